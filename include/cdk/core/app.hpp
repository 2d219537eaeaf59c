#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/stack_synthesizer.hpp>
#include <cdk/core/stage.hpp>

#include <string>

namespace cdk {

/// Props of `App`.
struct AppProps {
  /// Without effect: this library reports nothing about its use.
  Boolean analyticsReporting{};
  /// Context values; those of the CLI win. Default: none.
  Json context{};
  /// Of all stacks that name none; each gets a copy. Default: `DefaultStackSynthesizer`.
  Handle<IStackSynthesizer> defaultStackSynthesizer{};
  /// Default: `CDK_OUTDIR`, else a temporary directory.
  String outdir{};
  /// Context values that win over the CLI's. Default: none.
  Json postCliContext{};
  /// Write `tree.json`, which the console and other tools read. Default: true.
  Boolean treeMetadata{};
};

/// The root of a tree.
class App : public Stage {
 public:
  using Props = AppProps;
  explicit App(AppProps props = {}, SourceLocation location = SourceLocation::current());

  /// True if the construct is an app.
  static bool isApp(const IConstruct& construct) noexcept;
};

}  // namespace cdk
