#include <string_view>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/resource_options", [](cdk::App& app) {
  using cdk::Json;
  using cdk::RemovalPolicy;
  auto& stack = app.create<cdk::Stack>("ResourceOptions");

  const auto resource = [&stack](std::string_view id,
                                 std::string_view type = "AWS::EC2::Volume") -> auto& {
    return stack.create<cdk::CfnResource>(id, {.type = type});
  };

  resource("Retained").applyRemovalPolicy(RemovalPolicy::RETAIN);
  resource("Destroyed").applyRemovalPolicy(RemovalPolicy::DESTROY);
  resource("Snapshotted").applyRemovalPolicy(RemovalPolicy::SNAPSHOT);
  resource("RetainedAfterCreation").applyRemovalPolicy(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE);
  resource("Defaulted").applyRemovalPolicy({});
  resource("DefaultGiven").applyRemovalPolicy({}, {.default_ = RemovalPolicy::DESTROY});
  resource("DeleteOnly")
      .applyRemovalPolicy(RemovalPolicy::RETAIN, {.applyToUpdateReplacePolicy = false});

  auto& group = resource("Group", "AWS::AutoScaling::AutoScalingGroup");
  group.cfnOptions().creationPolicy = {
      {"AutoScalingCreationPolicy", {{"MinSuccessfulInstancesPercent", 50}}},
      {"ResourceSignal", {{"Count", 2}, {"Timeout", "PT5M"}}}};
  group.cfnOptions().updatePolicy = {
      {"AutoScalingReplacingUpdate", {{"WillReplace", false}}},
      {"AutoScalingRollingUpdate",
       {{"MaxBatchSize", 1},
        {"MinInstancesInService", 1},
        {"SuspendProcesses", Json::array({"AZRebalance"})}}},
      {"AutoScalingScheduledAction", {{"IgnoreUnmodifiedGroupSizeProperties", true}}}};
  group.cfnOptions().description = "the fleet";
  group.cfnOptions().metadata = {{"Owner", "team"}};
  group.cfnOptions().version = "1.0";
  group.cfnOptions().deletionPolicy = "Retain";

  auto& alias = resource("Alias", "AWS::Lambda::Alias");
  alias.cfnOptions().updatePolicy = {
      {"CodeDeployLambdaAliasUpdate",
       {{"ApplicationName", "app"}, {"DeploymentGroupName", "group"}}},
      {"EnableVersionUpgrade", true},
      {"UseOnlineResharding", true}};
});

}  // namespace
