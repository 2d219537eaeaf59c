#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;
namespace lambda = cdk::lambda;
namespace s3 = cdk::s3;

const parity::Scenario scenario("lambda/imported", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Imported");
  auto& role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/r");
  auto& group = ec2::SecurityGroup::fromSecurityGroupId(stack, "Group", "sg-1234567",
                                                        {.allowAllOutbound = false});
  auto& full = lambda::Function::fromFunctionAttributes(
      stack, "Full",
      {.architecture = lambda::Architecture::ARM_64,
       .functionArn = "arn:aws:lambda:eu-west-1:111111111111:function:full",
       .role = role,
       .sameEnvironment = true,
       .securityGroup = group,
       .tenancyConfig = lambda::TenancyConfig::PER_TENANT});
  full.connections().allowToAnyIpv4(ec2::Port::HTTPS);
  full.addToRolePolicy(iam::PolicyStatement({.actions = {"sqs:*"}, .resources = {"*"}}));
  stack.create<s3::Bucket>("Bucket").grantRead(full);
  full.addPermission("Events", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  full.addEventSourceMapping("Queue", {.eventSourceArn = "arn:aws:sqs:eu-west-1:111111111111:q"});
  full.configureAsyncInvoke({.retryAttempts = 0});

  auto& byArn = lambda::Function::fromFunctionArn(stack, "ByArn", cdk::Fn::importValue("arn"));
  byArn.addPermission("Without effect",
                      {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  auto& byName = lambda::Function::fromFunctionName(stack, "ByName", "named");
  byName.addPermission("Events", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  for (const auto& [id, value] :
       {std::pair<const char*, cdk::String>{"FullName", full.functionName()},
        {"ByArnName", byArn.functionName()},
        {"ByNameName", byName.functionName()},
        {"LatestArn", byName.latestVersion().functionArn()}}) {
    stack.create<cdk::CfnOutput>(id, {.value = value});
  }
});

}  // namespace
