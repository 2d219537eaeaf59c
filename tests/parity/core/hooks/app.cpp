#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/hooks", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Hooks");
  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});

  stack.create<cdk::CfnHook>("Plain", {.type = "Custom::Hook"});
  stack.create<cdk::CfnHook>(
      "Custom", {.properties = {{"ref", thing.ref()}, {"values", cdk::Json::array({1, 2})}},
                 .type = "Custom::Hook"});

  const auto route = [](const char* logicalId) -> cdk::CfnTrafficRoute {
    return {.logicalId = logicalId, .type = "AWS::ElasticLoadBalancingV2::Listener"};
  };
  const cdk::CfnCodeDeployBlueGreenApplication application{
      .ecsAttributes = {.taskDefinitions = {"BlueTaskDefinition", "GreenTaskDefinition"},
                        .taskSets = {"BlueTaskSet", "GreenTaskSet"},
                        .trafficRouting = {.prodTrafficRoute = route("Production"),
                                           .targetGroups = {"BlueGroup", "GreenGroup"},
                                           .testTrafficRoute = route("Test")}},
      .target = {.logicalId = "Service", .type = "AWS::ECS::Service"}};
  stack.create<cdk::CfnCodeDeployBlueGreenHook>(
      "Canary",
      {.additionalOptions = {.terminationWaitTimeInMinutes = 10},
       .applications = {application},
       .lifecycleEventHooks = {.afterAllowTestTraffic = "a",
                               .afterAllowTraffic = "b",
                               .afterInstall = "c",
                               .beforeAllowTraffic = "d",
                               .beforeInstall = "e"},
       .serviceRole = "CodeDeployRole",
       .trafficRoutingConfig = {.timeBasedCanary = {.bakeTimeMins = 5, .stepPercentage = 15},
                                .type = cdk::CfnTrafficRoutingType::TIME_BASED_CANARY}});
  auto& changed = stack.create<cdk::CfnCodeDeployBlueGreenHook>(
      "Linear", {.applications = {application, application},
                 .serviceRole = thing.ref(),
                 .trafficRoutingConfig = {.timeBasedLinear = {.stepPercentage = 20},
                                          .type = cdk::CfnTrafficRoutingType::TIME_BASED_LINEAR}});
  changed.props().serviceRole = "OtherRole";
});

}  // namespace
