#include <cdk/ecs/proxy_configuration.hpp>

#include "texts.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/ecs/cfn_task_definition.hpp>

#include <vector>

namespace cdk::ecs {

namespace {

String joined(const List<Number>& numbers) {
  if (numbers.isAbsent()) return {};
  std::vector<String> texts;
  for (const Number& number : numbers.literal()) texts.push_back(textOf(number));
  return Fn::join(",", texts);
}

class AppMesh : public IProxyConfiguration {
 public:
  explicit AppMesh(AppMeshProxyConfigurationConfigProps props) : props_(std::move(props)) {}

  Json bind(IConstruct&, TaskDefinition&) override {
    const AppMeshProxyConfigurationProps& given = props_.properties;
    std::vector<CfnTaskDefinition::KeyValuePairProperty> properties;
    const auto add = [&properties](const char* name, const String& value) {
      if (value.has_value()) properties.push_back({.name = name, .value = value});
    };
    add("AppPorts", joined(given.appPorts));
    add("ProxyEgressPort", textOf(given.proxyEgressPort));
    add("ProxyIngressPort", textOf(given.proxyIngressPort));
    add("IgnoredUID", textOf(given.ignoredUID));
    add("IgnoredGID", textOf(given.ignoredGID));
    add("EgressIgnoredIPs",
        given.egressIgnoredIPs.isAbsent() ? String() : Fn::join(",", given.egressIgnoredIPs));
    add("EgressIgnoredPorts", joined(given.egressIgnoredPorts));
    return CfnTaskDefinition::ProxyConfigurationProperty{.containerName = props_.containerName,
                                                         .proxyConfigurationProperties = properties,
                                                         .type = "APPMESH"};
  }

 private:
  AppMeshProxyConfigurationConfigProps props_;
};

bool isGiven(const Number& id) { return id.has_value() && !(id == Number(0)); }

std::shared_ptr<IProxyConfiguration> checked(AppMeshProxyConfigurationConfigProps props) {
  if (!isGiven(props.properties.ignoredUID) && !isGiven(props.properties.ignoredGID)) {
    throw ValidationError("one of ignoredUID and ignoredGID is wanted, other than 0",
                          {.property = "properties"});
  }
  return std::make_shared<AppMesh>(std::move(props));
}

}  // namespace

AppMeshProxyConfiguration::AppMeshProxyConfiguration(AppMeshProxyConfigurationConfigProps props)
    : ProxyConfiguration(checked(std::move(props))) {}

ProxyConfiguration ProxyConfigurations::appMeshProxyConfiguration(
    AppMeshProxyConfigurationConfigProps props) {
  return AppMeshProxyConfiguration(std::move(props));
}

}  // namespace cdk::ecs
