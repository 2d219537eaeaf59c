#pragma once

#include <string_view>

namespace cdk::cloudwatch::detail {

/// Whether the text is a date and a time such as `2030-01-31T12:00:00`, with or without fractions
/// of a second, `Z` or an offset at its end.
bool isIsoTime(std::string_view text) noexcept;

}  // namespace cdk::cloudwatch::detail
