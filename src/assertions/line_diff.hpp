// Differences of texts, line by line.
#pragma once

#include <string>
#include <string_view>

namespace cdk::assertions::internal {

/// A unified diff with three lines of context; empty where the texts are equal. `-` is what
/// `before` has, `+` what `after` has.
std::string lineDiff(std::string_view before, std::string_view after);

}  // namespace cdk::assertions::internal
