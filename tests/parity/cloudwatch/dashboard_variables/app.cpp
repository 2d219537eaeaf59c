#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;

const parity::Scenario scenario("cloudwatch/dashboard_variables", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Variables");
  auto& dashboard = stack.create<cloudwatch::Dashboard>(
      "Dashboard",
      {.variables = {
           cloudwatch::DashboardVariable({.id = "region",
                                          .inputType = cloudwatch::VariableInputType::INPUT,
                                          .type = cloudwatch::VariableType::PROPERTY,
                                          .value = "region"}),
           cloudwatch::DashboardVariable(
               {.defaultValue = cloudwatch::DefaultValue::value("us-west-2"),
                .id = "place",
                .inputType = cloudwatch::VariableInputType::RADIO,
                .label = "Place",
                .type = cloudwatch::VariableType::PATTERN,
                .value = "us-east-1",
                .values = cloudwatch::Values::fromValues(
                    {{.label = "West", .value = "us-west-2"}, {.value = "us-east-1"}}),
                .visible = true})}});
  dashboard.addVariable(cloudwatch::DashboardVariable(
      {.defaultValue = cloudwatch::DefaultValue::FIRST,
       .id = "instance",
       .inputType = cloudwatch::VariableInputType::SELECT,
       .type = cloudwatch::VariableType::PATTERN,
       .value = "i-1",
       .values = cloudwatch::Values::fromSearch(
           "{AWS/EC2,InstanceId} MetricName=\"CPUUtilization\"", "InstanceId"),
       .visible = false}));
  dashboard.addVariable(cloudwatch::DashboardVariable(
      {.id = "function",
       .inputType = cloudwatch::VariableInputType::SELECT,
       .type = cloudwatch::VariableType::PATTERN,
       .value = cdk::Aws::STACK_NAME,
       .values =
           cloudwatch::Values::fromSearchComponents({.dimensions = {"FunctionName", "Resource"},
                                                     .metricName = "Duration",
                                                     .namespace_ = "AWS/Lambda",
                                                     .populateFrom = "FunctionName"})}));
});

}  // namespace
