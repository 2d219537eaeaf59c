#pragma once

#include <cdk/cloudwatch/annotation.hpp>
#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/cloudwatch/widget.hpp>
#include <cdk/core/duration.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::cloudwatch {

/// Kinds of graphs.
enum class GraphWidgetView : std::uint8_t {
  /// Lines, or areas where `stacked`.
  TIME_SERIES,
  BAR,
  PIE,
};

/// Props of `GraphWidget`.
struct GraphWidgetProps {
  /// Account of the metrics. Default: the dashboard's.
  String accountId{};
  /// Only with `GraphWidgetView::PIE`. Default: false.
  Boolean displayLabelsOnChart{};
  /// End of the time range; wants `start`. Default: now.
  String end{};
  /// Default: 6.
  Number height{};
  /// Metrics of the left axis. Default: none.
  std::vector<Handle<IMetric>> left{};
  /// Lines at values of the left axis. Default: none.
  std::vector<HorizontalAnnotation> leftAnnotations{};
  /// Default: the console's.
  YAxisProps leftYAxis = YAxisProps::absent();
  /// Default: `BOTTOM`.
  std::optional<LegendPosition> legendPosition{};
  /// Show data of the last minute, which may not be complete. Default: false.
  Boolean liveData{};
  /// Of metrics that don't say one. Default: 5 minutes.
  std::optional<Duration> period{};
  /// Region of the metrics. Default: the dashboard's.
  String region{};
  /// Metrics of the right axis. Default: none.
  std::vector<Handle<IMetric>> right{};
  /// Lines at values of the right axis. Default: none.
  std::vector<HorizontalAnnotation> rightAnnotations{};
  /// Default: the console's.
  YAxisProps rightYAxis = YAxisProps::absent();
  /// One value over the whole time range; for bars and pies. Default: false.
  Boolean setPeriodToTimeRange{};
  /// Areas on top of one another. Default: false.
  Boolean stacked{};
  /// Begin of the time range: a time, or a duration such as `-PT3H`. Default: the dashboard's.
  String start{};
  /// Of metrics that don't say one; see `Stats`. Default: each metric's own.
  String statistic{};
  /// Default: none.
  String title{};
  /// Default: none.
  std::vector<VerticalAnnotation> verticalAnnotations{};
  /// Default: `TIME_SERIES`.
  std::optional<GraphWidgetView> view{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// A graph of metrics. A copyable value.
class GraphWidget : public ConcreteWidget {
 public:
  using Props = GraphWidgetProps;
  /// Throws `ValidationError` for an end without a start, for labels on anything but a pie, and for
  /// dates that are malformed. Two metrics of one name make `toJson` throw.
  explicit GraphWidget(GraphWidgetProps props);

  void addLeftMetric(Handle<IMetric> metric);
  void addRightMetric(Handle<IMetric> metric);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch
