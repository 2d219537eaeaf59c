#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

cloudwatch::TextWidget text(const char* markdown, int width, int height) {
  return cloudwatch::TextWidget({.height = height, .markdown = markdown, .width = width});
}

const parity::Scenario scenario("cloudwatch/dashboard_layout", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Layout");
  auto& dashboard = stack.create<cloudwatch::Dashboard>(
      "Dashboard", {.defaultInterval = cdk::Duration::minutes(90),
                    .periodOverride = cloudwatch::PeriodOverride::AUTO,
                    .widgets = {{text("a", 6, 2), text("b", 6, 6)}, {text("c", 24, 1)}, {}}});
  dashboard.addWidgets({});
  dashboard.addWidgets({cloudwatch::Spacer({.height = 3})});
  dashboard.addWidgets({text("wraps 1", 10, 2), text("wraps 2", 10, 5), text("wraps 3", 10, 2),
                        text("wraps 4", 24, 2)});
  cloudwatch::Row row({text("row 1", 4, 1), cloudwatch::Spacer({.width = 2})});
  row.addWidget(text("row 2", 3, 4));
  cloudwatch::Column column({text("column 1", 5, 2)});
  column.addWidget(row);
  column.addWidget(text("column 2", 7, 3));
  dashboard.addWidgets(
      {column, text("beside", 6, 6), cloudwatch::Column({row, text("below", 1, 1)})});
  dashboard.addWidgets({text("last", 6, 6)});

  auto& named = stack.create<cloudwatch::Dashboard>("Named", {.dashboardName = "my-Board_1"});
  auto& late = stack.create<cloudwatch::Dashboard>("Late", {.dashboardName = cdk::Aws::STACK_NAME});
  stack.create<cdk::CfnOutput>("Name", {.value = dashboard.dashboardName()});
  stack.create<cdk::CfnOutput>("NamedArn", {.value = named.dashboardArn()});
  stack.create<cdk::CfnOutput>("LateName", {.value = late.dashboardName()});
});

}  // namespace
