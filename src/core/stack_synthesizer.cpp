#include <cdk/core/stack_synthesizer.hpp>

#include "asset_publisher.hpp"
#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/cfn_rule.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>

namespace cdk {

namespace {

using internal::Member;
using internal::objectOf;
using internal::textValue;

constexpr std::string_view NAME = "DefaultStackSynthesizer";

// Versions of the bootstrap stack that have what the app asks of it.
constexpr int BOOTSTRAP_VERSION = 6;
constexpr int LOOKUP_BOOTSTRAP_VERSION = 8;
constexpr int SESSION_TAGS_BOOTSTRAP_VERSION = 22;

/// The version that is needed to assume a role with these options.
int versionFor(const Json& additionalOptions, int otherwise) {
  return additionalOptions["Tags"].has_value() ? SESSION_TAGS_BOOTSTRAP_VERSION : otherwise;
}

Value number(int value) { return internal::numberValue(value); }

void checkProps(const DefaultStackSynthesizerProps& props) {
  using Props = DefaultStackSynthesizerProps;
  static constexpr std::pair<const char*, String Props::*> TEXTS[] = {
      {"bootstrapStackVersionSsmParameter", &Props::bootstrapStackVersionSsmParameter},
      {"bucketPrefix", &Props::bucketPrefix},
      {"cloudFormationExecutionRole", &Props::cloudFormationExecutionRole},
      {"deployRoleArn", &Props::deployRoleArn},
      {"deployRoleExternalId", &Props::deployRoleExternalId},
      {"dockerTagPrefix", &Props::dockerTagPrefix},
      {"fileAssetPublishingExternalId", &Props::fileAssetPublishingExternalId},
      {"fileAssetPublishingRoleArn", &Props::fileAssetPublishingRoleArn},
      {"fileAssetsBucketName", &Props::fileAssetsBucketName},
      {"imageAssetPublishingExternalId", &Props::imageAssetPublishingExternalId},
      {"imageAssetPublishingRoleArn", &Props::imageAssetPublishingRoleArn},
      {"imageAssetsRepositoryName", &Props::imageAssetsRepositoryName},
      {"lookupRoleArn", &Props::lookupRoleArn},
      {"lookupRoleExternalId", &Props::lookupRoleExternalId},
      {"qualifier", &Props::qualifier},
  };
  for (const auto& [name, field] : TEXTS) internal::requireLiteral(props.*field, NAME, name);
  static constexpr std::pair<const char*, Json Props::*> OPTIONS[] = {
      {"deployRoleAdditionalOptions", &Props::deployRoleAdditionalOptions},
      {"fileAssetPublishingRoleAdditionalOptions",
       &Props::fileAssetPublishingRoleAdditionalOptions},
      {"imageAssetPublishingRoleAdditionalOptions",
       &Props::imageAssetPublishingRoleAdditionalOptions},
      {"lookupRoleAdditionalOptions", &Props::lookupRoleAdditionalOptions},
  };
  for (const auto& [name, field] : OPTIONS) {
    for (const char* reserved : {"ExternalId", "RoleArn"}) {
      if ((props.*field)[reserved].isAbsent()) continue;
      throw ValidationError(std::string(NAME) + ": '" + name + "' has '" + reserved +
                                "', for which there is a property",
                            {{}, name, {}});
    }
  }
}

}  // namespace

struct DefaultStackSynthesizer::State {
  State(Stack& stack, internal::PublishingTarget target) : publisher(stack, std::move(target)) {}

  internal::AssetPublisher publisher;
  std::string qualifier{};
  std::string deployRole{};
  std::string executionRole{};
  std::string lookupRole{};
  std::string versionParameter{};
};

DefaultStackSynthesizer::DefaultStackSynthesizer(DefaultStackSynthesizerProps props)
    : props_(std::move(props)) {
  checkProps(props_);
}

DefaultStackSynthesizer::DefaultStackSynthesizer(const DefaultStackSynthesizer& other)
    : IStackSynthesizer(other), props_(other.props_) {}

DefaultStackSynthesizer::~DefaultStackSynthesizer() = default;

std::shared_ptr<IStackSynthesizer> DefaultStackSynthesizer::clone() const {
  return std::make_shared<DefaultStackSynthesizer>(*this);
}

void DefaultStackSynthesizer::bind(Stack& stack) {
  if (state_ != nullptr && &boundStack() != &stack) {
    throw ConstructError(
        "a synthesizer serves one stack, and this one serves '" + boundStack().node().path() + "'",
        internal::errorContext(stack, "synthesizer"));
  }
  const std::string qualifier = internal::qualifierFor(stack, props_.qualifier);
  const auto choose = [&](const String& given, std::string_view otherwise) {
    return internal::specialized(given.has_value() ? given.literal() : otherwise, stack, qualifier);
  };
  state_ = std::make_unique<State>(
      stack,
      internal::PublishingTarget{
          .bucketName = choose(props_.fileAssetsBucketName, DEFAULT_FILE_ASSETS_BUCKET_NAME),
          .bucketPrefix = choose(props_.bucketPrefix, DEFAULT_FILE_ASSET_PREFIX),
          .repositoryName =
              choose(props_.imageAssetsRepositoryName, DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME),
          .dockerTagPrefix = choose(props_.dockerTagPrefix, DEFAULT_DOCKER_ASSET_PREFIX),
          .fileRole = {.arn = choose(props_.fileAssetPublishingRoleArn,
                                     DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN),
                       .externalId = props_.fileAssetPublishingExternalId,
                       .additionalOptions = props_.fileAssetPublishingRoleAdditionalOptions},
          .imageRole = {.arn = choose(props_.imageAssetPublishingRoleArn,
                                      DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN),
                        .externalId = props_.imageAssetPublishingExternalId,
                        .additionalOptions = props_.imageAssetPublishingRoleAdditionalOptions}});
  state_->qualifier = qualifier;
  state_->deployRole = choose(props_.deployRoleArn, DEFAULT_DEPLOY_ROLE_ARN);
  state_->executionRole =
      choose(props_.cloudFormationExecutionRole, DEFAULT_CLOUDFORMATION_ROLE_ARN);
  state_->lookupRole = choose(props_.lookupRoleArn, DEFAULT_LOOKUP_ROLE_ARN);
  state_->versionParameter = choose(props_.bootstrapStackVersionSsmParameter,
                                    DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER);
}

Stack& DefaultStackSynthesizer::boundStack() const {
  if (state_ == nullptr) {
    throw ConstructError("the synthesizer serves no stack yet; give it to one first");
  }
  return state_->publisher.stack();
}

std::string DefaultStackSynthesizer::bootstrapQualifier() const {
  if (state_ != nullptr) return state_->qualifier;
  return std::string(props_.qualifier.literal());
}

std::string DefaultStackSynthesizer::cloudFormationExecutionRole() const {
  return state_ == nullptr ? std::string() : state_->executionRole;
}

std::string DefaultStackSynthesizer::lookupRole() const {
  return state_ == nullptr ? std::string() : state_->lookupRole;
}

String DefaultStackSynthesizer::lookupRoleExternalId() const { return props_.lookupRoleExternalId; }

Json DefaultStackSynthesizer::lookupRoleAdditionalOptions() const {
  return props_.lookupRoleAdditionalOptions;
}

std::string DefaultStackSynthesizer::cloudFormationExecutionRoleArn() const {
  static_cast<void>(boundStack());
  return state_->executionRole;
}

std::string DefaultStackSynthesizer::deployRoleArn() const {
  static_cast<void>(boundStack());
  return state_->deployRole;
}

FileAssetLocation DefaultStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  static_cast<void>(boundStack());
  return state_->publisher.addFile(asset);
}

DockerImageAssetLocation DefaultStackSynthesizer::addDockerImageAsset(
    const DockerImageAssetSource& asset) {
  static_cast<void>(boundStack());
  return state_->publisher.addImage(asset);
}

namespace {

void addBootstrapRule(Stack& stack, int minimum, const std::string& versionParameter) {
  if (stack.node().tryFindChild("BootstrapVersion")) return;
  auto& parameter = stack.create<CfnParameter>(
      "BootstrapVersion",
      {.default_ = Json(versionParameter),
       .description = "Version of the CDK Bootstrap resources in this environment, automatically "
                      "retrieved from SSM Parameter Store. [cdk:skip]",
       .type = "AWS::SSM::Parameter::Value<String>"});
  std::vector<String> tooOld;
  for (int version = 1; version < minimum; ++version) {
    tooOld.emplace_back(std::to_string(version));
  }
  auto& rule = stack.create<CfnRule>("CheckBootstrapVersion");
  rule.addAssertion(
      Fn::conditionNot(Fn::conditionContains(tooOld, parameter.valueAsString())),
      "CDK bootstrap stack version " + std::to_string(minimum) +
          " required. Please run 'cdk bootstrap' with a recent version of the CDK CLI.");
}

}  // namespace

void DefaultStackSynthesizer::synthesize(internal::AssemblySession& session) {
  Stack& stack = boundStack();
  if (stack.nested()) return;
  const State& s = *state_;
  const int deployVersion = versionFor(props_.deployRoleAdditionalOptions, BOOTSTRAP_VERSION);
  if (props_.generateBootstrapVersionRule.value_or(true)) {
    addBootstrapRule(stack, deployVersion, s.versionParameter);
  }
  const int publishVersion =
      std::max(versionFor(props_.fileAssetPublishingRoleAdditionalOptions, BOOTSTRAP_VERSION),
               versionFor(props_.imageAssetPublishingRoleAdditionalOptions, BOOTSTRAP_VERSION));
  const auto published = state_->publisher.publish(
      session, {{"requiresBootstrapStackVersion", number(publishVersion)},
                {"bootstrapStackVersionSsmParameter", textValue(s.versionParameter)}});

  // An older CLI would silently leave the options out.
  constexpr int ADDITIONAL_OPTIONS_SCHEMA = 38;
  if (props_.deployRoleAdditionalOptions.has_value() ||
      props_.lookupRoleAdditionalOptions.has_value()) {
    session.requireSchema(ADDITIONAL_OPTIONS_SCHEMA);
  }
  std::vector<Member> properties{
      {"assumeRoleExternalId", props_.deployRoleExternalId},
      {"assumeRoleArn", textValue(s.deployRole)},
      {"assumeRoleAdditionalOptions", props_.deployRoleAdditionalOptions},
      {"cloudFormationExecutionRoleArn", textValue(s.executionRole)},
      {"stackTemplateAssetObjectUrl", textValue(published.templateUrl)},
      {"requiresBootstrapStackVersion", number(deployVersion)},
      {"bootstrapStackVersionSsmParameter", textValue(s.versionParameter)},
  };
  if (props_.useLookupRoleForStackOperations.value_or(true)) {
    const int version = versionFor(props_.lookupRoleAdditionalOptions, LOOKUP_BOOTSTRAP_VERSION);
    properties.emplace_back(
        "lookupRole",
        objectOf({{"arn", textValue(s.lookupRole)},
                  {"assumeRoleExternalId", props_.lookupRoleExternalId},
                  {"assumeRoleAdditionalOptions", props_.lookupRoleAdditionalOptions},
                  {"requiresBootstrapStackVersion", number(version)},
                  {"bootstrapStackVersionSsmParameter", textValue(s.versionParameter)}}));
  }
  internal::addStackArtifact(session, stack, std::move(properties), {published.artifactId});
}

}  // namespace cdk
