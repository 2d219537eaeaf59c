#include <cdk/cloudwatch/alarm_widget.hpp>

#include <cdk/core/aws.hpp>

#include "graph_parts.hpp"
#include "widget_size.hpp"

namespace cdk::cloudwatch {

AlarmWidget::AlarmWidget(AlarmWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 6)),
      props_(std::move(props)) {}

std::vector<Json> AlarmWidget::toJson() const {
  return render("metric",
                {{"view", "timeSeries"},
                 {"title", props_.title},
                 {"region", props_.region.value_or(Aws::REGION)},
                 {"annotations", Json{{"alarms", Json::array({props_.alarm->alarmArn()})}}},
                 {"yAxis", detail::axesJson(props_.leftYAxis)},
                 {"accountId", props_.accountId}});
}

}  // namespace cdk::cloudwatch
