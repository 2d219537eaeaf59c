#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/annotation.hpp>
#include <cdk/cloudwatch/widget.hpp>

namespace cdk::cloudwatch {

/// Props of `AlarmWidget`.
struct AlarmWidgetProps {
  /// Account of the alarm. Default: the dashboard's.
  String accountId{};
  Required<Ref<IAlarm>> alarm;
  /// Default: 6.
  Number height{};
  /// Default: the console's.
  YAxisProps leftYAxis = YAxisProps::absent();
  /// Region of the alarm. Default: the dashboard's.
  String region{};
  /// Default: none.
  String title{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// The metric and the threshold of an alarm. A copyable value.
class AlarmWidget : public ConcreteWidget {
 public:
  using Props = AlarmWidgetProps;
  explicit AlarmWidget(AlarmWidgetProps props);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch
