#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/imports_network", [](cdk::App& app) {
  const std::string arn = "arn:aws:elasticloadbalancing:eu-west-1:111111111111:";
  const cloudwatch::CreateAlarmOptions options{.evaluationPeriods = 1, .threshold = 1};
  auto& stack = app.create<cdk::Stack>("ImportsNetwork");
  auto& vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc",
                                          {.availabilityZones = {"a", "b"}, .vpcId = "vpc-1"});
  auto& balancer = elbv2::NetworkLoadBalancer::fromNetworkLoadBalancerAttributes(
      stack, "Balancer",
      {.loadBalancerArn = arn + "loadbalancer/net/nlb/50dc6c495c0c9188",
       .loadBalancerCanonicalHostedZoneId = "Z2IFOLAFXWLO4F",
       .loadBalancerDnsName = "nlb-1.elb.eu-west-1.amazonaws.com",
       .loadBalancerSecurityGroups = {"sg-1", "sg-2"},
       .vpc = vpc});
  auto& targets = balancer.addListener("Tcp", {.port = 80}).addTargets("Targets", {.port = 8080});
  balancer.connections().allowFromAnyIpv4(ec2::Port::tcp(80));
  auto& group = elbv2::NetworkTargetGroup::fromTargetGroupAttributes(
      stack, "Group",
      {.loadBalancerArns = arn + "loadbalancer/net/nlb/50dc6c495c0c9188",
       .targetGroupArn = arn + "targetgroup/existing/73e2d6bc24d8a067"});
  balancer.addListener("Other", {.defaultTargetGroups = {group}, .port = 81});
  balancer.metrics().newFlowCount().createAlarm(stack, "Flows", options);
  group.metrics().healthyHostCount().createAlarm(stack, "Hosts", options);
  targets.metrics().unHealthyHostCount().createAlarm(stack, "Unwell", options);
  auto& application = elbv2::ApplicationTargetGroup::fromTargetGroupAttributes(
      stack, "Application",
      {.loadBalancerArns = arn + "loadbalancer/app/lb/50dc6c495c0c9188",
       .targetGroupArn = arn + "targetgroup/web/73e2d6bc24d8a067"});
  application.metrics().requestCount().createAlarm(stack, "Requests", options);
  auto& parameter = stack.create<cdk::CfnParameter>("LoadBalancerArn");
  auto& late = elbv2::NetworkLoadBalancer::fromNetworkLoadBalancerAttributes(
      stack, "Late", {.loadBalancerArn = parameter.valueAsString()});
  late.metrics().activeFlowCount().createAlarm(stack, "LateFlows", options);
  auto& listener = elbv2::NetworkListener::fromNetworkListenerArn(
      stack, "Listener", arn + "listener/net/nlb/50dc6c495c0c9188/f2f7dc8efc522ab2");
  stack.create<cdk::CfnOutput>("Arn", {.value = balancer.loadBalancerArn()});
  stack.create<cdk::CfnOutput>("Dns", {.value = balancer.loadBalancerDnsName()});
  stack.create<cdk::CfnOutput>("GroupName", {.value = group.targetGroupName()});
  stack.create<cdk::CfnOutput>("ListenerArn", {.value = listener.listenerArn()});
  stack.create<cdk::CfnOutput>("Zone", {.value = balancer.loadBalancerCanonicalHostedZoneId()});
});

}  // namespace
