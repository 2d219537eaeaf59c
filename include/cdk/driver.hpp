#pragma once

#include <cdk/core/app.hpp>

#include <functional>

namespace cdk {

/// Runs an app as the CLI expects it: builds the tree with `build`, synthesizes, and returns the
/// process's exit status. Prints to standard error only. Called by hand, it writes `./cdk.out` and
/// says so; `--help` tells its options.
int run(int argc, char** argv, const std::function<void(App&)>& build);

}  // namespace cdk
