// An app, built and synthesized for a command.
#pragma once

#include <cdk/core/app.hpp>
#include <cdk/core/stack.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdk::internal {

/// Options of every command.
struct CommonOptions {
  std::string output{};                ///< empty where it was not given
  std::vector<std::string> context{};  ///< `key=value`
};

/// A stack as the CLI knows it.
struct StackEntry {
  std::string id{};           ///< how commands name it: its path, `Stage/Stack`
  std::string name{};         ///< in CloudFormation
  std::string environment{};  ///< `aws://account/region`
  std::filesystem::path templateFile{};
  std::vector<std::string> dependencies{};  ///< ids of stacks that are deployed before it
  Stack* stack = nullptr;
};

/// The app, synthesized. Without an output directory of its own it goes to a temporary one, which
/// is removed with this object.
class SynthesizedApp {
 public:
  enum class Output {
    KEPT,       ///< as the CLI or the options say, else `./cdk.out`
    TEMPORARY,  ///< nothing stays behind
  };

  SynthesizedApp(const CommonOptions& options, const std::function<void(App&)>& build,
                 Output output);
  ~SynthesizedApp();
  SynthesizedApp(const SynthesizedApp&) = delete;
  SynthesizedApp& operator=(const SynthesizedApp&) = delete;

  [[nodiscard]] App& app() const noexcept { return *app_; }
  /// Where the assembly was written.
  [[nodiscard]] const std::filesystem::path& directory() const noexcept { return directory_; }
  /// Top-level stacks, those of stages included, in the order in which they are deployed.
  [[nodiscard]] const std::vector<StackEntry>& stacks() const noexcept { return stacks_; }
  /// The stacks that the patterns name: ids, where `*` stands for any text without a `/` and `**`
  /// for any text. All where there is no pattern. Throws `ValidationError` for one that names none.
  [[nodiscard]] std::vector<StackEntry> select(const std::vector<std::string>& patterns) const;

 private:
  std::unique_ptr<App> app_{};
  std::filesystem::path directory_{};
  std::filesystem::path temporary_{};
  std::vector<StackEntry> stacks_{};
};

/// Whether the CLI started this program.
bool isCalledByCli();

}  // namespace cdk::internal
