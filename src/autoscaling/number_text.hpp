#pragma once

#include <cdk/core/value.hpp>

namespace cdk::autoscaling {

/// A number as text, as the service wants sizes; a token that turns out to be a number too.
String numberText(const Number& number);

}  // namespace cdk::autoscaling
