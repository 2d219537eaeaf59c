#include <cdk/cloudwatch/alarm_status_widget.hpp>

#include "widget_size.hpp"

#include <array>

namespace cdk::cloudwatch {

namespace {

constexpr std::array SORT_ORDERS = {"default", "stateUpdatedTimestamp", "timestamp"};
constexpr std::array STATES = {"ALARM", "OK", "INSUFFICIENT_DATA"};

}  // namespace

AlarmStatusWidget::AlarmStatusWidget(AlarmStatusWidgetProps props)
    : ConcreteWidget(detail::widgetSize("width", props.width, 6),
                     detail::widgetSize("height", props.height, 3)),
      props_(std::move(props)) {}

std::vector<Json> AlarmStatusWidget::toJson() const {
  std::vector<Json> alarms;
  for (const IAlarm& alarm : props_.alarms) alarms.emplace_back(alarm.alarmArn());
  Json states;
  if (props_.states) {
    std::vector<Json> texts;
    for (const AlarmState state : *props_.states) {
      texts.emplace_back(STATES.at(static_cast<std::size_t>(state)));
    }
    states = Json::array(texts);
  }
  return render(
      "alarm",
      {{"title", props_.title.value_or("Alarm Status")},
       {"alarms", Json::array(alarms)},
       {"states", states},
       {"sortBy",
        props_.sortBy ? Json(SORT_ORDERS.at(static_cast<std::size_t>(*props_.sortBy))) : Json()}});
}

}  // namespace cdk::cloudwatch
