#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/imported", [](cdk::App& app) {
  using elbv2::ListenerCondition;
  auto& stack = app.create<cdk::Stack>("Imported");
  auto& vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc",
                                          {.availabilityZones = {"a", "b"}, .vpcId = "vpc-1"});
  auto& securityGroup = ec2::SecurityGroup::fromSecurityGroupId(stack, "Group", "sg-12345");

  auto& balancer = elbv2::ApplicationLoadBalancer::fromApplicationLoadBalancerAttributes(
      stack, "Balancer",
      {.loadBalancerArn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/"
                          "lb/50dc6c495c0c9188",
       .loadBalancerDnsName = "lb-1.eu-west-1.elb.amazonaws.com",
       .securityGroupId = "sg-67890",
       .vpc = vpc});
  auto& own = stack.create<elbv2::ApplicationTargetGroup>(
      "Own", {.port = 80, .targetType = elbv2::TargetType::IP, .vpc = vpc});
  balancer.addListener("Added", {.defaultTargetGroups = {own}, .port = 8080});

  auto& listener = elbv2::ApplicationListener::fromApplicationListenerAttributes(
      stack, "Listener",
      {.listenerArn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:listener/app/lb/"
                      "50dc6c495c0c9188/f2f7dc8efc522ab2",
       .securityGroup = securityGroup});
  listener.addTargetGroups("Attached", {.conditions = {ListenerCondition::pathPatterns({"/x"})},
                                        .priority = 1,
                                        .targetGroups = {own}});
  auto& group = elbv2::ApplicationTargetGroup::fromTargetGroupAttributes(
      stack, "Existing",
      {.targetGroupArn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:targetgroup/tg/"
                         "73e2d6bc24d8a067"});
  listener.addAction("Forward", {.action = elbv2::ListenerAction::forward({group}),
                                 .conditions = {ListenerCondition::pathPatterns({"/y"})},
                                 .priority = 2});
  listener.connections().allowFromAnyIpv4(ec2::Port::tcp(80));
  stack.create<cdk::CfnOutput>("Dns", {.value = balancer.loadBalancerDnsName()});
  stack.create<cdk::CfnOutput>("GroupName", {.value = group.targetGroupName()});
});

}  // namespace
