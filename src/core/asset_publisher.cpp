#include "asset_publisher.hpp"

#include "digest.hpp"
#include "stack_state.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <filesystem>

namespace cdk::internal {

namespace {

std::string replaceAll(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// Account or region of the stack where known, something else otherwise.
std::string knownOr(const String& value, std::string_view otherwise) {
  return value.isUnresolved() ? std::string(otherwise) : std::string(value.literal());
}

/// A literal where nothing is to be substituted at deployment.
String substituted(const std::string& text) {
  return text.find("${") == std::string::npos ? String(text) : Fn::sub(text);
}

/// `.zip` for directories, else the last suffix of the staged name.
std::string extensionOf(const FileAssetSource& asset) {
  if (!asset.executable.empty()) return {};
  if (asset.packaging == FileAssetPackaging::ZIP_DIRECTORY) return ".zip";
  return std::filesystem::path(asset.fileName).extension().string();
}

Value listOfTexts(const std::vector<std::string>& texts) {
  std::vector<Value> values;
  for (const std::string& text : texts) values.push_back(textValue(text));
  return values.empty() ? Value() : listOf(std::move(values));
}

Value textUnlessEmpty(const std::string& text) { return text.empty() ? Value() : textValue(text); }

Value mapUnlessEmpty(const Map<String>& map) { return map.empty() ? Value() : Value(map); }

Value cacheOption(const DockerCacheOption& option) {
  return objectOf({{"type", option.type}, {"params", mapUnlessEmpty(option.params)}});
}

/// Exactly one of the two says what is published.
void checkSource(const Stack& stack, const std::string& path, const char* name,
                 const std::vector<std::string>& executable) {
  if (path.empty() != executable.empty()) return;
  fail(stack, "synthesizer",
       std::string("an asset needs either '") + name + "' or 'executable', got " +
           (path.empty() ? "neither" : "'" + path + "' and a command"));
}

void addOnce(std::vector<Member>& assets, const std::string& key, Value entry) {
  const bool isKnown = std::any_of(assets.begin(), assets.end(),
                                   [&key](const Member& asset) { return asset.first == key; });
  if (!isKnown) assets.emplace_back(key, std::move(entry));
}

}  // namespace

std::string specialized(std::string_view text, const Stack& stack, std::string_view qualifier) {
  std::string result = replaceAll(std::string(text), "${Qualifier}", qualifier);
  result = replaceAll(std::move(result), "${AWS::AccountId}",
                      knownOr(stack.account(), "${AWS::AccountId}"));
  return replaceAll(std::move(result), "${AWS::Region}", knownOr(stack.region(), "${AWS::Region}"));
}

void requireLiteral(const String& text, std::string_view synthesizer, std::string_view property) {
  if (!text.isUnresolved()) return;
  throw ValidationError(std::string(synthesizer) + ": '" + std::string(property) + "' is " +
                            text.describe() +
                            ", which is known only at deployment; use the placeholders "
                            "${Qualifier}, ${AWS::AccountId}, ${AWS::Region} and "
                            "${AWS::Partition} instead",
                        {{}, std::string(property), {}});
}

std::string qualifierFor(const Stack& stack, const String& given) {
  if (given.has_value()) return std::string(given.literal());
  const Json fromContext = stack.node().tryGetContext("@aws-cdk/core:bootstrapQualifier");
  return std::string(fromContext.has_value() ? fromContext.text()
                                             : DefaultStackSynthesizer::DEFAULT_QUALIFIER);
}

std::string AssetPublisher::environmentName() const {
  return knownOr(stack_.account(), "current_account") + "-" +
         knownOr(stack_.region(), "current_region");
}

/// One destination, under the id that the protocol gives it.
Value AssetPublisher::destinations(std::vector<Member> destination, const PublishingRole& role) {
  constexpr int ADDITIONAL_OPTIONS_SCHEMA = 38;
  if (!stack_.region().isUnresolved()) destination.emplace_back("region", stack_.region());
  if (!role.arn.empty()) destination.emplace_back("assumeRoleArn", textValue(role.arn));
  destination.emplace_back("assumeRoleExternalId", role.externalId);
  if (role.additionalOptions.has_value()) requireSchema(ADDITIONAL_OPTIONS_SCHEMA);
  destination.emplace_back("assumeRoleAdditionalOptions", role.additionalOptions);
  const Value object = objectOf(std::move(destination));
  const std::string hash = sha256Hex(jsonText(object)).substr(0, 8);
  return objectOf({{environmentName() + "-" + hash, object}});
}

FileAssetLocation AssetPublisher::addFile(const FileAssetSource& asset) {
  checkSource(stack_, asset.fileName, "fileName", asset.executable);
  const bool isZip = asset.packaging == FileAssetPackaging::ZIP_DIRECTORY;
  const Value packaging = asset.executable.empty() ? textValue(isZip ? "zip" : "file") : Value();
  const std::string objectKey = target_.bucketPrefix + asset.sourceHash + extensionOf(asset);
  addOnce(files_, asset.sourceHash,
          objectOf({{"displayName", textValue(asset.displayName)},
                    {"source", objectOf({{"path", textUnlessEmpty(asset.fileName)},
                                         {"executable", listOfTexts(asset.executable)},
                                         {"packaging", packaging}})},
                    {"destinations", destinations({{"bucketName", textValue(target_.bucketName)},
                                                   {"objectKey", textValue(objectKey)}},
                                                  target_.fileRole)}}));
  const std::string region = knownOr(stack_.region(), "${AWS::Region}");
  const std::string url = "s3://" + target_.bucketName + "/" + objectKey;
  return {.bucketName = substituted(target_.bucketName),
          .httpUrl = Fn::sub("https://s3." + region + ".${AWS::URLSuffix}/" + target_.bucketName +
                             "/" + objectKey),
          .objectKey = substituted(objectKey),
          .s3ObjectUrl = substituted(url),
          .s3ObjectUrlWithPlaceholders = url};
}

DockerImageAssetLocation AssetPublisher::addImage(const DockerImageAssetSource& asset) {
  checkSource(stack_, asset.directoryName, "directoryName", asset.executable);
  std::vector<Value> cacheFrom;
  for (const DockerCacheOption& option : asset.dockerCacheFrom) {
    cacheFrom.push_back(cacheOption(option));
  }
  std::vector<Member> source{{"directory", textUnlessEmpty(asset.directoryName)}};
  // What an older CLI would ignore silently has the schema that knows it.
  const auto add = [this, &source](const char* name, Value value, int schema = 0) {
    if (value.isAbsent()) return;
    requireSchema(schema);
    source.emplace_back(name, std::move(value));
  };
  add("executable", listOfTexts(asset.executable));
  add("dockerBuildArgs", mapUnlessEmpty(asset.dockerBuildArgs));
  add("dockerBuildContexts", mapUnlessEmpty(asset.dockerBuildContexts), 53);
  add("dockerBuildSecrets", mapUnlessEmpty(asset.dockerBuildSecrets), 31);
  add("dockerBuildSsh", textUnlessEmpty(asset.dockerBuildSsh), 33);
  add("dockerBuildTarget", textUnlessEmpty(asset.dockerBuildTarget));
  add("dockerFile", textUnlessEmpty(asset.dockerFile));
  add("networkMode", textUnlessEmpty(asset.networkMode));
  add("platform", textUnlessEmpty(asset.platform), 20);
  add("dockerOutputs", listOfTexts(asset.dockerOutputs), 29);
  add("cacheFrom", cacheFrom.empty() ? Value() : listOf(std::move(cacheFrom)), 31);
  add("cacheTo", asset.dockerCacheTo ? cacheOption(*asset.dockerCacheTo) : Value(), 31);
  add("cacheDisabled", asset.dockerCacheDisabled, 36);

  const std::string tag = target_.dockerTagPrefix + asset.sourceHash;
  const std::string key =
      asset.assetName.empty() ? asset.sourceHash : asset.assetName + "-" + asset.sourceHash;
  addOnce(images_, key,
          objectOf(
              {{"displayName", textValue(asset.displayName)},
               {"source", objectOf(std::move(source))},
               {"destinations", destinations({{"repositoryName", textValue(target_.repositoryName)},
                                              {"imageTag", textValue(tag)}},
                                             target_.imageRole)}}));
  const std::string account = knownOr(stack_.account(), "${AWS::AccountId}");
  const std::string region = knownOr(stack_.region(), "${AWS::Region}");
  return {.imageTag = substituted(tag),
          .imageUri = Fn::sub(account + ".dkr.ecr." + region + ".${AWS::URLSuffix}/" +
                              target_.repositoryName + ":" + tag),
          .repositoryName = substituted(target_.repositoryName)};
}

AssetPublisher::Published AssetPublisher::publish(AssemblySession& session,
                                                  std::vector<Member> properties) {
  const std::string text = renderTemplate(stack_);
  const std::string hash = sha256Hex(text);
  session.addFile(stack_.templateFile(), text);
  // Rendering a second time starts anew with the template.
  const std::vector<Member> others = files_;
  const FileAssetLocation location =
      addFile({.displayName = std::string(stack_.stackName().literal()) + " Template",
               .fileName = stack_.templateFile(),
               .sourceHash = hash});
  session.requireSchema(schema_);

  const std::string artifactId = stack_.artifactId() + ".assets";
  const std::string file = artifactId + ".json";
  session.addFile(file, jsonText(objectOf({{"version", textValue(session.version())},
                                           {"files", objectOf(files_)},
                                           {"dockerImages", objectOf(images_)}}),
                                 2));
  files_ = others;
  properties.insert(properties.begin(), {"file", textValue(file)});
  session.addArtifact(artifactId, objectOf({{"type", textValue("cdk:asset-manifest")},
                                            {"properties", objectOf(std::move(properties))}}));
  return {std::string(location.s3ObjectUrlWithPlaceholders.literal()), artifactId};
}

}  // namespace cdk::internal
