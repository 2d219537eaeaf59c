// What the tests of ec2 share.
#pragma once

#include <string_view>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/vpc.hpp>

#include "../core/synthesized_app.hpp"

namespace cdk::ec2::testing {

using cdk::testing::resolved;
using cdk::testing::SynthesizedApp;

/// A stack in an app of its own.
class InStack : public ::testing::Test {
 protected:
  /// A VPC of which only the id is known.
  IVpc& bareVpc(std::string_view id = "Bare") {
    return Vpc::fromVpcAttributes(stack_, id, {.availabilityZones = {"a"}, .vpcId = "vpc-1"});
  }
  /// The template, as it is written now.
  Json synth() { return app_.templateOf(stack_); }
  /// Resources of that type.
  std::vector<Json> resourcesOf(std::string_view type) {
    std::vector<Json> found;
    for (const auto& [id, resource] : synth()["Resources"].entries()) {
      Json json(resource);
      if (json["Type"].text() == type) found.push_back(json);
    }
    return found;
  }
  /// The messages of that kind, such as `aws:cdk:warning`, on the construct.
  static std::vector<std::string> messages(const IConstruct& construct, std::string_view kind) {
    std::vector<std::string> found;
    for (const MetadataEntry& entry : construct.node().metadata()) {
      if (entry.type == kind) found.emplace_back(entry.data.text());
    }
    return found;
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

/// Expects an error of that type whose text has this in it.
#define EXPECT_FAILURE(statement, type, part) \
  EXPECT_THAT([&] { statement; }, ::testing::ThrowsMessage<type>(::testing::HasSubstr(part)))

}  // namespace cdk::ec2::testing
