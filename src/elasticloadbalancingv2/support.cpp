#include "support.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>

#include <algorithm>

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr std::size_t MAX_NAME = 32;

ApplicationProtocol protocolOfPort(const IConstruct& construct, const Number& port) {
  if (!port.isUnresolved()) {
    const double number = port.literal();
    if (number == 80 || number == 8000 || number == 8008 || number == 8080) {
      return ApplicationProtocol::HTTP;
    }
    if (number == 443 || number == 8443) return ApplicationProtocol::HTTPS;
  }
  fail(construct, "protocol",
       "it is absent, and port " + port.describe() +
           " does not tell it (80, 8000, 8008, 8080, 443 and 8443 do)");
}

String threeParts(const String& arn) {
  const auto parts = Fn::split("/", arn);
  return parts[1] + "/" + parts[2] + "/" + parts[3];
}

bool isNameCharacter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

}  // namespace

void putAttribute(Attributes& attributes, std::string key, String value) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&key](const auto& entry) { return entry.first == key; });
  if (found != attributes.end()) {
    found->second = std::move(value);
  } else {
    attributes.emplace_back(std::move(key), std::move(value));
  }
}

String text(const Number& number) {
  if (number.isUnresolved()) return String(static_cast<const Value&>(number));
  return number.has_value() ? String(Json(number).dump()) : String();
}

String text(bool boolean) { return boolean ? "true" : "false"; }

ProtocolAndPort determineProtocolAndPort(const IConstruct& construct,
                                         std::optional<ApplicationProtocol> protocol,
                                         const Number& port) {
  if (!protocol && port.isAbsent()) return {};
  if (!protocol) protocol = protocolOfPort(construct, port);
  return {
      .protocol = protocol,
      .port = port.has_value() ? port : Number(*protocol == ApplicationProtocol::HTTPS ? 443 : 80)};
}

void checkNetworkProtocol(const IConstruct& construct, Protocol protocol) {
  if (protocol != Protocol::HTTP && protocol != Protocol::HTTPS) return;
  fail(construct, "protocol",
       std::string("Protocol::") + text(protocol) +
           " is not allowed; it is TCP, TLS, UDP or TCP_UDP");
}

String loadBalancerNameFromListenerArn(const String& listenerArn) {
  return threeParts(listenerArn);
}

String loadBalancerFullNameFromArn(const String& loadBalancerArn) {
  if (loadBalancerArn.isUnresolved()) return threeParts(loadBalancerArn);
  return Arn::split(loadBalancerArn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
}

cloudwatch::MetricOptions withStatistic(cloudwatch::MetricOptions options, const char* statistic) {
  if (options.statistic.isAbsent()) options.statistic = statistic;
  return options;
}

std::vector<std::string> findingsOnName(const char* what, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return {};
  const std::string literal(name.literal());
  const std::string subject = std::string(what) + " name '" + literal + "' ";
  std::vector<std::string> findings;
  if (literal.size() > MAX_NAME) findings.push_back(subject + "has more than 32 characters");
  if (literal.starts_with('-') || literal.ends_with('-')) {
    findings.push_back(subject + "begins or ends with a hyphen");
  }
  if (literal.empty() || !std::all_of(literal.begin(), literal.end(), isNameCharacter)) {
    findings.push_back(subject + "is not made of letters, digits and hyphens");
  }
  return findings;
}

}  // namespace cdk::elasticloadbalancingv2
