#pragma once

#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

/// Props of `Ec2TaskDefinition`; the shared ones are explained at `CommonTaskDefinitionProps`.
struct Ec2TaskDefinitionProps {
  Boolean enableFaultInjection{};
  Ref<iam::IRole> executionRole{};
  String family{};
  /// Default: none is said.
  std::optional<IpcMode> ipcMode{};
  /// Default: `BRIDGE`.
  std::optional<NetworkMode> networkMode{};
  /// Default: none is said.
  std::optional<PidMode> pidMode{};
  /// Default: none.
  std::vector<PlacementConstraint> placementConstraints{};
  Ref<iam::IRole> taskRole{};
  std::vector<Volume> volumes{};
};

/// A task definition for instances of a cluster.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/launch-type-ec2.html
class Ec2TaskDefinition : public TaskDefinition {
 public:
  using Props = Ec2TaskDefinitionProps;
  explicit Ec2TaskDefinition(cdk::Scope scope, Props props = {});

  /// In the network mode `AWS_VPC`, containers get the environment variable `AWS_REGION`.
  ContainerDefinition& addContainer(ConstructId id, ContainerDefinitionOptions props) override;
};

}  // namespace cdk::ecs
