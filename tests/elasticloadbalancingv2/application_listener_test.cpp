#include <cdk/core/cfn_condition.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener_rule.hpp>

#include "elbv2_test.hpp"

namespace cdk::elasticloadbalancingv2::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

using ApplicationListenerTest = ElbTest;

const ListenerCertificate CERTIFICATE =
    ListenerCertificate::fromArn("arn:aws:acm:us-west-2:111111111111:certificate/a");

ListenerAction ok() { return ListenerAction::fixedResponse(200); }

std::vector<ListenerCondition> path(const char* pattern) {
  return {ListenerCondition::pathPatterns({pattern})};
}

TEST_F(ApplicationListenerTest, PortOrProtocolIsWanted) {
  auto& made = balancer();
  EXPECT_FAILURE(made.addListener("None"), "port");
  EXPECT_FAILURE(made.addListener("Odd", {.port = 1234}), "protocol: it is absent, and port 1234");
  auto& parameter = stack_.create<CfnParameter>("Port", {.type = "Number"});
  EXPECT_FAILURE(made.addListener("Late", {.port = parameter.valueAsNumber()}), "protocol");
  EXPECT_NO_THROW(made.addListener(
      "Told", {.port = parameter.valueAsNumber(), .protocol = ApplicationProtocol::HTTP}));
}

TEST_F(ApplicationListenerTest, EachOfPortAndProtocolTellsTheOther) {
  auto& made = balancer();
  int number = 0;
  for (const int port : {80, 8000, 8008, 8080}) {
    EXPECT_EQ(made.addListener("Http" + std::to_string(number++), {.port = port}).protocol(),
              ApplicationProtocol::HTTP);
  }
  for (const int port : {443, 8443}) {
    EXPECT_EQ(made.addListener("Https" + std::to_string(number++), {.port = port}).protocol(),
              ApplicationProtocol::HTTPS);
  }
  EXPECT_EQ(made.addListener("A", {.protocol = ApplicationProtocol::HTTP}).port(), Number(80));
  EXPECT_EQ(made.addListener("B", {.protocol = ApplicationProtocol::HTTPS}).port(), Number(443));
}

TEST_F(ApplicationListenerTest, HttpsWantsACertificate) {
  auto& https = balancer().addListener("Https", {.defaultAction = ok(), .port = 443});
  EXPECT_THAT(findings(https), ElementsAre(HasSubstr("at least one certificate")));
  https.addCertificates("Certificate", {CERTIFICATE});
  EXPECT_THAT(findings(https), IsEmpty());
}

TEST_F(ApplicationListenerTest, CertificatesOfHttpAreWarnedOf) {
  auto& http = balancer().addListener(
      "Http", {.certificates = {CERTIFICATE}, .defaultAction = ok(), .port = 80});
  EXPECT_THAT(messages(http, "aws:cdk:warning"), ElementsAre(HasSubstr("HTTPS")));
}

TEST_F(ApplicationListenerTest, ADefaultActionIsWanted) {
  auto& made = balancer().addListener("Http", {.port = 80});
  EXPECT_THAT(findings(made), ElementsAre(HasSubstr("at least one default action")));
  made.addAction("Default", {.action = ok()});
  EXPECT_THAT(findings(made), IsEmpty());
  EXPECT_THAT(messages(made, "aws:cdk:warning"), IsEmpty());
  made.addAction("Other", {.action = ok()});
  EXPECT_THAT(messages(made, "aws:cdk:warning"), ElementsAre(HasSubstr("was replaced")));
}

TEST_F(ApplicationListenerTest, DefaultActionAndGroupsExcludeEachOther) {
  auto& group = stack_.create<ApplicationTargetGroup>("Group", {.port = 80, .vpc = vpc_});
  EXPECT_FAILURE(balancer().addListener(
                     "Http", {.defaultAction = ok(), .defaultTargetGroups = {group}, .port = 80}),
                 "defaultAction");
}

TEST_F(ApplicationListenerTest, ConditionsAndPriorityGoTogether) {
  auto& made = listener();
  EXPECT_FAILURE(made.addAction("A", {.action = ok(), .priority = 1}), "conditions");
  EXPECT_FAILURE(made.addAction("B", {.action = ok(), .conditions = path("/")}), "priority");
}

TEST_F(ApplicationListenerTest, APriorityIsPositive) {
  auto& made = listener();
  EXPECT_FAILURE(made.addAction("A", {.action = ok(), .conditions = path("/"), .priority = 0}),
                 "0 is not allowed");
  auto& parameter = stack_.create<CfnParameter>("Priority", {.type = "Number"});
  EXPECT_NO_THROW(made.addAction(
      "B", {.action = ok(), .conditions = path("/"), .priority = parameter.valueAsNumber()}));
}

TEST_F(ApplicationListenerTest, APriorityThatIsTakenTwiceIsWarnedOf) {
  auto& made = listener();
  const auto rule = [&](const char* id, int priority) -> ApplicationListenerRule& {
    return stack_.create<ApplicationListenerRule>(
        id, {.action = ok(), .conditions = path("/"), .listener = made, .priority = priority});
  };
  auto& first = rule("First", 1);
  auto& second = rule("Second", 1);
  auto& other = rule("Other", 2);
  auto& conditional = rule("Conditional", 1);
  conditional.node().defaultChild<CfnListenerRule>()->cfnOptions().condition =
      stack_.create<CfnCondition>("Condition", {.expression = Fn::conditionEquals("a", "b")});
  for (int round = 0; round < 2; ++round) {
    for (const auto* checked : {&first, &second, &other, &conditional}) {
      EXPECT_THAT(findings(*checked), IsEmpty());
    }
  }
  EXPECT_THAT(
      messages(second, "aws:cdk:warning"),
      ElementsAre(HasSubstr("Priority 1 is already that of the rule " + first.node().path())));
  EXPECT_THAT(messages(first, "aws:cdk:warning"), IsEmpty());
  EXPECT_THAT(messages(other, "aws:cdk:warning"), IsEmpty());
  EXPECT_THAT(messages(conditional, "aws:cdk:warning"), IsEmpty());
}

TEST_F(ApplicationListenerTest, ARuleDoesOneThing) {
  auto& made = listener();
  auto& group = stack_.create<ApplicationTargetGroup>("Group", {.port = 80, .vpc = vpc_});
  EXPECT_FAILURE(stack_.create<ApplicationListenerRule>("Both", {.action = ok(),
                                                                 .conditions = path("/"),
                                                                 .listener = made,
                                                                 .priority = 1,
                                                                 .targetGroups = {group}}),
                 "targetGroups");
  EXPECT_FAILURE(stack_.create<ApplicationListenerRule>(
                     "All", {.action = ok(), .listener = made, .priority = 1}),
                 "conditions");
  auto& rule = stack_.create<ApplicationListenerRule>(
      "Rule", {.conditions = path("/"), .listener = made, .priority = 1});
  EXPECT_THAT(findings(rule), ElementsAre(HasSubstr("at least one action")));
  rule.configureAction(ok());
  EXPECT_THAT(findings(rule), IsEmpty());
  rule.configureAction(ok());
  EXPECT_THAT(messages(rule, "aws:cdk:warning"), ElementsAre(HasSubstr("was replaced")));
}

TEST_F(ApplicationListenerTest, ACertificateListIsNotEmpty) {
  EXPECT_FAILURE(
      stack_.create<ApplicationListenerCertificate>("Certificates", {.listener = listener()}),
      "certificates");
}

TEST_F(ApplicationListenerTest, ATrustStoreGoesWithVerificationOnly) {
  auto& made = balancer();
  const auto add = [&](const char* id, MutualAuthentication settings) {
    made.addListener(
        id,
        {.certificates = {CERTIFICATE}, .mutualAuthentication = std::move(settings), .port = 443});
  };
  using Mode = MutualAuthenticationMode;
  EXPECT_FAILURE(add("A", {.mutualAuthenticationMode = Mode::VERIFY}), "trustStore");
  EXPECT_FAILURE(add("B", {.mutualAuthenticationMode = Mode::OFF, .trustStore = "arn:store"}),
                 "trustStore");
  EXPECT_FAILURE(add("C", {.ignoreClientCertificateExpiry = false,
                           .mutualAuthenticationMode = Mode::PASS_THROUGH}),
                 "ignoreClientCertificateExpiry");
  EXPECT_FAILURE(add("D", {.advertiseTrustStoreCaNames = false,
                           .mutualAuthenticationMode = Mode::PASS_THROUGH}),
                 "advertiseTrustStoreCaNames");
  EXPECT_NO_THROW(add("E", {.mutualAuthenticationMode = Mode::VERIFY, .trustStore = "arn:store"}));
}

class ImportedApplicationListenerTest : public ElbTest {
 protected:
  IApplicationListener& imported_ = ApplicationListener::fromApplicationListenerAttributes(
      stack_, "Imported",
      {.defaultPort = 443,
       .listenerArn = "arn:listener",
       .securityGroup = ec2::SecurityGroup::fromSecurityGroupId(stack_, "Group", "sg-1")});
};

TEST_F(ImportedApplicationListenerTest, TheDefaultActionIsFixed) {
  EXPECT_FAILURE(imported_.addAction("A", {.action = ok()}), "priority");
  auto& group = stack_.create<ApplicationTargetGroup>("Targets", {.port = 80, .vpc = vpc_});
  EXPECT_FAILURE(imported_.addTargetGroups("B", {.targetGroups = {group}}), "priority");
}

TEST_F(ImportedApplicationListenerTest, TargetGroupsAreNotMadeForIt) {
  EXPECT_FAILURE(imported_.addTargets("A", {.conditions = path("/"), .port = 80, .priority = 1}),
                 "addTargetGroups");
}

TEST_F(ImportedApplicationListenerTest, TheIdOfARuleCanBeTheWholeName) {
  imported_.addAction("Long", {.action = ok(), .conditions = path("/"), .priority = 1});
  imported_.addAction(
      "Short", {.action = ok(), .conditions = path("/"), .priority = 2, .removeSuffix = true});
  EXPECT_TRUE(imported_.node().tryFindChild("LongRule"));
  EXPECT_TRUE(imported_.node().tryFindChild("Short"));
}

TEST_F(ImportedApplicationListenerTest, ItsGroupTakesRulesOnTheDefaultPort) {
  EXPECT_NO_THROW(imported_.connections().allowDefaultPortFromAnyIpv4());
  auto& other = ApplicationListener::fromApplicationListenerAttributes(
      stack_, "Other",
      {.listenerArn = "arn:other",
       .securityGroup = ec2::SecurityGroup::fromSecurityGroupId(stack_, "Other group", "sg-2")});
  EXPECT_THROW(other.connections().allowDefaultPortFromAnyIpv4(), ValidationError);
}

}  // namespace
}  // namespace cdk::elasticloadbalancingv2::testing
