#pragma once

#include <cdk/core/stack_synthesizer.hpp>

namespace cdk {

/// The synthesizer of the first CDK version, for environments with its bootstrap stack: the CLI
/// publishes assets with its own credentials and passes where they are as parameters of the stack.
class LegacyStackSynthesizer : public IStackSynthesizer {
 public:
  void bind(Stack& stack) override;
  FileAssetLocation addFileAsset(const FileAssetSource& asset) override;
  DockerImageAssetLocation addDockerImageAsset(const DockerImageAssetSource& asset) override;
  void synthesize(internal::AssemblySession& session) override;
  [[nodiscard]] std::shared_ptr<IStackSynthesizer> clone() const override;

 private:
  [[nodiscard]] Stack& boundStack() const;
  Stack* stack_ = nullptr;
};

}  // namespace cdk
