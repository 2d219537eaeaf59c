#include <cdk/ecs/asg_capacity_provider.hpp>

#include "capacity_provider_name.hpp"
#include "ranges.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/cfn_capacity_provider.hpp>

namespace cdk::ecs {

namespace {

constexpr double MAX_STEP = 10000;

void checkRange(const IConstruct& provider, const char* property, const Number& number, double low,
                double high) {
  if (isOutside(number, low, high)) {
    fail(provider, property,
         number.describe() + " is not allowed; it is a number from " + Json(low).dump() + " to " +
             Json(high).dump());
  }
}

String enabled(bool value) { return value ? "ENABLED" : "DISABLED"; }

}  // namespace

AsgCapacityProvider::AsgCapacityProvider(cdk::Scope scope, Props props)
    : Construct(std::move(scope)),
      group_(props.autoScalingGroup.get()),
      managedDraining_(props.enableManagedDraining),
      protection_(props.enableManagedTerminationProtection.value_or(true)),
      machineImageType_(props.machineImageType.value_or(MachineImageType::AMAZON_LINUX_2)) {
  const bool scales = props.enableManagedScaling.value_or(true);
  if (protection_ && !scales) {
    fail(*this, "enableManagedTerminationProtection", "it wants enableManagedScaling");
  }
  checkCapacityProviderName(*this, props.capacityProviderName);
  checkRange(*this, "instanceWarmupPeriod", props.instanceWarmupPeriod, 0, MAX_STEP);
  checkRange(*this, "maximumScalingStepSize", props.maximumScalingStepSize, 1, MAX_STEP);
  checkRange(*this, "minimumScalingStepSize", props.minimumScalingStepSize, 1, MAX_STEP);
  checkRange(*this, "targetCapacityPercent", props.targetCapacityPercent, 1, 100);
  if (protection_) group_->protectNewInstancesFromScaleIn();

  using Cfn = CfnCapacityProvider;
  // The name of the group stands for its ARN here.
  auto& resource = create<Cfn>(
      ConstructId(node().id(), node().location()),
      {.autoScalingGroupProvider =
           {.autoScalingGroupArn = group_->autoScalingGroupName(),
            .managedDraining =
                managedDraining_.has_value() ? enabled(managedDraining_.literal()) : String(),
            .managedScaling =
                scales ? Cfn::ManagedScalingProperty{.instanceWarmupPeriod =
                                                         props.instanceWarmupPeriod,
                                                     .maximumScalingStepSize =
                                                         props.maximumScalingStepSize,
                                                     .minimumScalingStepSize =
                                                         props.minimumScalingStepSize,
                                                     .status = "ENABLED",
                                                     .targetCapacity =
                                                         props.targetCapacityPercent.value_or(100)}
                       : Cfn::ManagedScalingProperty{.status = "DISABLED"},
            .managedTerminationProtection = enabled(protection_)},
       .name = props.capacityProviderName});
  name_ = resource.ref();
}

}  // namespace cdk::ecs
