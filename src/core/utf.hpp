// UTF-8 text as JavaScript sees it: measured and ordered in UTF-16 code units.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace cdk::internal {

[[nodiscard]] bool isAscii(std::string_view text);
[[nodiscard]] bool isValidUtf8(std::string_view text);

// Where the first invalid part begins, or npos.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view text);

// Reads the code point at `position` and moves past it. An invalid part, as long as it is the
// beginning of a sequence that could have become valid, counts as one U+FFFD.
char32_t nextCodePoint(std::string_view text, std::size_t& position);

void appendUtf8(std::string& out, char32_t codePoint);

// The text with every invalid part replaced by U+FFFD, as TextDecoder and Buffer.toString do it.
[[nodiscard]] std::string replaceInvalidUtf8(std::string_view text);

// The length and the order that JavaScript's String has. Invalid parts count as U+FFFD.
[[nodiscard]] std::size_t utf16Length(std::string_view text);
[[nodiscard]] int compareUtf16(std::string_view left, std::string_view right);

[[nodiscard]] std::u16string toUtf16(std::string_view text);

// Lone surrogates become U+FFFD.
[[nodiscard]] std::string toUtf8(std::u16string_view text);

}  // namespace cdk::internal
