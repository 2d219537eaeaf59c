#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ssm/parameters", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Parameters");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  auto& plain = stack.create<ssm::StringParameter>("Plain", {.stringValue = "value"});
  plain.grantRead(role);
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.parameterArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.parameterName()});
  stack.create<cdk::CfnOutput>("Value", {.value = plain.stringValue()});

  auto& full =
      stack.create<ssm::StringParameter>("Full", {.allowedPattern = ".*",
                                                  .dataType = ssm::ParameterDataType::AWS_EC2_IMAGE,
                                                  .description = "An image",
                                                  .parameterName = "/app/image",
                                                  .stringValue = "ami-12345",
                                                  .tier = ssm::ParameterTier::ADVANCED});
  full.grantWrite(role);
  stack.create<cdk::CfnOutput>("FullArn", {.value = full.parameterArn()});
  auto& noSlash = stack.create<ssm::StringParameter>(
      "NoSlash", {.parameterName = "simple", .stringValue = "x"});
  stack.create<cdk::CfnOutput>("NoSlashArn", {.value = noSlash.parameterArn()});
  auto& list = stack.create<ssm::StringListParameter>("List", {.stringListValue = {"a", "b"}});
  stack.create<cdk::CfnOutput>("ListValue", {.value = cdk::Fn::join("+", list.stringListValue())});
});

}  // namespace
