#pragma once

#include <cdk/core/value.hpp>

#include <string>

namespace cdk::lambda {

/// Conditions on the members of events.
/// https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
class FilterRule {
 public:
  FilterRule() = delete;

  /// The member is null.
  static Json null();
  /// The member is the empty text.
  static Json empty();
  /// The member is that text, number or boolean.
  static Json isEqual(Json item);
  /// The member is one of these texts.
  static Json or_(List<String> elem);
  /// The member is another text.
  static Json notEquals(String elem);
  /// The member is a number greater than `first`, and less than or equal to `second`.
  static Json between(Number first, Number second);
  static Json exists();
  static Json notExists();
  /// The member is a text that begins so.
  static Json beginsWith(String elem);
};

/// Which events call a function.
class FilterCriteria {
 public:
  FilterCriteria() = delete;
  /// A filter of an event source, made of the rules for the members of an event.
  static Json filter(Json filter);
};

}  // namespace cdk::lambda
