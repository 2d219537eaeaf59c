#include <string>
#include <vector>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/stack_props", [](cdk::App& app) {
  const auto resource = [](cdk::Stack& stack) {
    stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  };

  auto& full = app.create<cdk::Stack>(
      "Full", {.description = "All the properties",
               .env = {.account = "111111111111", .region = "eu-west-1"},
               .notificationArns = {{"arn:aws:sns:eu-west-1:111111111111:topic"}},
               .stackName = "full-stack",
               .tags = {{"team", "core"}, {"Cost", "x"}, {"a-b", "y"}},
               .terminationProtection = true});
  resource(full);
  full.addTransform("AWS::Serverless-2016-10-31");
  full.addMetadata("Key", {{"Nested", "value"}});
  full.templateOptions().templateFormatVersion = "2010-09-09";

  auto& flat = app.create<cdk::Stack>("Flat", {.suppressTemplateIndentation = true});
  resource(flat);
  flat.templateOptions().description = "On one line";
  flat.setTerminationProtection(true);

  auto& inProps = app.create<cdk::Stack>("RegionOnly", {.env = {.region = "us-east-2"}});
  resource(inProps);
  inProps.create<cdk::CfnOutput>(
      "Where", {.value = inProps.account() + "/" + inProps.region() + "/" + inProps.partition()});
  inProps.create<cdk::CfnOutput>("Suffix", {.value = inProps.urlSuffix()});
  inProps.create<cdk::CfnOutput>("Zones",
                                 {.value = cdk::Fn::join(",", inProps.availabilityZones())});

  // Without any resource.
  app.create<cdk::Stack>("Empty");
  // A construct between app and stack makes the id.
  auto& unused = app.create<cdk::Stage>("Unused");
  unused.create<cdk::Stack>("Inside", {.notificationArns = std::vector<std::string>{}});
});

}  // namespace
