#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace elbv2 = cdk::elbv2;
namespace s3 = cdk::s3;

const parity::Scenario scenario("elbv2/access_logs", [](cdk::App& app) {
  for (const std::string region : {"eu-west-1", "eu-central-2", "cn-north-1"}) {
    auto& stack = app.create<cdk::Stack>("Logs-" + region, {.env = {.region = region}});
    auto& vpc = ec2::Vpc::fromVpcAttributes(
        stack, "Vpc",
        {.availabilityZones = {"a", "b"}, .privateSubnetIds = {"s-1", "s-2"}, .vpcId = "vpc-1"});
    auto& bucket =
        stack.create<s3::Bucket>("Bucket", {.encryption = s3::BucketEncryption::S3_MANAGED});
    auto& balancer = stack.create<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
    balancer.logAccessLogs(bucket, "access");
    balancer.logConnectionLogs(bucket);
    auto& network = stack.create<elbv2::NetworkLoadBalancer>("Network", {.vpc = vpc});
    network.logAccessLogs(bucket);
    auto& other = stack.create<elbv2::NetworkLoadBalancer>("Other", {.vpc = vpc});
    auto& existing = s3::Bucket::fromBucketName(stack, "Existing", "existing-logs");
    other.logAccessLogs(existing, "other");
  }
});

}  // namespace
