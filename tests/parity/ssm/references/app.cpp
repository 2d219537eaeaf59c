#include <string_view>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ssm/references", [](cdk::App& app) {
  using ssm::StringParameter;
  auto& stack = app.create<cdk::Stack>("References");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  const auto show = [&stack](std::string_view id, const cdk::String& value) {
    stack.create<cdk::CfnOutput>(id, {.value = value});
  };

  show("Latest", StringParameter::valueForStringParameter(stack, "/app/name"));
  show("LatestAgain", StringParameter::valueForStringParameter(stack, "/app/name"));
  show("Version", StringParameter::valueForStringParameter(stack, "/app/name", 3));
  show("Typed", StringParameter::valueForTypedStringParameterV2(
                    stack, "/app/image", ssm::ParameterValueType::AWS_EC2_IMAGE_ID));

  auto& named = StringParameter::fromStringParameterName(stack, "Named", "/app/other");
  named.grantRead(role);
  show("NamedValue", named.stringValue());
  show("NamedArn", named.parameterArn());
  auto& versioned = StringParameter::fromStringParameterAttributes(
      stack, "Versioned", {.parameterName = "/app/versioned", .version = 2});
  show("VersionedValue", versioned.stringValue());
  auto& dynamic = StringParameter::fromStringParameterAttributes(
      stack, "Dynamic", {.forceDynamicReference = true, .parameterName = "/app/dynamic"});
  show("DynamicValue", dynamic.stringValue());
  auto& simple = StringParameter::fromStringParameterAttributes(
      stack, "Simple", {.parameterName = stack.stackName(), .simpleName = true});
  show("SimpleArn", simple.parameterArn());
  auto& secure = StringParameter::fromSecureStringParameterAttributes(
      stack, "Secure", {.parameterName = "/app/secret"});
  secure.grantRead(role);
  stack.create<cdk::CfnResource>(
      "UsesSecret", {.properties = {{"Secret", secure.stringValue()}}, .type = "Custom::Secret"});
  auto& list = ssm::StringListParameter::fromListParameterAttributes(
      stack, "List", {.parameterName = "/app/list"});
  show("ListValue", cdk::Fn::select(0, list.stringListValue()));
});

}  // namespace
