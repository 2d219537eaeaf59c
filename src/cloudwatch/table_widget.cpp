#include <cdk/cloudwatch/table_widget.hpp>

#include <cdk/core/aws.hpp>

#include "graph_parts.hpp"
#include "widget_size.hpp"

#include <array>

namespace cdk::cloudwatch {

namespace {

constexpr std::array SUMMARY_COLUMNS = {"MIN", "MAX", "SUM", "AVG"};

Json tableOf(const TableWidgetProps& props) {
  std::vector<Json> columns;
  for (const TableSummaryColumn column : props.summary.columns) {
    columns.emplace_back(SUMMARY_COLUMNS.at(static_cast<std::size_t>(column)));
  }
  return {{"layout", props.layout == TableLayout::VERTICAL ? "vertical" : "horizontal"},
          {"showTimeSeriesData", !props.summary.hideNonSummaryColumns.value_or(false)},
          {"stickySummary", props.summary.sticky.value_or(false)},
          {"summaryColumns", Json::array(columns)}};
}

Json annotationsOf(const std::vector<TableThreshold>& thresholds) {
  if (thresholds.empty()) return {};
  std::vector<Json> lines;
  for (const TableThreshold& threshold : thresholds) lines.push_back(threshold.toJson());
  return {{"horizontal", Json::array(lines)}};
}

}  // namespace

TableSummaryProps TableSummaryProps::absent() noexcept { return {.presence_ = Presence::absent()}; }

TableThreshold TableThreshold::above(Number value, String color) {
  return TableThreshold({{"value", value}, {"color", color}, {"fill", "above"}});
}

TableThreshold TableThreshold::below(Number value, String color) {
  return TableThreshold({{"value", value}, {"color", color}, {"fill", "below"}});
}

TableThreshold TableThreshold::between(Number lowerBound, Number upperBound, String color) {
  return TableThreshold(
      Json::array({Json{{"value", lowerBound}, {"color", color}}, Json{{"value", upperBound}}}));
}

TableWidget::TableWidget(TableWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 6)),
      props_(std::move(props)) {
  detail::checkTimeRange(props_.start, props_.end);
  addWarnings(detail::warningsOf(props_.metrics));
}

void TableWidget::addMetric(Handle<IMetric> metric) {
  addWarnings(metric->warningsV2());
  props_.metrics.push_back(std::move(metric));
}

std::vector<Json> TableWidget::toJson() const {
  const bool showsUnits = props_.showUnitsInLabel.value_or(false);
  return render("metric",
                {{"title", props_.title},
                 {"view", "table"},
                 {"table", tableOf(props_)},
                 {"region", props_.region.value_or(Aws::REGION)},
                 {"metrics", detail::graphMetrics(props_.metrics)},
                 {"annotations", annotationsOf(props_.thresholds)},
                 {"yAxis", Json{{"left", showsUnits ? Json{{"showUnits", true}} : Json()}}},
                 {"liveData", props_.liveData},
                 {"singleValueFullPrecision", props_.fullPrecision},
                 {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
                 {"period", detail::periodJson(props_.period)},
                 {"stat", props_.statistic},
                 {"start", props_.start},
                 {"end", props_.end},
                 {"accountId", props_.accountId}});
}

}  // namespace cdk::cloudwatch
