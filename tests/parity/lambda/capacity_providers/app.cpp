#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace lambda = cdk::lambda;
namespace logs = cdk::logs;

const parity::Scenario scenario("lambda/capacity_providers", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Providers");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});

  auto& key = stack.create<kms::Key>("Key");
  auto& logGroup = stack.create<logs::LogGroup>("Logs");
  auto& full = stack.create<lambda::CapacityProvider>(
      "Full",
      {.architectures = {lambda::Architecture::ARM_64},
       .capacityProviderName = "full-provider",
       .instanceTypeFilter = lambda::InstanceTypeFilter::allow({ec2::InstanceType("m7g.large")}),
       .kmsKey = key,
       .logGroup = logGroup,
       .maxVCpuCount = 40,
       .propagateTags = lambda::PropagateTags::explicit_({{"team", "web"}, {"stage", "prod"}}),
       .scalingOptions = lambda::ScalingOptions::manual(
           {lambda::TargetTrackingScalingPolicy::cpuUtilization(70)}),
       .securityGroups = {group},
       .subnets = vpc.privateSubnets(),
       .systemLogLevel = lambda::SystemLogLevel::DEBUG_});
  auto& operatorRole = iam::Role::fromRoleName(stack, "Operator", "operator");
  stack.create<lambda::CapacityProvider>(
      "Auto",
      {.instanceTypeFilter = lambda::InstanceTypeFilter::exclude({ec2::InstanceType("m5.large")}),
       .operatorRole = operatorRole,
       .propagateTags = lambda::PropagateTags::none(),
       .scalingOptions = lambda::ScalingOptions::auto_(),
       .securityGroups = {group},
       .subnets = vpc.privateSubnets()});
  auto& plain = stack.create<lambda::CapacityProvider>(
      "Plain", {.securityGroups = {group}, .subnets = vpc.privateSubnets()});

  const lambda::FunctionProps base{
      .code = lambda::Code::fromInline("def handler(event, context): pass"),
      .handler = "index.handler",
      .memorySize = 2048,
      .runtime = lambda::Runtime::PYTHON_3_13};
  auto& tuned = stack.create<lambda::Function>("Tuned", base);
  full.addFunction(tuned, {.executionEnvironmentMemoryGiBPerVCpu = 4,
                           .latestPublishedScalingConfig = {.maxExecutionEnvironments = 10,
                                                            .minExecutionEnvironments = 1},
                           .perExecutionEnvironmentMaxConcurrency = 8,
                           .publishToLatestPublished = false});
  auto& usual = stack.create<lambda::Function>("Usual", base);
  plain.addFunction(usual);
  stack.create<cdk::CfnOutput>("Version", {.value = tuned.currentVersion().version()});
  stack.create<cdk::CfnOutput>("Arn", {.value = full.capacityProviderArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = full.capacityProviderName()});
  auto& byName = lambda::CapacityProvider::fromCapacityProviderName(stack, "ByName", "named");
  stack.create<cdk::CfnOutput>("ByNameArn", {.value = byName.capacityProviderArn()});
  auto& byArn = lambda::CapacityProvider::fromCapacityProviderArn(stack, "ByArn",
                                                                  cdk::Fn::importValue("provider"));
  stack.create<cdk::CfnOutput>("ByArnName", {.value = byArn.capacityProviderName()});
});

}  // namespace
