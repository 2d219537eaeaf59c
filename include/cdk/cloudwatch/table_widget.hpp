#pragma once

#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/cloudwatch/widget.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::cloudwatch {

/// Where times are.
enum class TableLayout : std::uint8_t {
  /// One below another in the first column.
  HORIZONTAL,
  /// Side by side in the first row.
  VERTICAL,
};

/// Summaries of a metric over the time range.
enum class TableSummaryColumn : std::uint8_t { MINIMUM, MAXIMUM, SUM, AVERAGE };

/// Columns that sum up.
struct TableSummaryProps {
  /// Default: none.
  std::vector<TableSummaryColumn> columns{};
  /// Show nothing else. Default: false.
  Boolean hideNonSummaryColumns{};
  /// Keep them in view while scrolling. Default: false.
  Boolean sticky{};
  Presence presence_{};

  static TableSummaryProps absent() noexcept;
};

/// Values that a table marks. A copyable value.
class TableThreshold {
 public:
  static TableThreshold above(Number value, String color = {});
  static TableThreshold below(Number value, String color = {});
  static TableThreshold between(Number lowerBound, Number upperBound, String color = {});
  [[nodiscard]] Json toJson() const { return json_; }

 private:
  explicit TableThreshold(Json json) : json_(std::move(json)) {}
  Json json_;
};

/// Props of `TableWidget`.
struct TableWidgetProps {
  /// Account of the metrics. Default: the dashboard's.
  String accountId{};
  /// End of the time range; wants `start`. Default: now.
  String end{};
  /// Show all digits. Default: false.
  Boolean fullPrecision{};
  /// Default: 6.
  Number height{};
  /// Default: `HORIZONTAL`.
  std::optional<TableLayout> layout{};
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
  /// Default: false.
  Boolean showUnitsInLabel{};
  /// Begin of the time range: a time, or a duration such as `-PT3H`. Default: the dashboard's.
  String start{};
  /// Of metrics that don't say one; see `Stats`. Default: each metric's own.
  String statistic{};
  /// Default: none.
  TableSummaryProps summary = TableSummaryProps::absent();
  /// Default: none.
  std::vector<TableThreshold> thresholds{};
  /// Default: none.
  String title{};
  /// 1 to 24. Default: 6.
  Number width{};
};

/// Values of metrics in a table. A copyable value.
class TableWidget : public ConcreteWidget {
 public:
  using Props = TableWidgetProps;
  /// Throws `ValidationError` for an end without a start.
  explicit TableWidget(TableWidgetProps props);

  void addMetric(Handle<IMetric> metric);
  [[nodiscard]] std::vector<Json> toJson() const override;

 private:
  Props props_;
};

}  // namespace cdk::cloudwatch
