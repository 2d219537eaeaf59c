#include <cdk/ecs/fargate_task_definition.hpp>

#include "support.hpp"

#include <cdk/core/error.hpp>

namespace cdk::ecs {

namespace {

constexpr double DEFAULT_CPU = 256;
constexpr double DEFAULT_MEMORY = 512;

TaskDefinitionProps propsFor(FargateTaskDefinitionProps& props) {
  return {.compatibility = Compatibility::FARGATE,
          .cpu = textOf(props.cpu.value_or(DEFAULT_CPU)),
          .enableFaultInjection = props.enableFaultInjection,
          .ephemeralStorageGiB = props.ephemeralStorageGiB,
          .executionRole = props.executionRole,
          .family = props.family,
          .memoryMiB = textOf(props.memoryLimitMiB.value_or(DEFAULT_MEMORY)),
          .networkMode = NetworkMode::AWS_VPC,
          .pidMode = props.pidMode,
          .runtimePlatform = props.runtimePlatform,
          .taskRole = props.taskRole,
          .volumes = std::move(props.volumes)};
}

}  // namespace

FargateTaskDefinition::FargateTaskDefinition(cdk::Scope scope, Props props)
    : TaskDefinition(std::move(scope), propsFor(props)) {
  const auto& system = props.runtimePlatform.operatingSystemFamily;
  const bool isWindows = system && system->isWindows();
  if (props.pidMode) {
    if (isWindows) fail(*this, "pidMode", "it is not supported for Windows containers");
    if (*props.pidMode != PidMode::TASK) {
      fail(*this, "pidMode", "PidMode::HOST is not allowed on Fargate; it is PidMode::TASK");
    }
  }
  if (isWindows) {
    const Number cpu = props.cpu.value_or(DEFAULT_CPU);
    if (!cpu.isUnresolved() && isOutside(cpu, 1024, 4096)) {
      fail(*this, "cpu", cpu.describe() + " is not allowed on Windows; it is 1024, 2048 or 4096");
    }
  }
}

}  // namespace cdk::ecs
