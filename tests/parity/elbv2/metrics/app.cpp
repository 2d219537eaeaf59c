#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;

const parity::Scenario scenario("elbv2/metrics", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Metrics");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  const auto alarms = [&stack](const std::vector<cloudwatch::Metric>& metrics) {
    for (const cloudwatch::Metric& metric : metrics) {
      const std::string id = std::string(metric.metricName().literal()) + "-" +
                             std::string(metric.namespace_().literal().substr(4));
      metric.createAlarm(stack, id, {.evaluationPeriods = 1, .threshold = 1});
    }
  };

  auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  const auto& m = balancer.metrics();
  alarms({m.activeConnectionCount(),
          m.clientTlsNegotiationErrorCount(),
          m.consumedLCUs(),
          m.custom("Own"),
          m.elbAuthError(),
          m.elbAuthFailure(),
          m.elbAuthLatency(),
          m.elbAuthSuccess(),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_3XX_COUNT),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_4XX_COUNT),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_5XX_COUNT),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_500_COUNT),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_502_COUNT),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_503_COUNT),
          m.httpCodeElb(elbv2::HttpCodeElb::ELB_504_COUNT),
          m.httpCodeTarget(elbv2::HttpCodeTarget::TARGET_2XX_COUNT),
          m.httpFixedResponseCount(),
          m.httpRedirectCount(),
          m.httpRedirectUrlLimitExceededCount(),
          m.ipv6ProcessedBytes(),
          m.newConnectionCount(),
          m.processedBytes(),
          m.rejectedConnectionCount(),
          m.ruleEvaluations({.period = cdk::Duration::minutes(1), .statistic = "Maximum"})});

  auto& group = balancer.addListener("Http", {.port = 80}).addTargets("Targets", {.port = 80});
  const auto& g = group.metrics();
  alarms({g.healthyHostCount(), g.httpCodeTarget(elbv2::HttpCodeTarget::TARGET_3XX_COUNT),
          g.httpCodeTarget(elbv2::HttpCodeTarget::TARGET_4XX_COUNT),
          g.httpCodeTarget(elbv2::HttpCodeTarget::TARGET_5XX_COUNT), g.ipv6RequestCount(),
          g.requestCount(), g.requestCountPerTarget(), g.targetConnectionErrorCount(),
          g.targetResponseTime(), g.targetTLSNegotiationErrorCount(), g.unhealthyHostCount(),
          g.custom("OwnOfGroup"), group.metric("Another", {.statistic = "p99"})});

  auto& network = stack.create<elbv2::NetworkLoadBalancer>("Network", {.vpc = vpc});
  const auto& n = network.metrics();
  const auto& ng =
      network.addListener("Tcp", {.port = 80}).addTargets("Targets", {.port = 80}).metrics();
  alarms({n.activeFlowCount(), n.consumedLCUs(), n.custom("Own"), n.newFlowCount(),
          n.processedBytes(), n.tcpClientResetCount(), n.tcpElbResetCount(),
          n.tcpTargetResetCount(), ng.healthyHostCount(), ng.unHealthyHostCount(),
          ng.custom("OwnOfGroup", {.dimensionsMap = {{"Zone", "a"}}})});
});

}  // namespace
