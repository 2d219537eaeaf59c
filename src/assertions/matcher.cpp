#include <cdk/assertions/matcher.hpp>

#include "pattern.hpp"

#include <cdk/assertions/match.hpp>
#include <cdk/core/error.hpp>

#include <utility>

namespace cdk::assertions {

namespace internal {

namespace {

class ScalarPattern final : public Pattern {
 public:
  explicit ScalarPattern(Json value) : Pattern("literal"), value_(std::move(value)) {}

  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (actual.equals(value_)) return;
    result.recordFailure(
        {.matcher = self,
         .message = "expected " + shortText(value_) + ", found " + shortText(actual)});
  }
  [[nodiscard]] bool isLiteral() const override { return true; }

 private:
  Json value_;
};

class CustomPattern final : public Pattern {
 public:
  CustomPattern(std::string name, Matcher::Test test)
      : Pattern(std::move(name)), test_(std::move(test)) {}

  void test(const Json& actual, Objects /*objects*/, const Matcher& /*self*/,
            MatchResult& result) const override {
    test_(actual, result);
  }

 private:
  Matcher::Test test_;
};

class CapturePattern final : public Pattern {
 public:
  explicit CapturePattern(Capture capture) : Pattern("capture"), capture_(std::move(capture)) {}

  void test(const Json& actual, Objects /*objects*/, const Matcher& self,
            MatchResult& result) const override {
    if (const Matcher* pattern = capture_.pattern()) {
      const MatchResult inner = testWith(*pattern, actual, Objects::EQUAL);
      if (inner.hasFailed()) {
        for (const MatchFailure& failure : inner.failures()) result.recordFailure(failure);
        return;
      }
    } else if (actual.isAbsent() || actual.kind() == ValueKind::NULL_) {
      result.recordFailure({.matcher = self, .message = "there is nothing to capture"});
      return;
    }
    result.recordCapture({.capture = capture_, .value = actual});
  }

 private:
  Capture capture_;
};

Matcher literal(const Json& json) {
  switch (json.kind()) {
    case ValueKind::OBJECT: {
      std::vector<std::pair<std::string, Matcher>> members;
      for (const auto& [name, value] : json.entries()) members.emplace_back(name, Json(value));
      return objectPattern("literal", std::move(members), nullptr);
    }
    case ValueKind::LIST: {
      std::vector<Matcher> elements;
      for (const auto& [index, value] : json.entries()) elements.emplace_back(Json(value));
      return Match::array(std::move(elements));
    }
    case ValueKind::ABSENT:
      throw ValidationError("a pattern is absent: Match::absent() says that nothing is there");
    case ValueKind::TOKEN:
      throw ValidationError("a pattern holds " + json.describe() +
                            ", which stands in no template as it is; resolve it with the stack");
    default: return Matcher(std::make_shared<ScalarPattern>(json));
  }
}

}  // namespace

MatchResult testWith(const Matcher& matcher, const Json& actual, Objects objects) {
  MatchResult result(actual);
  matcher.pattern().test(actual, objects, matcher, result);
  return result;
}

std::string typeName(const Json& value) {
  switch (value.kind()) {
    case ValueKind::ABSENT: return "nothing";
    case ValueKind::NULL_: return "null";
    case ValueKind::BOOLEAN: return "a boolean";
    case ValueKind::NUMBER: return "a number";
    case ValueKind::TEXT: return "text";
    case ValueKind::LIST: return "a list";
    default: return "an object";
  }
}

std::string shortText(const Json& value) {
  if (value.isAbsent()) return "nothing";
  constexpr std::size_t LONGEST = 160;
  std::string text = value.dump();
  if (text.size() > LONGEST) {
    std::size_t cut = LONGEST;
    while ((static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
    text.resize(cut);
    text += "…";
  }
  return text;
}

}  // namespace internal

Matcher::Matcher(std::initializer_list<Member> members)
    : Matcher([&members] {
        std::vector<std::pair<std::string, Matcher>> copied;
        for (const auto& [name, pattern] : members) copied.emplace_back(name, pattern);
        return internal::objectPattern("literal", std::move(copied), nullptr);
      }()) {}

Matcher::Matcher(const Json& value) : Matcher(internal::literal(value)) {}

Matcher::Matcher(const Capture& capture)
    : pattern_(std::make_shared<internal::CapturePattern>(capture)) {}

Matcher Matcher::custom(std::string name, Test test) {
  return Matcher(std::make_shared<internal::CustomPattern>(std::move(name), std::move(test)));
}

const std::string& Matcher::name() const noexcept { return pattern_->name(); }

bool Matcher::isMatcher() const noexcept { return !pattern_->isLiteral(); }

MatchResult Matcher::test(const Json& actual) const {
  return internal::testWith(*this, actual, internal::Objects::EQUAL);
}

}  // namespace cdk::assertions
