#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/cfn_warm_pool.hpp>
#include <cdk/autoscaling/warm_pool.hpp>
#include <cdk/core/error.hpp>

namespace cdk::autoscaling {

namespace {

const char* text(PoolState state) {
  return state == PoolState::HIBERNATED ? "Hibernated"
         : state == PoolState::RUNNING  ? "Running"
                                        : "Stopped";
}

void checkAtLeast(const IConstruct& construct, const char* property, const Number& value,
                  double low) {
  if (value.isAbsent() || value.isUnresolved() || value.literal() >= low) return;
  fail(construct, property,
       value.describe() + " is not allowed; it is at least " + Json(low).dump());
}

}  // namespace

WarmPool::WarmPool(Scope scope, Props props) : Resource(std::move(scope)) {
  checkAtLeast(*this, "maxGroupPreparedCapacity", props.maxGroupPreparedCapacity, -1);
  checkAtLeast(*this, "minSize", props.minSize, 0);
  auto& resource = create<CfnWarmPool>(
      "Resource", {.autoScalingGroupName = props.autoScalingGroup->autoScalingGroupName(),
                   .maxGroupPreparedCapacity = props.maxGroupPreparedCapacity,
                   .minSize = props.minSize,
                   .poolState = props.poolState ? String(text(*props.poolState)) : String()});
  if (props.reuseOnScaleIn.has_value()) {
    resource.props().instanceReusePolicy = {.reuseOnScaleIn = props.reuseOnScaleIn};
  }
}

}  // namespace cdk::autoscaling
