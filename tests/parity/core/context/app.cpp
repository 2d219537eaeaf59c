#include <cstdlib>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/context", [](cdk::App& app) {
  using cdk::Json;
  app.node().setContext("fromCode", "app");
  auto& stack =
      app.create<cdk::Stack>("Context", {.env = {.account = std::getenv("CDK_DEFAULT_ACCOUNT"),
                                                 .region = std::getenv("CDK_DEFAULT_REGION")}});
  stack.node().setContext("own", {{"nested", Json::array({1, true})}});

  stack.create<cdk::CfnResource>(
      "Values", {.properties = {{"Absent", app.node().tryGetContext("absent")},
                                {"FromCode", app.node().tryGetContext("fromCode")},
                                {"FromFile", stack.node().tryGetContext("from-file")},
                                {"Own", stack.node().tryGetContext("own")},
                                {"Overridden", stack.node().tryGetContext("both")}},
                 .type = "Custom::Values"});

  // Not in the context: reported as missing, with a placeholder in the template.
  const cdk::List<cdk::String> zones = stack.availabilityZones();
  const Json known = cdk::ContextProvider::getValue(
      stack, {.dummyValue = "dummy", .props = {{"parameterName", "/known"}}, .provider = "ssm"});
  const Json unknown = cdk::ContextProvider::getValue(
      stack, {.dummyValue = "dummy", .props = {{"parameterName", "/unknown"}}, .provider = "ssm"});
  stack.create<cdk::CfnResource>(
      "Lookups", {.properties = {{"Zones", zones}, {"Known", known}, {"Unknown", unknown}},
                  .type = "Custom::Lookups"});
});

}  // namespace
