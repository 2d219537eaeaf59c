#include <cdk/ecs/ec2_task_definition.hpp>

#include "imported_task_definition.hpp"

#include <cdk/core/stack.hpp>

namespace cdk::ecs {

Ec2TaskDefinition::Ec2TaskDefinition(cdk::Scope scope, Props props)
    : TaskDefinition(std::move(scope),
                     {.compatibility = Compatibility::EC2,
                      .enableFaultInjection = props.enableFaultInjection,
                      .executionRole = props.executionRole,
                      .family = props.family,
                      .inferenceAccelerators = std::move(props.inferenceAccelerators),
                      .ipcMode = props.ipcMode,
                      .networkMode = props.networkMode,
                      .pidMode = props.pidMode,
                      .placementConstraints = std::move(props.placementConstraints),
                      .proxyConfiguration = std::move(props.proxyConfiguration),
                      .taskRole = props.taskRole,
                      .volumes = std::move(props.volumes)}) {}

IEc2TaskDefinition& Ec2TaskDefinition::fromEc2TaskDefinitionArn(IConstruct& scope, ConstructId id,
                                                                String ec2TaskDefinitionArn) {
  return scope.create<ImportedTaskDefinition<IEc2TaskDefinition>>(
      std::move(id),
      TaskDefinitionAttributes{.taskDefinitionArn = std::move(ec2TaskDefinitionArn)});
}

IEc2TaskDefinition& Ec2TaskDefinition::fromEc2TaskDefinitionAttributes(
    IConstruct& scope, ConstructId id, Ec2TaskDefinitionAttributes attrs) {
  return scope.create<ImportedTaskDefinition<IEc2TaskDefinition>>(std::move(id), Compatibility::EC2,
                                                                  std::move(attrs));
}

ContainerDefinition& Ec2TaskDefinition::addContainer(ConstructId id,
                                                     ContainerDefinitionOptions props) {
  if (networkMode() == NetworkMode::AWS_VPC) {
    auto environment = props.environment.literal();
    std::erase_if(environment, [](const auto& entry) { return entry.first == "AWS_REGION"; });
    environment.emplace_back("AWS_REGION", stack().region());
    props.environment = environment;
  }
  return TaskDefinition::addContainer(std::move(id), std::move(props));
}

}  // namespace cdk::ecs
