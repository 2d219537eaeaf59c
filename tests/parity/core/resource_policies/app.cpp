#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/resource_policies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Policies");
  const auto resource = [&stack](const char* id, const char* type) -> cdk::CfnResource& {
    return stack.create<cdk::CfnResource>(id, {.type = type});
  };

  auto& group = resource("Group", "AWS::AutoScaling::AutoScalingGroup");
  group.cfnOptions().creationPolicy = {
      .autoScalingCreationPolicy = {.minSuccessfulInstancesPercent = 80},
      .resourceSignal = {.count = 3, .timeout = "PT15M"}};
  group.cfnOptions().updatePolicy = {
      .autoScalingInstanceRefresh = {.strategy = "Rolling"},
      .autoScalingReplacingUpdate = {.willReplace = false},
      .autoScalingRollingUpdate = {.maxBatchSize = 2,
                                   .minActiveInstancesPercent = 50,
                                   .minInstancesInService = 1,
                                   .minSuccessfulInstancesPercent = 75,
                                   .pauseTime = "PT5M",
                                   .suspendProcesses = {"AZRebalance"},
                                   .waitOnResourceSignals = true},
      .autoScalingScheduledAction = {.ignoreUnmodifiedGroupSizeProperties = true}};
  auto& alias = resource("Alias", "AWS::Lambda::Alias");
  alias.cfnOptions().updatePolicy = {
      .codeDeployLambdaAliasUpdate = {.afterAllowTrafficHook = "after",
                                      .applicationName = "application",
                                      .beforeAllowTrafficHook = "before",
                                      .deploymentGroupName = group.ref()}};
  auto& domain = resource("Domain", "AWS::Elasticsearch::Domain");
  domain.cfnOptions().updatePolicy = {.enableVersionUpgrade = true, .useOnlineResharding = false};
  domain.cfnOptions().deletionPolicy = cdk::CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE;
  domain.cfnOptions().updateReplacePolicy = cdk::CfnDeletionPolicy::RETAIN;
  auto& fleet = resource("Fleet", "AWS::AppStream::Fleet");
  fleet.cfnOptions().creationPolicy = {.startFleet = true};
});

}  // namespace
