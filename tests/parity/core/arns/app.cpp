#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

void show(cdk::Stack& stack) {
  auto& thing = stack.create<cdk::CfnResource>("Thing", {.type = "Custom::Thing"});
  const cdk::String arn = thing.getAtt("Arn");
  const auto parts = stack.splitArn(arn, cdk::ArnFormat::SLASH_RESOURCE_NAME);
  const auto colon = stack.splitArn(arn, cdk::ArnFormat::COLON_RESOURCE_NAME);
  const auto literal = cdk::Arn::split("arn:aws:ecs:eu-west-1:111111111111:service/cluster/name",
                                       cdk::ArnFormat::SLASH_RESOURCE_NAME);
  stack.create<cdk::CfnResource>(
      "Arns",
      {.properties =
           {{"Colon", stack.formatArn({.arnFormat = cdk::ArnFormat::COLON_RESOURCE_NAME,
                                       .resource = "function",
                                       .resourceName = "f",
                                       .service = "lambda"})},
            {"ColonName", colon.resourceName},
            {"Default",
             stack.formatArn({.resource = "cluster", .resourceName = "c", .service = "ecs"})},
            {"Global",
             stack.formatArn({.account = "", .region = "", .resource = "bucket", .service = "s3"})},
            {"LiteralName", literal.resourceName},
            {"LiteralRegion", literal.region},
            {"NoName", stack.formatArn({.arnFormat = cdk::ArnFormat::NO_RESOURCE_NAME,
                                        .resource = "topic",
                                        .service = "sns"})},
            {"Other", stack.formatArn({.account = "222222222222",
                                       .partition = "aws-cn",
                                       .region = "cn-north-1",
                                       .resource = "queue",
                                       .service = "sqs"})},
            {"ParsedAccount", parts.account},
            {"ParsedName", parts.resourceName},
            {"ParsedResource", parts.resource},
            {"Slashes",
             stack.formatArn({.arnFormat = cdk::ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME,
                              .resource = "restapis",
                              .resourceName = thing.ref(),
                              .service = "apigateway"})}},
       .type = "Custom::Arns"});
}

const parity::Scenario scenario("core/arns", [](cdk::App& app) {
  show(app.create<cdk::Stack>("Agnostic"));
  show(
      app.create<cdk::Stack>("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}}));
  show(app.create<cdk::Stack>("China",
                              {.env = {.account = "111111111111", .region = "cn-north-1"}}));
});

}  // namespace
