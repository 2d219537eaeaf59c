#pragma once

#include <cdk/core/value.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ecs {

/// A number as text; a late-bound one stays what it is.
inline String textOf(const Number& number) {
  if (number.isAbsent()) return {};
  if (number.isUnresolved()) return String(static_cast<const Value&>(number));
  return {Json(number).dump()};
}

/// The text of an enumerator that has its place in `texts`.
template <class E, std::size_t N>
const char* textOf(E enumerator, const std::array<const char*, N>& texts) {
  return texts.at(static_cast<std::size_t>(enumerator));
}

/// Whether a literal number is outside of the range; late-bound ones never are.
inline bool isOutside(const Number& number, double low, double high) {
  if (number.isAbsent() || number.isUnresolved()) return false;
  const double value = number.literal();
  return value < low || value > high;
}

/// Sets a name's value, where there is one already in its place.
inline void assign(std::vector<std::pair<std::string, String>>& entries, std::string name,
                   String value) {
  for (auto& [key, current] : entries) {
    if (key == name) {
      current = std::move(value);
      return;
    }
  }
  entries.emplace_back(std::move(name), std::move(value));
}

/// List of low-level structs out of their values.
template <class T>
Json listOf(const std::vector<T>& structs) {
  return Json(List<T>(structs));
}

}  // namespace cdk::ecs
