#include <cdk/cloudwatch.hpp>
#include <cdk/cloudwatch_actions.hpp>
#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cdk::cloudwatch_actions {
namespace {

class AlarmActions : public testing::Test {
 protected:
  cloudwatch::Alarm& alarmBelow(IConstruct& scope, ConstructId id) {
    return metric.createAlarm(scope, std::move(id), {.evaluationPeriods = 1, .threshold = 1});
  }
  std::size_t permissions() {
    std::size_t count = 0;
    for (const IConstruct& child : handler.permissionsNode().children()) {
      if (child.node().id().ends_with("AlarmPermission")) ++count;
    }
    return count;
  }

  App app;
  Stack& stack =
      app.create<Stack>("Stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  cloudwatch::Metric metric = cloudwatch::Metric({.metricName = "Calls", .namespace_ = "App"});
  lambda::Function& handler =
      stack.create<lambda::Function>("Handler", {.code = lambda::Code::fromInline("pass"),
                                                 .handler = "index.handler",
                                                 .runtime = lambda::Runtime::PYTHON_3_13});
};

TEST_F(AlarmActions, OnInstancesWantAMetricOfAnInstance) {
  EXPECT_THROW(alarmBelow(stack, "Alarm").addAlarmAction({Ec2Action(Ec2InstanceAction::STOP)}),
               ValidationError);
  auto& alarm = metric.with({.dimensionsMap = {{"InstanceId", "i-1"}}})
                    .createAlarm(stack, "Instance", {.evaluationPeriods = 1, .threshold = 1});
  EXPECT_NO_THROW(alarm.addAlarmAction({Ec2Action(Ec2InstanceAction::STOP)}));
}

TEST_F(AlarmActions, LetAnAlarmCallAFunctionOnceForAllItsStates) {
  auto& alarm = alarmBelow(stack, "Alarm");
  alarm.addAlarmAction({LambdaAction(handler)});
  alarm.addOkAction({LambdaAction(handler)});
  EXPECT_EQ(permissions(), 1U);
  alarmBelow(stack, "Other").addAlarmAction({LambdaAction(handler)});
  EXPECT_EQ(permissions(), 2U);
}

TEST_F(AlarmActions, OfAlarmsOfOneIdWantUniquePermissionIds) {
  auto& part = stack.create<Construct>("Part");
  alarmBelow(stack, "Alarm").addAlarmAction({LambdaAction(handler)});
  EXPECT_THROW(alarmBelow(part, "Alarm").addAlarmAction({LambdaAction(handler)}), ConstructError);
  part.node().tryRemoveChild("Alarm");
  alarmBelow(part, "Alarm")
      .addAlarmAction({LambdaAction(handler, {.useUniquePermissionId = true})});
  EXPECT_EQ(permissions(), 2U);
}

TEST_F(AlarmActions, KeepTheOldPermissionIdWhereTheFlagIsOff) {
  auto& part = stack.create<Construct>("Part");
  part.node().setContext(
      "@aws-cdk/aws-cloudwatch-actions:changeLambdaPermissionLogicalIdForLambdaAction", false);
  alarmBelow(part, "Alarm").addAlarmAction({LambdaAction(handler)});
  EXPECT_TRUE(handler.permissionsNode().tryFindChild("AlarmPermission"));
}

}  // namespace
}  // namespace cdk::cloudwatch_actions
