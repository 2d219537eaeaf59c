#pragma once

#include <cdk/core/error.hpp>
#include <cdk/ecs/task_definition.hpp>

#include <utility>

namespace cdk::ecs {

/// A task definition made elsewhere, as the interface `I` of its kind.
template <class I>
class ImportedTaskDefinition : public Resource, public virtual I {
 public:
  ImportedTaskDefinition(cdk::Scope scope, TaskDefinitionAttributes attrs)
      : Resource(std::move(scope)), attrs_(std::move(attrs)) {}
  ImportedTaskDefinition(cdk::Scope scope, Compatibility compatibility,
                         CommonTaskDefinitionAttributes attrs)
      : ImportedTaskDefinition(
            std::move(scope), TaskDefinitionAttributes{.compatibility = compatibility,
                                                       .executionRole = attrs.executionRole,
                                                       .networkMode = attrs.networkMode,
                                                       .taskDefinitionArn = attrs.taskDefinitionArn,
                                                       .taskRole = attrs.taskRole}) {}

  [[nodiscard]] Compatibility compatibility() const override {
    return attrs_.compatibility.value_or(Compatibility::EC2_AND_FARGATE);
  }
  [[nodiscard]] Ref<iam::IRole> executionRole() const override { return attrs_.executionRole; }
  [[nodiscard]] NetworkMode networkMode() const override {
    if (!attrs_.networkMode) {
      fail(*this, "networkMode", "it is not known of the imported task definition");
    }
    return *attrs_.networkMode;
  }
  [[nodiscard]] String taskDefinitionArn() const override { return attrs_.taskDefinitionArn; }
  [[nodiscard]] iam::IRole& taskRole() const override {
    if (!attrs_.taskRole) {
      fail(*this, "taskRole", "it is not known of the imported task definition");
    }
    return *attrs_.taskRole;
  }
  [[nodiscard]] String referenceTo(std::string_view) const override {
    return attrs_.taskDefinitionArn;
  }

 private:
  TaskDefinitionAttributes attrs_;
};

}  // namespace cdk::ecs
