#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/synthesizer_options", [](cdk::App& app) {
  const cdk::Environment env{.account = "111111111111", .region = "eu-west-1"};
  const auto resource = [](cdk::Stack& stack) {
    stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  };

  auto& stage = app.create<cdk::Stage>("Stage", {.env = env});
  resource(stage.create<cdk::Stack>(
      "Credentials", {.synthesizer = cdk::CliCredentialsStackSynthesizer(
                          {.bucketPrefix = "files/",
                           .fileAssetsBucketName = "files-${Qualifier}-${AWS::AccountId}",
                           .qualifier = "theirs"})}));

  const cdk::Json tags{{"Tags", cdk::Json::array({{{"Key", "team"}, {"Value", "core"}}})}};
  resource(app.create<cdk::Stack>(
      "Everything",
      {.synthesizer = cdk::DefaultStackSynthesizer(
           {.bootstrapStackVersionSsmParameter = "/boot/${Qualifier}/version",
            .bucketPrefix = "files/${Qualifier}/",
            .cloudFormationExecutionRole =
                "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/exec-${Qualifier}",
            .deployRoleAdditionalOptions = tags,
            .deployRoleArn = "arn:aws:iam::${AWS::AccountId}:role/deploy",
            .deployRoleExternalId = "deployer",
            .dockerTagPrefix = "image-",
            .fileAssetPublishingExternalId = "publisher",
            .fileAssetPublishingRoleAdditionalOptions = {{"RoleSessionName", "files"}},
            .fileAssetPublishingRoleArn =
                "arn:aws:iam::${AWS::AccountId}:role/files-${AWS::Region}",
            .fileAssetsBucketName = "files-${Qualifier}-${AWS::Region}",
            .imageAssetPublishingExternalId = "pusher",
            .imageAssetPublishingRoleAdditionalOptions = tags,
            .imageAssetPublishingRoleArn = "arn:aws:iam::${AWS::AccountId}:role/images",
            .imageAssetsRepositoryName = "images-${Qualifier}",
            .lookupRoleAdditionalOptions = tags,
            .lookupRoleArn = "arn:aws:iam::${AWS::AccountId}:role/lookup-${Qualifier}",
            .lookupRoleExternalId = "reader",
            .qualifier = "mine"})}));
  resource(app.create<cdk::Stack>(
      "Bootstrapless",
      {.env = env,
       .synthesizer = cdk::BootstraplessSynthesizer(
           {.cloudFormationExecutionRoleArn = "arn:aws:iam::111111111111:role/exec-${Qualifier}",
            .deployRoleArn = "arn:aws:iam::111111111111:role/deploy-${AWS::Region}",
            .qualifier = "less"})}));

  // What a role needs is part of what is looked up with it.
  auto& looking = app.create<cdk::Stack>(
      "Looking", {.env = env,
                  .synthesizer = cdk::DefaultStackSynthesizer(
                      {.lookupRoleAdditionalOptions = tags, .lookupRoleExternalId = "reader"})});
  looking.create<cdk::CfnOutput>("Zone",
                                 {.value = cdk::Fn::select(0, looking.availabilityZones())});
});

}  // namespace
