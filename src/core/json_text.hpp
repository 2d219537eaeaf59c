// JSON scalars as JavaScript's JSON.stringify writes them, byte for byte.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cdk::internal {

// Appends the text in quotes. Control characters, quotes and backslashes are escaped and nothing
// else is: not `/`, DEL or non-ASCII text. Throws std::invalid_argument for invalid UTF-8 and
// appends nothing then.
void appendJsonString(std::string& out, std::string_view text);

// Appends the shortest decimal form that reads back as the same number (`1e+21`, `1e-7`, `0.1`);
// `-0` is `0`, and a number that is not finite is `null`.
void appendJsonNumber(std::string& out, double number);

// The number that the name stands for if it is a canonical array index: decimal, no leading zero,
// less than 2^32 - 1. JavaScript moves such names to the front of an object, in ascending order.
[[nodiscard]] std::optional<std::uint32_t> arrayIndex(std::string_view name);

}  // namespace cdk::internal
