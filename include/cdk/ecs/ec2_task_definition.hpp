#pragma once

#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// Props of `Ec2TaskDefinition`; the shared ones are explained at `CommonTaskDefinitionProps`.
struct Ec2TaskDefinitionProps {
  Boolean enableFaultInjection{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// The service takes no new ones any more. Default: none.
  std::vector<InferenceAccelerator> inferenceAccelerators{};
  /// Default: not in the template.
  std::optional<IpcMode> ipcMode{};
  /// Default: `BRIDGE`.
  std::optional<NetworkMode> networkMode{};
  /// Default: not in the template.
  std::optional<PidMode> pidMode{};
  /// Default: none.
  std::vector<PlacementConstraint> placementConstraints{};
  std::optional<ProxyConfiguration> proxyConfiguration{};
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// An existing task definition for instances of a cluster.
using Ec2TaskDefinitionAttributes = CommonTaskDefinitionAttributes;

/// A task definition for instances of a cluster, made here or elsewhere.
class IEc2TaskDefinition : public virtual ITaskDefinition {};

/// A task definition for instances of a cluster.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch-type-ec2.html
class Ec2TaskDefinition : public TaskDefinition, public virtual IEc2TaskDefinition {
 public:
  using Props = Ec2TaskDefinitionProps;
  /// Throws `ValidationError` for a proxy in other network modes than `AWS_VPC`.
  explicit Ec2TaskDefinition(cdk::Scope scope, Props props = {});

  /// Compatibility of the result: `EC2_AND_FARGATE`.
  static IEc2TaskDefinition& fromEc2TaskDefinitionArn(IConstruct& scope, ConstructId id,
                                                      String ec2TaskDefinitionArn);
  static IEc2TaskDefinition& fromEc2TaskDefinitionAttributes(IConstruct& scope, ConstructId id,
                                                             Ec2TaskDefinitionAttributes attrs);

  /// In the network mode `AWS_VPC`, containers get the environment variable `AWS_REGION`.
  ContainerDefinition& addContainer(ConstructId id, ContainerDefinitionOptions props) override;
};

}  // namespace cdk::ecs
