#include <cdk/applicationautoscaling.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace appscaling = cdk::applicationautoscaling;
namespace cloudwatch = cdk::cloudwatch;
namespace iam = cdk::iam;

class Concurrency : public appscaling::BaseScalableAttribute {
 public:
  Concurrency(cdk::Scope scope, Props props)
      : BaseScalableAttribute(std::move(scope), std::move(props)) {}

  void scaleOnSchedule(cdk::ConstructId id, appscaling::ScalingSchedule props) {
    doScaleOnSchedule(std::move(id), std::move(props));
  }
  void scaleOnUtilization(cdk::ConstructId id, cdk::Number targetValue) {
    doScaleToTrackMetric(
        std::move(id),
        {.predefinedMetric =
             appscaling::PredefinedMetric::LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION,
         .targetValue = std::move(targetValue)});
  }
  void scaleOnMetric(cdk::ConstructId id, appscaling::BasicStepScalingPolicyProps props) {
    doScaleOnMetric(std::move(id), std::move(props));
  }
};

const parity::Scenario scenario("applicationautoscaling/attribute", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Attributes");
  auto& role = stack.create<iam::Role>(
      "Role", {.assumedBy = iam::ServicePrincipal("application-autoscaling.amazonaws.com")});
  auto& concurrency = stack.create<Concurrency>(
      "Concurrency", {.dimension = "lambda:function:ProvisionedConcurrency",
                      .maxCapacity = 20,
                      .resourceId = "function:handler:live",
                      .role = role,
                      .serviceNamespace = appscaling::ServiceNamespace::LAMBDA});
  concurrency.scaleOnSchedule(
      "Night",
      {.maxCapacity = 1, .schedule = appscaling::Schedule::cron({.hour = "22", .minute = "15"})});
  concurrency.scaleOnUtilization("Utilization", 0.7);
  concurrency.scaleOnMetric(
      "Backlog", {.metric = cloudwatch::Metric({.metricName = "Backlog", .namespace_ = "App"}),
                  .scalingSteps = {{.change = -1, .upper = 0}, {.change = 3, .lower = 10}}});
});

}  // namespace
