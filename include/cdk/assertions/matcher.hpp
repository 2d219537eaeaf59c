#pragma once

#include <cdk/core/value.hpp>

#include <concepts>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::assertions {

class Capture;
class MatchResult;

namespace internal {
class Pattern;
}

/// What a JSON value is compared with: a plain value, or what `Match` makes. A copyable value.
///
/// Plain values are written as elsewhere: braces of pairs are an object, `Json::array({…})` a list.
/// Where matchers stand inside a list it is written `Match::array({…})`. An object inside
/// `Match::objectLike` (which the methods of `Template` put around it) may have more members than
/// named; a list has to have the same elements.
class Matcher {
 public:
  using Member = std::pair<std::string_view, Matcher>;
  /// Compares `actual` (absent where there is nothing) and records what does not fit.
  using Test = std::function<void(const Json& actual, MatchResult& result)>;

  Matcher(std::initializer_list<Member> members);  // NOLINT(google-explicit-constructor)
  template <cdk::internal::TextLike T>
  Matcher(const T& text) : Matcher(Json(text)) {}  // NOLINT(google-explicit-constructor)
  template <cdk::internal::NumberLike T>
  Matcher(T number) : Matcher(Json(number)) {}  // NOLINT(google-explicit-constructor)
  template <std::same_as<bool> T>
  Matcher(T boolean) : Matcher(Json(boolean)) {}  // NOLINT(google-explicit-constructor)
  /// A literal. Throws `ValidationError` where it holds tokens, which are in no template.
  Matcher(const Json& literal);  // NOLINT(google-explicit-constructor)
  template <std::derived_from<Value> T>
    requires(!std::same_as<T, Json>)
  Matcher(const T& literal)  // NOLINT(google-explicit-constructor)
      : Matcher(Json(static_cast<const Value&>(literal))) {}
  Matcher(const Capture& capture);  // NOLINT(google-explicit-constructor)
  /// A matcher of one's own; failures name it.
  static Matcher custom(std::string name, Test test);

  /// The name of the CDK: `objectLike`, `literal`, …
  [[nodiscard]] const std::string& name() const noexcept;
  /// Compares a value; captures get theirs once the result is `finished`.
  [[nodiscard]] MatchResult test(const Json& actual) const;
  /// True for all but plain values.
  [[nodiscard]] bool isMatcher() const noexcept;

  /// For the library's own use.
  explicit Matcher(std::shared_ptr<const internal::Pattern> pattern) noexcept
      : pattern_(std::move(pattern)) {}
  [[nodiscard]] const internal::Pattern& pattern() const noexcept { return *pattern_; }

 private:
  std::shared_ptr<const internal::Pattern> pattern_;
};

}  // namespace cdk::assertions
