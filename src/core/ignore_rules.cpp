#include "ignore_rules.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "glob.hpp"
#include "path_pattern.hpp"
#include "utf.hpp"

namespace cdk::internal {

class IgnoreRules::Language {
 public:
  virtual ~Language() = default;
  [[nodiscard]] virtual bool ignores(const std::u16string& path) const = 0;
  [[nodiscard]] virtual bool ignoresCompletely(const std::u16string& directory) const = 0;
};

namespace {

using Text = std::u16string;
using TextView = std::u16string_view;

constexpr std::size_t kNone = TextView::npos;

bool isSpace(char16_t c) {
  return (c >= u'\t' && c <= u'\r') || c == u' ' || c == 0xA0 || c == 0xFEFF;
}

TextView trim(TextView text) {
  while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
  while (!text.empty() && isSpace(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<TextView> split(TextView text, char16_t separator) {
  std::vector<TextView> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.push_back(text.substr(0, at));
    if (at == kNone) return parts;
    text.remove_prefix(at + 1);
  }
}

// The inside of a character class, in which a backslash escapes.
UnitSet parseSet(TextView inside) {
  UnitSet set;
  const auto next = [&inside](std::size_t& i) {
    if (inside[i] == u'\\' && i + 1 < inside.size()) ++i;
    return inside[i++];
  };
  for (std::size_t i = 0; i < inside.size();) {
    const char16_t low = next(i);
    if (i + 1 < inside.size() && inside[i] == u'-') {
      ++i;
      const char16_t high = next(i);
      if (low <= high) set.add(low, high);
    } else {
      set.add(low);
    }
  }
  return set;
}

// ---- glob

class GlobLanguage : public IgnoreRules::Language {
 public:
  explicit GlobLanguage(std::span<const std::string> patterns) {
    for (const std::string& pattern : patterns) {
      rules_.push_back({Glob(toUtf16(pattern)), pattern.starts_with('!')});
    }
  }

  [[nodiscard]] bool ignores(const Text& path) const override {
    bool ignored = false;
    for (const Rule& rule : rules_) {
      if (ignored == rule.negative && rule.glob.matches(path)) ignored = !rule.negative;
    }
    return ignored;
  }

  [[nodiscard]] bool ignoresCompletely(const Text& directory) const override {
    return ignores(directory);
  }

 private:
  struct Rule {
    Glob glob;
    bool negative;
  };
  std::vector<Rule> rules_;
};

// ---- git

class GitLanguage : public IgnoreRules::Language {
 public:
  explicit GitLanguage(std::span<const std::string> patterns) {
    for (const std::string& pattern : patterns) add(toUtf16(pattern));
  }

  [[nodiscard]] bool ignores(const Text& path) const override {
    for (std::size_t slash = path.find(u'/'); slash != kNone; slash = path.find(u'/', slash + 1)) {
      if (lastMatch(TextView(path).substr(0, slash + 1))) return true;
    }
    return lastMatch(path);
  }

  [[nodiscard]] bool ignoresCompletely(const Text& directory) const override {
    return ignores(directory + u"/");
  }

 private:
  struct Rule {
    PathPattern pattern;
    bool negative;
  };

  // `path` of a directory ends in a slash.
  [[nodiscard]] bool lastMatch(TextView path) const {
    bool ignored = false;
    for (const Rule& rule : rules_) {
      if (ignored == rule.negative && rule.pattern.matches(path)) ignored = !rule.negative;
    }
    return ignored;
  }

  void add(TextView line) {
    if (line.starts_with(u'#') || trim(line).empty()) return;
    if (line.ends_with(u'\\') && !line.substr(0, line.size() - 1).ends_with(u'\\')) return;
    const bool negative = line.starts_with(u'!');
    if (negative) line.remove_prefix(1);
    if (line.starts_with(u"\\!") || line.starts_with(u"\\#")) line.remove_prefix(1);
    if (line.starts_with(u'\uFEFF')) line.remove_prefix(1);
    const std::size_t slash = line.find(u'/');
    const bool anchored = slash != kNone && slash + 1 < line.size();
    const Text text = withoutTrailingSpace(line);
    if (!text.empty()) rules_.push_back({compile(text, anchored), negative});
  }

  // A space at the end stays if a backslash escapes it.
  static Text withoutTrailingSpace(TextView line) {
    std::size_t end = line.size();
    while (end > 0 && isSpace(line[end - 1])) --end;
    std::size_t backslashes = 0;
    while (backslashes < end && line[end - 1 - backslashes] == u'\\') ++backslashes;
    Text text(line.substr(0, end));
    if (end < line.size() && backslashes % 2 == 1) text.push_back(u' ');
    return text;
  }

  // `anchored`: it has a slash other than one at its end.
  static PathPattern compile(const Text& text, bool anchored) {
    PathPattern out(true);
    std::size_t i = 0;
    if (anchored && text.starts_with(u'/')) ++i;
    if (TextView(text).substr(i).starts_with(u"**/")) {
      i += 3;
      anyDepth(out);
    } else if (!anchored) {
      anyDepth(out);
    }

    while (i < text.size()) {
      const TextView rest = TextView(text).substr(i);
      if (rest == u"/**") {  // all that is inside
        out.unit(u'/');
        out.any();
        out.zeroOrMore([&] { out.any(); });
        return out;
      }
      if (rest.starts_with(u"/**/")) {
        out.zeroOrMore([&] {
          out.unit(u'/');
          out.anyButSlash();
          out.zeroOrMore([&] { out.anyButSlash(); });
        });
        i += 3;
        continue;
      }
      switch (rest[0]) {
        case u'*': {
          const std::size_t stars = std::min(rest.find_first_not_of(u'*'), rest.size());
          // As the whole last name, one star matches at least one character.
          if (stars == rest.size() && stars == 1 && i > 0 && text[i - 1] == u'/') out.anyButSlash();
          out.zeroOrMore([&] { out.anyButSlash(); });
          i += stars;
          break;
        }
        case u'?':
          out.anyButSlash();
          ++i;
          break;
        case u'[': {
          const std::size_t close = rest.find_first_of(u"]/");
          if (close == kNone || rest[close] == u'/' || rest[close - 1] == u'\\') {
            out.fail();
            return out;
          }
          out.oneOf(parseSet(rest.substr(1, close - 1)));
          i += close + 1;
          break;
        }
        case u'\\':
          if (rest.size() > 1) ++i;
          [[fallthrough]];
        default: out.unit(text[i]); ++i;
      }
    }
    // With a slash at the end, only directories match; they have one in `path`, too.
    if (!text.ends_with(u'/')) out.optional([&] { out.unit(u'/'); });
    return out;
  }

  static void anyDepth(PathPattern& out) {
    out.optional([&] {
      out.zeroOrMore([&] { out.any(); });
      out.unit(u'/');
    });
  }

  std::vector<Rule> rules_;
};

// ---- docker

class DockerRules {
 public:
  void add(TextView line) {
    if (line.starts_with(u'#')) return;
    line = trim(line);
    bool negative = line.starts_with(u'!');
    if (negative) line = trim(line.substr(1));
    Text text = clean(line);
    if (text.size() > 1 && text[0] == u'/') text.erase(0, 1);
    if (!negative) text = clean(trim(text));
    if (!negative && text.starts_with(u'!')) {
      negative = true;
      text.erase(0, 1);
    }
    if (text.empty()) return;

    Rule rule{compile(text), negative, false, 0};
    for (const TextView name : split(text, u'/')) {
      if (name == u"**") {
        rule.anyDepth = true;
      } else {
        ++rule.names;
      }
    }
    rules_.push_back(std::move(rule));
  }

  // A pattern covers what it matches and everything below.
  [[nodiscard]] bool ignores(TextView path) const {
    bool ignored = false;
    for (const Rule& rule : rules_) {
      if (ignored == rule.negative && covers(rule, path)) ignored = !rule.negative;
    }
    return ignored;
  }

 private:
  struct Rule {
    PathPattern pattern;
    bool negative;
    bool anyDepth;      // contains `**`
    std::size_t names;  // without `**`
  };

  static bool covers(const Rule& rule, TextView path) {
    if (rule.pattern.matches(path)) return true;
    std::size_t depth = 1;
    for (std::size_t slash = path.find(u'/'); slash != kNone;
         slash = path.find(u'/', slash + 1), ++depth) {
      const bool possible = rule.anyDepth ? depth >= rule.names : depth == rule.names;
      if (possible && rule.pattern.matches(path.substr(0, slash))) return true;
    }
    return false;
  }

  // Without `.`, without `..` where there is something to leave, without superfluous slashes.
  static Text clean(TextView path) {
    if (path.empty()) return {};
    const bool absolute = path[0] == u'/';
    std::vector<TextView> names;
    for (const TextView name : split(path, u'/')) {
      if (name.empty() || name == u".") continue;
      if (name != u".." || (!absolute && (names.empty() || names.back() == u".."))) {
        names.push_back(name);
      } else if (!names.empty()) {
        names.pop_back();
      }
    }
    Text out = absolute ? u"/" : u"";
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i > 0) out.push_back(u'/');
      out.append(names[i]);
    }
    return out.empty() ? u"." : out;
  }

  static PathPattern compile(TextView text) {
    PathPattern out(true);
    const auto anything = [&out] { out.zeroOrMore([&out] { out.any(); }); };
    for (std::size_t i = 0; i < text.size(); ++i) {
      const TextView rest = text.substr(i);
      if (rest.starts_with(u"**")) {
        i += rest.starts_with(u"**/") ? 2 : 1;
        if (i + 1 >= text.size()) {
          anything();
        } else {
          out.optional([&] {
            anything();
            out.unit(u'/');
          });
        }
      } else if (rest[0] == u'*') {
        out.zeroOrMore([&] { out.anyButSlash(); });
      } else if (rest[0] == u'?') {
        out.anyButSlash();
      } else if (const std::size_t close = classEnd(rest); close != kNone) {
        TextView inside = rest.substr(1, close - 1);
        const bool negated = inside.starts_with(u'^');
        if (negated) inside.remove_prefix(1);
        UnitSet set = parseSet(inside);
        set.negated = negated;
        out.oneOf(std::move(set));
        i += close;
      } else {
        if (rest[0] == u'\\' && rest.size() > 1) ++i;
        out.unit(text[i]);
      }
    }
    return out;
  }

  // Where the class at the beginning of the text ends, if there is one.
  static std::size_t classEnd(TextView text) {
    if (text[0] != u'[') return kNone;
    for (std::size_t i = 1; i < text.size(); ++i) {
      if (text[i] == u']') return i;
      if (text[i] == u'\\') ++i;
    }
    return kNone;
  }

  std::vector<Rule> rules_;
};

class DockerLanguage : public IgnoreRules::Language {
 public:
  explicit DockerLanguage(std::span<const std::string> patterns) {
    for (const std::string& pattern : patterns) add(toUtf16(pattern));
  }

  [[nodiscard]] bool ignores(const Text& path) const override { return files_.ignores(path); }

  [[nodiscard]] bool ignoresCompletely(const Text& directory) const override {
    return files_.ignores(directory) && directories_.ignores(directory);
  }

 private:
  void add(const Text& pattern) {
    files_.add(pattern);
    directories_.add(pattern);
    // What is re-included deeper down must be reached through its directories.
    TextView text = pattern;
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    if (text.starts_with(u"/!")) text.remove_prefix(1);
    if (!text.starts_with(u'!')) return;
    text.remove_prefix(1);
    for (;;) {
      while (text.size() > 1 && text.ends_with(u'/')) text.remove_suffix(1);
      const std::size_t slash = text.rfind(u'/');
      if (slash == kNone || slash == 0) return;
      text = text.substr(0, slash);
      if (text == u".") return;
      directories_.add(u"!" + Text(text));
    }
  }

  DockerRules files_;
  DockerRules directories_;
};

std::unique_ptr<IgnoreRules::Language> makeLanguage(IgnoreMode mode,
                                                    std::span<const std::string> patterns) {
  switch (mode) {
    case IgnoreMode::GIT: return std::make_unique<GitLanguage>(patterns);
    case IgnoreMode::DOCKER: return std::make_unique<DockerLanguage>(patterns);
    case IgnoreMode::GLOB: break;
  }
  return std::make_unique<GlobLanguage>(patterns);
}

}  // namespace

std::string_view toString(IgnoreMode mode) {
  switch (mode) {
    case IgnoreMode::GIT: return "git";
    case IgnoreMode::DOCKER: return "docker";
    case IgnoreMode::GLOB: break;
  }
  return "glob";
}

IgnoreRules::IgnoreRules(IgnoreMode mode, std::span<const std::string> patterns)
    : language_(makeLanguage(mode, patterns)) {}

IgnoreRules::IgnoreRules(IgnoreRules&&) noexcept = default;
IgnoreRules& IgnoreRules::operator=(IgnoreRules&&) noexcept = default;
IgnoreRules::~IgnoreRules() = default;

bool IgnoreRules::ignores(std::string_view path) const { return language_->ignores(toUtf16(path)); }

bool IgnoreRules::ignoresCompletely(std::string_view directory) const {
  return language_->ignoresCompletely(toUtf16(directory));
}

}  // namespace cdk::internal
