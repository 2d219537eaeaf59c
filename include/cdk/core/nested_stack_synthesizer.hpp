#pragma once

#include <cdk/core/stack_synthesizer.hpp>

namespace cdk {

/// The synthesizer of nested stacks: assets are published by the stack around, and so is the nested
/// template itself.
class NestedStackSynthesizer : public IStackSynthesizer {
 public:
  /// `parentDeployment` is the synthesizer of the stack around; it has to live as long as this one.
  explicit NestedStackSynthesizer(IStackSynthesizer& parentDeployment) noexcept
      : parent_(&parentDeployment) {}

  /// Throws `ConstructError` where it serves another stack already.
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

 private:
  IStackSynthesizer* parent_;
  Stack* stack_ = nullptr;
};

}  // namespace cdk
