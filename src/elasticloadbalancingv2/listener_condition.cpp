#include <cdk/core/error.hpp>
#include <cdk/elasticloadbalancingv2/listener_condition.hpp>

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr std::size_t MAX_PATTERNS = 5;

}  // namespace

ListenerCondition::ListenerCondition(const char* field, const char* configuration, Json content)
    : json_{{"Field", field}, {configuration, std::move(content)}} {}

ListenerCondition ListenerCondition::hostHeaders(List<String> values) {
  return {"host-header", "HostHeaderConfig", {{"Values", values}}};
}

ListenerCondition ListenerCondition::httpHeader(String name, List<String> values) {
  return {"http-header", "HttpHeaderConfig", {{"HttpHeaderName", name}, {"Values", values}}};
}

ListenerCondition ListenerCondition::httpRequestMethods(List<String> values) {
  return {"http-request-method", "HttpRequestMethodConfig", {{"Values", values}}};
}

ListenerCondition ListenerCondition::pathPatterns(List<String> values) {
  if (values.kind() == ValueKind::LIST && values.size() > MAX_PATTERNS) {
    throw ValidationError(
        std::to_string(values.size()) + " path patterns are too many; a rule has at most 5",
        {.property = "values"});
  }
  return {"path-pattern", "PathPatternConfig", {{"Values", values}}};
}

ListenerCondition ListenerCondition::queryStrings(std::vector<QueryStringCondition> values) {
  std::vector<Json> entries;
  entries.reserve(values.size());
  for (const QueryStringCondition& value : values) {
    entries.push_back({{"Key", value.key}, {"Value", value.value.value()}});
  }
  return {"query-string", "QueryStringConfig", {{"Values", Json::array(entries)}}};
}

ListenerCondition ListenerCondition::sourceIps(List<String> values) {
  return {"source-ip", "SourceIpConfig", {{"Values", values}}};
}

}  // namespace cdk::elasticloadbalancingv2
