#pragma once

#include <cdk/ecs/port_mapping.hpp>

#include <optional>
#include <string>

namespace cdk::ecs {

/// What is wrong with a mapping.
struct PortFinding {
  std::string property;
  std::string message;
};

std::optional<PortFinding> findingOn(const PortMap& map);
std::optional<PortFinding> findingOn(const ServiceConnect& connect);

}  // namespace cdk::ecs
