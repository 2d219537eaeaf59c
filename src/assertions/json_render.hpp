// JSON with remarks at their places.
#pragma once

#include <cdk/core/value.hpp>

#include <map>
#include <string>
#include <vector>

namespace cdk::assertions::internal {

/// Remarks on a value and on what is inside it.
struct Marks {
  std::vector<std::string> remarks{};
  std::map<std::string, Marks, std::less<>> below{};
};

/// The value, indented; lines with a remark begin with `!!` and stand before what they speak of.
/// Objects and lists without remarks are shortened.
std::string renderMarked(const Json& value, const Marks& marks);

}  // namespace cdk::assertions::internal
