#include <cdk/cloudwatch_actions/lambda_action.hpp>

#include <cdk/core/feature_flags.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/lambda/cfn_permission.hpp>
#include <cdk/lambda/function_base.hpp>
#include <cdk/lambda/permission.hpp>

#include <string>

namespace cdk::cloudwatch_actions {

namespace {

std::string permissionId(const IConstruct& scope, const cloudwatch::IAlarm& alarm, bool isUnique) {
  constexpr const char* SUFFIX = "AlarmPermission";
  if (isUnique) return Names::uniqueId(alarm) + SUFFIX;
  const bool takesAlarmsId = FeatureFlags::of(scope).isEnabled(
      "@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction");
  return takesAlarmsId ? alarm.node().id() + SUFFIX : SUFFIX;
}

}  // namespace

LambdaAction::LambdaAction(lambda::IFunction& lambdaFunction, LambdaActionProps props)
    : function_(&lambdaFunction), usesUniqueId_(props.useUniquePermissionId.value_or(false)) {}

cloudwatch::AlarmActionConfig LambdaAction::bind(IConstruct& scope, cloudwatch::IAlarm& alarm) {
  const std::string id = permissionId(scope, alarm, usesUniqueId_);
  const String alarmArn = alarm.alarmArn();
  const auto existing = function_->permissionsNode().tryFindChild<lambda::CfnPermission>(id);
  // One permission does for all states of the alarm.
  if (!existing || !existing->props().sourceArn.equals(alarmArn)) {
    function_->addPermission(
        ConstructId(id, scope.node().location()),
        {.principal = iam::ServicePrincipal("lambda.alarms.cloudwatch.amazonaws.com"),
         .sourceAccount = Stack::of(scope).account(),
         .sourceArn = alarmArn});
  }
  return {.alarmActionArn = function_->functionArn()};
}

}  // namespace cdk::cloudwatch_actions
