#include <cdk/cloudwatch.hpp>
#include <cdk/cloudwatch_actions.hpp>
#include <cdk/core.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace actions = cdk::cloudwatch_actions;
namespace cloudwatch = cdk::cloudwatch;
namespace sns = cdk::sns;

const parity::Scenario scenario("cloudwatch/promql_alarms", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("PromQL");
  const actions::SnsAction topic(stack.create<sns::Topic>("Topic"));

  auto& brief = stack.create<cloudwatch::PromQLAlarm>(
      "Short", {.evaluationInterval = cdk::Duration::seconds(10), .query = "up == 0"});
  auto& full =
      stack.create<cloudwatch::PromQLAlarm>("Full", {.actionsEnabled = false,
                                                     .alarmDescription = "Something is down",
                                                     .alarmName = "down",
                                                     .evaluationInterval = cdk::Duration::hours(1),
                                                     .pendingPeriod = cdk::Duration::minutes(5),
                                                     .query = "sum(rate(errors[5m])) > 1",
                                                     .recoveryPeriod = cdk::Duration::seconds(0)});
  full.addAlarmAction({topic});
  full.addOkAction({topic});
  full.addInsufficientDataAction({topic});
  auto& imported = cloudwatch::PromQLAlarm::fromPromQLAlarmName(stack, "Imported", "old");
  stack.create<cloudwatch::CompositeAlarm>(
      "Any", {.alarmRule = cloudwatch::AlarmRule::anyOf({brief, full, imported}),
              .compositeAlarmName = "any"});
  stack.create<cdk::CfnOutput>("Name", {.value = full.alarmName()});
});

}  // namespace
