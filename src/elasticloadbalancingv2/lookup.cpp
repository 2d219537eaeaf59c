#include "lookup.hpp"

#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>

#include <utility>

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr const char* PLACEHOLDER_ARN =
    "arn:aws:elasticloadbalancing:us-west-2:123456789012:{}/{}/my-load-balancer/50dc6c495c0c9188";

/// The properties of a query; absent ones are left out.
class Query {
 public:
  explicit Query(IConstruct& scope) : scope_(&scope) {}

  Query& add(const char* name, const Value& value) {
    if (value.isAbsent()) return *this;
    if (value.isUnresolved()) {
      fail(*scope_, name,
           value.describe() + " is known only at deployment; what to look up is told by literals");
    }
    members_.emplace_back(name, value);
    return *this;
  }

  Query& addTags(const Map<String>& tags) {
    if (tags.empty()) return *this;
    std::vector<Json> entries;
    for (const auto& [key, value] : tags.literal()) {
      entries.push_back({{"key", key}, {"value", value}});
    }
    return add("loadBalancerTags", Json::array(entries));
  }

  Json ask(const char* provider, Json placeholder) {
    return ContextProvider::getValue(*scope_, {.dummyValue = std::move(placeholder),
                                               .props = Json::object(std::move(members_)),
                                               .provider = provider});
  }

 private:
  IConstruct* scope_;
  std::vector<std::pair<std::string, Value>> members_{};
};

String textOf(const Json& value) { return String(static_cast<const Value&>(value)); }

std::vector<String> textsOf(const Json& list) {
  return list.isAbsent() ? std::vector<String>()
                         : List<String>(static_cast<const Value&>(list)).literal();
}

std::optional<IpAddressType> addressesOf(const Json& value) {
  for (const IpAddressType type : {IpAddressType::IPV4, IpAddressType::DUAL_STACK,
                                   IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4}) {
    if (value.has_value() && value.text() == text(type)) return type;
  }
  return {};
}

}  // namespace

FoundLoadBalancer lookUpLoadBalancer(IConstruct& scope,
                                     const BaseLoadBalancerLookupOptions& options,
                                     const char* type) {
  const Json placeholder{
      {"ipAddressType", text(IpAddressType::DUAL_STACK)},
      {"loadBalancerArn", format(PLACEHOLDER_ARN, "loadbalancer", type)},
      {"loadBalancerCanonicalHostedZoneId", "Z3DZXE0EXAMPLE"},
      {"loadBalancerDnsName", "my-load-balancer-123456789012.us-west-2.elb.amazonaws.com"},
      {"securityGroupIds", Json::array({"sg-1234"})},
      {"vpcId", "vpc-12345"}};
  const Json found = Query(scope)
                         .add("loadBalancerArn", options.loadBalancerArn)
                         .addTags(options.loadBalancerTags)
                         .add("loadBalancerType", String(type))
                         .ask("load-balancer", placeholder);
  return {.ipAddressType = addressesOf(found["ipAddressType"]),
          .loadBalancerArn = textOf(found["loadBalancerArn"]),
          .loadBalancerCanonicalHostedZoneId = textOf(found["loadBalancerCanonicalHostedZoneId"]),
          .loadBalancerDnsName = textOf(found["loadBalancerDnsName"]),
          .securityGroupIds = textsOf(found["securityGroupIds"]),
          .vpcId = textOf(found["vpcId"])};
}

FoundListener lookUpListener(IConstruct& scope, const ListenerQuery& query, const char* type) {
  const Json placeholder{
      {"listenerArn", format(PLACEHOLDER_ARN, "listener", type) + "/f2f7dc8efc522ab2"},
      {"listenerPort", 80},
      {"securityGroupIds", Json::array({"sg-123456789012"})}};
  const Json found = Query(scope)
                         .add("listenerArn", query.listenerArn)
                         .add("listenerPort", query.listenerPort)
                         .add("listenerProtocol", query.listenerProtocol)
                         .add("loadBalancerArn", query.loadBalancerArn)
                         .addTags(query.loadBalancerTags)
                         .add("loadBalancerType", String(type))
                         .ask("load-balancer-listener", placeholder);
  return {.listenerArn = textOf(found["listenerArn"]),
          .listenerPort = Number(static_cast<const Value&>(found["listenerPort"])),
          .securityGroupIds = textsOf(found["securityGroupIds"])};
}

}  // namespace cdk::elasticloadbalancingv2
