#include <cdk/core/cfn_code_deploy_blue_green_hook.hpp>

namespace cdk {

namespace {

const char* text(CfnTrafficRoutingType type) {
  switch (type) {
    case CfnTrafficRoutingType::ALL_AT_ONCE: return "AllAtOnce";
    case CfnTrafficRoutingType::TIME_BASED_CANARY: return "TimeBasedCanary";
    case CfnTrafficRoutingType::TIME_BASED_LINEAR: return "TimeBasedLinear";
  }
  return "";
}

Json render(const CfnTrafficRoute& route) {
  return {{"Type", route.type}, {"LogicalID", route.logicalId}};
}

template <class TimeBased>
Json renderSteps(const TimeBased& steps) {
  if (!isPresent(steps)) return {};
  return {{"StepPercentage", steps.stepPercentage}, {"BakeTimeMins", steps.bakeTimeMins}};
}

Json render(const CfnTrafficRoutingConfig& config) {
  if (!isPresent(config)) return {};
  return {{"Type", text(config.type)},
          {"TimeBasedCanary", renderSteps(config.timeBasedCanary)},
          {"TimeBasedLinear", renderSteps(config.timeBasedLinear)}};
}

Json render(const CfnCodeDeployBlueGreenApplication& application) {
  const CfnCodeDeployBlueGreenEcsAttributes& attributes = application.ecsAttributes;
  const CfnTrafficRouting& routing = attributes.trafficRouting;
  return {
      {"Target", {{"Type", application.target.type}, {"LogicalID", application.target.logicalId}}},
      {"ECSAttributes",
       {{"TaskDefinitions", attributes.taskDefinitions},
        {"TaskSets", attributes.taskSets},
        {"TrafficRouting",
         {{"ProdTrafficRoute", render(routing.prodTrafficRoute)},
          {"TestTrafficRoute", render(routing.testTrafficRoute)},
          {"TargetGroups", routing.targetGroups}}}}}};
}

Json render(const CfnCodeDeployBlueGreenAdditionalOptions& options) {
  if (!isPresent(options)) return {};
  return {{"TerminationWaitTimeInMinutes", options.terminationWaitTimeInMinutes}};
}

Json render(const CfnCodeDeployBlueGreenLifecycleEventHooks& hooks) {
  if (!isPresent(hooks)) return {};
  return {{"BeforeInstall", hooks.beforeInstall},
          {"AfterInstall", hooks.afterInstall},
          {"AfterAllowTestTraffic", hooks.afterAllowTestTraffic},
          {"BeforeAllowTraffic", hooks.beforeAllowTraffic},
          {"AfterAllowTraffic", hooks.afterAllowTraffic}};
}

}  // namespace

CfnCodeDeployBlueGreenHook::CfnCodeDeployBlueGreenHook(Scope scope, Props props)
    : CfnHook(std::move(scope), String("AWS::CodeDeploy::BlueGreen")), props_(std::move(props)) {}

Json CfnCodeDeployBlueGreenHook::properties() const {
  std::vector<Json> applications;
  for (const CfnCodeDeployBlueGreenApplication& application : props_.applications) {
    applications.push_back(render(application));
  }
  return {{"ServiceRole", props_.serviceRole},
          {"Applications", Json::array(applications)},
          {"TrafficRoutingConfig", render(props_.trafficRoutingConfig)},
          {"AdditionalOptions", render(props_.additionalOptions)},
          {"LifecycleEventHooks", render(props_.lifecycleEventHooks)}};
}

}  // namespace cdk
