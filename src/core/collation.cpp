#include "collation.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "utf.hpp"

namespace cdk::internal {
namespace {

// One step of the comparison: a letter and how it is written, or an accent (primary 0).
struct Element {
  std::uint32_t primary;
  std::uint16_t secondary;
  std::uint8_t tertiary;
};

// Characters that differ at the first level, in ascending order; capitals count as small letters.
// Latin-1 and Latin Extended-A characters that are missing are variants of these.
constexpr std::u16string_view kPrimaryOrder =
    u"\t\n\v\f\r\u0085 _-,;:!\u00A1?\u00BF.\u00B7'\"\u00AB\u00BB()[]{}\u00A7\u00B6@*/\\&#%"
    u"`\u00B4^\u00AF\u00A8\u00B8\u00B0\u00A9\u00AE+\u00B1\u00F7\u00D7<=>\u00AC|\u00A6~"
    u"\u2044\u00A4\u00A2$"
    u"\u00A3\u00A50123456789abcdefghi\u0131jklmn\u014Bopq\u0138rst\u0167uvwxyz\u00FE\u02BC";

// Accents in ascending order; the last four stand for what sets eth, the ligatures, sharp s and the
// l with middle dot apart from the letters they are compared as.
constexpr char16_t kEth = 0xE000;
constexpr char16_t kLigature = 0xE001;
constexpr char16_t kSharp = 0xE002;
constexpr char16_t kDot = 0xE003;
constexpr std::u16string_view kAccentOrder =
    u"\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0338\u0327\u0328\u0304\u0335"
    u"\uE000\uE001\uE002\uE003";

// How a character is written; only the order matters.
enum Tertiary : std::uint8_t { COMMON, UPPER, COMPAT, COMPAT_UPPER, SUPER, NO_BREAK, FRACTION };

struct Expansion {
  char16_t first;
  char16_t accent;  // on the first
  char16_t second;
  char16_t third;
  Tertiary tertiary;
};

// U+00A0 to U+017F.
constexpr char32_t kFirstExpansion = 0xA0;
// clang-format off
constexpr auto kExpansions = std::to_array<Expansion>({
    {' ', 0, 0, 0, NO_BREAK}, {0xA1, 0, 0, 0, COMMON}, {0xA2, 0, 0, 0, COMMON},
    {0xA3, 0, 0, 0, COMMON}, {0xA4, 0, 0, 0, COMMON}, {0xA5, 0, 0, 0, COMMON},
    {0xA6, 0, 0, 0, COMMON}, {0xA7, 0, 0, 0, COMMON}, {0xA8, 0, 0, 0, COMMON},
    {0xA9, 0, 0, 0, COMMON}, {'a', 0, 0, 0, SUPER}, {0xAB, 0, 0, 0, COMMON},
    {0xAC, 0, 0, 0, COMMON}, {0, 0, 0, 0, COMMON}, {0xAE, 0, 0, 0, COMMON},
    {0xAF, 0, 0, 0, COMMON}, {0xB0, 0, 0, 0, COMMON}, {0xB1, 0, 0, 0, COMMON},
    {'2', 0, 0, 0, SUPER}, {'3', 0, 0, 0, SUPER}, {0xB4, 0, 0, 0, COMMON},
    {0x3BC, 0, 0, 0, COMPAT}, {0xB6, 0, 0, 0, COMMON}, {0xB7, 0, 0, 0, COMMON},
    {0xB8, 0, 0, 0, COMMON}, {'1', 0, 0, 0, SUPER}, {'o', 0, 0, 0, SUPER},
    {0xBB, 0, 0, 0, COMMON}, {'1', 0, 0x2044, '4', FRACTION}, {'1', 0, 0x2044, '2', FRACTION},
    {'3', 0, 0x2044, '4', FRACTION}, {0xBF, 0, 0, 0, COMMON}, {'a', 0x300, 0, 0, UPPER},
    {'a', 0x301, 0, 0, UPPER}, {'a', 0x302, 0, 0, UPPER}, {'a', 0x303, 0, 0, UPPER},
    {'a', 0x308, 0, 0, UPPER}, {'a', 0x30A, 0, 0, UPPER}, {'a', kLigature, 'e', 0, UPPER},
    {'c', 0x327, 0, 0, UPPER}, {'e', 0x300, 0, 0, UPPER}, {'e', 0x301, 0, 0, UPPER},
    {'e', 0x302, 0, 0, UPPER}, {'e', 0x308, 0, 0, UPPER}, {'i', 0x300, 0, 0, UPPER},
    {'i', 0x301, 0, 0, UPPER}, {'i', 0x302, 0, 0, UPPER}, {'i', 0x308, 0, 0, UPPER},
    {'d', kEth, 0, 0, UPPER}, {'n', 0x303, 0, 0, UPPER}, {'o', 0x300, 0, 0, UPPER},
    {'o', 0x301, 0, 0, UPPER}, {'o', 0x302, 0, 0, UPPER}, {'o', 0x303, 0, 0, UPPER},
    {'o', 0x308, 0, 0, UPPER}, {0xD7, 0, 0, 0, COMMON}, {'o', 0x338, 0, 0, UPPER},
    {'u', 0x300, 0, 0, UPPER}, {'u', 0x301, 0, 0, UPPER}, {'u', 0x302, 0, 0, UPPER},
    {'u', 0x308, 0, 0, UPPER}, {'y', 0x301, 0, 0, UPPER}, {0xFE, 0, 0, 0, UPPER},
    {'s', kSharp, 's', 0, COMMON}, {'a', 0x300, 0, 0, COMMON}, {'a', 0x301, 0, 0, COMMON},
    {'a', 0x302, 0, 0, COMMON}, {'a', 0x303, 0, 0, COMMON}, {'a', 0x308, 0, 0, COMMON},
    {'a', 0x30A, 0, 0, COMMON}, {'a', kLigature, 'e', 0, COMMON}, {'c', 0x327, 0, 0, COMMON},
    {'e', 0x300, 0, 0, COMMON}, {'e', 0x301, 0, 0, COMMON}, {'e', 0x302, 0, 0, COMMON},
    {'e', 0x308, 0, 0, COMMON}, {'i', 0x300, 0, 0, COMMON}, {'i', 0x301, 0, 0, COMMON},
    {'i', 0x302, 0, 0, COMMON}, {'i', 0x308, 0, 0, COMMON}, {'d', kEth, 0, 0, COMMON},
    {'n', 0x303, 0, 0, COMMON}, {'o', 0x300, 0, 0, COMMON}, {'o', 0x301, 0, 0, COMMON},
    {'o', 0x302, 0, 0, COMMON}, {'o', 0x303, 0, 0, COMMON}, {'o', 0x308, 0, 0, COMMON},
    {0xF7, 0, 0, 0, COMMON}, {'o', 0x338, 0, 0, COMMON}, {'u', 0x300, 0, 0, COMMON},
    {'u', 0x301, 0, 0, COMMON}, {'u', 0x302, 0, 0, COMMON}, {'u', 0x308, 0, 0, COMMON},
    {'y', 0x301, 0, 0, COMMON}, {0xFE, 0, 0, 0, COMMON}, {'y', 0x308, 0, 0, COMMON},
    {'a', 0x304, 0, 0, UPPER}, {'a', 0x304, 0, 0, COMMON}, {'a', 0x306, 0, 0, UPPER},
    {'a', 0x306, 0, 0, COMMON}, {'a', 0x328, 0, 0, UPPER}, {'a', 0x328, 0, 0, COMMON},
    {'c', 0x301, 0, 0, UPPER}, {'c', 0x301, 0, 0, COMMON}, {'c', 0x302, 0, 0, UPPER},
    {'c', 0x302, 0, 0, COMMON}, {'c', 0x307, 0, 0, UPPER}, {'c', 0x307, 0, 0, COMMON},
    {'c', 0x30C, 0, 0, UPPER}, {'c', 0x30C, 0, 0, COMMON}, {'d', 0x30C, 0, 0, UPPER},
    {'d', 0x30C, 0, 0, COMMON}, {'d', 0x335, 0, 0, UPPER}, {'d', 0x335, 0, 0, COMMON},
    {'e', 0x304, 0, 0, UPPER}, {'e', 0x304, 0, 0, COMMON}, {'e', 0x306, 0, 0, UPPER},
    {'e', 0x306, 0, 0, COMMON}, {'e', 0x307, 0, 0, UPPER}, {'e', 0x307, 0, 0, COMMON},
    {'e', 0x328, 0, 0, UPPER}, {'e', 0x328, 0, 0, COMMON}, {'e', 0x30C, 0, 0, UPPER},
    {'e', 0x30C, 0, 0, COMMON}, {'g', 0x302, 0, 0, UPPER}, {'g', 0x302, 0, 0, COMMON},
    {'g', 0x306, 0, 0, UPPER}, {'g', 0x306, 0, 0, COMMON}, {'g', 0x307, 0, 0, UPPER},
    {'g', 0x307, 0, 0, COMMON}, {'g', 0x327, 0, 0, UPPER}, {'g', 0x327, 0, 0, COMMON},
    {'h', 0x302, 0, 0, UPPER}, {'h', 0x302, 0, 0, COMMON}, {'h', 0x335, 0, 0, UPPER},
    {'h', 0x335, 0, 0, COMMON}, {'i', 0x303, 0, 0, UPPER}, {'i', 0x303, 0, 0, COMMON},
    {'i', 0x304, 0, 0, UPPER}, {'i', 0x304, 0, 0, COMMON}, {'i', 0x306, 0, 0, UPPER},
    {'i', 0x306, 0, 0, COMMON}, {'i', 0x328, 0, 0, UPPER}, {'i', 0x328, 0, 0, COMMON},
    {'i', 0x307, 0, 0, UPPER}, {0x131, 0, 0, 0, COMMON}, {'i', 0, 'j', 0, COMPAT_UPPER},
    {'i', 0, 'j', 0, COMPAT}, {'j', 0x302, 0, 0, UPPER}, {'j', 0x302, 0, 0, COMMON},
    {'k', 0x327, 0, 0, UPPER}, {'k', 0x327, 0, 0, COMMON}, {0x138, 0, 0, 0, COMMON},
    {'l', 0x301, 0, 0, UPPER}, {'l', 0x301, 0, 0, COMMON}, {'l', 0x327, 0, 0, UPPER},
    {'l', 0x327, 0, 0, COMMON}, {'l', 0x30C, 0, 0, UPPER}, {'l', 0x30C, 0, 0, COMMON},
    {'l', kDot, 0, 0, COMPAT_UPPER}, {'l', kDot, 0, 0, COMPAT}, {'l', 0x335, 0, 0, UPPER},
    {'l', 0x335, 0, 0, COMMON}, {'n', 0x301, 0, 0, UPPER}, {'n', 0x301, 0, 0, COMMON},
    {'n', 0x327, 0, 0, UPPER}, {'n', 0x327, 0, 0, COMMON}, {'n', 0x30C, 0, 0, UPPER},
    {'n', 0x30C, 0, 0, COMMON}, {0x2BC, 0, 'n', 0, COMPAT}, {0x14B, 0, 0, 0, UPPER},
    {0x14B, 0, 0, 0, COMMON}, {'o', 0x304, 0, 0, UPPER}, {'o', 0x304, 0, 0, COMMON},
    {'o', 0x306, 0, 0, UPPER}, {'o', 0x306, 0, 0, COMMON}, {'o', 0x30B, 0, 0, UPPER},
    {'o', 0x30B, 0, 0, COMMON}, {'o', kLigature, 'e', 0, UPPER}, {'o', kLigature, 'e', 0, COMMON},
    {'r', 0x301, 0, 0, UPPER}, {'r', 0x301, 0, 0, COMMON}, {'r', 0x327, 0, 0, UPPER},
    {'r', 0x327, 0, 0, COMMON}, {'r', 0x30C, 0, 0, UPPER}, {'r', 0x30C, 0, 0, COMMON},
    {'s', 0x301, 0, 0, UPPER}, {'s', 0x301, 0, 0, COMMON}, {'s', 0x302, 0, 0, UPPER},
    {'s', 0x302, 0, 0, COMMON}, {'s', 0x327, 0, 0, UPPER}, {'s', 0x327, 0, 0, COMMON},
    {'s', 0x30C, 0, 0, UPPER}, {'s', 0x30C, 0, 0, COMMON}, {'t', 0x327, 0, 0, UPPER},
    {'t', 0x327, 0, 0, COMMON}, {'t', 0x30C, 0, 0, UPPER}, {'t', 0x30C, 0, 0, COMMON},
    {0x167, 0, 0, 0, UPPER}, {0x167, 0, 0, 0, COMMON}, {'u', 0x303, 0, 0, UPPER},
    {'u', 0x303, 0, 0, COMMON}, {'u', 0x304, 0, 0, UPPER}, {'u', 0x304, 0, 0, COMMON},
    {'u', 0x306, 0, 0, UPPER}, {'u', 0x306, 0, 0, COMMON}, {'u', 0x30A, 0, 0, UPPER},
    {'u', 0x30A, 0, 0, COMMON}, {'u', 0x30B, 0, 0, UPPER}, {'u', 0x30B, 0, 0, COMMON},
    {'u', 0x328, 0, 0, UPPER}, {'u', 0x328, 0, 0, COMMON}, {'w', 0x302, 0, 0, UPPER},
    {'w', 0x302, 0, 0, COMMON}, {'y', 0x302, 0, 0, UPPER}, {'y', 0x302, 0, 0, COMMON},
    {'y', 0x308, 0, 0, UPPER}, {'z', 0x301, 0, 0, UPPER}, {'z', 0x301, 0, 0, COMMON},
    {'z', 0x307, 0, 0, UPPER}, {'z', 0x307, 0, 0, COMMON}, {'z', 0x30C, 0, 0, UPPER},
    {'z', 0x30C, 0, 0, COMMON}, {'s', 0, 0, 0, COMPAT},
});
// clang-format on
static_assert(kFirstExpansion + kExpansions.size() == 0x180);

// 0 for control characters, which do not count.
constexpr auto kAsciiPrimary = [] {
  std::array<std::uint8_t, 128> table{};
  for (std::size_t i = 0; i < kPrimaryOrder.size(); ++i) {
    const char16_t c = kPrimaryOrder[i];
    if (c >= 128) continue;
    table[c] = static_cast<std::uint8_t>(i + 1);
    if (c >= 'a' && c <= 'z') table[c - 'a' + 'A'] = static_cast<std::uint8_t>(i + 1);
  }
  return table;
}();

bool isUpper(std::uint8_t c) { return c >= 'A' && c <= 'Z'; }

std::uint32_t primaryOf(char32_t c) {
  if (c < 128) return kAsciiPrimary[c];
  const std::size_t at =
      c < 0x10000 ? kPrimaryOrder.find(static_cast<char16_t>(c)) : std::u16string_view::npos;
  return at != std::u16string_view::npos ? static_cast<std::uint32_t>(at + 1) : 0x10000 + c;
}

std::uint16_t accentWeight(char16_t accent) {
  const std::size_t at = kAccentOrder.find(accent);
  return static_cast<std::uint16_t>(at != std::u16string_view::npos ? at + 2 : 0x1000U + accent);
}

std::vector<Element> elementsOf(std::string_view text) {
  std::vector<Element> elements;
  elements.reserve(text.size());
  const auto addLetter = [&elements](char32_t c, Tertiary tertiary) {
    elements.push_back({primaryOf(c), 1, tertiary});
  };
  const auto addAccent = [&elements](char16_t accent) {
    elements.push_back({0, accentWeight(accent), COMMON});
  };
  for (std::size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (c < 128) {
      if (kAsciiPrimary[c] != 0) {
        addLetter(c, isUpper(static_cast<std::uint8_t>(c)) ? UPPER : COMMON);
      }
    } else if (c >= kFirstExpansion && c - kFirstExpansion < kExpansions.size()) {
      const Expansion& expansion = kExpansions[c - kFirstExpansion];
      if (expansion.first == 0) continue;  // the soft hyphen
      addLetter(expansion.first, expansion.tertiary);
      if (expansion.accent != 0) addAccent(expansion.accent);
      if (expansion.second != 0) addLetter(expansion.second, expansion.tertiary);
      if (expansion.third != 0) addLetter(expansion.third, expansion.tertiary);
    } else if (c >= 0x300 && c < 0x370) {
      addAccent(static_cast<char16_t>(c));
    } else if (c == 0x85 || c >= kFirstExpansion) {  // others are control characters
      addLetter(c, COMMON);
    }
  }
  return elements;
}

// Compares one level; an element whose weight is 0 does not take part in it.
template <class Weight>
int compareLevel(const std::vector<Element>& left, const std::vector<Element>& right,
                 Weight weight) {
  auto i = left.begin();
  auto j = right.begin();
  const auto none = [&weight](const Element& element) { return weight(element) == 0; };
  for (;; ++i, ++j) {
    i = std::find_if_not(i, left.end(), none);
    j = std::find_if_not(j, right.end(), none);
    if (i == left.end() || j == right.end()) break;
    if (weight(*i) != weight(*j)) return weight(*i) < weight(*j) ? -1 : 1;
  }
  if (i != left.end()) return 1;
  return j != right.end() ? -1 : 0;
}

int compareAscii(std::string_view left, std::string_view right) {
  std::size_t i = 0;
  std::size_t j = 0;
  int caseOrder = 0;
  const auto skip = [](std::string_view text, std::size_t& at) {
    while (at < text.size() && kAsciiPrimary[static_cast<std::uint8_t>(text[at])] == 0) ++at;
  };
  for (;; ++i, ++j) {
    skip(left, i);
    skip(right, j);
    if (i == left.size() || j == right.size()) break;
    const auto a = static_cast<std::uint8_t>(left[i]);
    const auto b = static_cast<std::uint8_t>(right[j]);
    if (a == b) continue;
    if (kAsciiPrimary[a] != kAsciiPrimary[b]) return kAsciiPrimary[a] < kAsciiPrimary[b] ? -1 : 1;
    if (caseOrder == 0) caseOrder = isUpper(a) ? 1 : -1;
  }
  if (i != left.size()) return 1;
  return j != right.size() ? -1 : caseOrder;
}

}  // namespace

int localeCompare(std::string_view left, std::string_view right) {
  if (isAscii(left) && isAscii(right)) return compareAscii(left, right);
  const std::vector<Element> a = elementsOf(left);
  const std::vector<Element> b = elementsOf(right);
  if (const int order = compareLevel(a, b, [](const Element& e) { return e.primary; })) {
    return order;
  }
  if (const int order = compareLevel(a, b, [](const Element& e) { return e.secondary; })) {
    return order;
  }
  return compareLevel(a, b, [](const Element& e) { return e.tertiary + 1; });
}

}  // namespace cdk::internal
