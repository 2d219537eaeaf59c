// What stands behind a Matcher.
#pragma once

#include <cdk/assertions/match_result.hpp>
#include <cdk/assertions/matcher.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::assertions::internal {

/// How objects that name no mode of their own are compared: inherited from the pattern around.
enum class Objects { EQUAL, LIKE };

class Pattern {
 public:
  explicit Pattern(std::string name) : name_(std::move(name)) {}
  virtual ~Pattern() = default;
  Pattern(const Pattern&) = delete;
  Pattern& operator=(const Pattern&) = delete;

  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  /// Records what of `actual` does not fit. `self` is the matcher that failures are laid to.
  virtual void test(const Json& actual, Objects objects, const Matcher& self,
                    MatchResult& result) const = 0;
  /// True for literals, and for objects and lists of nothing else.
  [[nodiscard]] virtual bool isLiteral() const { return false; }
  /// True where a member that is absent is what is wanted.
  [[nodiscard]] virtual bool wantsAbsence() const { return false; }
  /// False where a list cannot be searched for it.
  [[nodiscard]] virtual bool canBeSearched() const { return true; }

 private:
  std::string name_;
};

/// Compares and returns the result, unfinished.
MatchResult testWith(const Matcher& matcher, const Json& actual, Objects objects);

/// An object; without a mode, that of the pattern around holds.
Matcher objectPattern(std::string name, std::vector<std::pair<std::string, Matcher>> members,
                      const Objects* mode);

/// `text`, a number, …: in messages.
std::string typeName(const Json& value);
/// The value as JSON, cut if it is long.
std::string shortText(const Json& value);

}  // namespace cdk::assertions::internal
