#include "json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>

#include <fmt/format.h>

#include "utf.hpp"

namespace cdk::internal {

void appendJsonString(std::string& out, std::string_view text) {
  constexpr char kDigits[] = "0123456789abcdef";
  const std::size_t start = out.size();
  out.reserve(start + text.size() + 2);
  out.push_back('"');
  std::size_t copied = 0;  // text before it is in `out`
  bool ascii = true;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != '"' && c != '\\') {
      ascii = ascii && c < 0x80;
      continue;
    }
    out.append(text.substr(copied, i - copied));
    copied = i + 1;
    out.push_back('\\');
    switch (c) {
      case '"':
      case '\\': out.push_back(static_cast<char>(c)); break;
      case '\b': out.push_back('b'); break;
      case '\f': out.push_back('f'); break;
      case '\n': out.push_back('n'); break;
      case '\r': out.push_back('r'); break;
      case '\t': out.push_back('t'); break;
      default:
        out.append("u00");
        out.push_back(kDigits[c >> 4U]);
        out.push_back(kDigits[c & 15U]);
    }
  }
  out.append(text.substr(copied));
  out.push_back('"');
  if (ascii) return;
  if (const std::size_t invalid = findInvalidUtf8(text); invalid != std::string_view::npos) {
    out.resize(start);
    throw std::invalid_argument(
        fmt::format("the text is not valid UTF-8: byte 0x{:02x} at offset {}",
                    static_cast<unsigned char>(text[invalid]), invalid));
  }
}

void appendJsonNumber(std::string& out, double number) {
  if (!std::isfinite(number)) {
    out.append("null");
    return;
  }
  if (number == 0) {
    out.push_back('0');
    return;
  }
  // "[-]d[.ddd]e[+-]dd", with as few digits as read back as the same number
  std::array<char, 32> buffer{};
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                          std::chars_format::scientific);
  static_cast<void>(error);  // 24 characters at most
  std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  if (text.front() == '-') {
    out.push_back('-');
    text.remove_prefix(1);
  }
  const std::size_t e = text.find('e');
  std::string digits(1, text[0]);
  if (e > 2) digits.append(text.substr(2, e - 2));
  const std::string_view exponentText = text.substr(e + 2);
  int exponent = 0;
  std::from_chars(exponentText.data(), exponentText.data() + exponentText.size(), exponent);
  if (text[e + 1] == '-') exponent = -exponent;

  const int count = static_cast<int>(digits.size());
  const int point = exponent + 1;  // where the decimal point goes, counted from the first digit
  if (count <= point && point <= 21) {
    out.append(digits).append(static_cast<std::size_t>(point - count), '0');
  } else if (0 < point && point <= 21) {
    const auto whole = static_cast<std::size_t>(point);
    out.append(digits, 0, whole).append(1, '.').append(digits, whole, std::string::npos);
  } else if (-6 < point && point <= 0) {
    out.append("0.").append(static_cast<std::size_t>(-point), '0').append(digits);
  } else {
    out.push_back(digits[0]);
    if (count > 1) out.append(1, '.').append(digits, 1, std::string::npos);
    out.push_back('e');
    out.push_back(exponent < 0 ? '-' : '+');
    fmt::format_to(std::back_inserter(out), "{}", std::abs(exponent));
  }
}

std::optional<std::uint32_t> arrayIndex(std::string_view name) {
  if (name.empty() || name.size() > 10 || (name.size() > 1 && name[0] == '0')) return std::nullopt;
  std::uint64_t index = 0;
  for (const char c : name) {
    if (c < '0' || c > '9') return std::nullopt;
    index = index * 10 + static_cast<std::uint64_t>(c - '0');
  }
  if (index >= std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  return static_cast<std::uint32_t>(index);
}

}  // namespace cdk::internal
