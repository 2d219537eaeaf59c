#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/vpc_ipv6_flow_logs", [](cdk::App& app) {
  auto& dual = app.create<cdk::Stack>("DualStack");
  dual.create<ec2::Vpc>("Vpc", {.ipProtocol = ec2::IpProtocol::DUAL_STACK,
                                .maxAzs = 2,
                                .natGateways = 1,
                                .restrictDefaultSecurityGroup = false});

  auto& logged = app.create<cdk::Stack>("Logged");
  auto& vpc = logged.create<ec2::Vpc>(
      "Vpc", {.flowLogs = {{"All", {}}}, .maxAzs = 1, .restrictDefaultSecurityGroup = false});
  vpc.addFlowLog("Rejected",
                 {.logFormat = {ec2::LogFormat::SRC_ADDR, ec2::LogFormat::DST_PORT,
                                ec2::LogFormat::custom("${action}")},
                  .maxAggregationInterval = ec2::FlowLogMaxAggregationInterval::ONE_MINUTE,
                  .trafficType = ec2::FlowLogTrafficType::REJECT});
});

}  // namespace
