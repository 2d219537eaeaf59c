#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/removal_policies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Removal");
  stack.create<cdk::CfnResource>("Volume", {.type = "AWS::EC2::Volume"});
  auto& bucket = stack.create<cdk::CfnResource>("Bucket", {.type = "AWS::S3::Bucket"});
  bucket.applyRemovalPolicy(cdk::RemovalPolicy::DESTROY);
  stack.create<cdk::CfnResource>("Topic", {.type = "AWS::SNS::Topic"});
  cdk::RemovalPolicies::of(stack).retain({.applyToResourceTypes = {"AWS::SNS::Topic"}});
  cdk::MissingRemovalPolicies::of(stack).snapshot({.excludeResourceTypes = {"AWS::SNS::Topic"}});
});

}  // namespace
