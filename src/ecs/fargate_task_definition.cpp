#include <cdk/ecs/fargate_task_definition.hpp>

#include "imported_task_definition.hpp"
#include "texts.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace cdk::ecs {

namespace {

constexpr double DEFAULT_CPU = 256;
constexpr double DEFAULT_MEMORY = 512;

/// Which memory goes with which processor units, in MiB.
struct FargateSize {
  double cpu;
  double minMemory;
  double maxMemory;
  /// Distance of the sizes between.
  double step;
};

/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html#fargate-tasks-size
constexpr std::array<FargateSize, 8> LINUX_SIZES = {{
    // 512 is the one size that is less than a GiB.
    {256, 512, 512, 512},
    {256, 1024, 2048, 1024},
    {512, 1024, 4096, 1024},
    {1024, 2048, 8192, 1024},
    {2048, 4096, 16384, 1024},
    {4096, 8192, 30720, 1024},
    {8192, 16384, 61440, 4096},
    {16384, 32768, 122880, 8192},
}};
constexpr std::array<FargateSize, 3> WINDOWS_SIZES = {{
    {1024, 1024, 8192, 1024},
    {2048, 4096, 16384, 1024},
    {4096, 8192, 30720, 1024},
}};

bool fits(const FargateSize& size, double cpu, double memory) {
  return size.cpu == cpu && memory >= size.minMemory && memory <= size.maxMemory &&
         std::fmod(memory - size.minMemory, size.step) == 0;
}

void checkWindowsSize(const IConstruct& task, const std::string& system, const Number& cpu,
                      const Number& memory) {
  if (cpu.isUnresolved()) return;
  const auto* const size =
      std::find_if(WINDOWS_SIZES.data(), WINDOWS_SIZES.data() + WINDOWS_SIZES.size(),
                   [&cpu](const FargateSize& entry) { return entry.cpu == cpu.literal(); });
  if (size == WINDOWS_SIZES.data() + WINDOWS_SIZES.size()) {
    fail(task, "cpu",
         cpu.describe() + " is not allowed on " + system + "; it is 1024, 2048 or 4096");
  }
  if (memory.isUnresolved() || fits(*size, cpu.literal(), memory.literal())) return;
  fail(task, "memoryLimitMiB",
       memory.describe() + " is not allowed with a cpu of " + cpu.describe() + " on " + system +
           "; it is " + Json(size->minMemory).dump() + " to " + Json(size->maxMemory).dump() +
           " in steps of " + Json(size->step).dump());
}

void checkLinuxSize(const IConstruct& task, const Number& cpu, const Number& memory) {
  if (cpu.isUnresolved()) return;
  const double units = cpu.literal();
  std::string allowed;
  for (const FargateSize& size : LINUX_SIZES) {
    if (size.cpu != units) continue;
    if (!memory.isUnresolved() && fits(size, units, memory.literal())) return;
    allowed += (allowed.empty() ? "" : ", or ") + Json(size.minMemory).dump();
    if (size.maxMemory > size.minMemory) {
      allowed += " to " + Json(size.maxMemory).dump() + " in steps of " + Json(size.step).dump();
    }
  }
  if (allowed.empty()) {
    fail(task, "cpu",
         cpu.describe() + " is not allowed; it is 256, 512, 1024, 2048, 4096, 8192 or 16384");
  }
  if (memory.isUnresolved()) return;
  fail(
      task, "memoryLimitMiB",
      memory.describe() + " is not allowed with a cpu of " + cpu.describe() + "; it is " + allowed);
}

void checkPidMode(const IConstruct& task, const FargateTaskDefinitionProps& props) {
  if (!props.pidMode) return;
  const auto& system = props.runtimePlatform.operatingSystemFamily;
  if (!system) {
    fail(task, "pidMode", "it goes with an operatingSystemFamily only, and none is given");
  }
  if (system->isWindows()) fail(task, "pidMode", "it is not supported for Windows containers");
  if (*props.pidMode != PidMode::TASK) {
    fail(task, "pidMode", "PidMode::HOST is not allowed on Fargate; it is PidMode::TASK");
  }
}

TaskDefinitionProps propsFor(const FargateTaskDefinitionProps& props) {
  return {.compatibility = Compatibility::FARGATE,
          .cpu = textOf(props.cpu.value_or(DEFAULT_CPU)),
          .enableFaultInjection = props.enableFaultInjection,
          .ephemeralStorageGiB = props.ephemeralStorageGiB,
          .executionRole = props.executionRole,
          .family = props.family,
          .memoryMiB = textOf(props.memoryLimitMiB.value_or(DEFAULT_MEMORY)),
          .networkMode = NetworkMode::AWS_VPC,
          .pidMode = props.pidMode,
          .proxyConfiguration = props.proxyConfiguration,
          .runtimePlatform = props.runtimePlatform,
          .taskRole = props.taskRole,
          .volumes = props.volumes};
}

}  // namespace

FargateTaskDefinition::FargateTaskDefinition(cdk::Scope scope, Props props)
    : TaskDefinition(std::move(scope), propsFor(props)),
      cpu_(props.cpu.value_or(DEFAULT_CPU)),
      memory_(props.memoryLimitMiB.value_or(DEFAULT_MEMORY)) {
  checkPidMode(*this, props);
  const auto& system = props.runtimePlatform.operatingSystemFamily;
  if (system && system->isWindows()) {
    checkWindowsSize(*this, system->name(), cpu_, memory_);
  } else {
    checkLinuxSize(*this, cpu_, memory_);
  }
}

IFargateTaskDefinition& FargateTaskDefinition::fromFargateTaskDefinitionArn(
    IConstruct& scope, ConstructId id, String fargateTaskDefinitionArn) {
  return scope.create<ImportedTaskDefinition<IFargateTaskDefinition>>(
      std::move(id),
      TaskDefinitionAttributes{.taskDefinitionArn = std::move(fargateTaskDefinitionArn)});
}

IFargateTaskDefinition& FargateTaskDefinition::fromFargateTaskDefinitionAttributes(
    IConstruct& scope, ConstructId id, FargateTaskDefinitionAttributes attrs) {
  return scope.create<ImportedTaskDefinition<IFargateTaskDefinition>>(
      std::move(id), Compatibility::FARGATE, std::move(attrs));
}

}  // namespace cdk::ecs
