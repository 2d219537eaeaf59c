#include "glob.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace cdk::internal {
namespace {

using Text = std::u16string;
using TextView = std::u16string_view;

constexpr std::size_t kNone = TextView::npos;
constexpr std::size_t kMaxExpansions = 100'000;
constexpr int kMaxBraceDepth = 1'000;

// ---- Braces

// Stand for escaped characters while braces are expanded: lone surrogates, which no text contains.
constexpr char16_t kEscapedFirst = 0xD800;
constexpr TextView kEscapable = u"\\{},.";

Text hideEscapes(TextView text) {
  Text out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::size_t which =
        text[i] == u'\\' && i + 1 < text.size() ? kEscapable.find(text[i + 1]) : kNone;
    if (which == kNone) {
      out.push_back(text[i]);
    } else {
      out.push_back(static_cast<char16_t>(kEscapedFirst + which));
      ++i;
    }
  }
  return out;
}

void revealEscapes(Text& text) {
  for (char16_t& c : text) {
    if (c >= kEscapedFirst && c < kEscapedFirst + kEscapable.size()) {
      c = kEscapable[static_cast<std::size_t>(c - kEscapedFirst)];
    }
  }
}

struct Braces {
  std::size_t open;
  std::size_t close;
};

// The first pair of braces that encloses what is balanced; with unclosed ones around it, the
// leftmost pair inside.
std::optional<Braces> findBraces(TextView text) {
  std::vector<std::size_t> open;
  std::optional<Braces> inner;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == u'{') {
      open.push_back(i);
    } else if (text[i] == u'}' && !open.empty()) {
      const Braces pair{open.back(), i};
      open.pop_back();
      if (open.empty()) return pair;
      if (!inner || pair.open < inner->open) inner = pair;
    }
  }
  return inner;
}

// Splits at the commas that are not inside braces.
std::vector<Text> splitMembers(TextView body) {
  std::vector<Text> members(1);
  while (const std::optional<Braces> braces = findBraces(body)) {
    for (const char16_t c : body.substr(0, braces->open)) {
      if (c == u',') {
        members.emplace_back();
      } else {
        members.back().push_back(c);
      }
    }
    members.back().append(body.substr(braces->open, braces->close + 1 - braces->open));
    body.remove_prefix(braces->close + 1);
  }
  for (const char16_t c : body) {
    if (c == u',') {
      members.emplace_back();
    } else {
      members.back().push_back(c);
    }
  }
  return members;
}

bool isDigit(char16_t c) { return c >= u'0' && c <= u'9'; }

bool isLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

std::optional<std::int64_t> parseInteger(TextView text) {
  const bool negative = !text.empty() && text[0] == u'-';
  if (negative) text.remove_prefix(1);
  if (text.empty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), isDigit)) {
    return std::nullopt;
  }
  std::int64_t value = 0;
  for (const char16_t c : text) value = value * 10 + (c - u'0');
  return negative ? -value : value;
}

bool isPadded(TextView text) {
  if (!text.empty() && text[0] == u'-') text.remove_prefix(1);
  return text.size() > 1 && text[0] == u'0';
}

Text formatPadded(std::int64_t value, std::size_t width) {
  Text digits;
  for (std::uint64_t rest = static_cast<std::uint64_t>(value < 0 ? -value : value);
       rest != 0 || digits.empty(); rest /= 10) {
    digits.insert(digits.begin(), static_cast<char16_t>(u'0' + rest % 10));
  }
  const std::size_t sign = value < 0 ? 1 : 0;
  if (digits.size() + sign < width) digits.insert(0, width - sign - digits.size(), u'0');
  return sign != 0 ? u"-" + digits : digits;
}

// `1..5`, `a..e`, either with `..step`.
std::optional<std::vector<Text>> expandSequence(TextView body) {
  std::vector<TextView> parts;
  for (std::size_t from = 0;;) {
    const std::size_t dots = body.find(u"..", from);
    parts.push_back(body.substr(from, dots == kNone ? kNone : dots - from));
    if (dots == kNone) break;
    from = dots + 2;
  }
  if (parts.size() != 2 && parts.size() != 3) return std::nullopt;

  std::int64_t step = 1;
  if (parts.size() == 3) {
    const std::optional<std::int64_t> given = parseInteger(parts[2]);
    if (!given) return std::nullopt;
    step = std::max<std::int64_t>(*given < 0 ? -*given : *given, 1);
  }

  std::optional<std::int64_t> first = parseInteger(parts[0]);
  std::optional<std::int64_t> last = parseInteger(parts[1]);
  const bool numeric = first && last;
  if (!numeric) {
    if (parts[0].size() != 1 || parts[1].size() != 1) return std::nullopt;
    if (!isLetter(parts[0][0]) || !isLetter(parts[1][0])) return std::nullopt;
    first = parts[0][0];
    last = parts[1][0];
  }
  const bool padded = numeric && std::any_of(parts.begin(), parts.end(), isPadded);
  const std::size_t width = padded ? std::max(parts[0].size(), parts[1].size()) : 0;
  std::vector<Text> values;
  const bool down = *last < *first;
  for (std::int64_t i = *first; (down ? i >= *last : i <= *last) && values.size() < kMaxExpansions;
       i += down ? -step : step) {
    if (numeric) {
      values.push_back(formatPadded(i, width));
    } else {
      // Between `Z` and `a` lies a backslash, which would escape what follows.
      values.push_back(i == u'\\' ? Text() : Text(1, static_cast<char16_t>(i)));
    }
  }
  return values;
}

std::vector<Text> expandHidden(Text text, int depth) {
  if (depth > kMaxBraceDepth) return {std::move(text)};
  std::vector<Text> results(1);
  const auto appendToAll = [&results](const std::vector<Text>& values) {
    std::vector<Text> combined;
    for (const Text& result : results) {
      for (const Text& value : values) {
        if (combined.size() == kMaxExpansions) break;
        combined.push_back(result + value);
      }
    }
    results = std::move(combined);
  };
  for (;;) {
    const std::optional<Braces> braces = findBraces(text);
    if (!braces) {
      appendToAll({text});
      return results;
    }
    const Text before = text.substr(0, braces->open);
    const Text body = text.substr(braces->open + 1, braces->close - braces->open - 1);
    const Text after = text.substr(braces->close + 1);
    if (before.ends_with(u'$')) {  // `${…}` stays
      appendToAll({text.substr(0, braces->close + 1)});
      text = after;
      continue;
    }
    std::optional<std::vector<Text>> values = expandSequence(body);
    if (!values && body.find(u',') == kNone) {
      // As in Bash, the first brace of `{a},b}` opens a set that the last one closes.
      const std::size_t comma = after.find(u',');
      const std::size_t lastBrace = after.rfind(u'}');
      if (comma != kNone && lastBrace != kNone && comma < lastBrace) {
        text[braces->close] = static_cast<char16_t>(kEscapedFirst + kEscapable.find(u'}'));
        continue;
      }
      appendToAll({text});
      return results;
    }
    if (!values) {
      values.emplace();
      std::vector<Text> members = splitMembers(body);
      if (members.size() == 1) {  // `{{a,b}}` gives `{a}` and `{b}`
        members = expandHidden(members[0], depth + 1);
        for (Text& member : members) member.insert(0, 1, u'{').push_back(u'}');
      }
      for (const Text& member : members) {
        for (Text& value : expandHidden(member, depth + 1)) values->push_back(std::move(value));
      }
    }
    for (Text& value : *values) value.insert(0, before);
    appendToAll(*values);
    if (after.empty()) return results;
    text = after;
  }
}

// ---- One name of a path

bool isExtendedType(char16_t c) {
  return c == u'!' || c == u'?' || c == u'+' || c == u'*' || c == u'@';
}

struct Extended;

struct Part {
  Text text;                       // wildcards and all, unless it is an extended pattern
  std::vector<Extended> extended;  // none or one
};

using Sequence = std::vector<Part>;

struct Extended {
  char16_t type;
  std::vector<Sequence> members;
  bool empty;  // nothing at all between the parentheses
};

class SegmentParser {
 public:
  explicit SegmentParser(TextView text) : text_(text) {}

  Sequence parse() {
    Sequence sequence;
    parseSequence(sequence, false);
    return sequence;
  }

 private:
  // Follows the characters of a class, in which nothing opens or separates.
  class ClassTracker {
   public:
    // Whether the character belongs to a class, or is the bracket that opens one.
    bool take(char16_t c, std::size_t next) {
      if (inside_) {
        if (next == start_ + 1 && (c == u'^' || c == u'!')) {
          negated_ = true;
        } else if (c == u']' && next != start_ + 1 && !(negated_ && next == start_ + 2)) {
          inside_ = false;
        }
        return true;
      }
      if (c != u'[') return false;
      inside_ = true;
      negated_ = false;
      start_ = next;
      return true;
    }

   private:
    bool inside_ = false;
    bool negated_ = false;
    std::size_t start_ = 0;
  };

  static void flush(Sequence& sequence, Text& text) {
    if (!text.empty()) sequence.push_back({std::move(text), {}});
    text.clear();
  }

  // Reads to the end, or to the `|` or `)` that ends a member. Gives that character, or 0.
  char16_t parseSequence(Sequence& sequence, bool member) {
    Text text;
    ClassTracker tracker;
    while (position_ < text_.size()) {
      const char16_t c = text_[position_++];
      if (c == u'\\') {
        text.push_back(c);
        if (position_ < text_.size()) text.push_back(text_[position_++]);
        continue;
      }
      if (tracker.take(c, position_)) {
        text.push_back(c);
        continue;
      }
      if (isExtendedType(c) && position_ < text_.size() && text_[position_] == u'(') {
        const std::size_t start = position_ - 1;
        std::optional<Extended> extended = parseExtended(c);
        flush(sequence, text);
        if (extended) {
          sequence.push_back({{}, {std::move(*extended)}});
        } else {  // never closed: all of it is ordinary text
          sequence.push_back({Text(text_.substr(start)), {}});
          position_ = text_.size();
        }
        continue;
      }
      if (member && (c == u'|' || c == u')')) {
        flush(sequence, text);
        return c;
      }
      text.push_back(c);
    }
    flush(sequence, text);
    return 0;
  }

  std::optional<Extended> parseExtended(char16_t type) {
    Extended extended{type, {}, false};
    ++position_;  // the parenthesis
    for (;;) {
      Sequence member;
      const char16_t ended = parseSequence(member, true);
      if (ended == 0) return std::nullopt;
      extended.members.push_back(std::move(member));
      if (ended == u')') break;
    }
    extended.empty = extended.members.size() == 1 && extended.members[0].empty();
    return extended;
  }

  TextView text_;
  std::size_t position_ = 0;
};

struct NamedClass {
  TextView name;
  TextView ranges;  // pairs of ASCII characters
  bool nonAscii;    // roughly: letters count as printable word characters, the rest as nothing
};

constexpr NamedClass kNamedClasses[] = {
    {u"[:alnum:]", u"09AZaz", true},
    {u"[:alpha:]", u"AZaz", true},
    {u"[:ascii:]", {u"\u0000\u007F", 2}, false},
    {u"[:blank:]", u"  \t\t", false},
    {u"[:cntrl:]", {u"\u0000\u001F\u007F\u007F", 4}, false},
    {u"[:digit:]", u"09", false},
    {u"[:graph:]", u"!~", true},
    {u"[:lower:]", u"az\u00DF\u00FF", false},
    {u"[:print:]", u" ~", true},
    {u"[:punct:]", u"!#%*,/:;?@[]__{{}}", false},
    {u"[:space:]", u"\t\r  ", false},
    {u"[:upper:]", u"AZ\u00C0\u00DE", false},
    {u"[:word:]", u"09AZaz__", true},
    {u"[:xdigit:]", u"09AFaf", false},
};

struct ParsedClass {
  UnitSet set;
  std::size_t length = 0;   // of the class in the pattern; 0 if the bracket opens none
  bool impossible = false;  // can match nothing, and spoils the pattern
};

ParsedClass parseClass(TextView text, std::size_t start) {
  ParsedClass result;
  std::size_t i = start + 1;
  if (i < text.size() && (text[i] == u'!' || text[i] == u'^')) {
    result.set.negated = true;
    ++i;
  }
  bool inRange = false;
  char16_t rangeLow = 0;
  bool escaping = false;
  bool sawStart = false;
  while (i < text.size()) {
    const char16_t c = text[i];
    if (c == u']' && sawStart && !escaping) {
      result.length = i + 1 - start;
      result.impossible = result.set.ranges.empty();
      return result;
    }
    sawStart = true;
    if (c == u'\\' && !escaping) {
      escaping = true;
      ++i;
      continue;
    }
    if (c == u'[' && !escaping) {
      const auto named =
          std::find_if(std::begin(kNamedClasses), std::end(kNamedClasses),
                       [&](const NamedClass& x) { return text.substr(i).starts_with(x.name); });
      if (named != std::end(kNamedClasses)) {
        if (inRange) {
          result.length = text.size() - start;
          result.impossible = true;
          return result;
        }
        for (std::size_t k = 0; k < named->ranges.size(); k += 2) {
          result.set.add(named->ranges[k], named->ranges[k + 1]);
        }
        if (named->nonAscii) result.set.add(0xA1, 0xFFFD);
        i += named->name.size();
        continue;
      }
    }
    escaping = false;
    if (inRange) {
      if (rangeLow <= c) result.set.add(rangeLow, c);  // others are ignored
      inRange = false;
      ++i;
    } else if (text.substr(i + 1).starts_with(u"-]")) {
      result.set.add(c);
      result.set.add(u'-');
      i += 2;
    } else if (i + 1 < text.size() && text[i + 1] == u'-') {
      inRange = true;
      rangeLow = c;
      i += 2;
    } else {
      result.set.add(c);
      ++i;
    }
  }
  return {};
}

// Adds what stands after a sequence, up to the end of the name.
struct Tail {
  const Sequence* sequence;
  std::size_t from;
  const Tail* next;
};

class SegmentCompiler {
 public:
  explicit SegmentCompiler(PathPattern& out) : out_(out) {}

  void compile(const Sequence& sequence) {
    const bool whole = sequence.size() == 1 && sequence[0].extended.empty();
    compileSequence(sequence, 0, true, nullptr, whole);
  }

 private:
  // `atStart`: at the beginning of the name, where wildcards do not match a dot.
  void compileSequence(const Sequence& sequence, std::size_t from, bool atStart, const Tail* tail,
                       bool whole = false) {
    for (std::size_t i = from; i < sequence.size(); ++i) {
      const Part& part = sequence[i];
      if (part.extended.empty()) {
        compileText(part.text, atStart && i == 0, whole);
      } else {
        // What a negation lets through may be nothing, so that what follows is at the start too.
        const bool start =
            atStart && std::all_of(sequence.begin(), sequence.begin() + static_cast<long>(i),
                                   [](const Part& before) {
                                     return !before.extended.empty() &&
                                            before.extended[0].type == u'!';
                                   });
        const Tail here{&sequence, i + 1, tail};
        compileExtended(part.extended[0], start, &here);
      }
    }
  }

  void compileExtended(const Extended& extended, bool atStart, const Tail* tail) {
    const auto members = [&](bool start) {
      out_.alternatives(extended.members.size(), [&](std::size_t i) {
        compileSequence(extended.members[i], 0, start, tail);
      });
    };
    switch (extended.type) {
      case u'!':
        if (extended.empty) {
          if (atStart) out_.notBefore(u'.');
          out_.anyButSlash();
        } else {
          out_.notAhead([&] {
            out_.alternatives(extended.members.size(), [&](std::size_t i) {
              compileSequence(extended.members[i], 0, atStart, tail);
              for (const Tail* rest = tail; rest != nullptr; rest = rest->next) {
                compileSequence(*rest->sequence, rest->from, false, rest->next);
              }
              out_.end();
            });
          });
          if (atStart) out_.notBefore(u'.');
        }
        out_.zeroOrMore([&] { out_.anyButSlash(); });
        break;
      case u'?': out_.optional([&] { members(atStart); }); break;
      case u'*':
        out_.optional([&] {
          members(atStart);
          out_.zeroOrMore([&] { members(false); });
        });
        break;
      case u'+':
        members(atStart);
        out_.zeroOrMore([&] { members(false); });
        break;
      default: members(atStart); break;
    }
  }

  void compileText(TextView text, bool atStart, bool whole) {
    const std::size_t stars = std::min(text.find_first_not_of(u'*'), text.size());
    if (whole && stars > 0 && text.find_first_of(u"+@!?*[(", stars) == kNone) {
      // `*.ext`, where minimatch takes even a backslash for itself.
      out_.notBefore(u'.');
      if (stars == text.size()) out_.anyButSlash();
      out_.zeroOrMore([&] { out_.anyButSlash(); });
      out_.text(text.substr(stars));
      return;
    }
    for (std::size_t i = 0; i < text.size();) {
      const char16_t c = text[i];
      const auto wildcard = [&] {
        if (atStart && i == 0) out_.notBefore(u'.');
      };
      if (c == u'*') {
        wildcard();
        out_.zeroOrMore([&] { out_.anyButSlash(); });
        i = std::min(text.find_first_not_of(u'*', i), text.size());
      } else if (c == u'?') {
        wildcard();
        out_.anyButSlash();
        ++i;
      } else if (c == u'[') {
        ParsedClass parsed = parseClass(text, i);
        if (parsed.length == 0) {
          out_.unit(c);
          ++i;
          continue;
        }
        const auto& ranges = parsed.set.ranges;
        if (parsed.impossible) {
          out_.fail();
        } else if (!parsed.set.negated && ranges.size() == 1 &&
                   ranges[0].first == ranges[0].second) {
          out_.unit(ranges[0].first);  // an escaped character, which may be a dot
        } else {
          wildcard();
          const std::size_t length = parsed.length;
          out_.oneOf(std::move(parsed.set));
          i += length;
          continue;
        }
        i += parsed.length;
      } else {
        if (c == u'\\' && i + 1 < text.size()) ++i;
        out_.unit(text[i]);
        ++i;
      }
    }
  }

  PathPattern& out_;
};

std::vector<TextView> splitPath(TextView path) {
  std::vector<TextView> names;
  for (;;) {
    const std::size_t slash = path.find(u'/');
    names.push_back(path.substr(0, slash));
    if (slash == kNone) return names;
    path.remove_prefix(std::min(path.find_first_not_of(u'/', slash), path.size()));
  }
}

// `a/../b` is `b`, and several `**` in a row are one.
std::vector<TextView> simplify(const std::vector<TextView>& names) {
  std::vector<TextView> out;
  for (const TextView name : names) {
    const TextView previous = out.empty() ? TextView() : out.back();
    if (name == u"**" && previous == u"**") continue;
    const bool removable =
        !previous.empty() && previous != u".." && previous != u"." && previous != u"**";
    if (name == u".." && removable) {
      out.pop_back();
    } else {
      out.push_back(name);
    }
  }
  if (out.empty()) out.emplace_back();
  return out;
}

}  // namespace

std::vector<std::u16string> expandBraces(std::u16string_view pattern) {
  // Not even escapes are read where there is nothing to expand.
  const std::size_t close = pattern.find(u'}', std::min(pattern.find(u'{'), pattern.size()));
  if (close == kNone) return {Text(pattern)};
  Text text(pattern);
  if (text.starts_with(u"{}")) text = u"\\{\\}" + text.substr(2);  // as Bash does
  std::vector<Text> results = expandHidden(hideEscapes(text), 0);
  for (Text& result : results) revealEscapes(result);
  return results;
}

Glob::Glob(std::u16string_view pattern) {
  if (pattern.starts_with(u'#')) return;  // a comment
  pattern.remove_prefix(std::min(pattern.find_first_not_of(u'!'), pattern.size()));
  for (const Text& expanded : expandBraces(pattern)) {
    std::vector<Segment>& segments = alternatives_.emplace_back();
    for (const TextView name : simplify(splitPath(expanded))) {
      if (name == u"**") {
        segments.emplace_back(AnyDepth{});
      } else {
        PathPattern compiled;
        SegmentCompiler(compiled).compile(SegmentParser(name).parse());
        segments.emplace_back(std::move(compiled));
      }
    }
  }
}

bool Glob::matchSegments(const std::vector<Segment>& segments, std::size_t segment,
                         const std::vector<std::u16string_view>& names, std::size_t name) {
  for (; segment < segments.size(); ++segment, ++name) {
    if (const auto* one = std::get_if<PathPattern>(&segments[segment])) {
      if (name == names.size() || !one->matches(names[name])) return false;
      continue;
    }
    // Any number of names that do not begin with a dot; at the end, at least one.
    const bool last = segment + 1 == segments.size();
    for (std::size_t next = name;; ++next) {
      if (last ? next == names.size() && next > name
               : matchSegments(segments, segment + 1, names, next)) {
        return true;
      }
      if (next == names.size() || names[next].starts_with(u'.')) return false;
    }
  }
  return name == names.size();
}

bool Glob::matches(std::u16string_view path) const {
  const std::vector<TextView> names = splitPath(path);
  const std::vector<TextView> lastName(1, names.back());
  return std::any_of(alternatives_.begin(), alternatives_.end(), [&](const auto& segments) {
    return matchSegments(segments, 0, segments.size() == 1 ? lastName : names, 0);
  });
}

}  // namespace cdk::internal
