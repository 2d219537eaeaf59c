#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/custom_resources", [](cdk::App& app) {
  using cdk::Json;
  auto& stack = app.create<cdk::Stack>("CustomResources");

  auto& plain = stack.create<cdk::CustomResource>(
      "Plain", {.serviceToken = "arn:aws:sns:eu-west-1:111111111111:topic"});
  stack.create<cdk::CustomResource>(
      "Full", {.pascalCaseProperties = true,
               .properties = {{"aList", Json::array({{{"innerKey", 1}}})},
                              {"fromPlain", plain.getAttString("Value")}},
               .removalPolicy = cdk::RemovalPolicy::RETAIN,
               .resourceType = "Custom::Full",
               .serviceTimeout = cdk::Duration::minutes(10),
               .serviceToken = "arn:aws:lambda:eu-west-1:111111111111:function:handler"});

  auto& provider = cdk::CustomResourceProvider::getOrCreateProvider(
      stack, "Custom::Provided",
      {.codeDirectory = cdk::besideSource("handler"),
       .description = "Our own handler",
       .environment = {{"B", "2"}, {"A", "1"}},
       .memorySize = cdk::Size::mebibytes(256),
       .policyStatements = {{{"Action", "s3:GetObject"}, {"Effect", "Allow"}, {"Resource", "*"}}},
       .runtime = "nodejs20.x",
       .timeout = cdk::Duration::seconds(30)});
  provider.addToRolePolicy({{"Action", "s3:PutObject"}, {"Effect", "Allow"}, {"Resource", "*"}});
  stack.create<cdk::CustomResource>(
      "Provided", {.resourceType = "Custom::Provided", .serviceToken = provider.serviceToken()});
});

}  // namespace
