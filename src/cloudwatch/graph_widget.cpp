#include <cdk/cloudwatch/graph_widget.hpp>

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>

#include "graph_parts.hpp"
#include "iso_time.hpp"
#include "widget_size.hpp"

#include <array>

namespace cdk::cloudwatch {

namespace {

constexpr std::array VIEWS = {"timeSeries", "bar", "pie"};
constexpr std::array VERTICAL_SHADINGS = {"none", "before", "after"};

Json verticalJson(const VerticalAnnotation& annotation) {
  Json fill;
  if (annotation.fill) fill = VERTICAL_SHADINGS.at(static_cast<std::size_t>(*annotation.fill));
  return {{"value", annotation.date},
          {"color", annotation.color},
          {"fill", fill},
          {"label", annotation.label},
          {"visible", annotation.visible}};
}

Json annotationsOf(const GraphWidgetProps& props) {
  std::vector<Json> horizontal;
  for (const auto& line : props.leftAnnotations) {
    horizontal.push_back(detail::annotationJson(line, "left"));
  }
  for (const auto& line : props.rightAnnotations) {
    horizontal.push_back(detail::annotationJson(line, "right"));
  }
  std::vector<Json> vertical;
  for (const auto& line : props.verticalAnnotations) vertical.push_back(verticalJson(line));
  if (horizontal.empty() && vertical.empty()) return {};
  return {{"horizontal", horizontal.empty() ? Json() : Json::array(horizontal)},
          {"vertical", vertical.empty() ? Json() : Json::array(vertical)}};
}

}  // namespace

GraphWidget::GraphWidget(GraphWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 6)),
      props_(std::move(props)) {
  if (props_.displayLabelsOnChart.value_or(false) && props_.view != GraphWidgetView::PIE) {
    throw ValidationError("true is allowed with GraphWidgetView::PIE only",
                          {.property = "displayLabelsOnChart"});
  }
  detail::checkTimeRange(props_.start, props_.end);
  for (const VerticalAnnotation& annotation : props_.verticalAnnotations) {
    if (!annotation.date.isUnresolved() && !detail::isIsoTime(annotation.date.literal())) {
      throw ValidationError(
          annotation.date.describe() + " is not allowed; it is a time such as 2030-01-31T12:00:00Z",
          {.property = "date"});
    }
  }
  addWarnings(detail::warningsOf(props_.left));
  addWarnings(detail::warningsOf(props_.right));
}

void GraphWidget::addLeftMetric(Handle<IMetric> metric) {
  addWarnings(metric->warningsV2());
  props_.left.push_back(std::move(metric));
}

void GraphWidget::addRightMetric(Handle<IMetric> metric) {
  addWarnings(metric->warningsV2());
  props_.right.push_back(std::move(metric));
}

std::vector<Json> GraphWidget::toJson() const {
  const auto view = static_cast<std::size_t>(props_.view.value_or(GraphWidgetView::TIME_SERIES));
  return render(
      "metric",
      {{"view", VIEWS.at(view)},
       {"title", props_.title},
       {"region", props_.region.value_or(Aws::REGION)},
       {"stacked", props_.stacked},
       {"labels", props_.displayLabelsOnChart.value_or(false) ? Json{{"visible", true}} : Json()},
       {"metrics", detail::graphMetrics(props_.left, props_.right)},
       {"annotations", annotationsOf(props_)},
       {"yAxis", detail::axesJson(props_.leftYAxis, props_.rightYAxis)},
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
