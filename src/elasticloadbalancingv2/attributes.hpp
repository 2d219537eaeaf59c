#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

/// Attributes of a load balancer, listener or target group in the order they were first set.
using Attributes = std::vector<std::pair<std::string, String>>;

/// Sets an attribute; one that is there already keeps its place.
void putAttribute(Attributes& attributes, std::string key, String value);

/// The attributes that have a value, as an L1 list; absent where there are none.
template <class Property>
List<Property> renderAttributes(const Attributes& attributes) {
  std::vector<Property> rendered;
  for (const auto& [key, value] : attributes) {
    if (value.has_value()) rendered.push_back({.key = key, .value = value});
  }
  return rendered.empty() ? List<Property>() : List<Property>(rendered);
}

/// A number as text; a token stays one.
String text(const Number& number);
/// `true` or `false`; a token stays one.
String text(const Boolean& boolean);
String text(bool boolean);

}  // namespace cdk::elasticloadbalancingv2
