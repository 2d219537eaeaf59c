#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/load_balancer_props", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Props");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});

  stack
      .create<elbv2::ApplicationLoadBalancer>(
          "All", {.clientKeepAlive = cdk::Duration::minutes(10),
                  .crossZoneEnabled = true,
                  .denyAllIgwTraffic = true,
                  .desyncMitigationMode = elbv2::DesyncMitigationMode::MONITOR,
                  .dropInvalidHeaderFields = false,
                  .http2Enabled = true,
                  .internetFacing = true,
                  .ipAddressType = elbv2::IpAddressType::DUAL_STACK,
                  .minimumCapacityUnit = 150,
                  .preserveXffClientPort = true,
                  .vpc = vpc,
                  .wafFailOpen = true,
                  .xAmznTlsVersionAndCipherSuiteHeaders = true,
                  .xffHeaderProcessingMode = elbv2::XffHeaderProcessingMode::REMOVE})
      .addListener("Http",
                   {.defaultAction = elbv2::ListenerAction::fixedResponse(200), .port = 80});

  auto& ipv6 = stack.create<elbv2::ApplicationLoadBalancer>(
      "Ipv6", {.desyncMitigationMode = elbv2::DesyncMitigationMode::DEFENSIVE,
               .internetFacing = true,
               .ipAddressType = elbv2::IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4,
               .vpc = vpc,
               .xffHeaderProcessingMode = elbv2::XffHeaderProcessingMode::PRESERVE});
  auto& listener = ipv6.addListener(
      "Http", {.defaultAction = elbv2::ListenerAction::fixedResponse(200), .port = 80});
  ipv6.setAttribute("deletion_protection.enabled", "true");
  ipv6.setAttribute("zonal_shift.config.enabled", "true");
  ipv6.setAttribute("waf.fail_open.enabled", "true");
  ipv6.removeAttribute("waf.fail_open.enabled");
  listener.setAttribute("routing.http.response.server.enabled", "false");
  listener.setAttribute("routing.http.response.x_frame_options.header_value", "DENY");
  listener.removeAttribute("routing.http.response.x_frame_options.header_value");

  stack.create<elbv2::ApplicationLoadBalancer>(
      "Appending", {.minimumCapacityUnit = 0,
                    .vpc = vpc,
                    .xffHeaderProcessingMode = elbv2::XffHeaderProcessingMode::APPEND});
  stack.create<cdk::CfnOutput>("Dns", {.value = ipv6.loadBalancerDnsName()});
  stack.create<cdk::CfnOutput>("Groups",
                               {.value = cdk::Fn::join(",", ipv6.loadBalancerSecurityGroups())});
  stack.create<cdk::CfnOutput>("Name", {.value = ipv6.loadBalancerName()});
});

}  // namespace
