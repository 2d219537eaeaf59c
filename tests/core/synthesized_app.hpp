// An app in a directory of its own, and what it writes.
#pragma once

#include <string>
#include <string_view>

#include <cdk/core/app.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/value.hpp>

#include "temporary_directory.hpp"

namespace cdk::testing {

class SynthesizedApp {
 public:
  explicit SynthesizedApp(Json context = {})
      : app_({.context = std::move(context), .outdir = directory_.path().string() + "/cdk.out"}) {}

  [[nodiscard]] App& app() noexcept { return app_; }
  [[nodiscard]] const TemporaryDirectory& directory() const noexcept { return directory_; }
  Stack& stack(std::string_view id = "S", StackProps props = {}) {
    return app_.create<Stack>(id, std::move(props));
  }

  /// The stack's template, as it is written now.
  Json templateOf(const Stack& stack) {
    app_.synth({.force = true});
    return Json::parse(directory_.read("cdk.out/" + stack.templateFile()));
  }
  Json manifest() {
    app_.synth({.force = true});
    return Json::parse(directory_.read("cdk.out/manifest.json"));
  }

 private:
  TemporaryDirectory directory_;
  App app_;
};

/// Compact JSON of what the value becomes in the stack's template.
inline std::string resolved(const Stack& stack, const Value& value) {
  const Json json = stack.resolve(value);
  return json.isAbsent() ? "(absent)" : json.dump();
}

}  // namespace cdk::testing
