#include <memory>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

std::shared_ptr<cdk::DefaultStackSynthesizer> synthesizer(cdk::DefaultStackSynthesizerProps props) {
  return std::make_shared<cdk::DefaultStackSynthesizer>(std::move(props));
}

const parity::Scenario scenario("core/synthesizers", [](cdk::App& app) {
  const auto resource = [](cdk::Stack& stack) {
    stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  };

  resource(
      app.create<cdk::Stack>("Qualified", {.synthesizer = synthesizer({.qualifier = "special"})}));
  resource(app.create<cdk::Stack>(
      "Customised", {.env = {.account = "111111111111", .region = "eu-west-1"},
                     .synthesizer = synthesizer(
                         {.bootstrapStackVersionSsmParameter = "/custom/version",
                          .bucketPrefix = "prefix/",
                          .cloudFormationExecutionRole =
                              "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${Qualifier}",
                          .deployRoleArn = "arn:aws:iam::111111111111:role/deploy",
                          .deployRoleExternalId = "external",
                          .fileAssetPublishingExternalId = "publisher",
                          .fileAssetsBucketName = "bucket-${AWS::Region}",
                          .lookupRoleArn = "arn:aws:iam::111111111111:role/lookup"})}));
  resource(app.create<cdk::Stack>(
      "NoRule", {.synthesizer = synthesizer({.generateBootstrapVersionRule = false,
                                             .useLookupRoleForStackOperations = false})}));
});

}  // namespace
