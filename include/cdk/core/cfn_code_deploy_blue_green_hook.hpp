#pragma once

#include <cdk/core/cfn_hook.hpp>
#include <cdk/core/presence.hpp>

#include <vector>

namespace cdk {

/// How traffic moves to the new version.
enum class CfnTrafficRoutingType {
  ALL_AT_ONCE,
  TIME_BASED_CANARY,  ///< in two steps
  TIME_BASED_LINEAR,  ///< in equal steps
};

/// A first step, and the rest after a while.
struct CfnTrafficRoutingTimeBasedCanary {
  /// Minutes between the steps. Default: 5.
  Number bakeTimeMins{};
  /// Share of the traffic in the first step, at least 14 percent. Default: 15.
  Number stepPercentage{};
  Presence presence_{};
  static CfnTrafficRoutingTimeBasedCanary absent() noexcept {
    return {.presence_ = Presence::absent()};
  }
};

/// Equal steps, one after the other.
struct CfnTrafficRoutingTimeBasedLinear {
  /// Minutes between the steps. Default: 5.
  Number bakeTimeMins{};
  /// Share of the traffic in each step, at least 14 percent. Default: 15.
  Number stepPercentage{};
  Presence presence_{};
  static CfnTrafficRoutingTimeBasedLinear absent() noexcept {
    return {.presence_ = Presence::absent()};
  }
};

/// How traffic is moved, with the settings of that way.
struct CfnTrafficRoutingConfig {
  /// Only with `TIME_BASED_CANARY`. Default: none.
  CfnTrafficRoutingTimeBasedCanary timeBasedCanary = ABSENT;
  /// Only with `TIME_BASED_LINEAR`. Default: none.
  CfnTrafficRoutingTimeBasedLinear timeBasedLinear = ABSENT;
  Required<CfnTrafficRoutingType> type;
  Presence presence_{};
  static CfnTrafficRoutingConfig absent() noexcept {
    return {.type = ABSENT, .presence_ = Presence::absent()};
  }
};

/// Further options of a blue-green deployment.
struct CfnCodeDeployBlueGreenAdditionalOptions {
  /// Minutes before the old version is removed. Default: 5.
  Number terminationWaitTimeInMinutes{};
  Presence presence_{};
  static CfnCodeDeployBlueGreenAdditionalOptions absent() noexcept {
    return {.presence_ = Presence::absent()};
  }
};

/// Functions that are called during the deployment, by name or ARN.
struct CfnCodeDeployBlueGreenLifecycleEventHooks {
  /// Default: none.
  String afterAllowTestTraffic{};
  /// Default: none.
  String afterAllowTraffic{};
  /// Default: none.
  String afterInstall{};
  /// Default: none.
  String beforeAllowTraffic{};
  /// Default: none.
  String beforeInstall{};
  Presence presence_{};
  static CfnCodeDeployBlueGreenLifecycleEventHooks absent() noexcept {
    return {.presence_ = Presence::absent()};
  }
};

/// What is deployed: an ECS service.
struct CfnCodeDeployBlueGreenApplicationTarget {
  Required<String> logicalId;
  /// The resource type: `AWS::ECS::Service`.
  Required<String> type;
};

/// A listener, or a rule of one.
struct CfnTrafficRoute {
  Required<String> logicalId;
  /// The resource type: `AWS::ElasticLoadBalancingV2::Listener` or `…::ListenerRule`.
  Required<String> type;
};

/// Where traffic comes from and goes to.
struct CfnTrafficRouting {
  CfnTrafficRoute prodTrafficRoute = REQUIRED;
  /// Logical ids of both target groups: that of the old version, that of the new one.
  Required<List<String>> targetGroups;
  CfnTrafficRoute testTrafficRoute = REQUIRED;
};

/// The resources of an ECS service that take part.
struct CfnCodeDeployBlueGreenEcsAttributes {
  /// Logical ids of both task definitions: the old one, the new one.
  Required<List<String>> taskDefinitions;
  /// Logical ids of both task sets: the old one, the new one.
  Required<List<String>> taskSets;
  CfnTrafficRouting trafficRouting = REQUIRED;
};

/// An application of a blue-green deployment.
struct CfnCodeDeployBlueGreenApplication {
  CfnCodeDeployBlueGreenEcsAttributes ecsAttributes = REQUIRED;
  CfnCodeDeployBlueGreenApplicationTarget target = REQUIRED;
};

/// Props of `CfnCodeDeployBlueGreenHook`.
struct CfnCodeDeployBlueGreenHookProps {
  /// Default: none.
  CfnCodeDeployBlueGreenAdditionalOptions additionalOptions = ABSENT;
  Required<std::vector<CfnCodeDeployBlueGreenApplication>> applications;
  /// Default: none.
  CfnCodeDeployBlueGreenLifecycleEventHooks lifecycleEventHooks = ABSENT;
  /// Name of the role that CloudFormation uses for the deployment.
  Required<String> serviceRole;
  /// Default: time-based canary, 15 percent first and the rest after 5 minutes.
  CfnTrafficRoutingConfig trafficRoutingConfig = ABSENT;
};

/// Makes CloudFormation deploy an ECS service through CodeDeploy, the new version beside the old
/// one.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/blue-green.html
class CfnCodeDeployBlueGreenHook : public CfnHook {
 public:
  using Props = CfnCodeDeployBlueGreenHookProps;
  CfnCodeDeployBlueGreenHook(Scope scope, Props props);

  /// The properties, which can be changed until synthesis.
  [[nodiscard]] Props& props() noexcept { return props_; }

 protected:
  [[nodiscard]] Json properties() const override;

 private:
  Props props_;
};

}  // namespace cdk
