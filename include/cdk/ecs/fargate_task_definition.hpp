#pragma once

#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// Props of `FargateTaskDefinition`; the shared ones are explained at `CommonTaskDefinitionProps`.
struct FargateTaskDefinitionProps {
  /// Units of 1/1024 of a processor: 256, 512, 1024, 2048, 4096, 8192 or 16384; on Windows 1024,
  /// 2048 or 4096. Default: 256.
  Number cpu{};
  Boolean enableFaultInjection{};
  /// GiB, 21 to 200. Default: 20.
  Number ephemeralStorageGiB{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// MiB: what goes with `cpu`, 512 to 122880. Default: 512.
  Number memoryLimitMiB{};
  /// Only `TASK`, with the operating system given, and not on Windows. Default: not in the
  /// template.
  std::optional<PidMode> pidMode{};
  std::optional<ProxyConfiguration> proxyConfiguration{};
  /// Default: the service's, Linux on X86_64.
  RuntimePlatform runtimePlatform = RuntimePlatform::absent();
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// An existing task definition for Fargate.
using FargateTaskDefinitionAttributes = CommonTaskDefinitionAttributes;

/// A task definition for Fargate, made here or elsewhere.
class IFargateTaskDefinition : public virtual ITaskDefinition {};

/// A task definition for Fargate.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
class FargateTaskDefinition : public TaskDefinition, public virtual IFargateTaskDefinition {
 public:
  using Props = FargateTaskDefinitionProps;
  /// Throws `ValidationError` for values out of range, and on Windows for a memory that does not go
  /// with `cpu`; on Linux that is warned of, since the service's list grows.
  explicit FargateTaskDefinition(cdk::Scope scope, Props props = {});

  /// Compatibility of the result: `EC2_AND_FARGATE`.
  static IFargateTaskDefinition& fromFargateTaskDefinitionArn(IConstruct& scope, ConstructId id,
                                                              String fargateTaskDefinitionArn);
  static IFargateTaskDefinition& fromFargateTaskDefinitionAttributes(
      IConstruct& scope, ConstructId id, FargateTaskDefinitionAttributes attrs);

  [[nodiscard]] Number cpu() const { return cpu_; }
  [[nodiscard]] Number memoryMiB() const { return memory_; }

 private:
  Number cpu_;
  Number memory_;
};

}  // namespace cdk::ecs
