#pragma once

#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/cloudwatch/widget.hpp>
#include <cdk/core/duration.hpp>

#include <optional>
#include <vector>

namespace cdk::cloudwatch {

/// Props of `SingleValueWidget`.
struct SingleValueWidgetProps {
  /// Account of the metrics. Default: the dashboard's.
  String accountId{};
  /// End of the time range; wants `start`. Default: now.
  String end{};
  /// Show all digits. Default: false.
  Boolean fullPrecision{};
  /// Default: 3.
  Number height{};
  /// Show data of the last minute, which may not be complete. Default: false.
  Boolean liveData{};
  Required<std::vector<Handle<IMetric>>> metrics;
  /// Of metrics that don't say one. Default: 5 minutes.
  std::optional<Duration> period{};
  /// Region of the metrics. Default: the dashboard's.
  String region{};
  /// One value over the whole time range; not with `sparkline`. Default: false.
  Boolean setPeriodToTimeRange{};
  /// Draw a small graph below the value. Default: false.
  Boolean sparkline{};
  /// Begin of the time range: a time, or a duration such as `-PT3H`. Default: the dashboard's.
  String start{};
  /// Default: none.
  String title{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// The latest values of metrics, as numbers. A copyable value.
class SingleValueWidget : public ConcreteWidget {
 public:
  using Props = SingleValueWidgetProps;
  /// Throws `ValidationError` for an end without a start, and for a sparkline of one value.
  explicit SingleValueWidget(SingleValueWidgetProps props);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch
