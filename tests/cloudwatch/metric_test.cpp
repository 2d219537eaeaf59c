#include <functional>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>

namespace cdk::cloudwatch {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

Metric metricOf(String statistic) {
  return Metric({.metricName = "Name", .namespace_ = "App", .statistic = std::move(statistic)});
}

TEST(Statistic, IsWrittenAsTheServiceWritesIt) {
  EXPECT_EQ(metricOf("max").statistic(), "Maximum");
  EXPECT_EQ(metricOf("N").statistic(), "SampleCount");
  EXPECT_EQ(metricOf("iqm").statistic(), "IQM");
  EXPECT_EQ(metricOf("P99.9").statistic(), "p99.9");
  EXPECT_EQ(metricOf("tm(10%:90%)").statistic(), "TM(10%:90%)");
  EXPECT_EQ(metricOf("pr(:300)").statistic(), "PR(:300)");
  EXPECT_EQ(metricOf({}).statistic(), "Average");
}

TEST(Statistic, ThatIsNotKnownIsKeptWithAWarning) {
  for (const char* unknown : {"p101", "p", "p9.", "TM(10:90%)", "PR(:)", "PR(5)", "median"}) {
    EXPECT_EQ(metricOf(unknown).statistic(), unknown);
    EXPECT_THAT(metricOf(unknown).warningsV2(), SizeIs(1)) << unknown;
  }
  EXPECT_THAT(metricOf("p99").warningsV2(), IsEmpty());
}

TEST(Stats, WriteTheirBoundaries) {
  EXPECT_EQ(Stats::p(99.9), "p99.9");
  EXPECT_EQ(Stats::tm(95), "tm95");
  EXPECT_EQ(Stats::wm(5, 95), "WM(5%:95%)");
  EXPECT_EQ(Stats::pr(300), "PR(:300)");
  EXPECT_EQ(Stats::pr(100, 300), "PR(100:300)");
}

TEST(Stats, RefuseWhatIsNoPercentage) {
  EXPECT_THAT(errorOf([] { Stats::p(101); }), HasSubstr("101 is not allowed"));
  EXPECT_THAT(errorOf([] { Stats::tc(-1, 5); }), HasSubstr("-1 is not allowed"));
}

TEST(Metric, KeepsThePlaceThatWasSaidWhenAttached) {
  App app;
  auto& stack =
      app.create<Stack>("Stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  const Metric metric({.metricName = "Name", .namespace_ = "App", .region = "us-east-1"});
  const Metric attached = metric.attachTo(stack);
  EXPECT_EQ(attached.region(), "us-east-1");
  EXPECT_EQ(attached.account(), "111111111111");
  EXPECT_TRUE(attached.toMetricConfig().metricStat->accountOverride.isAbsent());
}

TEST(MathExpression, GivesItsPeriodToItsMetricsAndWarnsOfIt) {
  const Metric metric({.metricName = "Name", .namespace_ = "App", .period = Duration::minutes(1)});
  const MathExpression expression({.expression = "a * 2", .usingMetrics = {{"a", metric}}});
  EXPECT_EQ(expression.usingMetrics().front().second->period().toSeconds(), Number(300));
  ASSERT_THAT(expression.warningsV2(), SizeIs(1));
  EXPECT_EQ(expression.warningsV2().front().first, "CloudWatch:Math:MetricsPeriodsOverridden");
}

TEST(MathExpression, WarnsOfNamesThatItHasNoMetricFor) {
  const MathExpression unknown({.expression = "a + b + \"c\""});
  ASSERT_THAT(unknown.warningsV2(), SizeIs(1));
  EXPECT_THAT(unknown.warningsV2().front().second, HasSubstr("lacks metrics for a, b"));
  const MathExpression query({.expression = "SUM(SEARCH('x', 'y'))"});
  EXPECT_THAT(query.warningsV2(), IsEmpty());
}

TEST(MathExpression, RefusesANameThatBeginsWithACapital) {
  EXPECT_THAT(errorOf([] {
                MathExpression({.expression = "A", .usingMetrics = {{"A", metricOf("Sum")}}});
              }),
              HasSubstr("'A' is not allowed"));
}

TEST(MathExpression, RefusesANameThatMeansTwoMetrics) {
  const MathExpression inner({.expression = "a", .usingMetrics = {{"a", metricOf("Sum")}}});
  EXPECT_THAT(errorOf([&inner] {
                MathExpression({.expression = "a + inner",
                                .usingMetrics = {{"a", metricOf("Maximum")}, {"inner", inner}}});
              }),
              HasSubstr("'a' means two metrics"));
}

TEST(SearchExpression, KeepsWhatIsNotReplaced) {
  const SearchExpression search({.color = "#111111", .expression = "SEARCH(1)", .label = "Found"});
  const SearchExpression other = search.with({.period = Duration::minutes(1)});
  EXPECT_EQ(other.color(), "#111111");
  EXPECT_EQ(other.toString(), "Found");
  EXPECT_EQ(other.period(), Duration::minutes(1));
  EXPECT_EQ(search.period(), Duration::minutes(5));
}

TEST(SearchExpression, IsCalledWhatItSearchesWithoutALabel) {
  EXPECT_EQ(SearchExpression({.expression = "SEARCH(1)"}).toString(), "SEARCH(1)");
  EXPECT_EQ(SearchExpression({.expression = "SEARCH(1)", .label = ""}).toString(), "SEARCH(1)");
}

TEST(SearchExpression, TakesThePeriodOfTheExpressionThatUsesIt) {
  const MathExpression sum(
      {.expression = "SUM(s)",
       .period = Duration::hours(1),
       .usingMetrics = {{"s", SearchExpression({.expression = "SEARCH(1)"})}}});
  EXPECT_EQ(sum.usingMetrics().front().second->period(), Duration::hours(1));
}

}  // namespace
}  // namespace cdk::cloudwatch
