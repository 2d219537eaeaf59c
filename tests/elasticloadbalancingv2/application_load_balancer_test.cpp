#include <cdk/core/duration.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* BALANCER_ARN =
    "arn:aws:elasticloadbalancing:us-west-2:111111111111:loadbalancer/app/web/50dc6c495c0c9188";

class ApplicationLoadBalancerTest : public ElbTest {
 protected:
  void make(ApplicationLoadBalancerProps props) {
    stack_.create<ApplicationLoadBalancer>("Balancer", std::move(props));
  }
};

TEST_F(ApplicationLoadBalancerTest, KeptCapacityIsAWholeNumberFromAHundred) {
  for (const double units : {99.0, 100.5, -1.0}) {
    EXPECT_FAILURE(make({.minimumCapacityUnit = units, .vpc = vpc_}),
                   Json(units).dump() + " is not allowed");
  }
  EXPECT_NO_THROW(make({.minimumCapacityUnit = 0, .vpc = vpc_}));
}

TEST_F(ApplicationLoadBalancerTest, ClientConnectionsAreKeptAMinuteToAWeek) {
  for (const Duration& keepAlive :
       {Duration::seconds(59), Duration::seconds(604801), Duration::millis(500)}) {
    EXPECT_FAILURE(make({.clientKeepAlive = keepAlive, .vpc = vpc_}), "60 to 604800 seconds");
  }
  EXPECT_NO_THROW(make({.clientKeepAlive = Duration::days(7), .vpc = vpc_}));
}

TEST_F(ApplicationLoadBalancerTest, ZonesAreAlwaysCrossed) {
  EXPECT_FAILURE(make({.crossZoneEnabled = false, .vpc = vpc_}), "crossZoneEnabled");
}

TEST_F(ApplicationLoadBalancerTest, GatewayTrafficIsDeniedOfDualStackOnesOnly) {
  EXPECT_FAILURE(make({.denyAllIgwTraffic = false, .vpc = vpc_}), "DUAL_STACK");
  EXPECT_NO_THROW(stack_.create<ApplicationLoadBalancer>(
      "Dual",
      {.denyAllIgwTraffic = true, .ipAddressType = IpAddressType::DUAL_STACK, .vpc = vpc_}));
}

TEST_F(ApplicationLoadBalancerTest, OnlyInternetFacingOnesDoWithoutPublicIpv4) {
  EXPECT_FAILURE(
      make({.ipAddressType = IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4, .vpc = vpc_}),
      "internet-facing");
}

TEST_F(ApplicationLoadBalancerTest, NamesHaveTheirRules) {
  const std::vector<std::pair<std::string, const char*>> refused{
      {"", "letters, digits and hyphens"},     {"a_b", "letters, digits and hyphens"},
      {"-x", "begins or ends with a hyphen"},  {"x-", "begins or ends with a hyphen"},
      {"internal-x", "begins with internal-"}, {std::string(33, 'a'), "more than 32 characters"}};
  int number = 0;
  for (const auto& [name, finding] : refused) {
    const auto& made = stack_.create<ApplicationLoadBalancer>(
        "Balancer" + std::to_string(number++), {.loadBalancerName = name, .vpc = vpc_});
    EXPECT_THAT(findings(made), ElementsAre(HasSubstr(finding))) << name;
  }
  for (const std::string& name : {std::string("internal"), std::string(32, 'a')}) {
    const auto& made =
        stack_.create<ApplicationLoadBalancer>(name, {.loadBalancerName = name, .vpc = vpc_});
    EXPECT_THAT(findings(made), IsEmpty()) << name;
  }
}

TEST_F(ApplicationLoadBalancerTest, ANameThatIsATokenIsTaken) {
  const auto& made = stack_.create<ApplicationLoadBalancer>(
      "Balancer", {.loadBalancerName = stack_.stackName() + "-web", .vpc = vpc_});
  EXPECT_THAT(findings(made), IsEmpty());
}

TEST_F(ApplicationLoadBalancerTest, LogsWantAKnownRegion) {
  auto& bucket = stack_.create<s3::Bucket>("Bucket");
  EXPECT_FAILURE(balancer().logAccessLogs(bucket), "region");
  EXPECT_FAILURE(network().logAccessLogs(bucket), "region");
}

TEST_F(ApplicationLoadBalancerTest, LogsDoNotGoToABucketWithAKeyOfItsOwn) {
  auto& stack = app_.app().create<Stack>("West", {.env = {.account = "1", .region = "us-west-2"}});
  auto& vpc = ec2::Vpc::fromVpcAttributes(stack, "Vpc",
                                          {.availabilityZones = {"a", "b"},
                                           .privateSubnetIds = {"subnet-1", "subnet-2"},
                                           .vpcId = "vpc-1"});
  auto& key = stack.create<kms::Key>("Key");
  auto& bucket = stack.create<s3::Bucket>("Bucket", {.encryptionKey = key});
  auto& application = stack.create<ApplicationLoadBalancer>("Balancer", {.vpc = vpc});
  EXPECT_FAILURE(application.logAccessLogs(bucket), "encryptionKey");
  EXPECT_FAILURE(application.logConnectionLogs(bucket), "encryptionKey");
  auto& network = stack.create<NetworkLoadBalancer>("Network", {.vpc = vpc});
  EXPECT_NO_THROW(network.logAccessLogs(bucket));
}

TEST_F(ApplicationLoadBalancerTest, AnImportKnowsWhatItWasTold) {
  auto& told = ApplicationLoadBalancer::fromApplicationLoadBalancerAttributes(
      stack_, "Told", {.loadBalancerArn = BALANCER_ARN, .securityGroupId = "sg-1"});
  EXPECT_EQ(told.loadBalancerArn(), BALANCER_ARN);
  EXPECT_EQ(told.env().account, "111111111111");
  EXPECT_EQ(told.env().region, "us-west-2");
  EXPECT_FALSE(told.vpc());
  EXPECT_FALSE(told.ipAddressType());
  EXPECT_FAILURE((void)told.loadBalancerDnsName(), "loadBalancerDnsName");
  EXPECT_FAILURE((void)told.loadBalancerCanonicalHostedZoneId(),
                 "loadBalancerCanonicalHostedZoneId");
  EXPECT_FAILURE((void)told.listeners(), "listeners");
  EXPECT_EQ(told.metrics().requestCount().dimensions().member("LoadBalancer").describe(),
            "\"app/web/50dc6c495c0c9188\"");
}

TEST_F(ApplicationLoadBalancerTest, TargetsAreNotMadeForAnImportWithoutVpc) {
  auto& told = ApplicationLoadBalancer::fromApplicationLoadBalancerAttributes(
      stack_, "Told", {.loadBalancerArn = BALANCER_ARN, .securityGroupId = "sg-1"});
  auto& listener = told.addListener("Http", {.port = 80});
  EXPECT_FAILURE(listener.addTargets("Targets", {.port = 80}), "vpc");
}

TEST_F(ApplicationLoadBalancerTest, ListenersAreKept) {
  auto& made = balancer();
  auto& first = made.addListener("First", {.port = 80});
  auto& second = made.addRedirect({.sourcePort = 8080});
  ASSERT_EQ(made.listeners().size(), 2U);
  EXPECT_EQ(&made.listeners()[0], &first);
  EXPECT_EQ(&made.listeners()[1], &second);
  EXPECT_EQ(second.node().id(), "Redirect8080To443");
}

TEST_F(ApplicationLoadBalancerTest, ListenersOpenTheirPortInTheGroupsThatAreThere) {
  auto& made = balancer();
  const auto listen = [&made](const char* id, int port) {
    made.addListener(id, {.defaultAction = ListenerAction::fixedResponse(200),
                          .port = port,
                          .protocol = ApplicationProtocol::HTTP});
  };
  listen("Before", 1001);
  made.addSecurityGroup(stack_.create<ec2::SecurityGroup>("Second", {.vpc = vpc_}));
  listen("After", 1002);
  std::vector<std::string> ports;
  for (const auto& [id, value] : app_.templateOf(stack_)["Resources"].entries()) {
    const Json rules = Json(value)["Properties"]["SecurityGroupIngress"];
    for (const auto& [index, rule] : rules.entries())
      ports.push_back(Json(rule)["FromPort"].dump());
  }
  EXPECT_THAT(ports, ElementsAre("1001", "1002", "1002"));
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing
