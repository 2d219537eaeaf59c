#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/elasticloadbalancingv2_targets.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

namespace targets = elasticloadbalancingv2_targets;

constexpr const char* GROUP_ARN =
    "arn:aws:elasticloadbalancing:us-west-2:111111111111:targetgroup/web/73e2d6bc24d8a067";

class TargetGroupTest : public ElbTest {
 protected:
  ApplicationTargetGroup& make(ApplicationTargetGroupProps props) {
    props.vpc = vpc_;
    return stack_.create<ApplicationTargetGroup>("Group" + std::to_string(made_++),
                                                 std::move(props));
  }
  /// Findings on a group of addresses with that health check.
  std::vector<std::string> findingsOn(HealthCheck check) {
    return findings(
        make({.healthCheck = std::move(check), .port = 80, .targetType = TargetType::IP}));
  }
  std::vector<std::string> networkFindingsOn(HealthCheck check) {
    return findings(stack_.create<NetworkTargetGroup>(
        "Network" + std::to_string(made_++),
        {.healthCheck = std::move(check), .port = 80, .targetType = TargetType::IP, .vpc = vpc_}));
  }
  int made_ = 0;
};

TEST_F(TargetGroupTest, PortOrProtocolIsWantedOfAllButFunctions) {
  EXPECT_THAT(findings(make({.targetType = TargetType::IP})),
              ElementsAre(HasSubstr("port and protocol")));
  EXPECT_THAT(findings(make({.targetType = TargetType::LAMBDA})), IsEmpty());
  EXPECT_THAT(findings(make({.port = 80, .targetType = TargetType::LAMBDA})),
              ElementsAre(HasSubstr("do not go with Lambda targets")));
  EXPECT_FAILURE(make({.port = 1234}), "port 1234");
}

TEST_F(TargetGroupTest, AVpcIsWantedOfAllButFunctions) {
  const auto& group = stack_.create<ApplicationTargetGroup>(
      "Group", {.port = 80, .targetType = TargetType::INSTANCE});
  EXPECT_THAT(findings(group), ElementsAre(HasSubstr("'vpc' is required")));
  EXPECT_THAT(findings(stack_.create<ApplicationTargetGroup>("Function",
                                                             {.targetType = TargetType::LAMBDA})),
              IsEmpty());
}

TEST_F(TargetGroupTest, AnEmptyGroupIsWarnedToHaveAType) {
  auto& group = make({.port = 80});
  EXPECT_THAT(findings(group), IsEmpty());
  EXPECT_THAT(messages(group, "aws:cdk:warning"), ElementsAre(HasSubstr("targetType")));
}

TEST_F(TargetGroupTest, SlowStartIsWithinItsRange) {
  for (const int seconds : {29, 901}) {
    EXPECT_FAILURE(make({.port = 80, .slowStart = Duration::seconds(seconds)}), "30 to 900");
  }
  EXPECT_NO_THROW(make({.port = 80, .slowStart = Duration::seconds(0)}));
  EXPECT_FAILURE(
      make({.loadBalancingAlgorithmType = TargetGroupLoadBalancingAlgorithmType::WEIGHTED_RANDOM,
            .port = 80,
            .slowStart = Duration::seconds(30)}),
      "WEIGHTED_RANDOM");
}

TEST_F(TargetGroupTest, StickinessHasItsRangeAndItsNames) {
  for (const Duration& duration : {Duration::seconds(0), Duration::days(8)}) {
    EXPECT_FAILURE(make({.port = 80, .stickinessCookieDuration = duration}), "1 second to 7 days");
  }
  for (const char* name : {"AWSALB", "AWSALBAPP", "AWSALBTG", "AWSALBOTHER"}) {
    EXPECT_FAILURE(make({.port = 80,
                         .stickinessCookieDuration = Duration::days(1),
                         .stickinessCookieName = name}),
                   std::string("'") + name + "' is not allowed");
  }
  EXPECT_FAILURE(
      make({.port = 80, .stickinessCookieDuration = Duration::days(1), .stickinessCookieName = ""}),
      "empty");
  EXPECT_NO_THROW(make({.port = 80,
                        .stickinessCookieDuration = Duration::days(1),
                        .stickinessCookieName = "AWSELB"}));
}

TEST_F(TargetGroupTest, AnomaliesAreMitigatedByWeightsOnly) {
  EXPECT_FAILURE(make({.enableAnomalyMitigation = true, .port = 80}), "WEIGHTED_RANDOM");
  EXPECT_NO_THROW(make({.enableAnomalyMitigation = false, .port = 80}));
}

TEST_F(TargetGroupTest, MultiValueHeadersAreOfFunctionsOnly) {
  EXPECT_FAILURE(make({.multiValueHeadersEnabled = true, .port = 80}), "TargetType::LAMBDA");
}

TEST_F(TargetGroupTest, ThresholdsOfHealthAreWholeNumbersInTheirRange) {
  const auto with = [this](TargetGroupHealth health) {
    make({.port = 80, .targetGroupHealth = std::move(health)});
  };
  EXPECT_FAILURE(with({.dnsMinimumHealthyTargetCount = -1}), "'-1' is not allowed");
  EXPECT_FAILURE(with({.dnsMinimumHealthyTargetCount = 1.5}), "'1.5' is not allowed");
  EXPECT_FAILURE(with({.dnsMinimumHealthyTargetPercentage = 101}), "'101' is not allowed");
  EXPECT_FAILURE(with({.routingMinimumHealthyTargetCount = 0}), "'0' is not allowed");
  EXPECT_FAILURE(with({.routingMinimumHealthyTargetPercentage = 101}), "'101' is not allowed");
  EXPECT_NO_THROW(with({}));
  auto& parameter = stack_.create<CfnParameter>("Count", {.type = "Number"});
  EXPECT_NO_THROW(with({.dnsMinimumHealthyTargetCount = parameter.valueAsNumber()}));
}

TEST_F(TargetGroupTest, AHealthCheckOfHttpTakesLessThanItsInterval) {
  const Duration five = Duration::seconds(5);
  EXPECT_THAT(findingsOn({.interval = five, .timeout = five}),
              ElementsAre(HasSubstr("must be greater than the timeout")));
  EXPECT_THAT(findingsOn({.interval = five, .timeout = Duration::minutes(1)}),
              ElementsAre(HasSubstr("the timeout 1 minute")));
  EXPECT_THAT(findingsOn({.interval = five, .timeout = Duration::seconds(4)}), IsEmpty());
}

TEST_F(TargetGroupTest, AHealthCheckOfAnApplicationSpeaksHttp) {
  EXPECT_THAT(findingsOn({.protocol = Protocol::TCP}),
              ElementsAre(HasSubstr("'TCP' is not allowed")));
  EXPECT_THAT(findingsOn({.protocol = Protocol::HTTPS}), IsEmpty());
}

TEST_F(TargetGroupTest, AHealthCheckOfANetworkGroupHasItsRanges) {
  const auto seconds = [](int count) { return Duration::seconds(count); };
  const std::vector<std::pair<HealthCheck, const char*>> refused{
      {{.interval = seconds(4)}, "interval"},
      {{.interval = seconds(301)}, "interval"},
      {{.healthyThresholdCount = 1}, "healthyThresholdCount"},
      {{.healthyThresholdCount = 11}, "healthyThresholdCount"},
      {{.unhealthyThresholdCount = 1}, "unhealthyThresholdCount"},
      {{.unhealthyThresholdCount = 11}, "unhealthyThresholdCount"},
      {{.protocol = Protocol::UDP}, "'UDP' is not allowed"},
      {{.path = "/", .protocol = Protocol::TCP}, "path"},
      {{.interval = seconds(200), .protocol = Protocol::HTTP, .timeout = seconds(121)}, "timeout"},
      {{.interval = seconds(200), .protocol = Protocol::TCP, .timeout = seconds(1)}, "timeout"},
      {{.interval = seconds(5), .timeout = seconds(6)}, "timeout"}};
  for (const auto& [check, finding] : refused) {
    EXPECT_THAT(networkFindingsOn(check), ElementsAre(HasSubstr(finding)));
  }
  EXPECT_THAT(networkFindingsOn({.interval = seconds(5), .timeout = seconds(5)}), IsEmpty());
  EXPECT_THAT(networkFindingsOn({.healthyThresholdCount = 2,
                                 .path = "/",
                                 .protocol = Protocol::HTTP,
                                 .unhealthyThresholdCount = 10}),
              IsEmpty());
}

TEST_F(TargetGroupTest, NetworkGroupsSpeakNoHttp) {
  for (const Protocol protocol : {Protocol::HTTP, Protocol::HTTPS}) {
    EXPECT_FAILURE(
        stack_.create<NetworkTargetGroup>("Group", {.port = 80, .protocol = protocol, .vpc = vpc_}),
        "TCP, TLS, UDP or TCP_UDP");
  }
}

TEST_F(TargetGroupTest, NamesHaveTheirRules) {
  const auto findingsOnName = [this](const std::string& name) {
    return findings(
        make({.port = 80, .targetGroupName = name, .targetType = TargetType::INSTANCE}));
  };
  EXPECT_THAT(findingsOnName(std::string(33, 'a')), ElementsAre(HasSubstr("32 characters")));
  EXPECT_THAT(findingsOnName("-a"), ElementsAre(HasSubstr("hyphen")));
  EXPECT_THAT(findingsOnName("a_b"), ElementsAre(HasSubstr("letters, digits")));
  EXPECT_THAT(findingsOnName("web-1"), IsEmpty());
}

TEST_F(TargetGroupTest, TargetsAreOfOneKind) {
  auto& group = make({.port = 80, .targets = {targets::IpTarget("10.0.0.5")}});
  EXPECT_EQ(group.targetType(), TargetType::IP);
  EXPECT_FAILURE(group.addTarget({targets::InstanceIdTarget("i-1")}),
                 "a target of type 'instance' does not go into a group of type 'ip'");
}

TEST_F(TargetGroupTest, MetricsNeedALoadBalancer) {
  auto& group = make({.port = 80});
  EXPECT_FAILURE((void)group.metrics(), "attach it to a listener");
  EXPECT_FAILURE((void)group.firstLoadBalancerFullName(), "attach it to a listener");
  auto& tcp = stack_.create<NetworkTargetGroup>("Tcp", {.port = 80, .vpc = vpc_});
  EXPECT_FAILURE((void)tcp.metrics(), "attach it to a listener");
  balancer().addListener("Http", {.defaultTargetGroups = {group}, .port = 80});
  EXPECT_NO_THROW((void)group.metrics().requestCount());
}

TEST_F(TargetGroupTest, AnImportKnowsItsNameAndItsBalancer) {
  auto& bare = ApplicationTargetGroup::fromTargetGroupAttributes(stack_, "Bare",
                                                                 {.targetGroupArn = GROUP_ARN});
  EXPECT_EQ(bare.targetGroupName(), "web");
  EXPECT_FAILURE((void)bare.metrics(), "loadBalancerArns");
  auto& told = NetworkTargetGroup::fromTargetGroupAttributes(
      stack_, "Told",
      {.loadBalancerArns =
           "arn:aws:elasticloadbalancing:us-west-2:1:loadbalancer/net/lb/50dc6c495c0c9188",
       .targetGroupArn = GROUP_ARN});
  const auto dimensions = told.metrics().healthyHostCount().dimensions();
  EXPECT_EQ(dimensions.member("LoadBalancer").describe(), "\"net/lb/50dc6c495c0c9188\"");
  EXPECT_EQ(dimensions.member("TargetGroup").describe(), "\"targetgroup/web/73e2d6bc24d8a067\"");
}

TEST_F(TargetGroupTest, AnImportTakesOnlyTargetsThatRegisterThemselves) {
  auto& application = ApplicationTargetGroup::fromTargetGroupAttributes(
      stack_, "Application", {.targetGroupArn = GROUP_ARN});
  EXPECT_FAILURE(application.addTarget({targets::IpTarget("10.0.0.5")}), "register themselves");
  auto& network = NetworkTargetGroup::fromTargetGroupAttributes(stack_, "Network",
                                                                {.targetGroupArn = GROUP_ARN});
  EXPECT_FAILURE(network.addTarget({targets::IpTarget("10.0.0.5")}), "register themselves");
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing
