#include <string_view>
#include <utility>

#include <cdk/autoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;

const parity::Scenario scenario("autoscaling/update_policies", [](cdk::App& app) {
  using autoscaling::Signals;
  using autoscaling::UpdatePolicy;
  auto& stack = app.create<cdk::Stack>("UpdatePolicies");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  const auto group = [&stack](std::string_view id, autoscaling::AutoScalingGroupProps props) {
    props.instanceType = ec2::InstanceType("t3.micro");
    props.machineImage = ec2::MachineImage::latestAmazonLinux2023();
    stack.create<autoscaling::AutoScalingGroup>(id, std::move(props));
  };

  group("Rolling", {.updatePolicy = UpdatePolicy::rollingUpdate(), .vpc = vpc});
  group("RollingFull", {.signals = Signals::waitForCount(
                            2, {.minSuccessPercentage = 80, .timeout = cdk::Duration::minutes(10)}),
                        .updatePolicy = UpdatePolicy::rollingUpdate(
                            {.maxBatchSize = 2,
                             .minInstancesInService = 1,
                             .minSuccessPercentage = 50,
                             .pauseTime = cdk::Duration::minutes(5),
                             .suspendProcesses = {autoscaling::ScalingProcess::AZ_REBALANCE},
                             .waitOnResourceSignals = true}),
                        .vpc = vpc});
  group("Replacing", {.updatePolicy = UpdatePolicy::replacingUpdate(), .vpc = vpc});
  group("Signals", {.desiredCapacity = 3,
                    .maxCapacity = 3,
                    .signals = Signals::waitForAll({.timeout = cdk::Duration::minutes(15)}),
                    .vpc = vpc});
  group("MinSignals", {.minCapacity = 1, .signals = Signals::waitForMinCapacity(), .vpc = vpc});
});

}  // namespace
