#include <cdk/ecs/external_task_definition.hpp>

#include "imported_task_definition.hpp"

namespace cdk::ecs {

ExternalTaskDefinition::ExternalTaskDefinition(cdk::Scope scope, Props props)
    : TaskDefinition(std::move(scope), {.compatibility = Compatibility::EXTERNAL,
                                        .enableFaultInjection = props.enableFaultInjection,
                                        .executionRole = props.executionRole,
                                        .family = props.family,
                                        .networkMode = props.networkMode,
                                        .proxyConfiguration = std::move(props.proxyConfiguration),
                                        .taskRole = props.taskRole,
                                        .volumes = std::move(props.volumes)}) {}

IExternalTaskDefinition& ExternalTaskDefinition::fromEc2TaskDefinitionArn(
    IConstruct& scope, ConstructId id, String externalTaskDefinitionArn) {
  return scope.create<ImportedTaskDefinition<IExternalTaskDefinition>>(
      std::move(id),
      TaskDefinitionAttributes{.taskDefinitionArn = std::move(externalTaskDefinitionArn)});
}

IExternalTaskDefinition& ExternalTaskDefinition::fromExternalTaskDefinitionAttributes(
    IConstruct& scope, ConstructId id, ExternalTaskDefinitionAttributes attrs) {
  return scope.create<ImportedTaskDefinition<IExternalTaskDefinition>>(
      std::move(id), Compatibility::EXTERNAL, std::move(attrs));
}

void ExternalTaskDefinition::addInferenceAccelerator(InferenceAccelerator) {
  fail(*this, "inferenceAccelerators", "they are not for tasks on external instances");
}

}  // namespace cdk::ecs
