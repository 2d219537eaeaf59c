#include <cdk/cloudwatch/single_value_widget.hpp>

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>

#include "graph_parts.hpp"
#include "widget_size.hpp"

namespace cdk::cloudwatch {

SingleValueWidget::SingleValueWidget(SingleValueWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 3)),
      props_(std::move(props)) {
  if (props_.setPeriodToTimeRange.value_or(false) && props_.sparkline.value_or(false)) {
    throw ValidationError("true does not go with setPeriodToTimeRange, which makes one value",
                          {.property = "sparkline"});
  }
  detail::checkTimeRange(props_.start, props_.end);
  addWarnings(detail::warningsOf(props_.metrics));
}

std::vector<Json> SingleValueWidget::toJson() const {
  const Json metrics = detail::graphMetrics(props_.metrics);
  return render("metric", {{"view", "singleValue"},
                           {"title", props_.title},
                           {"region", props_.region.value_or(Aws::REGION)},
                           {"sparkline", props_.sparkline},
                           {"metrics", metrics.has_value() ? metrics : Json::array({})},
                           {"setPeriodToTimeRange", props_.setPeriodToTimeRange},
                           {"singleValueFullPrecision", props_.fullPrecision},
                           {"period", detail::periodJson(props_.period)},
                           {"start", props_.start},
                           {"end", props_.end},
                           {"accountId", props_.accountId},
                           {"liveData", props_.liveData}});
}

}  // namespace cdk::cloudwatch
