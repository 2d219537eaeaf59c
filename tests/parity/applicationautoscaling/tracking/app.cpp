#include <cdk/applicationautoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include <chrono>

#include "scenario.hpp"

namespace {

namespace appscaling = cdk::applicationautoscaling;
namespace cloudwatch = cdk::cloudwatch;
using namespace std::chrono_literals;

const parity::Scenario scenario("applicationautoscaling/tracking", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Tracking");
  auto& target = stack.create<appscaling::ScalableTarget>(
      "Endpoint", {.maxCapacity = 4,
                   .minCapacity = 0,
                   .resourceId = "endpoint/model/variant/a",
                   .scalableDimension = "sagemaker:variant:DesiredInstanceCount",
                   .serviceNamespace = appscaling::ServiceNamespace::SAGEMAKER});
  auto& policy = target.scaleToTrackMetric(
      "Invocations",
      {.disableScaleIn = true,
       .policyName = "invocations",
       .predefinedMetric = appscaling::PredefinedMetric::SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE,
       .resourceLabel = "some/label",
       .scaleInCooldown = 1min,
       .scaleOutCooldown = 0s,
       .targetValue = 70.5});
  stack.create<cdk::CfnOutput>("Arn", {.value = policy.scalingPolicyArn()});
  target.scaleToTrackMetric(
      "Custom", {.customMetric = cloudwatch::Metric({.account = "222222222222",
                                                     .dimensionsMap = {{"b", "1"}, {"a", "2"}},
                                                     .label = "Depth",
                                                     .metricName = "Depth",
                                                     .namespace_ = "App",
                                                     .statistic = "max",
                                                     .unit = cloudwatch::Unit::COUNT}),
                 .targetValue = 3});

  auto& imported = appscaling::ScalableTarget::fromScalableTargetAttributes(
      stack, "Imported",
      {.scalableDimension = "dynamodb:table:WriteCapacityUnits",
       .scalableTargetId = "table/orders|x|y",
       .serviceNamespace = "dynamodb"});
  stack.create<appscaling::TargetTrackingScalingPolicy>(
      "Writes",
      {.predefinedMetric = appscaling::PredefinedMetric::DYNAMODB_WRITE_CAPACITY_UTILIZATION,
       .scalingTarget = imported,
       .targetValue = 80});
});

}  // namespace
