#pragma once

#include <functional>
#include <string>
#include <vector>

#include <cdk/core/app.hpp>

namespace parity {

/// Builds the same app as the `app.ts` beside it. It does not call `synth()`.
using Build = std::function<void(cdk::App& app)>;

/// Registers a scenario: the folder below tests/parity, such as `ecs/fargate_task`, and its app.
/// Scenarios of one program are run one after the other, each in its own folder and environment.
class Scenario {
 public:
  Scenario(std::string folder, Build build);

  [[nodiscard]] const std::string& folder() const noexcept { return folder_; }
  [[nodiscard]] const Build& build() const noexcept { return build_; }

  /// All that are registered, in no particular order.
  static std::vector<Scenario>& all();

 private:
  std::string folder_;
  Build build_;
};

}  // namespace parity
