#include <cdk/core/stack_synthesizer.hpp>

#include "assembly_session.hpp"
#include "digest.hpp"
#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/cfn_rule.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <filesystem>

namespace cdk {

namespace {

using internal::Member;
using internal::objectOf;
using internal::textValue;

// Versions of the bootstrap stack that have what the app asks of it.
constexpr int BOOTSTRAP_VERSION = 6;
constexpr int LOOKUP_BOOTSTRAP_VERSION = 8;

std::string replaceAll(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

bool hasPlaceholder(std::string_view text) { return text.find("${") != std::string_view::npos; }

/// A literal where nothing is to be substituted at deployment.
String substituted(const std::string& text) {
  return hasPlaceholder(text) ? Fn::sub(text) : String(text);
}

/// `.zip` for directories, else the last suffix of the staged name.
std::string extensionOf(const FileAssetSource& asset) {
  if (asset.packaging == FileAssetPackaging::ZIP_DIRECTORY) return ".zip";
  return std::filesystem::path(asset.fileName).extension().string();
}

}  // namespace

struct DefaultStackSynthesizer::State {
  Stack* stack = nullptr;
  std::string qualifier;
  std::string bucketName;
  std::string repositoryName;
  std::string bucketPrefix;
  std::string dockerTagPrefix;
  std::string deployRole;
  std::string executionRole;
  std::string lookupRole;
  std::string filePublishingRole;
  std::string imagePublishingRole;
  std::string versionParameter;
  std::vector<Member> files;
  std::vector<Member> images;

  /// Account or region of the stack where known, a placeholder otherwise.
  [[nodiscard]] std::string environmentPart(const String& value,
                                            std::string_view placeholder) const {
    return value.isUnresolved() ? std::string(placeholder) : std::string(value.literal());
  }
  [[nodiscard]] std::string specialize(std::string_view text) const {
    std::string result = replaceAll(std::string(text), "${Qualifier}", qualifier);
    result = replaceAll(std::move(result), "${AWS::AccountId}",
                        environmentPart(stack->account(), "${AWS::AccountId}"));
    return replaceAll(std::move(result), "${AWS::Region}",
                      environmentPart(stack->region(), "${AWS::Region}"));
  }
  [[nodiscard]] std::string roleArn(std::string_view role) const {
    return specialize("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/cdk-${Qualifier}-" +
                      std::string(role) + "-${AWS::AccountId}-${AWS::Region}");
  }

  /// A destination under the id that the protocol gives it.
  [[nodiscard]] Value destinations(std::vector<Member> destination, const std::string& roleArn,
                                   const String& externalId) const {
    if (!stack->region().isUnresolved()) destination.emplace_back("region", stack->region());
    destination.emplace_back("assumeRoleArn", textValue(roleArn));
    if (externalId.has_value()) destination.emplace_back("assumeRoleExternalId", externalId);
    const Value object = objectOf(std::move(destination));
    const std::string id = environmentPart(stack->account(), "current_account") + "-" +
                           environmentPart(stack->region(), "current_region") + "-" +
                           internal::sha256Hex(internal::jsonText(object)).substr(0, 8);
    return objectOf({{id, object}});
  }

  static void add(std::vector<Member>& assets, const std::string& key, Value entry) {
    const bool known = std::any_of(assets.begin(), assets.end(),
                                   [&key](const Member& asset) { return asset.first == key; });
    if (!known) assets.emplace_back(key, std::move(entry));
  }

  void addFile(const DefaultStackSynthesizerProps& props, const FileAssetSource& asset,
               const std::string& key, const std::string& objectKey) {
    const bool isZip = asset.packaging == FileAssetPackaging::ZIP_DIRECTORY;
    add(files, key,
        objectOf({{"displayName", textValue(asset.displayName)},
                  {"source", objectOf({{"path", textValue(asset.fileName)},
                                       {"packaging", textValue(isZip ? "zip" : "file")}})},
                  {"destinations",
                   destinations(
                       {{"bucketName", textValue(bucketName)}, {"objectKey", textValue(objectKey)}},
                       filePublishingRole, props.fileAssetPublishingExternalId)}}));
  }
};

DefaultStackSynthesizer::DefaultStackSynthesizer(DefaultStackSynthesizerProps props)
    : props_(std::move(props)), state_(std::make_unique<State>()) {}

DefaultStackSynthesizer::~DefaultStackSynthesizer() = default;

std::shared_ptr<IStackSynthesizer> DefaultStackSynthesizer::clone() const {
  return std::make_shared<DefaultStackSynthesizer>(props_);
}

void DefaultStackSynthesizer::bind(Stack& stack) {
  State& s = *state_;
  if (s.stack != nullptr && s.stack != &stack) {
    throw ConstructError(
        "a synthesizer serves one stack, and this one serves '" + s.stack->node().path() + "'",
        internal::errorContext(stack, "synthesizer"));
  }
  s.stack = &stack;
  const Json fromContext = stack.node().tryGetContext("@aws-cdk/core:bootstrapQualifier");
  s.qualifier = props_.qualifier.has_value() ? std::string(props_.qualifier.literal())
                : fromContext.has_value()    ? std::string(fromContext.text())
                                             : std::string(DEFAULT_QUALIFIER);
  const auto choose = [&s](const String& given, const std::string& otherwise) {
    return given.has_value() ? s.specialize(given.literal()) : otherwise;
  };
  s.bucketName = choose(props_.fileAssetsBucketName,
                        s.specialize("cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}"));
  s.repositoryName =
      choose(props_.imageAssetsRepositoryName,
             s.specialize("cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}"));
  s.bucketPrefix = choose(props_.bucketPrefix, {});
  s.dockerTagPrefix = choose(props_.dockerTagPrefix, {});
  s.deployRole = choose(props_.deployRoleArn, s.roleArn("deploy-role"));
  s.executionRole = choose(props_.cloudFormationExecutionRole, s.roleArn("cfn-exec-role"));
  s.lookupRole = choose(props_.lookupRoleArn, s.roleArn("lookup-role"));
  s.filePublishingRole =
      choose(props_.fileAssetPublishingRoleArn, s.roleArn("file-publishing-role"));
  s.imagePublishingRole =
      choose(props_.imageAssetPublishingRoleArn, s.roleArn("image-publishing-role"));
  s.versionParameter = choose(props_.bootstrapStackVersionSsmParameter,
                              "/cdk-bootstrap/" + s.qualifier + "/version");
}

std::string DefaultStackSynthesizer::bootstrapQualifier() const { return state_->qualifier; }

std::string DefaultStackSynthesizer::lookupRole() const { return state_->lookupRole; }

FileAssetLocation DefaultStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  State& s = *state_;
  const std::string objectKey = s.bucketPrefix + asset.sourceHash + extensionOf(asset);
  s.addFile(props_, asset, asset.sourceHash, objectKey);
  const std::string region = s.environmentPart(s.stack->region(), "${AWS::Region}");
  return {.bucketName = substituted(s.bucketName),
          .httpUrl = Fn::sub("https://s3." + region + ".${AWS::URLSuffix}/" + s.bucketName + "/" +
                             objectKey),
          .objectKey = substituted(objectKey),
          .s3ObjectUrl = substituted("s3://" + s.bucketName + "/" + objectKey)};
}

DockerImageAssetLocation DefaultStackSynthesizer::addDockerImageAsset(
    const DockerImageAssetSource& asset) {
  State& s = *state_;
  const std::string tag = s.dockerTagPrefix + asset.sourceHash;
  std::vector<Member> source{{"directory", textValue(asset.directoryName)}};
  if (!asset.dockerBuildArgs.empty()) source.emplace_back("dockerBuildArgs", asset.dockerBuildArgs);
  const auto addText = [&source](const char* name, const std::string& text) {
    if (!text.empty()) source.emplace_back(name, textValue(text));
  };
  addText("dockerBuildTarget", asset.dockerBuildTarget);
  addText("dockerFile", asset.dockerFile);
  addText("networkMode", asset.networkMode);
  addText("platform", asset.platform);
  const std::string key =
      asset.assetName.empty() ? asset.sourceHash : asset.assetName + "-" + asset.sourceHash;
  State::add(
      s.images, key,
      objectOf({{"displayName", textValue(asset.displayName)},
                {"source", objectOf(std::move(source))},
                {"destinations",
                 s.destinations({{"repositoryName", textValue(s.repositoryName)},
                                 {"imageTag", textValue(tag)}},
                                s.imagePublishingRole, props_.imageAssetPublishingExternalId)}}));
  const std::string account = s.environmentPart(s.stack->account(), "${AWS::AccountId}");
  const std::string region = s.environmentPart(s.stack->region(), "${AWS::Region}");
  return {.imageTag = substituted(tag),
          .imageUri = Fn::sub(account + ".dkr.ecr." + region + ".${AWS::URLSuffix}/" +
                              s.repositoryName + ":" + tag),
          .repositoryName = substituted(s.repositoryName)};
}

void DefaultStackSynthesizer::synthesize(internal::AssemblySession& session) {
  State& s = *state_;
  Stack& stack = *s.stack;
  if (stack.nested()) return;
  if (props_.generateBootstrapVersionRule.value_or(true) &&
      !stack.node().tryFindChild("BootstrapVersion")) {
    auto& parameter = stack.create<CfnParameter>(
        "BootstrapVersion",
        {.default_ = Json(s.versionParameter),
         .description = "Version of the CDK Bootstrap resources in this environment, automatically "
                        "retrieved from SSM Parameter Store. [cdk:skip]",
         .type = "AWS::SSM::Parameter::Value<String>"});
    std::vector<String> tooOld;
    for (int version = 1; version < BOOTSTRAP_VERSION; ++version) {
      tooOld.emplace_back(std::to_string(version));
    }
    auto& rule = stack.create<CfnRule>("CheckBootstrapVersion");
    rule.addAssertion(
        Fn::conditionNot(Fn::conditionContains(tooOld, parameter.valueAsString())),
        "CDK bootstrap stack version " + std::to_string(BOOTSTRAP_VERSION) +
            " required. Please run 'cdk bootstrap' with a recent version of the CDK CLI.");
  }

  const std::string text = internal::renderTemplate(stack);
  const std::string hash = internal::sha256Hex(text);
  session.addFile(stack.templateFile(), text);
  const std::string objectKey = s.bucketPrefix + hash + ".json";
  s.addFile(props_,
            {.displayName = std::string(stack.stackName().literal()) + " Template",
             .fileName = stack.templateFile(),
             .sourceHash = hash},
            hash, objectKey);

  const std::string assetsId = stack.artifactId() + ".assets";
  const std::string assetsFile = assetsId + ".json";
  session.addFile(assetsFile,
                  internal::jsonText(objectOf({{"version", textValue(session.version())},
                                               {"files", objectOf(s.files)},
                                               {"dockerImages", objectOf(s.images)}}),
                                     2));
  // Rendering a second time starts anew with the template.
  std::erase_if(s.files, [&hash](const Member& file) { return file.first == hash; });
  const auto number = [](int n) { return internal::numberValue(n); };
  session.addArtifact(
      assetsId,
      objectOf(
          {{"type", textValue("cdk:asset-manifest")},
           {"properties",
            objectOf({{"file", textValue(assetsFile)},
                      {"requiresBootstrapStackVersion", number(BOOTSTRAP_VERSION)},
                      {"bootstrapStackVersionSsmParameter", textValue(s.versionParameter)}})}}));

  std::vector<Member> properties;
  if (props_.deployRoleExternalId.has_value()) {
    properties.emplace_back("assumeRoleExternalId", props_.deployRoleExternalId);
  }
  properties.emplace_back("assumeRoleArn", textValue(s.deployRole));
  properties.emplace_back("cloudFormationExecutionRoleArn", textValue(s.executionRole));
  properties.emplace_back("stackTemplateAssetObjectUrl",
                          textValue("s3://" + s.bucketName + "/" + objectKey));
  properties.emplace_back("requiresBootstrapStackVersion", number(BOOTSTRAP_VERSION));
  properties.emplace_back("bootstrapStackVersionSsmParameter", textValue(s.versionParameter));
  if (props_.useLookupRoleForStackOperations.value_or(true)) {
    std::vector<Member> lookup{{"arn", textValue(s.lookupRole)}};
    if (props_.lookupRoleExternalId.has_value()) {
      lookup.emplace_back("assumeRoleExternalId", props_.lookupRoleExternalId);
    }
    lookup.emplace_back("requiresBootstrapStackVersion", number(LOOKUP_BOOTSTRAP_VERSION));
    lookup.emplace_back("bootstrapStackVersionSsmParameter", textValue(s.versionParameter));
    properties.emplace_back("lookupRole", objectOf(std::move(lookup)));
  }
  internal::addStackArtifact(session, stack, std::move(properties), {assetsId});
}

}  // namespace cdk
