#include "bucket_name.hpp"

#include <algorithm>
#include <array>

namespace cdk::s3::detail {

namespace {

struct Alphabet {
  std::string_view punctuation;
  bool hasCapitals;
  std::string_view description;
};

struct Rules {
  std::size_t minimum;
  std::size_t maximum;
  Alphabet alphabet;
};

constexpr std::array<Rules, 3> RULES = {{
    {3, 63, {".-", false, "small letters, digits, '.' and '-'"}},
    {3, 63, {".-_", true, "letters, digits, '.', '-' and '_'"}},
    {1, 37, {"-", false, "small letters, digits and '-'"}},
}};

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetterOrDigit(char c, const Alphabet& alphabet) {
  return isDigit(c) || (c >= 'a' && c <= 'z') || (alphabet.hasCapitals && c >= 'A' && c <= 'Z');
}

/// Four groups of one to three digits.
bool looksLikeIpAddress(std::string_view name) {
  int groups = 0;
  while (true) {
    const std::string_view group = name.substr(0, name.find('.'));
    if (group.empty() || group.size() > 3 || !std::all_of(group.begin(), group.end(), isDigit)) {
      return false;
    }
    ++groups;
    if (group.size() == name.size()) return groups == 4;
    name.remove_prefix(group.size() + 1);
  }
}

}  // namespace

std::string problemOfName(std::string_view name, NameRules which) {
  const Rules& rules = RULES.at(static_cast<std::size_t>(which));
  const Alphabet& alphabet = rules.alphabet;
  if (name.size() < rules.minimum || name.size() > rules.maximum) {
    return "has " + std::to_string(name.size()) + " characters; " + std::to_string(rules.minimum) +
           " to " + std::to_string(rules.maximum) + " are allowed";
  }
  const auto stranger = std::find_if_not(name.begin(), name.end(), [&alphabet](char c) {
    return isLetterOrDigit(c, alphabet) || alphabet.punctuation.find(c) != std::string_view::npos;
  });
  if (stranger != name.end()) {
    return std::string("has a '") + *stranger + "'; " + std::string(alphabet.description) +
           " are allowed";
  }
  if (!isLetterOrDigit(name.front(), alphabet) || !isLetterOrDigit(name.back(), alphabet)) {
    return "has to begin and end with a letter or digit";
  }
  for (const std::string_view pair : {".-", "-.", ".."}) {
    if (name.find(pair) != std::string_view::npos) {
      return "has '" + std::string(pair) + "'; a '.' has to be between letters and digits";
    }
  }
  if (looksLikeIpAddress(name)) return "looks like an IP address, which is not allowed";
  return {};
}

}  // namespace cdk::s3::detail
