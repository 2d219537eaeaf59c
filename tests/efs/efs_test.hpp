// What the tests of efs share.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/efs.hpp>

#include "../core/synthesized_app.hpp"

namespace cdk::efs::testing {

using cdk::testing::resolved;
using cdk::testing::SynthesizedApp;

/// A stack with a VPC of two zones, in an app of its own.
class InStack : public ::testing::Test {
 protected:
  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  ec2::IVpc& vpc_ = ec2::Vpc::fromVpcAttributes(
      stack_, "Vpc",
      {.availabilityZones = {"a", "b"}, .privateSubnetIds = {"s-1", "s-2"}, .vpcId = "vpc-1"});
  ec2::ISecurityGroup& group_ = ec2::SecurityGroup::fromSecurityGroupId(stack_, "Group", "sg-1");
};

/// Expects a `ValidationError` whose text has this in it.
#define EXPECT_REFUSAL(statement, part) \
  EXPECT_THAT([&] { statement; },       \
              ::testing::ThrowsMessage<ValidationError>(::testing::HasSubstr(part)))

}  // namespace cdk::efs::testing
