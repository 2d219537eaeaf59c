#pragma once

#include <cdk/core/stage.hpp>

#include <string>

namespace cdk {

/// Props of `App`.
struct AppProps {
  /// Context values; those of the CLI win. Default: none.
  Json context{};
  /// Default: `CDK_OUTDIR`, else a temporary directory.
  String outdir{};
  /// Context values that win over the CLI's. Default: none.
  Json postCliContext{};
};

/// The root of a tree.
class App : public Stage {
 public:
  using Props = AppProps;
  explicit App(AppProps props = {}, SourceLocation location = SourceLocation::current());
};

}  // namespace cdk
