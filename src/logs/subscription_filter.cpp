#include <cdk/logs/subscription_filter.hpp>

#include <cdk/core/error.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/cfn_subscription_filter.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

SubscriptionFilter::SubscriptionFilter(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.filterName}) {
  if (props.distribution && !props.destination->takesDistribution()) {
    fail(*this, "distribution", "the destination is no Kinesis stream, which alone takes it");
  }
  const LogSubscriptionDestinationConfig destination =
      props.destination->bind(*this, *props.logGroup);
  const auto distribution = [&props]() -> String {
    if (!props.distribution) return {};
    return *props.distribution == Distribution::RANDOM ? "Random" : "ByLogStream";
  };
  create<CfnSubscriptionFilter>(
      "Resource", {.destinationArn = destination.arn,
                   .distribution = distribution(),
                   .filterName = physicalName(),
                   .filterPattern = props.filterPattern.logPatternString(),
                   .logGroupName = props.logGroup->logGroupName(),
                   .roleArn = destination.role ? destination.role->roleArn() : String()});
}

}  // namespace cdk::logs
