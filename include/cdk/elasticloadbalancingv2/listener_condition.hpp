#pragma once

#include <cdk/core/value.hpp>

#include <vector>

namespace cdk::elasticloadbalancingv2 {

/// A parameter of a query string; `*` and `?` match many and one characters.
struct QueryStringCondition {
  /// Default: any.
  String key{};
  Required<String> value;
};

/// Which requests a listener's rule is for. A copyable value.
class ListenerCondition {
 public:
  static ListenerCondition hostHeaders(List<String> values);
  static ListenerCondition httpHeader(String name, List<String> values);
  static ListenerCondition httpRequestMethods(List<String> values);
  /// Throws `ValidationError` for more than five patterns.
  static ListenerCondition pathPatterns(List<String> values);
  static ListenerCondition queryStrings(std::vector<QueryStringCondition> values);
  /// Address ranges in CIDR notation.
  static ListenerCondition sourceIps(List<String> values);

  /// The condition as CloudFormation has it.
  [[nodiscard]] Json renderRawCondition() const { return json_; }

 private:
  ListenerCondition(const char* field, const char* configuration, Json content);
  Json json_;
};

}  // namespace cdk::elasticloadbalancingv2
