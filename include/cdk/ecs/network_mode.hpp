#pragma once

#include <cstdint>

namespace cdk::ecs {

/// How the containers of a task are connected.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html
enum class NetworkMode : std::uint8_t {
  /// Not at all.
  NONE,
  /// By a virtual network of Docker in each instance.
  BRIDGE,
  /// By a network interface of the task's own.
  AWS_VPC,
  /// By the interfaces of the instance.
  HOST,
  /// By a virtual network of Docker on Windows.
  NAT,
};

}  // namespace cdk::ecs
