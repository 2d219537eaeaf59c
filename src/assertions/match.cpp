#include <cdk/assertions/match.hpp>

#include "pattern.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>
#include <memory>
#include <optional>
#include <regex>
#include <string>
#include <utility>

namespace cdk::assertions {

namespace internal {

namespace {

using Members = std::vector<std::pair<std::string, Matcher>>;

bool isKind(const Json& actual, ValueKind kind, const Matcher& self, MatchResult& result) {
  if (actual.kind() == kind) return true;
  const std::string wanted = kind == ValueKind::OBJECT ? "an object"
                             : kind == ValueKind::LIST ? "a list"
                                                       : "text";
  result.recordFailure(
      {.matcher = self, .message = "expected " + wanted + ", found " + typeName(actual)});
  return false;
}

class ObjectPattern final : public Pattern {
 public:
  ObjectPattern(std::string name, Members members, std::optional<Objects> mode)
      : Pattern(std::move(name)), members_(std::move(members)), mode_(mode) {}

  void test(const Json& actual, Objects objects, const Matcher& self,
            MatchResult& result) const override {
    if (!isKind(actual, ValueKind::OBJECT, self, result)) return;
    const Objects mode = mode_.value_or(objects);
    if (mode == Objects::EQUAL) {
      for (const auto& [name, value] : actual.entries()) {
        if (!names(name)) {
          result.recordFailure({.matcher = self, .message = "not expected", .path = {name}});
        }
      }
    }
    for (const auto& [name, pattern] : members_) {
      const Json member = actual[name];
      if (member.isAbsent() && !pattern.pattern().wantsAbsence()) {
        result.recordFailure({.matcher = self, .message = "missing", .path = {name}});
      } else {
        result.compose(name, testWith(pattern, member, mode));
      }
    }
  }
  [[nodiscard]] bool isLiteral() const override {
    return !mode_ && std::none_of(members_.begin(), members_.end(),
                                  [](const auto& member) { return member.second.isMatcher(); });
  }

 private:
  [[nodiscard]] bool names(std::string_view name) const {
    return std::any_of(members_.begin(), members_.end(),
                       [name](const auto& member) { return member.first == name; });
  }

  Members members_;
  std::optional<Objects> mode_;
};

std::string places(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " element" : " elements");
}

class ArrayPattern final : public Pattern {
 public:
  ArrayPattern(std::string name, std::vector<Matcher> elements, std::optional<Objects> mode)
      : Pattern(std::move(name)), elements_(std::move(elements)), mode_(mode) {}

  void test(const Json& actual, Objects objects, const Matcher& self,
            MatchResult& result) const override {
    if (!isKind(actual, ValueKind::LIST, self, result)) return;
    const std::size_t count = actual.size();
    for (std::size_t i = 0; i < std::min(count, elements_.size()); ++i) {
      result.compose(std::to_string(i), testWith(elements_[i], actual[i], mode_.value_or(objects)));
    }
    if (count != elements_.size()) {
      result.recordFailure(
          {.matcher = self,
           .message = "expected " + places(elements_.size()) + ", found " + std::to_string(count)});
    }
  }
  [[nodiscard]] bool isLiteral() const override {
    return !mode_ && std::none_of(elements_.begin(), elements_.end(),
                                  [](const Matcher& element) { return element.isMatcher(); });
  }

 private:
  std::vector<Matcher> elements_;
  std::optional<Objects> mode_;
};

/// Elements in order, with others between them. The first that fits is taken: what comes later
/// has most room then.
class SubsequencePattern final : public Pattern {
 public:
  explicit SubsequencePattern(std::vector<Matcher> elements)
      : Pattern("arrayWith"), elements_(std::move(elements)) {
    for (const Matcher& element : elements_) {
      if (!element.pattern().canBeSearched()) {
        throw ValidationError("Match::arrayWith cannot look for Match::" + element.name() + "()");
      }
    }
  }

  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (!isKind(actual, ValueKind::LIST, self, result)) return;
    const std::size_t count = actual.size();
    std::size_t next = 0;
    for (std::size_t i = 0; i < elements_.size(); ++i) {
      std::optional<std::pair<std::size_t, MatchResult>> best;
      for (std::size_t at = next; at < count; ++at) {
        MatchResult candidate = testWith(elements_[i], actual[at], Objects::EQUAL);
        const bool fits = candidate.isSuccess();
        if (!best || fits || candidate.failCost() < best->second.failCost()) {
          best.emplace(at, std::move(candidate));
        }
        if (fits) break;
      }
      if (!best) {
        result.recordFailure(
            {.matcher = self,
             .message = "element " + std::to_string(i) +
                        " of the pattern is not found: nothing is left to look at"});
        return;
      }
      if (best->second.hasFailed()) {
        result.recordFailure({.matcher = self,
                              .message = "element " + std::to_string(i) +
                                         " of the pattern is not found; this is the closest",
                              .path = {std::to_string(best->first)}});
      }
      result.compose(std::to_string(best->first), best->second);
      if (best->second.hasFailed()) return;
      next = best->first + 1;
    }
  }

 private:
  std::vector<Matcher> elements_;
};

class AbsentPattern final : public Pattern {
 public:
  AbsentPattern() : Pattern("absent") {}
  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (actual.has_value()) {
      result.recordFailure(
          {.matcher = self, .message = "expected nothing, found " + shortText(actual)});
    }
  }
  [[nodiscard]] bool wantsAbsence() const override { return true; }
  [[nodiscard]] bool canBeSearched() const override { return false; }
};

class AnyPattern final : public Pattern {
 public:
  AnyPattern() : Pattern("anyValue") {}
  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (actual.isAbsent() || actual.kind() == ValueKind::NULL_) {
      result.recordFailure(
          {.matcher = self, .message = "expected some value, found " + typeName(actual)});
    }
  }
  [[nodiscard]] bool canBeSearched() const override { return false; }
};

class NotPattern final : public Pattern {
 public:
  explicit NotPattern(Matcher pattern) : Pattern("not"), pattern_(std::move(pattern)) {}
  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (testWith(pattern_, actual, Objects::EQUAL).isSuccess()) {
      result.recordFailure(
          {.matcher = self,
           .message = "matches '" + pattern_.name() + "', and must not: " + shortText(actual)});
    }
  }

 private:
  Matcher pattern_;
};

class ExactPattern final : public Pattern {
 public:
  explicit ExactPattern(Matcher literal) : Pattern("exact"), literal_(std::move(literal)) {
    if (literal_.isMatcher() && !literal_.pattern().isLiteral()) {
      throw ValidationError("Match::exact takes a plain value, not Match::" + literal_.name());
    }
  }
  void test(const Json& actual, Objects /*objects*/, const Matcher& /*self*/,
            MatchResult& result) const override {
    literal_.pattern().test(actual, Objects::EQUAL, literal_, result);
  }

 private:
  Matcher literal_;
};

/// The place of what a text holds, in paths.
constexpr const char* INSIDE_TEXT = "(JSON)";

class SerializedJsonPattern final : public Pattern {
 public:
  explicit SerializedJsonPattern(Matcher pattern)
      : Pattern("serializedJson"), pattern_(std::move(pattern)) {}
  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (!isKind(actual, ValueKind::TEXT, self, result)) return;
    Json inside;
    try {
      inside = Json::parse(actual.text());
    } catch (const Error& error) {
      result.recordFailure({.matcher = self, .message = "is no JSON: " + error.message()});
      return;
    }
    const MatchResult inner = testWith(pattern_, inside, Objects::EQUAL);
    result.compose(INSIDE_TEXT, inner);
  }

 private:
  Matcher pattern_;
};

class RegexpPattern final : public Pattern {
 public:
  explicit RegexpPattern(std::string_view text) : Pattern("stringLikeRegexp"), text_(text) {
    try {
      regex_.assign(text_, std::regex::ECMAScript);
    } catch (const std::regex_error& error) {
      throw ValidationError("Match::stringLikeRegexp: '" + text_ +
                            "' is no regular expression: " + error.what());
    }
  }
  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (!isKind(actual, ValueKind::TEXT, self, result)) return;
    const std::string_view text = actual.text();
    if (!std::regex_search(text.begin(), text.end(), regex_)) {
      result.recordFailure(
          {.matcher = self,
           .message = "expected a match of /" + text_ + "/, found " + shortText(actual)});
    }
  }

 private:
  std::string text_;
  std::regex regex_;
};

Matcher objectWith(std::string name, std::initializer_list<Matcher::Member> members, Objects mode) {
  Members copied;
  for (const auto& [key, pattern] : members) copied.emplace_back(key, pattern);
  return objectPattern(std::move(name), std::move(copied), &mode);
}

}  // namespace

Matcher objectPattern(std::string name, Members members, const Objects* mode) {
  return Matcher(std::make_shared<ObjectPattern>(
      std::move(name), std::move(members),
      mode == nullptr ? std::nullopt : std::optional<Objects>(*mode)));
}

}  // namespace internal

using internal::Objects;

Matcher Match::absent() { return Matcher(std::make_shared<internal::AbsentPattern>()); }

Matcher Match::anyValue() { return Matcher(std::make_shared<internal::AnyPattern>()); }

Matcher Match::array(std::vector<Matcher> elements) {
  return Matcher(
      std::make_shared<internal::ArrayPattern>("literal", std::move(elements), std::nullopt));
}

Matcher Match::arrayEquals(std::vector<Matcher> elements) {
  return Matcher(
      std::make_shared<internal::ArrayPattern>("arrayEquals", std::move(elements), Objects::EQUAL));
}

Matcher Match::arrayWith(std::vector<Matcher> elements) {
  return Matcher(std::make_shared<internal::SubsequencePattern>(std::move(elements)));
}

Matcher Match::exact(const Matcher& literal) {
  return Matcher(std::make_shared<internal::ExactPattern>(literal));
}

Matcher Match::not_(const Matcher& pattern) {
  return Matcher(std::make_shared<internal::NotPattern>(pattern));
}

Matcher Match::objectEquals(std::initializer_list<Matcher::Member> members) {
  return internal::objectWith("objectEquals", members, Objects::EQUAL);
}

Matcher Match::objectLike(std::initializer_list<Matcher::Member> members) {
  return internal::objectWith("objectLike", members, Objects::LIKE);
}

Matcher Match::serializedJson(const Matcher& pattern) {
  return Matcher(std::make_shared<internal::SerializedJsonPattern>(pattern));
}

Matcher Match::stringLikeRegexp(std::string_view pattern) {
  return Matcher(std::make_shared<internal::RegexpPattern>(pattern));
}

}  // namespace cdk::assertions
