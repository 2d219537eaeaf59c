#include "utf.hpp"

#include <algorithm>
#include <cstdint>

namespace cdk::internal {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

struct Decoded {
  char32_t codePoint;
  std::size_t length;
  bool valid;
};

std::uint8_t byteAt(std::string_view text, std::size_t position) {
  return static_cast<std::uint8_t>(text[position]);
}

Decoded decodeAt(std::string_view text, std::size_t position) {
  const std::uint8_t lead = byteAt(text, position);
  if (lead < 0x80) return {lead, 1, true};

  // Only the second byte has a range of its own; it excludes overlong forms, surrogates and what
  // lies above U+10FFFF.
  std::size_t length = 0;
  std::uint8_t low = 0x80;
  std::uint8_t high = 0xBF;
  char32_t codePoint = 0;
  if (lead >= 0xC2 && lead <= 0xDF) {
    length = 2;
    codePoint = lead & 0x1FU;
  } else if (lead >= 0xE0 && lead <= 0xEF) {
    length = 3;
    codePoint = lead & 0x0FU;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else if (lead >= 0xF0 && lead <= 0xF4) {
    length = 4;
    codePoint = lead & 0x07U;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  } else {
    return {kReplacement, 1, false};
  }
  for (std::size_t i = 1; i < length; ++i) {
    if (position + i >= text.size()) return {kReplacement, i, false};
    const std::uint8_t next = byteAt(text, position + i);
    if (next < low || next > high) return {kReplacement, i, false};
    codePoint = (codePoint << 6U) | (next & 0x3FU);
    low = 0x80;
    high = 0xBF;
  }
  return {codePoint, length, true};
}

// Surrogates (D800..DFFF) sort below U+E000..U+FFFF in UTF-16, although the code points they stand
// for are larger. Moving the two ranges gives an integer that sorts as the first code unit does.
char32_t utf16SortKey(char32_t codePoint) {
  if (codePoint >= 0x10000) return codePoint - 0x10000 + 0xD800;
  if (codePoint >= 0xE000) return codePoint + 0x100000;
  return codePoint;
}

}  // namespace

bool isAscii(std::string_view text) {
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<std::uint8_t>(c) >= 0x80; });
}

std::size_t findInvalidUtf8(std::string_view text) {
  std::size_t position = 0;
  while (position < text.size()) {
    const Decoded decoded = decodeAt(text, position);
    if (!decoded.valid) return position;
    position += decoded.length;
  }
  return std::string_view::npos;
}

bool isValidUtf8(std::string_view text) { return findInvalidUtf8(text) == std::string_view::npos; }

char32_t nextCodePoint(std::string_view text, std::size_t& position) {
  const Decoded decoded = decodeAt(text, position);
  position += decoded.length;
  return decoded.codePoint;
}

void appendUtf8(std::string& out, char32_t codePoint) {
  const auto push = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (codePoint < 0x80) {
    push(codePoint);
  } else if (codePoint < 0x800) {
    push(0xC0U | (codePoint >> 6U));
    push(0x80U | (codePoint & 0x3FU));
  } else if (codePoint < 0x10000) {
    push(0xE0U | (codePoint >> 12U));
    push(0x80U | ((codePoint >> 6U) & 0x3FU));
    push(0x80U | (codePoint & 0x3FU));
  } else {
    push(0xF0U | (codePoint >> 18U));
    push(0x80U | ((codePoint >> 12U) & 0x3FU));
    push(0x80U | ((codePoint >> 6U) & 0x3FU));
    push(0x80U | (codePoint & 0x3FU));
  }
}

std::string replaceInvalidUtf8(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const Decoded decoded = decodeAt(text, position);
    if (decoded.valid) {
      out.append(text.substr(position, decoded.length));
    } else {
      out.append("\xEF\xBF\xBD");
    }
    position += decoded.length;
  }
  return out;
}

std::size_t utf16Length(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t position = 0; position < text.size();) {
    length += nextCodePoint(text, position) >= 0x10000 ? 2 : 1;
  }
  return length;
}

int compareUtf16(std::string_view left, std::string_view right) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < left.size() && j < right.size()) {
    const char32_t a = utf16SortKey(nextCodePoint(left, i));
    const char32_t b = utf16SortKey(nextCodePoint(right, j));
    if (a != b) return a < b ? -1 : 1;
  }
  if (i < left.size()) return 1;
  return j < right.size() ? -1 : 0;
}

std::u16string toUtf16(std::string_view text) {
  std::u16string out;
  out.reserve(text.size());
  for (std::size_t position = 0; position < text.size();) {
    const char32_t codePoint = nextCodePoint(text, position);
    if (codePoint < 0x10000) {
      out.push_back(static_cast<char16_t>(codePoint));
    } else {
      out.push_back(static_cast<char16_t>(0xD7C0U + (codePoint >> 10U)));
      out.push_back(static_cast<char16_t>(0xDC00U + (codePoint & 0x3FFU)));
    }
  }
  return out;
}

std::string toUtf8(std::u16string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t unit = text[i];
    if (unit >= 0xD800 && unit <= 0xDFFF) {
      const bool pair =
          unit < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 && text[i + 1] <= 0xDFFF;
      unit = pair ? 0x10000U + ((unit - 0xD800U) << 10U) + (text[++i] - 0xDC00U) : kReplacement;
    }
    appendUtf8(out, unit);
  }
  return out;
}

}  // namespace cdk::internal
