#pragma once

#include <cdk/core/value.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
  /// A command that prints the path of the file when it is to be published, in place of
  /// `fileName`. Default: none.
  std::vector<std::string> executable{};
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
  /// The same with `${AWS::…}` in it as text, for those who substitute it themselves; absent where
  /// the location is known at deployment only.
  String s3ObjectUrlWithPlaceholders{};
};

/// A cache of image layers.
struct DockerCacheOption {
  /// Default: none.
  Map<String> params{};
  /// Such as `registry`.
  Required<String> type;
};

/// A container image to be built and published.
struct DockerImageAssetSource {
  std::string assetName{};
  /// The build context, relative to the assembly directory, or absolute.
  std::string directoryName{};
  std::string displayName{};
  Map<String> dockerBuildArgs{};
  Map<String> dockerBuildContexts{};
  Map<String> dockerBuildSecrets{};
  std::string dockerBuildSsh{};
  std::string dockerBuildTarget{};
  Boolean dockerCacheDisabled{};
  std::vector<DockerCacheOption> dockerCacheFrom{};
  std::optional<DockerCacheOption> dockerCacheTo{};
  std::string dockerFile{};
  std::vector<std::string> dockerOutputs{};
  /// A command that prints the name of a local image when it is to be published, in place of
  /// `directoryName`. Default: none.
  std::vector<std::string> executable{};
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
  /// Role that CloudFormation uses; empty where there is none.
  [[nodiscard]] virtual std::string cloudFormationExecutionRole() const { return {}; }
  /// Role for lookups; empty where there is none.
  [[nodiscard]] virtual std::string lookupRole() const { return {}; }
  /// External id and further options of `lookupRole`; absent where there are none.
  [[nodiscard]] virtual String lookupRoleExternalId() const { return {}; }
  [[nodiscard]] virtual Json lookupRoleAdditionalOptions() const { return {}; }
  /// A fresh one with the same settings, for another stack.
  [[nodiscard]] virtual std::shared_ptr<IStackSynthesizer> clone() const = 0;
};

/// Props of `DefaultStackSynthesizer`. In texts `${Qualifier}`, `${AWS::AccountId}` and
/// `${AWS::Region}` are replaced, `${AWS::Partition}` is left to whoever reads them. None may be a
/// token.
struct DefaultStackSynthesizerProps {
  /// Default: `/cdk-bootstrap/${Qualifier}/version`.
  String bootstrapStackVersionSsmParameter{};
  /// Put before the key of file assets. Default: none.
  String bucketPrefix{};
  /// Default: the role that bootstrapping made.
  String cloudFormationExecutionRole{};
  /// Further members of the request to assume the role, such as session `Tags`; `ExternalId` and
  /// `RoleArn` are not allowed. Default: none.
  Json deployRoleAdditionalOptions{};
  /// Default: the role that bootstrapping made.
  String deployRoleArn{};
  /// Default: none.
  String deployRoleExternalId{};
  /// Put before the tag of images. Default: none.
  String dockerTagPrefix{};
  /// Default: none.
  String fileAssetPublishingExternalId{};
  /// As `deployRoleAdditionalOptions`. Default: none.
  Json fileAssetPublishingRoleAdditionalOptions{};
  /// Default: the role that bootstrapping made.
  String fileAssetPublishingRoleArn{};
  /// Default: the bucket that bootstrapping made.
  String fileAssetsBucketName{};
  /// Write the rule that checks the bootstrap version. Default: true.
  Boolean generateBootstrapVersionRule{};
  /// Default: none.
  String imageAssetPublishingExternalId{};
  /// As `deployRoleAdditionalOptions`. Default: none.
  Json imageAssetPublishingRoleAdditionalOptions{};
  /// Default: the role that bootstrapping made.
  String imageAssetPublishingRoleArn{};
  /// Default: the repository that bootstrapping made.
  String imageAssetsRepositoryName{};
  /// As `deployRoleAdditionalOptions`. Default: none.
  Json lookupRoleAdditionalOptions{};
  /// Default: the role that bootstrapping made.
  String lookupRoleArn{};
  /// Default: none.
  String lookupRoleExternalId{};
  /// Default: context `@aws-cdk/core:bootstrapQualifier`, else `hnb659fds`.
  String qualifier{};
  /// Let the CLI read the deployed stack with the lookup role. Default: true.
  Boolean useLookupRoleForStackOperations{};
};

/// The synthesizer of bootstrapped environments.
class DefaultStackSynthesizer : public IStackSynthesizer {
 public:
  static constexpr std::string_view DEFAULT_BOOTSTRAP_STACK_VERSION_SSM_PARAMETER =
      "/cdk-bootstrap/${Qualifier}/version";
  static constexpr std::string_view DEFAULT_CLOUDFORMATION_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-cfn-exec-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_DEPLOY_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-deploy-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_DOCKER_ASSET_PREFIX = "";
  static constexpr std::string_view DEFAULT_FILE_ASSETS_BUCKET_NAME =
      "cdk-${Qualifier}-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_FILE_ASSET_PREFIX = "";
  static constexpr std::string_view DEFAULT_FILE_ASSET_PUBLISHING_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-file-publishing-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_IMAGE_ASSETS_REPOSITORY_NAME =
      "cdk-${Qualifier}-container-assets-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_IMAGE_ASSET_PUBLISHING_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-image-publishing-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_LOOKUP_ROLE_ARN =
      "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/"
      "cdk-${Qualifier}-lookup-role-${AWS::AccountId}-${AWS::Region}";
  static constexpr std::string_view DEFAULT_QUALIFIER = "hnb659fds";

  /// Throws `ValidationError` for a text that is a token, and for `ExternalId` or `RoleArn` among
  /// additional options.
  explicit DefaultStackSynthesizer(DefaultStackSynthesizerProps props = {});
  /// A copy has the same settings and serves no stack yet.
  DefaultStackSynthesizer(const DefaultStackSynthesizer& other);
  DefaultStackSynthesizer& operator=(const DefaultStackSynthesizer&) = delete;
  ~DefaultStackSynthesizer() override;

  void bind(Stack& stack) override;
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(internal::AssemblySession& session) override;
  [[nodiscard]] std::string bootstrapQualifier() const override;
  [[nodiscard]] std::string cloudFormationExecutionRole() const override;
  [[nodiscard]] std::string lookupRole() const override;
  [[nodiscard]] String lookupRoleExternalId() const override;
  [[nodiscard]] Json lookupRoleAdditionalOptions() const override;
  [[nodiscard]] std::shared_ptr<IStackSynthesizer> clone() const override;

  /// Roles of the stack. Throw `ConstructError` before the synthesizer serves one.
  [[nodiscard]] std::string cloudFormationExecutionRoleArn() const;
  [[nodiscard]] std::string deployRoleArn() const;

 protected:
  [[nodiscard]] Stack& boundStack() const;

 private:
  struct State;
  DefaultStackSynthesizerProps props_;
  std::unique_ptr<State> state_;
};

}  // namespace cdk
