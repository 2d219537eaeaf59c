#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

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
String text(bool boolean);

/// Protocol and port where at least one of them is known.
struct ProtocolAndPort {
  std::optional<ApplicationProtocol> protocol{};
  Number port{};
};
/// Throws `ValidationError` for a port whose protocol is not well known.
ProtocolAndPort determineProtocolAndPort(const IConstruct& construct,
                                         std::optional<ApplicationProtocol> protocol,
                                         const Number& port);

/// Throws `ValidationError` for a protocol that network load balancers do not speak.
void checkNetworkProtocol(const IConstruct& construct, Protocol protocol);

/// `app/name/id`, from the ARN of a listener.
String loadBalancerNameFromListenerArn(const String& listenerArn);
/// `app/name/id`, from the ARN of a load balancer.
String loadBalancerFullNameFromArn(const String& loadBalancerArn);

cloudwatch::MetricOptions withStatistic(cloudwatch::MetricOptions options, const char* statistic);

/// Findings on a name of at most 32 letters, digits and inner hyphens.
std::vector<std::string> findingsOnName(const char* what, const String& name);

}  // namespace cdk::elasticloadbalancingv2
