#pragma once

#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// Props of `FargateTaskDefinition`; the shared ones are explained at `CommonTaskDefinitionProps`.
struct FargateTaskDefinitionProps {
  /// Units of 1/1024 of a processor: 256, 512, 1024, 2048, 4096, 8192 or 16384. Default: 256.
  Number cpu{};
  Boolean enableFaultInjection{};
  /// 21 to 200. Default: 20.
  Number ephemeralStorageGiB{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// What goes with `cpu`: 512 to 122880. Default: 512.
  Number memoryLimitMiB{};
  /// Only `TASK`, and not on Windows. Default: none is said.
  std::optional<PidMode> pidMode{};
  /// Default: the service's, Linux on X86_64.
  RuntimePlatform runtimePlatform = RuntimePlatform::absent();
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// A task definition for Fargate.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
class FargateTaskDefinition : public TaskDefinition {
 public:
  using Props = FargateTaskDefinitionProps;
  /// Throws `ValidationError` for values out of range.
  explicit FargateTaskDefinition(cdk::Scope scope, Props props = {});
};

}  // namespace cdk::ecs
