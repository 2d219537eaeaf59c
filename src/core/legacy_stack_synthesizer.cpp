#include <cdk/core/legacy_stack_synthesizer.hpp>

#include "assembly_session.hpp"
#include "node_state.hpp"

#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

namespace {

constexpr std::string_view ASSET = "aws:cdk:asset";
constexpr const char* REPOSITORY = "aws-cdk/assets";

bool isKnown(const Stack& stack, std::string_view id) {
  for (const MetadataEntry& entry : stack.node().metadata()) {
    if (entry.type == ASSET && entry.data["id"] == Json(id)) return true;
  }
  return false;
}

Json texts(const std::vector<std::string>& values) {
  std::vector<Json> list;
  for (const std::string& value : values) list.emplace_back(value);
  return list.empty() ? Json() : Json::array(list);
}

Json textUnlessEmpty(const std::string& value) { return value.empty() ? Json() : Json(value); }

Json mapUnlessEmpty(const Map<String>& map) { return map.empty() ? Json() : Json(map); }

Json cacheOption(const DockerCacheOption& option) {
  return Json{{"type", option.type}, {"params", mapUnlessEmpty(option.params)}};
}

/// The parameters by which the CLI tells where it has put the file.
struct FileParameters {
  CfnParameter& bucket;
  CfnParameter& key;
  CfnParameter& artifactHash;
};

FileParameters parametersFor(Stack& stack, const std::string& id) {
  Ref<IConstruct> all = stack.node().tryFindChild("AssetParameters");
  if (!all) all = stack.create<Construct>("AssetParameters");
  Ref<IConstruct> own = all->node().tryFindChild(id);
  if (!own) own = all->create<Construct>(id);
  const auto parameter = [&own, &id](const char* name, const char* what) -> CfnParameter& {
    if (const auto existing = own->node().tryFindChild<CfnParameter>(name)) return *existing;
    return own->create<CfnParameter>(
        name, {.description = std::string(what) + " \"" + id + "\"", .type = "String"});
  };
  CfnParameter& bucket = parameter("S3Bucket", "S3 bucket for asset");
  CfnParameter& key = parameter("S3VersionKey", "S3 key for asset version");
  CfnParameter& artifactHash = parameter("ArtifactHash", "Artifact hash for asset");
  return {bucket, key, artifactHash};
}

}  // namespace

Stack& LegacyStackSynthesizer::boundStack() const {
  if (stack_ == nullptr) {
    throw ConstructError("the synthesizer serves no stack yet; give it to one first");
  }
  return *stack_;
}

void LegacyStackSynthesizer::bind(Stack& stack) {
  if (stack_ != nullptr && stack_ != &stack) {
    throw ConstructError(
        "a synthesizer serves one stack, and this one serves '" + stack_->node().path() + "'",
        internal::errorContext(stack, "synthesizer"));
  }
  stack_ = &stack;
}

std::shared_ptr<IStackSynthesizer> LegacyStackSynthesizer::clone() const {
  return std::make_shared<LegacyStackSynthesizer>();
}

FileAssetLocation LegacyStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  Stack& stack = boundStack();
  if (asset.fileName.empty()) {
    fail(stack, "synthesizer", "an asset of a LegacyStackSynthesizer needs 'fileName'");
  }
  const FileParameters parameters = parametersFor(stack, asset.sourceHash);
  if (!isKnown(stack, asset.sourceHash)) {
    const bool isZip = asset.packaging == FileAssetPackaging::ZIP_DIRECTORY;
    stack.node().addMetadata(ASSET,
                             Json{{"path", asset.fileName},
                                  {"id", asset.sourceHash},
                                  {"packaging", isZip ? "zip" : "file"},
                                  {"sourceHash", asset.sourceHash},
                                  {"s3BucketParameter", parameters.bucket.logicalId()},
                                  {"s3KeyParameter", parameters.key.logicalId()},
                                  {"artifactHashParameter", parameters.artifactHash.logicalId()}});
  }
  const String bucketName = parameters.bucket.valueAsString();
  // The parameter is the key's prefix and the file's name, with two bars between.
  const List<String> keyParts = Fn::split("||", parameters.key.valueAsString());
  const String objectKey = Fn::select(0, keyParts) + Fn::select(1, keyParts);
  return {.bucketName = bucketName,
          .httpUrl = "https://s3." + stack.region() + "." + stack.urlSuffix() + "/" + bucketName +
                     "/" + objectKey,
          .objectKey = objectKey,
          .s3ObjectUrl = "s3://" + bucketName + "/" + objectKey};
}

DockerImageAssetLocation LegacyStackSynthesizer::addDockerImageAsset(
    const DockerImageAssetSource& asset) {
  Stack& stack = boundStack();
  if (asset.directoryName.empty()) {
    fail(stack, "synthesizer", "an image of a LegacyStackSynthesizer needs 'directoryName'");
  }
  const Json fromContext = stack.node().tryGetContext("assets-ecr-repository-name");
  const std::string repository(fromContext.has_value() ? fromContext.text() : REPOSITORY);
  if (!isKnown(stack, asset.sourceHash)) {
    std::vector<Json> cacheFrom;
    for (const DockerCacheOption& option : asset.dockerCacheFrom) {
      cacheFrom.push_back(cacheOption(option));
    }
    stack.node().addMetadata(
        ASSET, Json{{"repositoryName", repository},
                    {"imageTag", asset.sourceHash},
                    {"id", asset.sourceHash},
                    {"packaging", "container-image"},
                    {"path", asset.directoryName},
                    {"sourceHash", asset.sourceHash},
                    {"buildArgs", mapUnlessEmpty(asset.dockerBuildArgs)},
                    {"buildContexts", mapUnlessEmpty(asset.dockerBuildContexts)},
                    {"buildSecrets", mapUnlessEmpty(asset.dockerBuildSecrets)},
                    {"buildSsh", textUnlessEmpty(asset.dockerBuildSsh)},
                    {"target", textUnlessEmpty(asset.dockerBuildTarget)},
                    {"file", textUnlessEmpty(asset.dockerFile)},
                    {"networkMode", textUnlessEmpty(asset.networkMode)},
                    {"platform", textUnlessEmpty(asset.platform)},
                    {"outputs", texts(asset.dockerOutputs)},
                    {"cacheFrom", cacheFrom.empty() ? Json() : Json::array(cacheFrom)},
                    {"cacheTo", asset.dockerCacheTo ? cacheOption(*asset.dockerCacheTo) : Json()},
                    {"cacheDisabled", asset.dockerCacheDisabled}});
  }
  return {.imageUri = stack.account() + ".dkr.ecr." + stack.region() + "." + stack.urlSuffix() +
                      "/" + repository + ":" + asset.sourceHash,
          .repositoryName = repository};
}

void LegacyStackSynthesizer::synthesize(internal::AssemblySession& session) {
  Stack& stack = boundStack();
  if (stack.nested()) return;
  session.addFile(stack.templateFile(), internal::renderTemplate(stack));
  internal::addStackArtifact(session, stack, {}, {});
}

}  // namespace cdk
