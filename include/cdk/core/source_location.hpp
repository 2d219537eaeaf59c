#pragma once

namespace cdk {

/// The place in the user's source that made a construct. The language's own `std::source_location`
/// is not used because Clang 14 lacks it; the builtins below exist in every supported compiler.
struct SourceLocation {
  const char* file = "";
  const char* function = "";
  unsigned line = 0;

  /// The caller's location when used as a default argument.
  static constexpr SourceLocation current(const char* file = __builtin_FILE(),
                                          const char* function = __builtin_FUNCTION(),
                                          unsigned line = __builtin_LINE()) noexcept {
    return {file, function, line};
  }
};

}  // namespace cdk
