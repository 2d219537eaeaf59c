#include "yaml_text.hpp"

#include "json_text.hpp"
#include "utf.hpp"

#include <algorithm>
#include <cmath>

namespace cdk::internal {

namespace {

constexpr std::string_view LINE_SPACE = "\n\t ";
constexpr std::size_t MAX_IMPLICIT_KEY = 1024;

bool contains(std::string_view set, char c) { return set.find(c) != std::string_view::npos; }

/// Reads a text from its beginning.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  [[nodiscard]] bool atEnd() const noexcept { return rest_.empty(); }
  bool accept(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool acceptAny(std::string_view set) {
    if (rest_.empty() || !contains(set, rest_.front())) return false;
    rest_.remove_prefix(1);
    return true;
  }
  bool accept(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  /// How many characters of the set follow, at most `most`.
  std::size_t skip(std::string_view set, std::size_t most = std::string_view::npos) {
    std::size_t count = 0;
    while (count < most && count < rest_.size() && contains(set, rest_[count])) ++count;
    rest_.remove_prefix(count);
    return count;
  }

 private:
  std::string_view rest_;
};

constexpr std::string_view DIGITS = "0123456789";
constexpr std::string_view DIGITS_AND_UNDERSCORE = "0123456789_";

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool isNullOrBoolean(std::string_view text) {
  return isOneOf(text, {"~",     "null",  "Null", "NULL", "y",  "Y",    "yes",  "Yes",  "YES",
                        "n",     "N",     "no",   "No",   "NO", "true", "True", "TRUE", "false",
                        "False", "FALSE", "on",   "On",   "ON", "off",  "Off",  "OFF"});
}

bool isWholeNumber(std::string_view text) {
  const auto matches = [text](std::string_view prefix, std::string_view digits) {
    Scanner scanner(text);
    scanner.acceptAny("+-");
    return scanner.accept(prefix) && scanner.skip(digits) > 0 && scanner.atEnd();
  };
  Scanner decimal(text);
  decimal.acceptAny("+-");
  if (decimal.acceptAny(DIGITS)) {
    decimal.skip(DIGITS_AND_UNDERSCORE);
    if (decimal.atEnd()) return true;
  }
  return matches("0b", "01_") || matches("0x", "0123456789abcdefABCDEF_");
}

bool isFraction(std::string_view text) {
  Scanner special(text);
  special.acceptAny("+-");
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  if (isOneOf(lower, {".inf", "+.inf", "-.inf", ".nan"})) return true;

  Scanner scanner(text);
  scanner.acceptAny("+-");
  if (scanner.acceptAny(DIGITS)) scanner.skip(DIGITS_AND_UNDERSCORE);
  const bool hasPoint = scanner.accept('.');
  if (hasPoint) scanner.skip(DIGITS_AND_UNDERSCORE);
  if (hasPoint && scanner.atEnd()) return true;
  if (!scanner.acceptAny("eE")) return false;
  scanner.acceptAny("+-");
  return scanner.skip(DIGITS) > 0 && scanner.atEnd();
}

/// `1:30:00` and `1:30:00.5`: base 60.
bool isSexagesimal(std::string_view text) {
  Scanner scanner(text);
  scanner.acceptAny("+-");
  if (!scanner.acceptAny(DIGITS)) return false;
  scanner.skip(DIGITS_AND_UNDERSCORE);
  std::size_t groups = 0;
  while (scanner.accept(':')) {
    const bool isTens = scanner.acceptAny("012345");
    if (scanner.skip(DIGITS, 1) == 0 && !isTens) return false;
    ++groups;
  }
  if (groups == 0) return false;
  if (scanner.accept('.')) scanner.skip(DIGITS_AND_UNDERSCORE);
  return scanner.atEnd();
}

bool isTimestamp(std::string_view text) {
  Scanner scanner(text);
  const auto number = [&scanner](std::size_t least, std::size_t most) {
    return scanner.skip(DIGITS, most) >= least;
  };
  if (!number(4, 4) || !scanner.accept('-') || !number(1, 2) || !scanner.accept('-') ||
      !number(1, 2)) {
    return false;
  }
  if (scanner.atEnd()) return true;
  if (!scanner.acceptAny("tT") && scanner.skip(" \t") == 0) return false;
  if (!number(1, 2) || !scanner.accept(':') || !number(1, 2) || !scanner.accept(':') ||
      !number(1, 2)) {
    return false;
  }
  if (scanner.accept('.') && !number(1, std::string_view::npos)) return false;
  scanner.skip(" \t");
  if (scanner.atEnd() || (scanner.accept('Z') && scanner.atEnd())) return true;
  if (!scanner.acceptAny("+-")) return false;
  const bool isTens = scanner.acceptAny("012");
  if (scanner.skip(DIGITS, 1) == 0 && !isTens) return false;
  if (scanner.atEnd()) return true;
  return scanner.accept(':') && number(2, 2) && scanner.atEnd();
}

/// Whether a parser would take the plain text for something else than text.
bool looksLikeOtherType(std::string_view text) {
  return isNullOrBoolean(text) || isWholeNumber(text) || isFraction(text) || isSexagesimal(text) ||
         isTimestamp(text);
}

bool hasControlCharacter(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = nextCodePoint(text, i);
    if (c < 0x20 ? c != U'\n' && c != U'\t' : c >= 0x7F && c <= 0x9F) return true;
  }
  return false;
}

/// Whether the text has something that means something to YAML.
bool needsQuotes(std::string_view text) {
  if (text.empty() || contains("\n\t ,[]{}#&*!|>'\"%@`", text.front())) return true;
  const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
  if (text.front() == '?' || text.front() == '-') {
    if (text.size() == 1 || isSpace(text[1])) return true;
  }
  if (contains("\n\t :", text.back())) return true;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const char c = text[i];
    const char next = text[i + 1];
    if ((c == ':' || c == '\n') && isSpace(next)) return true;
    if (isSpace(c) && next == '\n') return true;
    if (contains(LINE_SPACE, c) && next == '#') return true;
  }
  return false;
}

std::string doubleQuoted(std::string_view text) {
  std::string json;
  appendJsonString(json, text);
  std::string out;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == ' ' && json.compare(i + 1, 2, "\\n") == 0) {
      out += "\\ ";  // a space before a line break would be folded away
    } else if (json[i] != '\\') {
      out.push_back(json[i]);
    } else if (json.compare(i, 4, "\\u00") == 0) {
      const std::string code = json.substr(i + 4, 2);
      if (code == "00") {
        out += "\\0";
      } else if (code == "07") {
        out += "\\a";
      } else if (code == "0b") {
        out += "\\v";
      } else if (code == "1b") {
        out += "\\e";
      } else {
        out += "\\x" + code;
      }
      i += 5;
    } else {
      out.append(json, i, 2);
      ++i;
    }
  }
  return out;
}

std::string quoted(std::string_view text) {
  const bool single = contains(text, '"') && !contains(text, '\'');
  return single ? "'" + std::string(text) + "'" : doubleQuoted(text);
}

/// Whether a line could be taken for a directive or the end of the document.
bool hasDocumentMarker(std::string_view text) {
  for (std::size_t begin = 0;;) {
    const std::string_view line = text.substr(begin);
    if (line.starts_with('%') || line.starts_with("---") || line.starts_with("...")) return true;
    const std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) return false;
    begin = end + 1;
  }
}

std::string literalBlock(std::string_view text, std::string indent) {
  if (indent.empty() && hasDocumentMarker(text)) indent = "  ";
  const std::size_t last = text.find_last_not_of('\n');
  const std::size_t breaks = text.size() - last - 1;
  std::string out = "|";
  // Whether the line breaks at the end are none, one (which goes without saying) or more.
  const std::size_t end = text.find_last_not_of(LINE_SPACE) + 1;
  if (breaks == 0) {
    out += "-";
  } else if (text.find('\n', end) != text.size() - 1) {
    out += "+";
  }
  // Leading spaces would be taken for indentation.
  if (text.substr(0, text.find_first_not_of(" \n")).find(' ') != std::string_view::npos) {
    out += indent.empty() ? "1" : "2";
  }
  out += "\n" + indent;
  for (std::size_t i = 0; i <= last; ++i) {
    out.push_back(text[i]);
    if (text[i] == '\n' && text[i + 1] != '\n') out += indent;
  }
  // The line break that ends whatever the value stands in is one of them.
  if (breaks > 1) out.append(breaks - 1, '\n');
  return out;
}

std::string scalar(std::string_view text, const std::string& indent, bool isKey) {
  if (hasControlCharacter(text)) return doubleQuoted(text);
  const bool hasLines = contains(text, '\n');
  if (isKey && text.find_first_of("\n[]{},") != std::string_view::npos) {
    return doubleQuoted(text);
  }
  if (hasLines) {
    const std::size_t lastBreak = text.rfind('\n');
    const std::string_view after = text.substr(lastBreak + 1);
    const bool isBlank = text.find_first_not_of(LINE_SPACE) == std::string_view::npos;
    const bool endsInSpace = !after.empty() && after.find_first_not_of("\t ") == after.npos;
    return isBlank || endsInSpace ? doubleQuoted(text) : literalBlock(text, indent);
  }
  if (needsQuotes(text)) return quoted(text);
  if (indent.empty() && !isKey && hasDocumentMarker(text)) return literalBlock(text, indent);
  return looksLikeOtherType(text) ? doubleQuoted(text) : std::string(text);
}

std::string numberText(double number) {
  if (std::isnan(number)) return ".nan";
  if (std::isinf(number)) return number < 0 ? "-.inf" : ".inf";
  std::string text;
  appendJsonNumber(text, number);
  return text;
}

bool isEmptyOrScalar(const Value& value) {
  return (value.kind() != ValueKind::LIST && value.kind() != ValueKind::OBJECT) ||
         value.size() == 0;
}

/// The value without the line break that ends it. `indent` is that of what it contains.
std::string render(const Value& value, const std::string& indent);

std::string renderMember(std::string_view name, const Value& value, const std::string& indent) {
  const std::string key = scalar(name, indent, true);
  const bool isExplicit = key.size() > MAX_IMPLICIT_KEY;
  std::string out = isExplicit ? "? " + key + "\n" + indent + ":" : key + ":";
  const std::string below = indent + "  ";
  if (isEmptyOrScalar(value)) return out + " " + render(value, below);
  return out + "\n" + below + render(value, below);
}

std::string render(const Value& value, const std::string& indent) {
  std::string out;
  switch (value.kind()) {
    case ValueKind::TEXT: return scalar(String(value).literal(), indent, false);
    case ValueKind::NUMBER: return numberText(Number(value).literal());
    case ValueKind::LIST:
      for (const auto& [name, element] : value.entries()) {
        if (!out.empty()) out += "\n" + indent;
        out += "- " + render(element, indent + "  ");
      }
      return out.empty() ? "[]" : out;
    case ValueKind::OBJECT: {
      const auto members = value.entries();
      const bool isSet = std::all_of(members.begin(), members.end(), [](const Member& member) {
        return member.second.kind() == ValueKind::NULL_;
      });
      for (const auto& [name, member] : members) {
        if (!out.empty()) out += "\n" + indent;
        out += isSet ? "? " + scalar(name, indent, true) : renderMember(name, member, indent);
      }
      return out.empty() ? "{}" : out;
    }
    default: return jsonText(value);
  }
}

}  // namespace

std::string yamlText(const Value& value) { return render(value, {}) + "\n"; }

}  // namespace cdk::internal
