#include "statistic.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>

namespace cdk::cloudwatch::detail {

namespace {

constexpr double MAX_PERCENTAGE = 100;

struct SimpleName {
  std::string_view name;
  const char* statistic;
};
constexpr std::array<SimpleName, 9> SIMPLE_NAMES = {{{"average", "Average"},
                                                     {"avg", "Average"},
                                                     {"minimum", "Minimum"},
                                                     {"min", "Minimum"},
                                                     {"maximum", "Maximum"},
                                                     {"max", "Maximum"},
                                                     {"samplecount", "SampleCount"},
                                                     {"n", "SampleCount"},
                                                     {"sum", "Sum"}}};
constexpr std::array<std::string_view, 5> SINGLE_PREFIXES = {"p", "tm", "wm", "tc", "ts"};
constexpr std::array<std::string_view, 5> RANGE_PREFIXES = {"pr", "tm", "wm", "tc", "ts"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string upperCase(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return upper;
}

std::optional<double> number(std::string_view text) {
  double value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  return result.ec == std::errc() ? std::optional(value) : std::nullopt;
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// Digits, with a fraction or not.
bool isDecimal(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view fraction =
      point == std::string_view::npos ? std::string_view("0") : text.substr(point + 1);
  return !whole.empty() && !fraction.empty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
         std::all_of(fraction.begin(), fraction.end(), isDigit);
}

/// `p99`, `tm95.5`.
bool isSingle(std::string_view lower) {
  return std::any_of(SINGLE_PREFIXES.begin(), SINGLE_PREFIXES.end(), [lower](auto prefix) {
    if (!lower.starts_with(prefix)) return false;
    const std::string_view boundary = lower.substr(prefix.size());
    return isDecimal(boundary) && number(boundary).value_or(MAX_PERCENTAGE + 1) <= MAX_PERCENTAGE;
  });
}

struct Boundary {
  bool isGiven = false;
  bool isPercentage = false;
};

/// Nothing for text that is no boundary.
std::optional<Boundary> boundary(std::string_view text) {
  text = trim(text);
  if (text.empty()) return Boundary{};
  const bool isPercentage = text.ends_with('%');
  const auto value = number(text);
  if (!value || *value < 0 || (isPercentage && *value > MAX_PERCENTAGE)) return std::nullopt;
  return Boundary{true, isPercentage};
}

/// `TM(10%:90%)`, `PR(:300)`.
bool isRange(std::string_view lower) {
  return std::any_of(RANGE_PREFIXES.begin(), RANGE_PREFIXES.end(), [lower](auto prefix) {
    if (!lower.starts_with(prefix) || !lower.ends_with(')')) return false;
    std::string_view inside = lower.substr(prefix.size());
    if (!inside.starts_with('(')) return false;
    inside = inside.substr(1, inside.size() - 2);
    const std::size_t colon = inside.find(':');
    if (colon == std::string_view::npos || inside.find(')') != std::string_view::npos) return false;
    const auto low = boundary(inside.substr(0, colon));
    const auto high = boundary(inside.substr(colon + 1));
    if (!low || !high || (!low->isGiven && !high->isGiven)) return false;
    return !low->isGiven || !high->isGiven || low->isPercentage == high->isPercentage;
  });
}

}  // namespace

Statistic parseStatistic(const String& text) {
  if (text.isUnresolved()) return {StatisticKind::UNKNOWN, text};
  const std::string lower = lowerCase(text.literal());
  for (const SimpleName& simple : SIMPLE_NAMES) {
    if (lower == simple.name) return {StatisticKind::SIMPLE, simple.statistic};
  }
  if (lower == "iqm") return {StatisticKind::EXTENDED, "IQM"};
  if (isSingle(lower)) return {StatisticKind::EXTENDED, lower};
  if (isRange(lower)) return {StatisticKind::EXTENDED, upperCase(lower)};
  return {StatisticKind::UNKNOWN, text};
}

}  // namespace cdk::cloudwatch::detail
