#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/resource.hpp>

#include <string>

namespace cdk {

namespace internal {
struct StageState;
}

/// Props of `Stage`.
struct StageProps {
  /// Account and region of the stacks that name none. Default: those of the stage around.
  Environment env{};
  /// Default: below the directory of the stage around.
  String outdir{};
  /// Default: made from the id and the stage around.
  String stageName{};
};

/// Options of `synth`.
struct StageSynthesisOptions {
  /// Synthesize again even if nothing changed. Default: false.
  bool force = false;
  bool skipValidation = false;
};

/// What `synth` wrote.
struct CloudAssembly {
  std::string directory{};
};

/// An application's part that is deployed as a whole: several stacks.
class Stage : public Construct {
 public:
  using Props = StageProps;
  explicit Stage(Scope scope, StageProps props = {});
  ~Stage() override;

  /// The stage the construct is in; empty where there is none.
  static Ref<Stage> of(const IConstruct& construct);

  [[nodiscard]] const std::string& stageName() const noexcept;
  [[nodiscard]] String account() const;
  [[nodiscard]] String region() const;
  [[nodiscard]] std::string artifactId() const;
  [[nodiscard]] std::string outdir() const;
  /// The directory that staged assets go to: the root assembly's.
  [[nodiscard]] std::string assetOutdir() const;

  /// Validates the tree, renders it and writes the assembly. The directory is left as it was if
  /// anything fails.
  CloudAssembly synth(StageSynthesisOptions options = {});

  [[nodiscard]] internal::StageState& state() const noexcept { return *state_; }

 private:
  std::unique_ptr<internal::StageState> state_;
};

}  // namespace cdk
