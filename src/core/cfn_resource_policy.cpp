#include <cdk/core/cfn_resource_policy.hpp>

#include <array>
#include <cstddef>

namespace cdk {

using internal::Field;
using internal::FieldKind;
using internal::StructTable;

CfnResourceAutoScalingCreationPolicy CfnResourceAutoScalingCreationPolicy::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

const StructTable& CfnResourceAutoScalingCreationPolicy::table_() {
  static constexpr std::array<Field, 1> fields{{
      {.name = "MinSuccessfulInstancesPercent",
       .camelName = "minSuccessfulInstancesPercent",
       .offset = offsetof(CfnResourceAutoScalingCreationPolicy, minSuccessfulInstancesPercent)},
  }};
  static constexpr StructTable table{
      .name = "CfnResourceAutoScalingCreationPolicy",
      .fields = fields,
      .size = sizeof(CfnResourceAutoScalingCreationPolicy),
      .presenceOffset = offsetof(CfnResourceAutoScalingCreationPolicy, presence_)};
  return table;
}

CfnResourceSignal CfnResourceSignal::absent() noexcept { return {.presence_ = Presence::absent()}; }

const StructTable& CfnResourceSignal::table_() {
  static constexpr std::array<Field, 2> fields{{
      {.name = "Count", .camelName = "count", .offset = offsetof(CfnResourceSignal, count)},
      {.name = "Timeout", .camelName = "timeout", .offset = offsetof(CfnResourceSignal, timeout)},
  }};
  static constexpr StructTable table{.name = "CfnResourceSignal",
                                     .fields = fields,
                                     .size = sizeof(CfnResourceSignal),
                                     .presenceOffset = offsetof(CfnResourceSignal, presence_)};
  return table;
}

CfnCreationPolicy CfnCreationPolicy::absent() noexcept { return {.presence_ = Presence::absent()}; }

const StructTable& CfnCreationPolicy::table_() {
  static const std::array<Field, 3> fields{{
      {.name = "AutoScalingCreationPolicy",
       .camelName = "autoScalingCreationPolicy",
       .offset = offsetof(CfnCreationPolicy, autoScalingCreationPolicy),
       .kind = FieldKind::STRUCT,
       .nested = &CfnResourceAutoScalingCreationPolicy::table_()},
      {.name = "ResourceSignal",
       .camelName = "resourceSignal",
       .offset = offsetof(CfnCreationPolicy, resourceSignal),
       .kind = FieldKind::STRUCT,
       .nested = &CfnResourceSignal::table_()},
      {.name = "StartFleet",
       .camelName = "startFleet",
       .offset = offsetof(CfnCreationPolicy, startFleet)},
  }};
  static const StructTable table{.name = "CfnCreationPolicy",
                                 .fields = fields,
                                 .size = sizeof(CfnCreationPolicy),
                                 .presenceOffset = offsetof(CfnCreationPolicy, presence_)};
  return table;
}

CfnAutoScalingInstanceRefresh CfnAutoScalingInstanceRefresh::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

const StructTable& CfnAutoScalingInstanceRefresh::table_() {
  static constexpr std::array<Field, 2> fields{{
      {.name = "Preferences",
       .camelName = "preferences",
       .offset = offsetof(CfnAutoScalingInstanceRefresh, preferences)},
      {.name = "Strategy",
       .camelName = "strategy",
       .offset = offsetof(CfnAutoScalingInstanceRefresh, strategy)},
  }};
  static constexpr StructTable table{
      .name = "CfnAutoScalingInstanceRefresh",
      .fields = fields,
      .size = sizeof(CfnAutoScalingInstanceRefresh),
      .presenceOffset = offsetof(CfnAutoScalingInstanceRefresh, presence_)};
  return table;
}

CfnAutoScalingReplacingUpdate CfnAutoScalingReplacingUpdate::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

const StructTable& CfnAutoScalingReplacingUpdate::table_() {
  static constexpr std::array<Field, 1> fields{{
      {.name = "WillReplace",
       .camelName = "willReplace",
       .offset = offsetof(CfnAutoScalingReplacingUpdate, willReplace)},
  }};
  static constexpr StructTable table{
      .name = "CfnAutoScalingReplacingUpdate",
      .fields = fields,
      .size = sizeof(CfnAutoScalingReplacingUpdate),
      .presenceOffset = offsetof(CfnAutoScalingReplacingUpdate, presence_)};
  return table;
}

CfnAutoScalingRollingUpdate CfnAutoScalingRollingUpdate::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

const StructTable& CfnAutoScalingRollingUpdate::table_() {
  static constexpr std::array<Field, 7> fields{{
      {.name = "MaxBatchSize",
       .camelName = "maxBatchSize",
       .offset = offsetof(CfnAutoScalingRollingUpdate, maxBatchSize)},
      {.name = "MinActiveInstancesPercent",
       .camelName = "minActiveInstancesPercent",
       .offset = offsetof(CfnAutoScalingRollingUpdate, minActiveInstancesPercent)},
      {.name = "MinInstancesInService",
       .camelName = "minInstancesInService",
       .offset = offsetof(CfnAutoScalingRollingUpdate, minInstancesInService)},
      {.name = "MinSuccessfulInstancesPercent",
       .camelName = "minSuccessfulInstancesPercent",
       .offset = offsetof(CfnAutoScalingRollingUpdate, minSuccessfulInstancesPercent)},
      {.name = "PauseTime",
       .camelName = "pauseTime",
       .offset = offsetof(CfnAutoScalingRollingUpdate, pauseTime)},
      {.name = "SuspendProcesses",
       .camelName = "suspendProcesses",
       .offset = offsetof(CfnAutoScalingRollingUpdate, suspendProcesses)},
      {.name = "WaitOnResourceSignals",
       .camelName = "waitOnResourceSignals",
       .offset = offsetof(CfnAutoScalingRollingUpdate, waitOnResourceSignals)},
  }};
  static constexpr StructTable table{
      .name = "CfnAutoScalingRollingUpdate",
      .fields = fields,
      .size = sizeof(CfnAutoScalingRollingUpdate),
      .presenceOffset = offsetof(CfnAutoScalingRollingUpdate, presence_)};
  return table;
}

CfnAutoScalingScheduledAction CfnAutoScalingScheduledAction::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

const StructTable& CfnAutoScalingScheduledAction::table_() {
  static constexpr std::array<Field, 1> fields{{
      {.name = "IgnoreUnmodifiedGroupSizeProperties",
       .camelName = "ignoreUnmodifiedGroupSizeProperties",
       .offset = offsetof(CfnAutoScalingScheduledAction, ignoreUnmodifiedGroupSizeProperties)},
  }};
  static constexpr StructTable table{
      .name = "CfnAutoScalingScheduledAction",
      .fields = fields,
      .size = sizeof(CfnAutoScalingScheduledAction),
      .presenceOffset = offsetof(CfnAutoScalingScheduledAction, presence_)};
  return table;
}

CfnCodeDeployLambdaAliasUpdate CfnCodeDeployLambdaAliasUpdate::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

const StructTable& CfnCodeDeployLambdaAliasUpdate::table_() {
  static constexpr std::array<Field, 4> fields{{
      {.name = "AfterAllowTrafficHook",
       .camelName = "afterAllowTrafficHook",
       .offset = offsetof(CfnCodeDeployLambdaAliasUpdate, afterAllowTrafficHook)},
      {.name = "ApplicationName",
       .camelName = "applicationName",
       .offset = offsetof(CfnCodeDeployLambdaAliasUpdate, applicationName)},
      {.name = "BeforeAllowTrafficHook",
       .camelName = "beforeAllowTrafficHook",
       .offset = offsetof(CfnCodeDeployLambdaAliasUpdate, beforeAllowTrafficHook)},
      {.name = "DeploymentGroupName",
       .camelName = "deploymentGroupName",
       .offset = offsetof(CfnCodeDeployLambdaAliasUpdate, deploymentGroupName)},
  }};
  static constexpr StructTable table{
      .name = "CfnCodeDeployLambdaAliasUpdate",
      .fields = fields,
      .size = sizeof(CfnCodeDeployLambdaAliasUpdate),
      .presenceOffset = offsetof(CfnCodeDeployLambdaAliasUpdate, presence_)};
  return table;
}

CfnUpdatePolicy CfnUpdatePolicy::absent() noexcept { return {.presence_ = Presence::absent()}; }

const StructTable& CfnUpdatePolicy::table_() {
  static const std::array<Field, 7> fields{{
      {.name = "AutoScalingInstanceRefresh",
       .camelName = "autoScalingInstanceRefresh",
       .offset = offsetof(CfnUpdatePolicy, autoScalingInstanceRefresh),
       .kind = FieldKind::STRUCT,
       .nested = &CfnAutoScalingInstanceRefresh::table_()},
      {.name = "AutoScalingReplacingUpdate",
       .camelName = "autoScalingReplacingUpdate",
       .offset = offsetof(CfnUpdatePolicy, autoScalingReplacingUpdate),
       .kind = FieldKind::STRUCT,
       .nested = &CfnAutoScalingReplacingUpdate::table_()},
      {.name = "AutoScalingRollingUpdate",
       .camelName = "autoScalingRollingUpdate",
       .offset = offsetof(CfnUpdatePolicy, autoScalingRollingUpdate),
       .kind = FieldKind::STRUCT,
       .nested = &CfnAutoScalingRollingUpdate::table_()},
      {.name = "AutoScalingScheduledAction",
       .camelName = "autoScalingScheduledAction",
       .offset = offsetof(CfnUpdatePolicy, autoScalingScheduledAction),
       .kind = FieldKind::STRUCT,
       .nested = &CfnAutoScalingScheduledAction::table_()},
      {.name = "CodeDeployLambdaAliasUpdate",
       .camelName = "codeDeployLambdaAliasUpdate",
       .offset = offsetof(CfnUpdatePolicy, codeDeployLambdaAliasUpdate),
       .kind = FieldKind::STRUCT,
       .nested = &CfnCodeDeployLambdaAliasUpdate::table_()},
      {.name = "EnableVersionUpgrade",
       .camelName = "enableVersionUpgrade",
       .offset = offsetof(CfnUpdatePolicy, enableVersionUpgrade)},
      {.name = "UseOnlineResharding",
       .camelName = "useOnlineResharding",
       .offset = offsetof(CfnUpdatePolicy, useOnlineResharding)},
  }};
  static const StructTable table{.name = "CfnUpdatePolicy",
                                 .fields = fields,
                                 .size = sizeof(CfnUpdatePolicy),
                                 .presenceOffset = offsetof(CfnUpdatePolicy, presence_)};
  return table;
}

CfnCreationPolicy& CfnCreationPolicy::setWhole(const Json& policy) {
  *this = absent();
  if (policy.has_value()) presence_ = {static_cast<const Value&>(policy)};
  return *this;
}

CfnUpdatePolicy& CfnUpdatePolicy::setWhole(const Json& policy) {
  *this = absent();
  if (policy.has_value()) presence_ = {static_cast<const Value&>(policy)};
  return *this;
}

}  // namespace cdk
