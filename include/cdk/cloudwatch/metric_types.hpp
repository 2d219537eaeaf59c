#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::cloudwatch {

class IMetric;

/// Units of a metric.
enum class Unit : std::uint8_t {
  SECONDS,
  MICROSECONDS,
  MILLISECONDS,
  BYTES,
  KILOBYTES,
  MEGABYTES,
  GIGABYTES,
  TERABYTES,
  BITS,
  KILOBITS,
  MEGABITS,
  GIGABITS,
  TERABITS,
  PERCENT,
  COUNT,
  BYTES_PER_SECOND,
  KILOBYTES_PER_SECOND,
  MEGABYTES_PER_SECOND,
  GIGABYTES_PER_SECOND,
  TERABYTES_PER_SECOND,
  BITS_PER_SECOND,
  KILOBITS_PER_SECOND,
  MEGABITS_PER_SECOND,
  GIGABITS_PER_SECOND,
  TERABITS_PER_SECOND,
  COUNT_PER_SECOND,
  NONE,
};

/// The service's name of a unit, such as `Bytes/Second`.
std::string_view unitText(Unit unit) noexcept;

/// A name and value that tell metrics of one name apart.
struct Dimension {
  std::string name;
  String value;
};

/// The metrics of an expression by the names it knows them by, in order.
using MetricsByName = std::vector<std::pair<std::string, Handle<IMetric>>>;

/// What a single metric is.
struct MetricStatConfig {
  /// Account the metric is in. Default: that of the alarm or dashboard.
  String account{};
  /// The account, where the user said so, rather than the stack. Default: none.
  String accountOverride{};
  /// Sorted by name.
  std::vector<Dimension> dimensions{};
  String metricName{};
  String namespace_{};
  Duration period = Duration::minutes(5);
  /// Region the metric is in. Default: that of the alarm or dashboard.
  String region{};
  /// The region, where the user said so, rather than the stack. Default: none.
  String regionOverride{};
  String statistic{};
  /// Only data of this unit. Default: all.
  std::optional<Unit> unitFilter{};
};

/// What an expression of metrics is.
struct MetricExpressionConfig {
  String expression{};
  /// Seconds.
  Number period{};
  /// Default: that of the dashboard.
  String searchAccount{};
  /// Default: that of the dashboard.
  String searchRegion{};
  MetricsByName usingMetrics{};
};

/// What a metric is: exactly one of a single metric, an expression and a search.
struct MetricConfig {
  std::optional<MetricExpressionConfig> mathExpression{};
  std::optional<MetricStatConfig> metricStat{};
  /// How graphs show it: `color`, `label`, `id`, `visible` as far as given.
  Json renderingProperties{};
  /// Alarms don't take it.
  std::optional<MetricExpressionConfig> searchExpression{};
};

/// Something that alarms and graphs show: a metric or an expression of metrics.
class IMetric {
 public:
  virtual ~IMetric() = default;
  [[nodiscard]] virtual MetricConfig toMetricConfig() const = 0;
  /// Findings about the metric by their ids, which alarms on it report. Default: none.
  [[nodiscard]] virtual std::vector<std::pair<std::string, std::string>> warningsV2() const {
    return {};
  }
  /// The time over which data are aggregated.
  [[nodiscard]] virtual Duration period() const = 0;
  /// The same with another period, which expressions give to all their metrics.
  [[nodiscard]] virtual Handle<IMetric> withPeriod(const Duration& period) const = 0;
  /// The label, or what the metric is called.
  [[nodiscard]] virtual String toString() const = 0;

 protected:
  IMetric() = default;
  IMetric(const IMetric&) = default;
  IMetric(IMetric&&) = default;
  IMetric& operator=(const IMetric&) = default;
  IMetric& operator=(IMetric&&) = default;
};

}  // namespace cdk::cloudwatch
