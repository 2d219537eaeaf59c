#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/overrides", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("Overrides");

  auto& bucket = stack.create<cdk::CfnResource>(
      "Bucket", {.properties = {{"BucketName", "name"},
                                {"Tags", Json::array({{{"Key", "a"}, {"Value", "1"}},
                                                      {{"Key", "b"}, {"Value", "2"}}})},
                                {"VersioningConfiguration", {{"Status", "Enabled"}}}},
                 .type = "AWS::S3::Bucket"});
  bucket.addOverride("Type", "AWS::S3::SpecialBucket");
  bucket.addOverride("Properties.Tags.0.Value", "one");
  bucket.addPropertyOverride("VersioningConfiguration.Status", "Suspended");
  bucket.addPropertyOverride("New.Deep.Path", cdk::Fn::getAtt("Other", "Arn"));
  bucket.addPropertyOverride("With\\.Dot", {{"a", 1}});
  bucket.addPropertyDeletionOverride("BucketName");
  bucket.addMetadata("cfn-lint", {{"config", {{"ignore_checks", Json::array({"E1"})}}}});

  auto& other = stack.create<cdk::CfnResource>(
      "Other", {.properties = {{"A", {{"B", 1}, {"C", 2}}}, {"D", Json::array({1, 2, 3})}},
                .type = "Custom::Other"});
  other.addDeletionOverride("Properties.A.B");
  other.addDeletionOverride("Properties.D.1");
  other.addPropertyOverride("A.E", Json());
  other.addPropertyOverride("A.F", Json::null());
  other.overrideLogicalId("ChosenName");
  other.addOverride("UpdateReplacePolicy", "Retain");

  stack.create<cdk::CfnOutput>("OtherRef", {.value = other.ref()});
});

}  // namespace
