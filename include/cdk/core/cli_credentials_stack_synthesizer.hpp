#pragma once

#include <cdk/core/stack_synthesizer.hpp>

namespace cdk {

/// Props of `CliCredentialsStackSynthesizer`. In texts `${Qualifier}`, `${AWS::AccountId}` and
/// `${AWS::Region}` are replaced. None may be a token.
struct CliCredentialsStackSynthesizerProps {
  /// Put before the key of file assets. Default: none.
  String bucketPrefix{};
  /// Put before the tag of images. Default: none.
  String dockerTagPrefix{};
  /// Default: the bucket that bootstrapping made.
  String fileAssetsBucketName{};
  /// Default: the repository that bootstrapping made.
  String imageAssetsRepositoryName{};
  /// Default: context `@aws-cdk/core:bootstrapQualifier`, else `hnb659fds`.
  String qualifier{};
};

/// Publishes and deploys with the credentials that the CLI runs with; no role is assumed.
class CliCredentialsStackSynthesizer : public IStackSynthesizer {
 public:
  /// Throws `ValidationError` for a text that is a token.
  explicit CliCredentialsStackSynthesizer(CliCredentialsStackSynthesizerProps props = {});
  /// A copy has the same settings and serves no stack yet.
  CliCredentialsStackSynthesizer(const CliCredentialsStackSynthesizer& other);
  CliCredentialsStackSynthesizer& operator=(const CliCredentialsStackSynthesizer&) = delete;
  ~CliCredentialsStackSynthesizer() override;

  void bind(Stack& stack) override;
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(internal::AssemblySession& session) override;
  [[nodiscard]] std::string bootstrapQualifier() const override;
  [[nodiscard]] std::shared_ptr<IStackSynthesizer> clone() const override;

 private:
  struct State;
  CliCredentialsStackSynthesizerProps props_;
  std::unique_ptr<State> state_;
};

}  // namespace cdk
