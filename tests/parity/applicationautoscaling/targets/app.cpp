#include <cdk/applicationautoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/iam.hpp>

#include <chrono>

#include "scenario.hpp"

namespace {

namespace appscaling = cdk::applicationautoscaling;
namespace iam = cdk::iam;
using namespace std::chrono_literals;

const parity::Scenario scenario("applicationautoscaling/targets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Targets");
  auto& target = stack.create<appscaling::ScalableTarget>(
      "Service", {.maxCapacity = 10,
                  .minCapacity = 1,
                  .resourceId = "service/cluster/web",
                  .scalableDimension = "ecs:service:DesiredCount",
                  .serviceNamespace = appscaling::ServiceNamespace::ECS});
  target.addToRolePolicy(
      iam::PolicyStatement({.actions = {"ecs:UpdateService"}, .resources = {"*"}}));
  stack.create<cdk::CfnOutput>("Id", {.value = target.scalableTargetId()});

  target.scaleOnSchedule("Often", {.minCapacity = 2, .schedule = appscaling::Schedule::cron({})});
  target.scaleOnSchedule(
      "Mornings",
      {.maxCapacity = 20,
       .minCapacity = 5,
       .schedule = appscaling::Schedule::cron({.hour = "8", .minute = "0", .weekDay = "MON-FRI"}),
       .timeZone = "Europe/Berlin"});
  target.scaleOnSchedule(
      "Fair", {.maxCapacity = 50,
               .schedule = appscaling::Schedule::cron(
                   {.day = "1", .hour = "0", .minute = "0", .month = "JAN", .year = "2030"})});
  target.scaleOnSchedule(
      "Once", {.minCapacity = 0,
               .schedule = appscaling::Schedule::at(std::chrono::sys_days{2031y / 2 / 3} + 4h +
                                                    5min + 6s + 7ms)});
  target.scaleOnSchedule("Minute", {.minCapacity = 1, .schedule = appscaling::Schedule::rate(60s)});
  target.scaleOnSchedule("Minutes",
                         {.minCapacity = 1, .schedule = appscaling::Schedule::rate(90min)});
  target.scaleOnSchedule("Hours",
                         {.minCapacity = 1, .schedule = appscaling::Schedule::rate(120min)});
  target.scaleOnSchedule("Days",
                         {.endTime = std::chrono::sys_days{2032y / 2 / 29} + 23h + 59min + 59s,
                          .minCapacity = 1,
                          .schedule = appscaling::Schedule::rate(48h),
                          .startTime = std::chrono::sys_days{2031y / 1 / 1}});
  auto& period = stack.create<cdk::CfnParameter>("Period", {.type = "Number"});
  target.scaleOnSchedule(
      "Late",
      {.minCapacity = 1,
       .schedule = appscaling::Schedule::rate(cdk::Duration::minutes(period.valueAsNumber()))});
  target.scaleOnSchedule(
      "Raw", {.maxCapacity = 1, .schedule = appscaling::Schedule::expression("rate(3 days)")});

  auto& role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/scaling");
  stack.create<appscaling::ScalableTarget>(
      "Table", {.maxCapacity = 3,
                .minCapacity = cdk::Lazy::number([] { return cdk::Number(2); }),
                .resourceId = "table/orders",
                .role = role,
                .scalableDimension = "dynamodb:table:ReadCapacityUnits",
                .serviceNamespace = appscaling::ServiceNamespace::DYNAMODB});
});

}  // namespace
