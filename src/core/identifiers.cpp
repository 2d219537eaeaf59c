#include "identifiers.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "utf.hpp"

namespace cdk::internal {
namespace {

constexpr std::string_view kHiddenId = "Default";
constexpr std::string_view kHiddenFromHumanId = "Resource";
constexpr std::size_t kHashLength = 8;
constexpr std::size_t kMaxIdLength = 255;
constexpr std::size_t kMaxHumanLength = 240;

using Components = std::vector<std::string_view>;

Components withoutHidden(std::span<const std::string_view> components, std::string_view what) {
  Components kept;
  kept.reserve(components.size());
  std::copy_if(components.begin(), components.end(), std::back_inserter(kept),
               [](std::string_view component) { return component != kHiddenId; });
  if (kept.empty()) {
    throw std::invalid_argument(
        fmt::format("a {} is made from the ids on a path, and there are none ('{}' does not count)",
                    what, kHiddenId));
  }
  return kept;
}

// The components that can be read in the result. The duplicate test compares with the component
// kept last and sees `Resource` before it is dropped.
Components humanComponents(const Components& components) {
  Components kept;
  kept.reserve(components.size());
  for (const std::string_view component : components) {
    if (kept.empty() || !kept.back().ends_with(component)) kept.push_back(component);
  }
  std::erase(kept, kHiddenFromHumanId);
  return kept;
}

bool isAsciiAlphanumeric(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

void appendAlphanumeric(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (isAsciiAlphanumeric(static_cast<unsigned char>(c))) out.push_back(c);
  }
}

// ASCII letters and digits, and what the inside of a character class names.
class AllowedCharacters {
 public:
  explicit AllowedCharacters(std::string_view classText) {
    for (std::size_t i = 0; i < classText.size();) {
      const Atom first = nextAtom(classText, i);
      const bool range = i + 1 < classText.size() && classText[i] == '-';
      if (!range) {
        add(first);
        continue;
      }
      ++i;
      const Atom last = nextAtom(classText, i);
      if (first.isClass || last.isClass) {
        add(first);
        add({'-', '-', false});
        add(last);
        continue;
      }
      if (first.low > last.low) {
        throw std::invalid_argument(fmt::format(
            "allowedSpecialCharacters '{}' contains a range that is out of order", classText));
      }
      ranges_.emplace_back(first.low, last.low);
    }
  }

  [[nodiscard]] std::string filter(std::string_view text) const {
    std::string out;
    out.reserve(text.size());
    if (ranges_.empty()) {
      appendAlphanumeric(out, text);
      return out;
    }
    for (std::size_t i = 0; i < text.size();) {
      const char32_t c = nextCodePoint(text, i);
      if (isAsciiAlphanumeric(c) || contains(c)) appendUtf8(out, c);
    }
    return out;
  }

 private:
  struct Atom {
    char32_t low;
    char32_t high;
    bool isClass;
  };

  static Atom nextAtom(std::string_view classText, std::size_t& i) {
    const char32_t c = nextCodePoint(classText, i);
    if (c == ']') {
      throw std::invalid_argument(fmt::format(
          "allowedSpecialCharacters '{}' contains ']', which must be written as '\\]'", classText));
    }
    if (c != '\\') return {c, c, false};
    if (i == classText.size()) {
      throw std::invalid_argument(
          fmt::format("allowedSpecialCharacters '{}' ends in a backslash", classText));
    }
    const char32_t escaped = nextCodePoint(classText, i);
    switch (escaped) {
      case 'w':
      case 'd':
      case 's': return {escaped, escaped, true};
      case 't': return {'\t', '\t', false};
      case 'n': return {'\n', '\n', false};
      case 'r': return {'\r', '\r', false};
      default: break;
    }
    if (isAsciiAlphanumeric(escaped)) {
      throw std::invalid_argument(
          fmt::format("allowedSpecialCharacters '{}' contains the unknown escape '\\{}'", classText,
                      static_cast<char>(escaped)));
    }
    return {escaped, escaped, false};
  }

  void add(const Atom& atom) {
    if (!atom.isClass) {
      ranges_.emplace_back(atom.low, atom.high);
    } else if (atom.low == 'w') {
      ranges_.emplace_back('_', '_');  // letters and digits are allowed anyway
    } else if (atom.low == 's') {
      ranges_.emplace_back('\t', '\r');
      ranges_.emplace_back(' ', ' ');
      ranges_.emplace_back(0xA0, 0xA0);
    }
  }

  [[nodiscard]] bool contains(char32_t c) const {
    return std::any_of(ranges_.begin(), ranges_.end(),
                       [c](const auto& range) { return range.first <= c && c <= range.second; });
  }

  std::vector<std::pair<char32_t, char32_t>> ranges_;
};

// The first and the last `half` UTF-16 units.
std::string cutMiddle(const std::string& text, std::size_t half) {
  if (isAscii(text)) return text.substr(0, half) + text.substr(text.size() - half);
  const std::u16string units = toUtf16(text);
  return toUtf8(units.substr(0, half) + units.substr(units.size() - half));
}

}  // namespace

std::string sanitizeId(std::string_view id) {
  std::string out;
  out.reserve(id.size());
  for (const char c : id) {
    if (c == '/' || c == '\n') {
      out += "--";
    } else {
      out += c;
    }
  }
  return out;
}

AddressBuilder::AddressBuilder() : digest_(DigestAlgorithm::SHA1) {}

AddressBuilder& AddressBuilder::append(std::string_view id) {
  if (id != kHiddenId) digest_.update(id).update("\n");
  return *this;
}

std::string AddressBuilder::address() const { return "c8" + digest_.hex(); }

std::string nodeAddress(std::span<const std::string_view> ids) {
  AddressBuilder builder;
  for (const std::string_view id : ids) builder.append(id);
  return builder.address();
}

std::string pathHash(std::span<const std::string_view> components) {
  Digest digest(DigestAlgorithm::MD5);
  bool first = true;
  for (const std::string_view component : components) {
    if (!first) digest.update("/");
    digest.update(component);
    first = false;
  }
  std::string hash = digest.hex().substr(0, kHashLength);
  for (char& c : hash) {
    if (c >= 'a') c = static_cast<char>(c - 'a' + 'A');
  }
  return hash;
}

std::string uniqueId(std::span<const std::string_view> components) {
  const Components visible = withoutHidden(components, "unique id");
  std::string id;
  if (visible.size() == 1) {
    appendAlphanumeric(id, visible.front());
    if (id.size() <= kMaxIdLength) return id;
    id.clear();
  }
  for (const std::string_view component : humanComponents(visible)) {
    appendAlphanumeric(id, component);
  }
  if (id.size() > kMaxHumanLength) id.resize(kMaxHumanLength);
  return id + pathHash(visible);
}

std::string uniqueResourceName(std::span<const std::string_view> components,
                               const UniqueResourceNameOptions& options) {
  const Components visible = withoutHidden(components, "unique resource name");
  const AllowedCharacters allowed(options.allowedSpecialCharacters);
  if (visible.size() == 1) {
    std::string name = std::string(options.prefix) + allowed.filter(visible.front());
    if (utf16Length(name) <= options.maxLength) return name;
  }
  if (options.maxLength < kHashLength) {
    throw std::invalid_argument(fmt::format(
        "a unique resource name of at most {} characters is impossible: its hash alone has {}",
        options.maxLength, kHashLength));
  }

  std::string human(options.prefix);
  for (const std::string_view component : humanComponents(visible)) {
    const std::string part = allowed.filter(component);
    if (!part.empty()) human.append(part).append(options.separator);
  }
  // An empty list of parts still ends in the separator.
  if (human.size() == options.prefix.size()) human.append(options.separator);

  const std::size_t room = options.maxLength - kHashLength;
  if (utf16Length(human) > room) human = cutMiddle(human, room / 2);
  return human + pathHash(visible);
}

}  // namespace cdk::internal
