#include <string_view>

#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ssm/imports", [](cdk::App& app) {
  using ssm::StringListParameter;
  using ssm::StringParameter;
  auto& stack = app.create<cdk::Stack>("Imports",
                                       {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  const auto show = [&stack](std::string_view id, const cdk::String& value) {
    stack.create<cdk::CfnOutput>(id, {.value = value});
  };

  auto& shared = StringParameter::fromStringParameterArn(
      stack, "Shared", "arn:aws:ssm:eu-west-1:222222222222:parameter/team/shared");
  show("SharedValue", shared.stringValue());
  show("SharedName", shared.parameterName());
  shared.grantRead(role);

  auto& key = stack.create<kms::Key>("Key");
  auto& secure = StringParameter::fromSecureStringParameterAttributes(
      stack, "Secure", {.encryptionKey = key, .parameterName = "/secret", .version = 4});
  secure.grantRead(role);
  secure.grantWrite(role);
  stack.create<cdk::CfnResource>(
      "UsesSecret", {.properties = {{"Secret", secure.stringValue()}}, .type = "Custom::Secret"});

  auto& named = StringListParameter::fromStringListParameterName(stack, "NamedList", "names");
  show("NamedListValue", cdk::Fn::join("+", named.stringListValue()));
  auto& versioned = StringListParameter::fromListParameterAttributes(
      stack, "VersionedList", {.parameterName = "/names", .version = 2});
  stack.create<cdk::CfnResource>(
      "UsesList", {.properties = {{"Names", versioned.stringListValue()}}, .type = "Custom::List"});
  const auto subnets = StringListParameter::valueForTypedListParameter(
      stack, "/subnets", ssm::ParameterValueType::AWS_EC2_SUBNET_ID);
  show("Subnets", cdk::Fn::select(1, subnets));

  auto& exported = StringParameter::fromStringParameterAttributes(
      stack, "Exported",
      {.parameterName = cdk::Fn::importValue("parameter-name"), .simpleName = true});
  show("ExportedValue", exported.stringValue());
  auto& chosen = stack.create<cdk::CfnParameter>("Chosen");
  auto& parameter = stack.create<StringParameter>(
      "ChosenName", {.parameterName = chosen.valueAsString(),
                     .simpleName = false,
                     .stringValue = "x",
                     .tier = ssm::ParameterTier::INTELLIGENT_TIERING});
  parameter.grantRead(role);
});

}  // namespace
