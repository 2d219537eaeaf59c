#pragma once

#include <cdk/core/value.hpp>

namespace cdk::lambda::detail {

/// Runs a program and waits for it. `options` may have the members `cwd`, a directory, and `env`,
/// an object of environment variables. Throws `ValidationError` where the program cannot be run or
/// fails, with what it printed.
void runCommand(const List<String>& command, const Json& options);

}  // namespace cdk::lambda::detail
