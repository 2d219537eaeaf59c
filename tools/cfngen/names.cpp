#include "names.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace cfngen {

namespace {

// Letters and digits of ASCII only: what the locale thinks must not show in generated code.
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLower(char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char toUpper(char c) { return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c; }
char toLower(char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

// Keywords and alternative tokens, macros that system headers define for these spellings, what a
// generated struct declares itself, and the namespace that its fields' types are named with.
constexpr std::array RESERVED_FIELDS = {
    "absent",        "alignas",     "alignof",    "and",          "and_eq",    "asm",
    "assert",        "auto",        "bitand",     "bitor",        "bool",      "break",
    "case",          "catch",       "cdk",        "char",         "char16_t",  "char32_t",
    "char8_t",       "class",       "co_await",   "co_return",    "co_yield",  "compl",
    "concept",       "const",       "const_cast", "consteval",    "constexpr", "constinit",
    "continue",      "decltype",    "default",    "delete",       "do",        "double",
    "dynamic_cast",  "else",        "enum",       "errno",        "explicit",  "export",
    "extern",        "false",       "float",      "for",          "friend",    "goto",
    "i386",          "if",          "inline",     "int",          "linux",     "long",
    "major",         "makedev",     "minor",      "mutable",      "namespace", "new",
    "noexcept",      "not",         "not_eq",     "nullptr",      "operator",  "or",
    "or_eq",         "private",     "protected",  "public",       "register",  "reinterpret_cast",
    "requires",      "return",      "short",      "signed",       "sizeof",    "static",
    "static_assert", "static_cast", "stderr",     "stdin",        "stdout",    "struct",
    "switch",        "template",    "this",       "thread_local", "throw",     "true",
    "try",           "typedef",     "typeid",     "typename",     "union",     "unix",
    "unsigned",      "using",       "virtual",    "void",         "volatile",  "wchar_t",
    "while",         "xor",         "xor_eq"};

// Macros of the C library and POSIX that look like enumerators, and the constant beside them.
constexpr std::array RESERVED_ENUMERATORS = {
    "ALLOWED",    "BIG_ENDIAN", "BSD",     "BUFSIZ",      "DEBUG",          "DOMAIN",
    "ECHO",       "EOF",        "FALSE",   "F_OK",        "HOST_NOT_FOUND", "HUGE",
    "HUGE_VAL",   "INFINITY",   "INT_MAX", "INT_MIN",     "LITTLE_ENDIAN",  "NAN",
    "NDEBUG",     "NO_ADDRESS", "NO_DATA", "NO_RECOVERY", "NULL",           "OVERFLOW",
    "PDP_ENDIAN", "RAND_MAX",   "R_OK",    "TRUE",        "TRY_AGAIN",      "UNDERFLOW",
    "W_OK",       "X_OK"};

// Families of such macros.
constexpr std::array RESERVED_PREFIXES = {"SIG", "INT8_", "INT16_", "INT32_", "INT64_", "UINT"};

// errno values are upper-case words that begin with an E; these look like allowed values.
constexpr std::array ERRNO_WORDS = {"EACCES", "EAGAIN", "EEXIST", "EINTR", "EINVAL",
                                    "EIO",    "ENOENT", "ENOMEM", "EPERM", "ETIME"};

template <std::size_t N>
bool contains(const std::array<const char*, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// What stands for a character where leaving it out would leave nothing, or the name of another.
std::string_view symbolName(char c) {
  switch (c) {
    case '*': return "STAR";
    case '+': return "PLUS";
    case '-': return "MINUS";
    case '/': return "SLASH";
    case '<': return "LESS";
    case '>': return "GREATER";
    case '=': return "EQUAL";
    case '!': return "NOT";
    case '&': return "AND";
    case '|': return "OR";
    case '%': return "PERCENT";
    case '#': return "HASH";
    case '$': return "DOLLAR";
    case '@': return "AT";
    case '.': return "DOT";
    case ',': return "COMMA";
    case ';': return "SEMICOLON";
    case ':': return "COLON";
    case '~': return "TILDE";
    case '^': return "CARET";
    case '?': return "QUESTION";
    case ' ': return "SPACE";
    default: return "";
  }
}

// A word begins at a capital after a small letter, and at the last capital of several when a small
// letter follows; after a digit, at any capital or only where a small letter follows. `IPv4` is one
// word.
bool startsWord(std::string_view text, std::size_t i, bool anyAfterDigit) {
  if (i == 0 || !isUpper(text[i])) return false;
  const char before = text[i - 1];
  if (isLower(before)) return true;
  const bool smallFollows = i + 1 < text.size() && isLower(text[i + 1]);
  if (isDigit(before)) return anyAfterDigit || smallFollows;
  const bool versioned =
      text.substr(i - 1, 3) == "IPv" && i + 2 < text.size() && isDigit(text[i + 2]);
  return isUpper(before) && smallFollows && !versioned;
}

std::string upperSnake(std::string_view value, bool spellSymbols) {
  std::string result;
  bool separate = false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (!isUpper(c) && !isLower(c) && !isDigit(c)) {
      if (const std::string_view name = symbolName(c); spellSymbols && !name.empty() && c != '_') {
        if (!result.empty() && result.back() != '_') result += '_';
        result += name;
      }
      separate = true;
      continue;
    }
    if (startsWord(value, i, false)) separate = true;
    if (separate && !result.empty() && result.back() != '_') result += '_';
    separate = false;
    result += toUpper(c);
  }
  return result;
}

}  // namespace

std::string snakeCase(std::string_view name) {
  std::string result;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (startsWord(name, i, true)) result += '_';
    result += toLower(name[i]);
  }
  return result;
}

std::string fieldName(std::string_view camel) {
  std::string name(camel);
  if (contains(RESERVED_FIELDS, camel)) name += '_';
  return name;
}

std::string typeName(std::string_view camel, const std::vector<std::string>& taken) {
  std::string name(camel);
  name[0] = toUpper(name[0]);
  while (std::find(taken.begin(), taken.end(), name) != taken.end()) name += '_';
  return name;
}

std::vector<std::string> enumerators(const std::vector<std::string>& values) {
  std::vector<std::string> names;
  names.reserve(values.size());
  std::multiset<std::string> plain;
  for (const std::string& value : values) plain.insert(upperSnake(value, false));
  std::set<std::string> used;
  for (const std::string& value : values) {
    std::string name = upperSnake(value, false);
    if (name.empty() || plain.count(name) > 1) name = upperSnake(value, true);
    if (name.empty()) name = value.empty() ? "EMPTY" : "VALUE";
    if (isDigit(name[0])) name.insert(0, "VALUE_");
    const bool reserved =
        contains(RESERVED_ENUMERATORS, name) || contains(ERRNO_WORDS, name) ||
        std::any_of(RESERVED_PREFIXES.begin(), RESERVED_PREFIXES.end(),
                    [&](std::string_view prefix) { return name.starts_with(prefix); });
    if (reserved) name += '_';
    const std::string base = name;
    for (int number = 2; !used.insert(name).second; ++number) {
      name = base + (base.back() == '_' ? "" : "_") + std::to_string(number);
    }
    names.push_back(std::move(name));
  }
  return names;
}

std::string quoted(std::string_view text) {
  static constexpr char DIGITS[] = "01234567";
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (byte < 0x20 || byte >= 0x7f) {
      // Octal: a hexadecimal escape would swallow the letters after it.
      result += '\\';
      result += DIGITS[byte >> 6];
      result += DIGITS[(byte >> 3) & 7];
      result += DIGITS[byte & 7];
    } else {
      result += c;
    }
  }
  result += '"';
  return result;
}

}  // namespace cfngen
