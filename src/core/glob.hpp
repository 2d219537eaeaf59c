// Glob patterns as minimatch reads them.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "path_pattern.hpp"

namespace cdk::internal {

// The expansion of the braces: `a{b,c}` gives `ab` and `ac`, `{1..3}` the numbers, `{a..c}` the
// letters. Braces that say nothing stay as they are.
[[nodiscard]] std::vector<std::u16string> expandBraces(std::u16string_view pattern);

class Glob {
 public:
  // Leading `!` are skipped: what they mean is up to who holds the pattern.
  explicit Glob(std::u16string_view pattern);

  // A pattern of one name is compared with the last name of the path, others with all of it.
  [[nodiscard]] bool matches(std::u16string_view path) const;

 private:
  struct AnyDepth {};
  using Segment = std::variant<AnyDepth, PathPattern>;

  static bool matchSegments(const std::vector<Segment>& segments, std::size_t segment,
                            const std::vector<std::u16string_view>& names, std::size_t name);

  std::vector<std::vector<Segment>> alternatives_;
};

}  // namespace cdk::internal
