#pragma once

#include <cdk/core/value.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace cdk {

class Stack;
namespace internal {
class AssemblySession;
}

/// How a file asset is packed before upload.
enum class FileAssetPackaging { ZIP_DIRECTORY, FILE };

/// A file or directory to be published.
struct FileAssetSource {
  std::string displayName{};
  /// Relative to the assembly directory, or absolute.
  std::string fileName{};
  FileAssetPackaging packaging = FileAssetPackaging::FILE;
  std::string sourceHash{};
};

/// Where a file asset will be.
struct FileAssetLocation {
  String bucketName{};
  String httpUrl{};
  String objectKey{};
  String s3ObjectUrl{};
};

/// A container image to be built and published.
struct DockerImageAssetSource {
  std::string assetName{};
  std::string directoryName{};
  std::string displayName{};
  Map<String> dockerBuildArgs{};
  std::string dockerBuildTarget{};
  std::string dockerFile{};
  std::string networkMode{};
  std::string platform{};
  std::string sourceHash{};
};

/// Where an image will be.
struct DockerImageAssetLocation {
  String imageTag{};
  String imageUri{};
  String repositoryName{};
};

/// Decides how a stack's assets are published and which roles deploy it.
class IStackSynthesizer {
 public:
  virtual ~IStackSynthesizer() = default;
  virtual void bind(Stack& stack) = 0;
  virtual FileAssetLocation addFileAsset(const FileAssetSource& asset) = 0;
  virtual DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) = 0;
  virtual void synthesize(internal::AssemblySession& session) = 0;
  [[nodiscard]] virtual std::string bootstrapQualifier() const { return {}; }
  /// Role for lookups; empty where there is none.
  [[nodiscard]] virtual std::string lookupRole() const { return {}; }
  /// A fresh one with the same settings, for another stack.
  [[nodiscard]] virtual std::shared_ptr<IStackSynthesizer> clone() const = 0;
};

/// Props of `DefaultStackSynthesizer`. `${Qualifier}` in a text is replaced by the qualifier.
struct DefaultStackSynthesizerProps {
  String bootstrapStackVersionSsmParameter{};
  String bucketPrefix{};
  String cloudFormationExecutionRole{};
  String deployRoleArn{};
  String deployRoleExternalId{};
  String dockerTagPrefix{};
  String fileAssetPublishingExternalId{};
  String fileAssetPublishingRoleArn{};
  String fileAssetsBucketName{};
  /// Write the rule that checks the bootstrap version. Default: true.
  Boolean generateBootstrapVersionRule{};
  String imageAssetPublishingExternalId{};
  String imageAssetPublishingRoleArn{};
  String imageAssetsRepositoryName{};
  String lookupRoleArn{};
  String lookupRoleExternalId{};
  /// Default: context `@aws-cdk/core:bootstrapQualifier`, else `hnb659fds`.
  String qualifier{};
  Boolean useLookupRoleForStackOperations{};
};

/// The synthesizer of bootstrapped environments.
class DefaultStackSynthesizer : public IStackSynthesizer {
 public:
  static constexpr std::string_view DEFAULT_QUALIFIER = "hnb659fds";

  explicit DefaultStackSynthesizer(DefaultStackSynthesizerProps props = {});
  ~DefaultStackSynthesizer() override;
  void bind(Stack& stack) override;
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(internal::AssemblySession& session) override;
  [[nodiscard]] std::string bootstrapQualifier() const override;
  [[nodiscard]] std::string lookupRole() const override;
  [[nodiscard]] std::shared_ptr<IStackSynthesizer> clone() const override;

 private:
  struct State;
  DefaultStackSynthesizerProps props_;
  std::unique_ptr<State> state_;
};

}  // namespace cdk
