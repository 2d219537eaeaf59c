#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/permissions_boundary.hpp>
#include <cdk/core/resource.hpp>

#include <optional>
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
  /// Of all roles and users in the stage, unless a stack or an inner stage has its own. Default:
  /// that of the stage around.
  std::optional<PermissionsBoundary> permissionsBoundary{};
  /// Default: made from the id and the stage around.
  String stageName{};
};

/// Options of `synth`.
struct StageSynthesisOptions {
  /// Run aspects again until they change nothing. Default: context
  /// `@aws-cdk/core:aspectStabilization`, else true.
  Boolean aspectStabilization{};
  /// Synthesize again even if nothing changed. Default: false.
  bool force = false;
  /// Leave out the checks of constructs. Default: false.
  bool skipValidation = false;
  /// Let the CLI validate the templates when it reads them. Default: false.
  bool validateOnSynthesis = false;
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
  /// True if the construct is a stage, an app included.
  static bool isStage(const IConstruct& construct) noexcept;

  /// The stage around; empty for the root.
  [[nodiscard]] Ref<Stage> parentStage() const noexcept;

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
