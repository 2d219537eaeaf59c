#include <string_view>

#include <cdk/core.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ssm = cdk::ssm;

const parity::Scenario scenario("ssm/lookup", [](cdk::App& app) {
  using ssm::StringParameter;
  auto& stack =
      app.create<cdk::Stack>("Lookup", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  const auto show = [&stack](std::string_view id, const cdk::String& value) {
    stack.create<cdk::CfnOutput>(id, {.value = value});
  };

  show("Known", StringParameter::valueFromLookup(stack, "/known"));
  show("Unknown", StringParameter::valueFromLookup(stack, "/unknown"));
  show("UnknownDefault", StringParameter::valueFromLookup(stack, "/unknown/too", "fallback"));
});

}  // namespace
