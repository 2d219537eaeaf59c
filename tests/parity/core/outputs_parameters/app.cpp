#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/outputs_parameters", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("OutputsParameters");

  auto& name =
      stack.create<cdk::CfnParameter>("Name", {.allowedPattern = "[a-z]+",
                                               .constraintDescription = "lower-case letters",
                                               .default_ = "web",
                                               .description = "What the service is called",
                                               .maxLength = 20,
                                               .minLength = 3});
  auto& count = stack.create<cdk::CfnParameter>("Count", {.allowedValues = {"1", "2", "4"},
                                                          .default_ = 2,
                                                          .maxValue = 4,
                                                          .minValue = 1,
                                                          .type = "Number"});
  auto& zones = stack.create<cdk::CfnParameter>("Zones", {.type = "CommaDelimitedList"});
  auto& secret = stack.create<cdk::CfnParameter>("Secret", {.noEcho = true});
  auto& image = stack.create<cdk::CfnParameter>(
      "Image", {.default_ = "/images/latest", .type = "AWS::SSM::Parameter::Value<String>"});

  auto& queue = stack.create<cdk::CfnResource>(
      "Queue",
      {.properties = {{"DelaySeconds", count.valueAsNumber()}, {"QueueName", name.valueAsString()}},
       .type = "AWS::SQS::Queue"});
  stack.create<cdk::CfnResource>(
      "Topic", {.properties = {{"First", cdk::Fn::select(0, zones.valueAsList())},
                               {"Image", image.valueAsString()},
                               {"Label", name.valueAsString() + "-" + count.valueAsString()},
                               {"Secret", secret.value()},
                               {"Zones", zones.valueAsList()}},
                .type = "Custom::Thing"});

  auto& isBig = stack.create<cdk::CfnCondition>(
      "IsBig", {.expression = cdk::Fn::conditionEquals(count.valueAsNumber(), 4)});
  stack.create<cdk::CfnOutput>("QueueUrl", {.condition = isBig,
                                            .description = "Where to send messages",
                                            .exportName = "queue-url",
                                            .value = queue.ref()});
  auto& arn = stack.create<cdk::CfnOutput>("QueueArn", {.value = queue.getAtt("Arn").toString()});
  arn.setDescription("Set later");
  stack.create<cdk::CfnOutput>("Constant", {.key = "Renamed", .value = "plain text"});
  stack.create<cdk::CfnOutput>("Number", {.value = count.value().toString()});

  // Another stack may import what has an export name.
  arn.setExportName("queue-arn");
  auto& importer = app.create<cdk::Stack>("Importer");
  importer.create<cdk::CfnOutput>("Imported", {.value = arn.importValue()});
});

}  // namespace
