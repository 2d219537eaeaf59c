#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aspects.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/removal_policies.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::SynthesizedApp;

class RemovalPoliciesTest : public ::testing::Test {
 protected:
  std::string policies(std::string_view id) {
    const Json resource = app_.templateOf(stack_)["Resources"][id];
    return resource["DeletionPolicy"].describe() + " " + resource["UpdateReplacePolicy"].describe();
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  CfnResource& bucket_ = stack_.create<CfnResource>("Bucket", {.type = "AWS::S3::Bucket"});
  CfnResource& volume_ = stack_.create<CfnResource>("Volume", {.type = "AWS::EC2::Volume"});
};

TEST_F(RemovalPoliciesTest, ReplaceAPolicyThatIsThere) {
  bucket_.applyRemovalPolicy(RemovalPolicy::RETAIN);
  RemovalPolicies::of(stack_).destroy();
  EXPECT_EQ(policies("Bucket"), R"("Delete" "Delete")");
  EXPECT_EQ(policies("Volume"), R"("Delete" "Delete")");
}

TEST_F(RemovalPoliciesTest, LeaveOutTheTypesThatAreExcludedEvenIfTheyAreNamed) {
  RemovalPolicies::of(stack_).retain(
      {.applyToResourceTypes = {"AWS::S3::Bucket", "AWS::EC2::Volume"},
       .excludeResourceTypes = {"AWS::S3::Bucket"}});
  EXPECT_EQ(policies("Bucket"), "(absent) (absent)");
  EXPECT_EQ(policies("Volume"), R"("Retain" "Retain")");
}

TEST_F(RemovalPoliciesTest, RefuseASnapshotOfWhatHasNone) {
  RemovalPolicies::of(stack_).snapshot();
  try {
    app_.templateOf(stack_);
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    EXPECT_EQ(error.context().constructPath, "S/Bucket");
    EXPECT_NE(std::string(error.what()).find("AWS::S3::Bucket"), std::string::npos);
  }
}

TEST_F(RemovalPoliciesTest, AnAspectOfDefaultPriorityHasTheLastWord) {
  Aspects::of(stack_).add([](IConstruct& node) {
    if (auto* resource = dynamic_cast<CfnResource*>(&node)) {
      resource->applyRemovalPolicy(RemovalPolicy::RETAIN);
    }
  });
  RemovalPolicies::of(stack_).destroy();
  EXPECT_EQ(policies("Bucket"), R"("Retain" "Retain")");
}

TEST_F(RemovalPoliciesTest, MissingOnesAreThoseOfWhichNeitherHalfIsSet) {
  bucket_.cfnOptions().updateReplacePolicy = "Retain";
  MissingRemovalPolicies::of(stack_).retainOnUpdateOrDelete();
  EXPECT_EQ(policies("Bucket"), R"((absent) "Retain")");
  EXPECT_EQ(policies("Volume"), R"("RetainExceptOnCreate" "Retain")");
}

TEST_F(RemovalPoliciesTest, TheFirstOfSeveralFillsWhatIsMissing) {
  MissingRemovalPolicies::of(stack_).destroy();
  MissingRemovalPolicies::of(stack_).retain();
  EXPECT_EQ(policies("Volume"), R"("Delete" "Delete")");
}

TEST_F(RemovalPoliciesTest, TheLowerPriorityFillsFirst) {
  MissingRemovalPolicies::of(stack_).destroy();
  MissingRemovalPolicies::of(stack_).snapshot(
      {.applyToResourceTypes = {"AWS::EC2::Volume"}, .priority = 10});
  EXPECT_EQ(policies("Volume"), R"("Snapshot" "Snapshot")");
  EXPECT_EQ(policies("Bucket"), R"("Delete" "Delete")");
}

}  // namespace
}  // namespace cdk
