#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/load_balancers", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LoadBalancers");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});

  auto& internal = stack.create<elbv2::ApplicationLoadBalancer>("Internal", {.vpc = vpc});
  stack.create<cdk::CfnOutput>("Arn", {.value = internal.loadBalancerArn()});
  stack.create<cdk::CfnOutput>("FullName", {.value = internal.loadBalancerFullName()});
  stack.create<cdk::CfnOutput>("Zone", {.value = internal.loadBalancerCanonicalHostedZoneId()});

  auto& group = stack.create<ec2::SecurityGroup>("Group", {.vpc = vpc});
  auto& facing = stack.create<elbv2::ApplicationLoadBalancer>(
      "Facing", {.deletionProtection = true,
                 .desyncMitigationMode = elbv2::DesyncMitigationMode::STRICTEST,
                 .dropInvalidHeaderFields = true,
                 .http2Enabled = false,
                 .idleTimeout = cdk::Duration::seconds(120),
                 .internetFacing = true,
                 .ipAddressType = elbv2::IpAddressType::IPV4,
                 .loadBalancerName = "facing",
                 .preserveHostHeader = true,
                 .securityGroup = group,
                 .vpc = vpc});
  facing.setAttribute("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "true");
  facing.addSecurityGroup(stack.create<ec2::SecurityGroup>("Second", {.vpc = vpc}));

  stack.create<elbv2::ApplicationLoadBalancer>(
      "Placed", {.internetFacing = true,
                 .vpc = vpc,
                 .vpcSubnets = {.availabilityZones = {vpc.availabilityZones()[0]},
                                .subnetType = ec2::SubnetType::PUBLIC}});

  auto& network =
      stack.create<elbv2::NetworkLoadBalancer>("Network", {.crossZoneEnabled = true, .vpc = vpc});
  auto& tcp = network.addListener("Tcp", {.port = 443});
  tcp.addTargets("Group", {.port = 8443, .targets = {}});
});

}  // namespace
