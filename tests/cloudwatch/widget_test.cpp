#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "cloudwatch/iso_time.hpp"

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

TextWidget text(int width, int height) {
  return TextWidget({.height = height, .markdown = "text", .width = width});
}

class Widgets : public testing::Test {
 protected:
  Json metricsOf(const IWidget& widget) {
    return stack.resolve(widget.toJson().front()["properties"]["metrics"]);
  }

  App app;
  Stack& stack =
      app.create<Stack>("Stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  Metric metric = Metric({.metricName = "Calls", .namespace_ = "App"});
};

TEST_F(Widgets, AreNotWiderThanTheDashboard) {
  EXPECT_THAT(errorOf([] { text(25, 1); }),
              HasSubstr("width: 25 is not allowed; the dashboard is 24 units wide"));
  EXPECT_EQ(text(24, 1).width(), 24);
}

TEST_F(Widgets, HaveSizesInWholeUnits) {
  EXPECT_THAT(errorOf([] { TextWidget({.height = 1.5, .markdown = ""}); }),
              HasSubstr("height: 1.5 is not allowed"));
  EXPECT_THAT(errorOf([] { Spacer({.width = -1}); }), HasSubstr("width: -1 is not allowed"));
}

TEST_F(Widgets, HaveSizesThatAreKnown) {
  const Number late = Lazy::number([] { return Number(3); });
  EXPECT_THROW(TextWidget({.markdown = "", .width = late}), UnresolvedValueError);
}

TEST_F(Widgets, HaveNoPlaceUntilTheyAreGivenOne) {
  TextWidget widget = text(3, 2);
  EXPECT_FALSE(widget.x());
  EXPECT_TRUE(widget.toJson().front()["x"].isAbsent());
  widget.position(4, 5);
  EXPECT_EQ(widget.x(), 4);
  EXPECT_EQ(widget.y(), 5);
  EXPECT_EQ(widget.toJson().front()["y"].dump(), "5");
}

TEST_F(Widgets, ThatShowATimeRangeWantAStartWithAnEnd) {
  constexpr const char* EXPECTED = "start: it is absent; end wants it";
  EXPECT_THAT(errorOf([] { GraphWidget({.end = "PT0S"}); }), HasSubstr(EXPECTED));
  EXPECT_THAT(errorOf([] { GaugeWidget({.end = "PT0S"}); }), HasSubstr(EXPECTED));
  EXPECT_THAT(errorOf([] { TableWidget({.end = "PT0S"}); }), HasSubstr(EXPECTED));
  EXPECT_THAT(errorOf([this] { SingleValueWidget({.end = "PT0S", .metrics = {metric}}); }),
              HasSubstr(EXPECTED));
}

TEST_F(Widgets, LabelPiesOnly) {
  EXPECT_THAT(errorOf([] { GraphWidget({.displayLabelsOnChart = true}); }),
              HasSubstr("GraphWidgetView::PIE only"));
}

TEST_F(Widgets, RefuseDatesThatAreMalformed) {
  EXPECT_THAT(errorOf([] { GraphWidget({.verticalAnnotations = {{.date = "2030-01-31"}}}); }),
              HasSubstr("date: \"2030-01-31\" is not allowed"));
}

TEST_F(Widgets, OfOneValueDrawNoSparkline) {
  EXPECT_THAT(
      errorOf([this] {
        SingleValueWidget({.metrics = {metric}, .setPeriodToTimeRange = true, .sparkline = true});
      }),
      HasSubstr("sparkline"));
}

TEST_F(Widgets, OfLogsWantLogGroupsAndOneFormOfQuery) {
  EXPECT_THAT(errorOf([] {
                LogQueryWidget({.logGroupNames = List<String>(std::vector<String>{}),
                                .queryString = "fields @message"});
              }),
              HasSubstr("at least one log group is wanted"));
  EXPECT_THAT(errorOf([] { LogQueryWidget({.logGroupNames = {"a"}}); }),
              HasSubstr("exactly one of queryString and queryLines"));
  EXPECT_THAT(errorOf([] {
                LogQueryWidget({.logGroupNames = {"a"}, .queryLines = {"b"}, .queryString = "c"});
              }),
              HasSubstr("exactly one of queryString and queryLines"));
}

TEST_F(Widgets, ShowAMetricOnceWhateverItsLabel) {
  const GraphWidget graph({.left = {metric}, .right = {metric.with({.label = "Other"})}});
  EXPECT_THAT(metricsOf(graph).dump(), R"([["App","Calls"]])");
}

TEST_F(Widgets, RefuseOneNameForTwoMetrics) {
  const auto expression = [this](const char* statistic) {
    return MathExpression({.expression = std::string("m + ") + std::to_string(*statistic),
                           .usingMetrics = {{"m", metric.with({.statistic = statistic})}}});
  };
  const GraphWidget graph({.left = {expression("Sum"), expression("Minimum")}});
  EXPECT_THAT(errorOf([&] { static_cast<void>(metricsOf(graph)); }),
              HasSubstr("'m' names two different metrics"));
}

TEST_F(Widgets, SayWhereAMetricIsUnlessItIsWhereTheDashboardIs) {
  auto& there =
      app.create<Stack>("There", {.env = {.account = "111111111111", .region = "us-east-1"}});
  const GraphWidget graph({.left = {metric.attachTo(there)}});
  EXPECT_EQ(metricsOf(graph).dump(), R"([["App","Calls",{"region":"us-east-1"}]])");
  EXPECT_EQ(there.resolve(graph.toJson().front()["properties"]["metrics"]).dump(),
            R"([["App","Calls"]])");
}

TEST_F(Widgets, WarnOfWhatTheirMetricsFind) {
  GraphWidget graph({.left = {metric.with({.statistic = "median"})}});
  EXPECT_THAT(graph.warningsV2(), SizeIs(1));
  graph.addRightMetric(metric.with({.statistic = "middle"}));
  // The last one of an id counts.
  EXPECT_THAT(graph.warningsV2(), SizeIs(1));
  EXPECT_THAT(graph.warningsV2().front().second, HasSubstr("middle"));
  EXPECT_THAT(Row({Column({graph})}).warningsV2(), SizeIs(1));
  EXPECT_THAT(GraphWidget({.left = {metric}}).warningsV2(), IsEmpty());
}

TEST_F(Widgets, InARowBeginALineOfTheirOwnWhereTheyDoNotFit) {
  const Row row({text(10, 2), text(10, 5), text(5, 1)});
  EXPECT_EQ(row.width(), 20);
  EXPECT_EQ(row.height(), 6);
}

TEST_F(Widgets, InAColumnAreBelowOneAnother) {
  Column column({text(3, 2), Spacer({.height = 4, .width = 7})});
  column.addWidget(text(1, 1));
  EXPECT_EQ(column.width(), 7);
  EXPECT_EQ(column.height(), 7);
  EXPECT_THAT(column.toJson(), SizeIs(2));
}

TEST_F(Widgets, OfNothingTakeNoRoom) {
  EXPECT_EQ(Row().height(), 0);
  EXPECT_EQ(Column().width(), 0);
  EXPECT_EQ(Spacer().width(), 1);
}

TEST(IsoTime, IsADateAndATime) {
  for (const char* time :
       {"2030-01-31T12:00:00", "2030-01-31T12:00:00Z", "2030-12-31T23:59:59.123Z",
        "2030-01-31T12:00:00+02:00", "2030-01-31T12:00:00-0200"}) {
    EXPECT_TRUE(detail::isIsoTime(time)) << time;
  }
  for (const char* time :
       {"", "2030-01-31", "2030-01-31T12:00Z", "2030-13-31T12:00:00Z", "2030-01-32T12:00:00Z",
        "2030-01-31T24:00:00Z", "2030-01-31T12:60:00Z", "2030-01-31 12:00:00",
        " 2030-01-31T12:00:00", "2030-01-31T12:00:00Zulu", "2030-01-31T12:00:00.Z",
        "30-01-31T12:00:00Z", "2030-01-31T12:00:00+2"}) {
    EXPECT_FALSE(detail::isIsoTime(time)) << time;
  }
}

}  // namespace
}  // namespace cdk::cloudwatch
