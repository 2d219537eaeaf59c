#pragma once

#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// Props of `ExternalTaskDefinition`; the shared ones are explained at `CommonTaskDefinitionProps`.
struct ExternalTaskDefinitionProps {
  Boolean enableFaultInjection{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// `BRIDGE`, `HOST` or `NONE`. Default: `BRIDGE`.
  std::optional<NetworkMode> networkMode{};
  std::optional<ProxyConfiguration> proxyConfiguration{};
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// An existing task definition for servers of one's own.
using ExternalTaskDefinitionAttributes = CommonTaskDefinitionAttributes;

/// A task definition for servers of one's own, made here or elsewhere.
class IExternalTaskDefinition : public virtual ITaskDefinition {};

/// A task definition for servers of one's own.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-anywhere.html
class ExternalTaskDefinition : public TaskDefinition, public virtual IExternalTaskDefinition {
 public:
  using Props = ExternalTaskDefinitionProps;
  /// Throws `ValidationError` for other network modes.
  explicit ExternalTaskDefinition(cdk::Scope scope, Props props = {});

  /// Called so in the reference too. Compatibility of the result: `EC2_AND_FARGATE`.
  static IExternalTaskDefinition& fromEc2TaskDefinitionArn(IConstruct& scope, ConstructId id,
                                                           String externalTaskDefinitionArn);
  static IExternalTaskDefinition& fromExternalTaskDefinitionAttributes(
      IConstruct& scope, ConstructId id, ExternalTaskDefinitionAttributes attrs);

  /// Throws `ValidationError`: external instances have none.
  void addInferenceAccelerator(InferenceAccelerator inferenceAccelerator) override;
};

}  // namespace cdk::ecs
