#include <cdk/core/cli_credentials_stack_synthesizer.hpp>

#include "asset_publisher.hpp"
#include "node_state.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

namespace cdk {

namespace {

constexpr std::string_view NAME = "CliCredentialsStackSynthesizer";

}  // namespace

struct CliCredentialsStackSynthesizer::State {
  internal::AssetPublisher publisher;
  std::string qualifier;
};

CliCredentialsStackSynthesizer::CliCredentialsStackSynthesizer(
    CliCredentialsStackSynthesizerProps props)
    : props_(std::move(props)) {
  internal::requireLiteral(props_.bucketPrefix, NAME, "bucketPrefix");
  internal::requireLiteral(props_.dockerTagPrefix, NAME, "dockerTagPrefix");
  internal::requireLiteral(props_.fileAssetsBucketName, NAME, "fileAssetsBucketName");
  internal::requireLiteral(props_.imageAssetsRepositoryName, NAME, "imageAssetsRepositoryName");
  internal::requireLiteral(props_.qualifier, NAME, "qualifier");
}

CliCredentialsStackSynthesizer::CliCredentialsStackSynthesizer(
    const CliCredentialsStackSynthesizer& other)
    : IStackSynthesizer(other), props_(other.props_) {}

CliCredentialsStackSynthesizer::~CliCredentialsStackSynthesizer() = default;

std::shared_ptr<IStackSynthesizer> CliCredentialsStackSynthesizer::clone() const {
  return std::make_shared<CliCredentialsStackSynthesizer>(*this);
}

void CliCredentialsStackSynthesizer::bind(Stack& stack) {
  if (state_ != nullptr && &state_->publisher.stack() != &stack) {
    throw ConstructError("a synthesizer serves one stack, and this one serves '" +
                             state_->publisher.stack().node().path() + "'",
                         internal::errorContext(stack, "synthesizer"));
  }
  const std::string qualifier = internal::qualifierFor(stack, props_.qualifier);
  const auto choose = [&](const String& given, std::string_view otherwise) {
    return internal::specialized(given.has_value() ? given.literal() : otherwise, stack, qualifier);
  };
  using Default = DefaultStackSynthesizer;
  state_ = std::make_unique<State>(State{
      internal::AssetPublisher(
          stack, {.bucketName =
                      choose(props_.fileAssetsBucketName, Default::DEFAULT_FILE_ASSETS_BUCKET_NAME),
                  .bucketPrefix = choose(props_.bucketPrefix, Default::DEFAULT_FILE_ASSET_PREFIX),
                  .repositoryName = choose(props_.imageAssetsRepositoryName,
                                           Default::DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME),
                  .dockerTagPrefix =
                      choose(props_.dockerTagPrefix, Default::DEFAULT_DOCKER_ASSET_PREFIX)}),
      qualifier});
}

std::string CliCredentialsStackSynthesizer::bootstrapQualifier() const {
  return state_ == nullptr ? std::string(props_.qualifier.literal()) : state_->qualifier;
}

namespace {

[[noreturn]] void refuseUnbound() {
  throw ConstructError("the synthesizer serves no stack yet; give it to one first");
}

}  // namespace

FileAssetLocation CliCredentialsStackSynthesizer::addFileAsset(const FileAssetSource& asset) {
  if (state_ == nullptr) refuseUnbound();
  return state_->publisher.addFile(asset);
}

DockerImageAssetLocation CliCredentialsStackSynthesizer::addDockerImageAsset(
    const DockerImageAssetSource& asset) {
  if (state_ == nullptr) refuseUnbound();
  return state_->publisher.addImage(asset);
}

void CliCredentialsStackSynthesizer::synthesize(internal::AssemblySession& session) {
  if (state_ == nullptr) refuseUnbound();
  Stack& stack = state_->publisher.stack();
  if (stack.nested()) return;
  const auto published = state_->publisher.publish(session, {});
  internal::addStackArtifact(
      session, stack, {{"stackTemplateAssetObjectUrl", internal::textValue(published.templateUrl)}},
      {published.artifactId});
}

}  // namespace cdk
