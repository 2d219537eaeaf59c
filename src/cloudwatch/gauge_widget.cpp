#include <cdk/cloudwatch/gauge_widget.hpp>

#include <cdk/core/aws.hpp>

#include "graph_parts.hpp"
#include "widget_size.hpp"

namespace cdk::cloudwatch {

namespace {

constexpr int DEFAULT_MAX = 100;

Json annotationsOf(const std::vector<HorizontalAnnotation>& annotations) {
  if (annotations.empty()) return {};
  std::vector<Json> lines;
  for (const auto& line : annotations) lines.push_back(detail::annotationJson(line));
  return {{"horizontal", Json::array(lines)}};
}

/// A gauge needs a range.
Json rangeOf(const YAxisProps& axis) {
  return {{"min", axis.min.value_or(0)},
          {"max", axis.max.value_or(DEFAULT_MAX)},
          {"label", axis.label},
          {"showUnits", axis.showUnits}};
}

}  // namespace

GaugeWidget::GaugeWidget(GaugeWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 6)),
      props_(std::move(props)) {
  detail::checkTimeRange(props_.start, props_.end);
  addWarnings(detail::warningsOf(props_.metrics));
}

void GaugeWidget::addMetric(Handle<IMetric> metric) {
  addWarnings(metric->warningsV2());
  props_.metrics.push_back(std::move(metric));
}

std::vector<Json> GaugeWidget::toJson() const {
  return render("metric", {{"view", "gauge"},
                           {"title", props_.title},
                           {"region", props_.region.value_or(Aws::REGION)},
                           {"metrics", detail::graphMetrics(props_.metrics)},
                           {"annotations", annotationsOf(props_.annotations)},
                           {"yAxis", Json{{"left", rangeOf(props_.leftYAxis)}}},
                           {"legend", detail::legendJson(props_.legendPosition)},
                           {"liveData", props_.liveData},
                           {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
                           {"period", detail::periodJson(props_.period)},
                           {"stat", props_.statistic},
                           {"start", props_.start},
                           {"end", props_.end},
                           {"accountId", props_.accountId}});
}

}  // namespace cdk::cloudwatch
