#include <cdk/autoscaling.hpp>
#include <cdk/autoscaling_hooktargets.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace ec2 = cdk::ec2;
namespace hooktargets = cdk::autoscaling_hooktargets;
namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace lambda = cdk::lambda;
namespace sns = cdk::sns;

const parity::Scenario scenario("autoscaling/hooks_notifications", [](cdk::App& app) {
  using autoscaling::LifecycleTransition;
  auto& stack = app.create<cdk::Stack>("Hooks");
  auto& vpc = ec2::Vpc::fromVpcAttributes(
      stack, "Vpc",
      {.availabilityZones = {"a"}, .privateSubnetIds = {"subnet-1"}, .vpcId = "vpc-1"});
  auto& topic = stack.create<sns::Topic>("Topic");
  auto& errors = stack.create<sns::Topic>("Errors");
  auto& group = stack.create<autoscaling::AutoScalingGroup>(
      "Group",
      {.instanceType = ec2::InstanceType("t3.micro"),
       .machineImage = ec2::MachineImage::latestAmazonLinux2023(),
       .notifications = {{.topic = topic},
                         {.scalingEvents = autoscaling::ScalingEvents::ERRORS, .topic = errors}},
       .vpc = vpc});

  group.addLifecycleHook("Plain", {.lifecycleTransition = LifecycleTransition::INSTANCE_LAUNCHING});
  group.addLifecycleHook("Topic", {.defaultResult = autoscaling::DefaultResult::CONTINUE,
                                   .heartbeatTimeout = cdk::Duration::minutes(5),
                                   .lifecycleHookName = "named",
                                   .lifecycleTransition = LifecycleTransition::INSTANCE_TERMINATING,
                                   .notificationMetadata = "{\"a\":1}",
                                   .notificationTarget = hooktargets::TopicHook(topic)});
  auto& role = stack.create<iam::Role>(
      "Role", {.assumedBy = iam::ServicePrincipal("autoscaling.amazonaws.com")});
  group.addLifecycleHook("OwnRole",
                         {.lifecycleTransition = LifecycleTransition::INSTANCE_TERMINATING,
                          .notificationTarget = hooktargets::TopicHook(topic),
                          .role = role});
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});
  auto& key = stack.create<kms::Key>("Key");
  group.addLifecycleHook("Function",
                         {.lifecycleTransition = LifecycleTransition::INSTANCE_TERMINATING,
                          .notificationTarget = hooktargets::FunctionHook(handler, key)});
});

}  // namespace
