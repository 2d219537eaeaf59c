// The order that JavaScript's String.prototype.localeCompare gives: the root order of the Unicode
// collation algorithm. The reference library sorts some of its output by it.
#pragma once

#include <string_view>

namespace cdk::internal {

// Negative, zero or positive. First all letters count, without case and accents, then accents, then
// case, with small letters first; punctuation counts like letters and control characters do not.
// Exact for ASCII, Latin-1 and Latin Extended-A. What lies above sorts after them, by code point.
[[nodiscard]] int localeCompare(std::string_view left, std::string_view right);

struct LocaleLess {
  using is_transparent = void;
  bool operator()(std::string_view left, std::string_view right) const {
    return localeCompare(left, right) < 0;
  }
};

}  // namespace cdk::internal
