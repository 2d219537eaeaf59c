#pragma once

#include <cdk/assertions/matcher.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::assertions {

/// The matchers. See `Matcher` for how plain values stand among them.
class Match {
 public:
  Match() = delete;

  /// The member is not there. Not inside `arrayWith`.
  static Matcher absent();
  /// Some value, other than null. Not inside `arrayWith`.
  static Matcher anyValue();
  /// A list of these elements, objects in it being compared as those around the list.
  static Matcher array(std::vector<Matcher> elements);
  /// A list of these elements and no others, in this order; objects in it have to be equal.
  static Matcher arrayEquals(std::vector<Matcher> elements);
  /// A list with these elements among others, in this order; objects in it have to be equal.
  static Matcher arrayWith(std::vector<Matcher> elements);
  /// The same value, at any depth. Throws `ValidationError` for a matcher.
  static Matcher exact(const Matcher& literal);
  /// Anything that the pattern does not match. A member that is absent has nothing to match.
  static Matcher not_(const Matcher& pattern);
  /// An object of these members and no others, at any depth.
  static Matcher objectEquals(std::initializer_list<Matcher::Member> members);
  /// An object with these members among others, at any depth.
  static Matcher objectLike(std::initializer_list<Matcher::Member> members);
  /// Text that is JSON and, read as such, matches. Objects have to be equal.
  static Matcher serializedJson(const Matcher& pattern);
  /// Text in which the regular expression (ECMAScript) is found. Throws `ValidationError` where it
  /// is malformed.
  static Matcher stringLikeRegexp(std::string_view pattern);
};

}  // namespace cdk::assertions
