#pragma once

#include <cdk/cloudwatch/alarm_rule.hpp>
#include <cdk/cloudwatch/widget.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::cloudwatch {

/// How alarms are sorted.
enum class AlarmStatusWidgetSortBy : std::uint8_t {
  /// By name.
  DEFAULT,
  /// By state, and by the time of the last change of state within one.
  STATE_UPDATED_TIMESTAMP,
  /// By the time of the last change of state.
  TIMESTAMP,
};

/// Props of `AlarmStatusWidget`.
struct AlarmStatusWidgetProps {
  /// Metric alarms and composite ones.
  Required<Refs<IAlarm>> alarms;
  /// Default: 3.
  Number height{};
  /// Default: by name.
  std::optional<AlarmStatusWidgetSortBy> sortBy{};
  /// Only alarms in these states. Default: all.
  std::optional<std::vector<AlarmState>> states{};
  /// Default: `Alarm Status`.
  String title{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// The states of alarms. A copyable value.
class AlarmStatusWidget : public ConcreteWidget {
 public:
  using Props = AlarmStatusWidgetProps;
  explicit AlarmStatusWidget(AlarmStatusWidgetProps props);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch
