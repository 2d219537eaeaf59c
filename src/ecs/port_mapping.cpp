#include <cdk/ecs/port_mapping.hpp>

#include "port_findings.hpp"

#include <cdk/core/error.hpp>

namespace cdk::ecs {

namespace {

bool isZero(const Number& number) {
  return number.has_value() && !number.isUnresolved() && number.literal() == 0;
}

bool isEmptyText(const String& text) {
  return text.has_value() && !text.isUnresolved() && text.literal().empty();
}

void throwIf(const std::optional<PortFinding>& finding) {
  if (finding) throw ValidationError(finding->message, {.property = finding->property});
}

}  // namespace

std::optional<PortFinding> findingOn(const PortMap& map) {
  const NetworkMode mode = map.networkmode();
  const PortMapping& mapping = map.portmapping();
  const bool hasRange = mapping.containerPortRange.has_value();
  if (isEmptyText(mapping.name)) return PortFinding{"name", "the empty text is not allowed"};
  if (isZero(mapping.containerPort) != hasRange) {
    return PortFinding{
        "containerPort",
        hasRange ? "it has to be CONTAINER_PORT_USE_RANGE with containerPortRange"
                 : "CONTAINER_PORT_USE_RANGE is only for mappings with containerPortRange"};
  }
  if (hasRange && mapping.hostPort.has_value()) {
    return PortFinding{"hostPort", "it does not go with containerPortRange"};
  }
  if (hasRange && mode != NetworkMode::BRIDGE && mode != NetworkMode::AWS_VPC) {
    return PortFinding{"containerPortRange", "it is only for NetworkMode::BRIDGE and AWS_VPC"};
  }
  const bool samePort = mode == NetworkMode::AWS_VPC || mode == NetworkMode::HOST;
  if (samePort && mapping.hostPort.has_value() && !isZero(mapping.hostPort) &&
      !(mapping.hostPort == mapping.containerPort)) {
    return PortFinding{"hostPort", mapping.hostPort.describe() +
                                       " is not allowed; in this network mode it is left out or " +
                                       mapping.containerPort.describe() +
                                       ", the port of the container"};
  }
  return {};
}

std::optional<PortFinding> findingOn(const ServiceConnect& connect) {
  const PortMapping& mapping = connect.portmapping();
  const NetworkMode mode = connect.networkmode();
  if (!connect.isServiceConnect()) return {};
  if (mode != NetworkMode::BRIDGE && mode != NetworkMode::AWS_VPC) {
    return PortFinding{mapping.name.has_value() ? "name" : "appProtocol",
                       "service connect is only for NetworkMode::BRIDGE and AWS_VPC"};
  }
  if (mapping.appProtocol && mapping.name.isAbsent()) {
    return PortFinding{"name", "it is absent; a mapping with appProtocol wants a name"};
  }
  return {};
}

void PortMap::validate() const { throwIf(findingOn(*this)); }

bool ServiceConnect::isServiceConnect() const {
  return portmapping_.name.has_value() || portmapping_.appProtocol.has_value();
}

void ServiceConnect::validate() const { throwIf(findingOn(*this)); }

}  // namespace cdk::ecs
