// What the tests of elasticloadbalancingv2 share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>

#include "../core/synthesized_app.hpp"

namespace cdk::elasticloadbalancingv2::testing {

using cdk::testing::resolved;
using cdk::testing::SynthesizedApp;

/// A stack with a VPC of two zones, in an app of its own.
class ElbTest : public ::testing::Test {
 protected:
  ApplicationLoadBalancer& balancer(std::string_view id = "Balancer") {
    return stack_.create<ApplicationLoadBalancer>(id, {.vpc = vpc_});
  }
  /// A listener on port 80 with a default action.
  ApplicationListener& listener() {
    return balancer().addListener(
        "Http", {.defaultAction = ListenerAction::fixedResponse(200), .port = 80});
  }
  NetworkLoadBalancer& network(std::string_view id = "Network") {
    return stack_.create<NetworkLoadBalancer>(id, {.vpc = vpc_});
  }
  /// What the validation before synthesis finds at the construct.
  static std::vector<std::string> findings(const IConstruct& construct) {
    return construct.node().validate();
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
  ec2::IVpc& vpc_ = ec2::Vpc::fromVpcAttributes(stack_, "Vpc",
                                                {.availabilityZones = {"a", "b"},
                                                 .privateSubnetIds = {"subnet-1", "subnet-2"},
                                                 .vpcId = "vpc-1"});
};

/// Expects a validation error whose text has this in it.
#define EXPECT_FAILURE(statement, part) \
  EXPECT_THAT([&] { statement; },       \
              ::testing::ThrowsMessage<ValidationError>(::testing::HasSubstr(part)))

}  // namespace cdk::elasticloadbalancingv2::testing
