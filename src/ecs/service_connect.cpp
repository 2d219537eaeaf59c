#include <cdk/ecs/service_connect.hpp>

#include "ranges.hpp"
#include "service_connect_property.hpp"

#include <cdk/core/error.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::ecs {

namespace {

constexpr double MAX_PORT = 65535;

using Service = CfnService::ServiceConnectServiceProperty;

void checkPort(const IConstruct& service, const char* property, const Number& port) {
  if (isOutside(port, 0, MAX_PORT)) {
    fail(service, property, port.describe() + " is not allowed; it is a number from 0 to 65535");
  }
}

CfnService::ServiceConnectTlsConfigurationProperty tlsOf(
    const IConstruct& service, const ServiceConnectTlsConfiguration& tls) {
  const String& authority = tls.awsPcaAuthorityArn;
  if (authority.has_value() && !authority.isUnresolved() &&
      !authority.literal().starts_with("arn:")) {
    fail(service, "awsPcaAuthorityArn", authority.describe() + " is not allowed; it is an ARN");
  }
  return {.issuerCertificateAuthority = {.awsPcaAuthorityArn = authority},
          .kmsKey = tls.kmsKey ? tls.kmsKey->keyArn() : String(),
          .roleArn = tls.role ? tls.role->roleArn() : String()};
}

Service serviceOf(const BaseService& service, const ServiceConnectService& given) {
  const auto mapping = service.taskDefinition().findPortMappingByName(given.portMappingName);
  if (!mapping) {
    fail(service, "portMappingName",
         "the task has no port mapping of the name '" + given.portMappingName + "'");
  }
  checkPort(service, "ingressPortOverride", given.ingressPortOverride);
  checkPort(service, "port", given.port);
  Service property{.clientAliases = {{.dnsName = given.dnsName,
                                      .port = given.port.value_or(mapping->containerPort)}},
                   .discoveryName = given.discoveryName,
                   .ingressPortOverride = given.ingressPortOverride,
                   .portName = given.portMappingName.value()};
  if (given.idleTimeout || given.perRequestTimeout) {
    property.timeout = {
        .idleTimeoutSeconds = given.idleTimeout ? given.idleTimeout->toSeconds() : Number(),
        .perRequestTimeoutSeconds =
            given.perRequestTimeout ? given.perRequestTimeout->toSeconds() : Number()};
  }
  if (isPresent(given.tls)) property.tls = tlsOf(service, given.tls);
  return property;
}

CfnService::LogConfigurationProperty logOf(BaseService& service, const LogDriver& driver) {
  const Ref<ContainerDefinition> container = service.taskDefinition().defaultContainer();
  if (!container) {
    fail(service, "logDriver", "the task definition has no essential container; add it first");
  }
  const LogDriverConfig config = driver.bind(service, *container);
  CfnService::LogConfigurationProperty property{.logDriver = config.logDriver,
                                                .options = config.options};
  std::vector<CfnService::SecretProperty> secrets;
  for (const LogSecretOption& option : config.secretOptions) {
    secrets.push_back({.name = option.name, .valueFrom = option.valueFrom});
  }
  if (!secrets.empty()) property.secretOptions = secrets;
  return property;
}

}  // namespace

ServiceConnectAccessLogConfiguration ServiceConnectAccessLogConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ServiceConnectTlsConfiguration ServiceConnectTlsConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ServiceConnectProps ServiceConnectProps::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

CfnService::ServiceConnectConfigurationProperty serviceConnectOf(
    BaseService& service, const ServiceConnectProps& config) {
  if (config.namespace_.isAbsent()) {
    fail(service, "serviceConnectConfiguration.namespace",
         "it is absent, and the cluster has no default namespace");
  }
  std::vector<Service> services;
  std::vector<String> names;
  for (const ServiceConnectService& given : config.services) {
    services.push_back(serviceOf(service, given));
    const String name = given.discoveryName.value_or(given.portMappingName.value());
    if (std::find(names.begin(), names.end(), name) != names.end()) {
      fail(service, "discoveryName", "two services have the name " + name.describe());
    }
    names.push_back(name);
  }
  CfnService::ServiceConnectConfigurationProperty property{.enabled = true,
                                                           .namespace_ = config.namespace_};
  if (!services.empty()) property.services = services;
  if (config.logDriver) property.logConfiguration = logOf(service, *config.logDriver);
  const ServiceConnectAccessLogConfiguration& log = config.accessLogConfiguration;
  if (!isPresent(log)) return property;
  if (!config.logDriver) {
    fail(service, "accessLogConfiguration", "it wants a logDriver, or the log goes nowhere");
  }
  if (!log.format) fail(service, "accessLogConfiguration.format", "it is absent; one is wanted");
  property.accessLogConfiguration = {
      .format = String(*log.format == ServiceConnectAccessLogFormat::JSON ? "JSON" : "TEXT")};
  if (log.includeQueryParameters.has_value()) {
    property.accessLogConfiguration.includeQueryParameters =
        String(log.includeQueryParameters.literal() ? "ENABLED" : "DISABLED");
  }
  return property;
}

}  // namespace cdk::ecs
