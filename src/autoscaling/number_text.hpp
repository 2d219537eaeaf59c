#pragma once

#include <cdk/core/value.hpp>

namespace cdk::autoscaling {

/// A number as text, as the service wants sizes; a token stays one.
inline String numberText(const Number& number) {
  if (number.isUnresolved()) return String(static_cast<const Value&>(number));
  return number.has_value() ? String(Json(number).dump()) : String();
}

}  // namespace cdk::autoscaling
