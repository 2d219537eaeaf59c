#pragma once

#include <cdk/cloudwatch/annotation.hpp>
#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/cloudwatch/widget.hpp>
#include <cdk/core/duration.hpp>

#include <optional>
#include <vector>

namespace cdk::cloudwatch {

/// Props of `GaugeWidget`.
struct GaugeWidgetProps {
  /// Account of the metrics. Default: the dashboard's.
  String accountId{};
  /// Default: none.
  std::vector<HorizontalAnnotation> annotations{};
  /// End of the time range; wants `start`. Default: now.
  String end{};
  /// Default: 6.
  Number height{};
  /// Range of the gauge. Default: 0 to 100.
  YAxisProps leftYAxis = YAxisProps::absent();
  /// Default: `BOTTOM`.
  std::optional<LegendPosition> legendPosition{};
  /// Show data of the last minute, which may not be complete. Default: false.
  Boolean liveData{};
  /// Default: none.
  std::vector<Handle<IMetric>> metrics{};
  /// Of metrics that don't say one. Default: 5 minutes.
  std::optional<Duration> period{};
  /// Region of the metrics. Default: the dashboard's.
  String region{};
  /// One value over the whole time range. Default: false.
  Boolean setPeriodToTimeRange{};
  /// Begin of the time range: a time, or a duration such as `-PT3H`. Default: the dashboard's.
  String start{};
  /// Of metrics that don't say one; see `Stats`. Default: each metric's own.
  String statistic{};
  /// Default: none.
  String title{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// Current values as hands of a gauge. A copyable value.
class GaugeWidget : public ConcreteWidget {
 public:
  using Props = GaugeWidgetProps;
  /// Throws `ValidationError` for an end without a start.
  explicit GaugeWidget(GaugeWidgetProps props);

  void addMetric(Handle<IMetric> metric);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch
