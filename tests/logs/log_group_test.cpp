#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>

#include "logs_test.hpp"

namespace cdk::logs {
namespace {

using testing::resolved;

class LogGroups : public testing::InStack {};

TEST_F(LogGroups, KeepEventsForTwoYearsUnlessTheySayOtherwise) {
  EXPECT_EQ(propertiesOf("AWS::Logs::LogGroup").at(0)["RetentionInDays"], Json(731));
}

TEST_F(LogGroups, OfTheDeliveryClassHaveNoRetention) {
  EXPECT_REFUSAL(stack_.create<LogGroup>("Kept", {.logGroupClass = LogGroupClass::DELIVERY,
                                                  .retention = RetentionDays::ONE_DAY}),
                 "retention");
  auto& delivery = stack_.create<LogGroup>("Delivery", {.logGroupClass = LogGroupClass::DELIVERY});
  EXPECT_EQ(propertiesOf("AWS::Logs::LogGroup").at(1).dump(), R"({"LogGroupClass":"DELIVERY"})");
  EXPECT_TRUE(delivery.logGroupPhysicalName().isAbsent());
}

TEST_F(LogGroups, AreImportedByArnWithAndWithoutTheStreams) {
  constexpr const char* ARN = "arn:aws:logs:eu-west-1:111122223333:log-group:/a";
  auto& group = LogGroup::fromLogGroupArn(stack_, "One", ARN);
  auto& streams = LogGroup::fromLogGroupArn(stack_, "Two", std::string(ARN) + ":*");
  EXPECT_EQ(group.logGroupName(), "/a");
  EXPECT_EQ(streams.logGroupName(), "/a");
  EXPECT_EQ(group.logGroupArn(), std::string(ARN) + ":*");
  EXPECT_EQ(streams.logGroupArn(), group.logGroupArn());
  EXPECT_EQ(group.env().region, "eu-west-1");
}

TEST_F(LogGroups, GetTheirNameOutOfALateBoundArn) {
  auto& group = LogGroup::fromLogGroupArn(stack_, "Imported", Fn::importValue("arn"));
  EXPECT_EQ(resolved(stack_, group.logGroupName()),
            R"({"Fn::Select":[6,{"Fn::Split":[":",{"Fn::ImportValue":"arn"}]}]})");
}

TEST_F(LogGroups, NameAccountsInsteadOfIdentitiesInTheirPolicy) {
  group_.addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"logs:PutLogEvents"},
       .principals = {iam::ArnPrincipal("arn:aws:iam::123456789012:user/u"),
                      iam::Role::fromRoleArn(stack_, "Role", "arn:aws:iam::210987654321:role/r")},
       .resources = {"*"}}));
  const Json policy = propertiesOf("AWS::Logs::ResourcePolicy").at(0)["PolicyDocument"];
  EXPECT_THAT(std::string(policy.text()),
              ::testing::HasSubstr(R"("Principal":{"AWS":["123456789012","210987654321"]})"));
}

TEST_F(LogGroups, HaveOnePolicyForAllStatements) {
  EXPECT_TRUE(group_.grantWrite(iam::ServicePrincipal("es.amazonaws.com")).success());
  EXPECT_TRUE(group_.grantRead(iam::AccountPrincipal("123456789012")).success());
  EXPECT_EQ(propertiesOf("AWS::Logs::ResourcePolicy").size(), 1U);
  EXPECT_EQ(&group_.grants().resource(), &group_);
  EXPECT_EQ(group_.grants().policyResource().get(), &group_);
}

TEST_F(LogGroups, SumUpWhatComesIn) {
  EXPECT_EQ(group_.metricIncomingBytes().statistic(), "Sum");
  EXPECT_EQ(group_.metricIncomingLogEvents({.statistic = "max"}).statistic(), "Maximum");
  EXPECT_TRUE(group_.metric("Any").dimensions().empty());
}

TEST_F(LogGroups, RefuseADistributionWhereNothingIsSharded) {
  auto& role = iam::Role::fromRoleName(stack_, "Role", "r");
  auto& destination = stack_.create<CrossAccountDestination>(
      "Destination", {.role = role, .targetArn = "arn:aws:kinesis:x"});
  EXPECT_REFUSAL(
      group_.addSubscriptionFilter("Filter", {.destination = destination,
                                              .distribution = Distribution::RANDOM,
                                              .filterPattern = FilterPattern::allEvents()}),
      "distribution");
}

TEST_F(LogGroups, AllowThreeDimensionsOfAMetric) {
  const auto add = [this](const char* id, Map<String> dimensions) {
    group_.addMetricFilter(id, {.dimensions = std::move(dimensions),
                                .filterPattern = FilterPattern::allEvents(),
                                .metricName = "M",
                                .metricNamespace = "N"});
  };
  EXPECT_NO_THROW(add("Three", {{"a", "$.a"}, {"b", "$.b"}, {"c", "$.c"}}));
  EXPECT_REFUSAL(add("Four", {{"a", "$.a"}, {"b", "$.b"}, {"c", "$.c"}, {"d", "$.d"}}),
                 "there are 4; at most 3");
}

TEST_F(LogGroups, ImportedStreamsKnowTheirGroupOnlyIfTheySaySo) {
  auto& named = LogStream::fromLogStreamName(stack_, "Named", "s");
  EXPECT_EQ(named.referenceTo("LogStreamName"), "s");
  EXPECT_REFUSAL((void)named.referenceTo("LogGroupName"), "does not say which");
  auto& full = LogStream::fromLogStreamAttributes(stack_, "Full",
                                                  {.logGroupName = "g", .logStreamName = "s"});
  EXPECT_EQ(full.referenceTo("LogGroupName"), "g");
}

}  // namespace
}  // namespace cdk::logs
