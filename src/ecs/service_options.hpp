#pragma once

#include "ranges.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/base_service.hpp>

namespace cdk::ecs {

/// The options that services share, out of the props of a kind of service.
template <class Props>
BaseServiceOptions serviceOptionsOf(const Props& props) {
  return {.bakeTime = props.bakeTime,
          .canaryConfiguration = props.canaryConfiguration,
          .capacityProviderStrategies = props.capacityProviderStrategies,
          .circuitBreaker = props.circuitBreaker,
          .cluster = props.cluster,
          .deploymentAlarms = props.deploymentAlarms,
          .deploymentController = props.deploymentController,
          .deploymentStrategy = props.deploymentStrategy,
          .desiredCount = props.desiredCount,
          .enableECSManagedTags = props.enableECSManagedTags,
          .enableExecuteCommand = props.enableExecuteCommand,
          .forceNewDeployment = props.forceNewDeployment,
          .healthCheckGracePeriod = props.healthCheckGracePeriod,
          .lifecycleHooks = props.lifecycleHooks,
          .linearConfiguration = props.linearConfiguration,
          .maxHealthyPercent = props.maxHealthyPercent,
          .minHealthyPercent = props.minHealthyPercent,
          .propagateTags = props.propagateTags,
          .serviceConnectConfiguration = props.serviceConnectConfiguration,
          .serviceName = props.serviceName,
          .taskDefinitionRevision = props.taskDefinitionRevision,
          .volumeConfigurations = props.volumeConfigurations};
}

/// Throws for a daemon with a number of tasks, and for bounds of healthy tasks that contradict it
/// or each other.
template <class Props>
void checkNumberOfTasks(const IConstruct& service, const Props& props) {
  const bool daemon = props.daemon.value_or(false);
  const Number& low = props.minHealthyPercent;
  const Number& high = props.maxHealthyPercent;
  if (daemon && props.desiredCount.has_value()) {
    fail(service, "desiredCount", "daemons have none: one task runs on each instance");
  }
  if (daemon && isOutside(high, 100, 100)) {
    fail(service, "maxHealthyPercent", high.describe() + " is not allowed for daemons; it is 100");
  }
  if (low.has_value() && high.has_value() && !low.isUnresolved() && !high.isUnresolved() &&
      low.literal() >= high.literal()) {
    fail(service, "minHealthyPercent",
         low.describe() + " is not less than maxHealthyPercent, " + high.describe());
  }
}

}  // namespace cdk::ecs
