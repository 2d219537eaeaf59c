#pragma once

#include <cdk/core/value.hpp>

namespace cdk::cloudwatch::detail {

/// A size in units of the grid; absent and 0 stand for `byDefault`. Throws `ValidationError` for a
/// number that is not whole or is negative, and `UnresolvedValueError` for one that is not known.
int widgetSize(const char* property, const Number& size, int byDefault);

}  // namespace cdk::cloudwatch::detail
