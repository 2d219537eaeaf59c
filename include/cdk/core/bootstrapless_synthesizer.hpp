#pragma once

#include <cdk/core/stack_synthesizer.hpp>

namespace cdk {

/// Props of `BootstraplessSynthesizer`.
struct BootstraplessSynthesizerProps {
  /// Role that CloudFormation uses. Default: the role that bootstrapping made.
  String cloudFormationExecutionRoleArn{};
  /// Role that the CLI assumes to deploy. Default: the role that bootstrapping made.
  String deployRoleArn{};
  /// Default: context `@aws-cdk/core:bootstrapQualifier`, else `hnb659fds`.
  String qualifier{};
};

/// For stacks that have no assets and whose environment need not be bootstrapped, such as one that
/// a pipeline deploys from its template alone. Assets throw `ConstructError`.
class BootstraplessSynthesizer : public DefaultStackSynthesizer {
 public:
  explicit BootstraplessSynthesizer(BootstraplessSynthesizerProps props = {});

  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(internal::AssemblySession& session) override;
  [[nodiscard]] std::shared_ptr<IStackSynthesizer> clone() const override;
};

}  // namespace cdk
