#pragma once

#include <cdk/core/value.hpp>

#include <array>
#include <cstddef>

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

}  // namespace cdk::ecs
