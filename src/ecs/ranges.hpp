#pragma once

#include <cdk/core/value.hpp>

namespace cdk::ecs {

/// Whether a literal number is outside of the range; late-bound ones never are.
inline bool isOutside(const Number& number, double low, double high) {
  if (number.isAbsent() || number.isUnresolved()) return false;
  const double value = number.literal();
  return value < low || value > high;
}

}  // namespace cdk::ecs
