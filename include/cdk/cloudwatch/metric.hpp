#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cdk::cloudwatch {

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

/// What can be said of a metric beside its name.
struct MetricOptions {
  /// Account the metric is in. Default: that of the construct it belongs to.
  String account{};
  /// Colour in graphs, such as `#ff0000`. Default: chosen by the console.
  String color{};
  /// Default: none.
  Map<String> dimensionsMap{};
  /// Identifier in metric mathematics. Default: none.
  String id{};
  /// Label in graphs. Default: the console's own.
  String label{};
  /// Default: 5 minutes.
  std::optional<Duration> period{};
  /// Region the metric is in. Default: that of the construct it belongs to.
  String region{};
  /// Such as `Average`, `Sum`, `p99`. Default: `Average`.
  String statistic{};
  /// Only data of this unit. Default: all.
  std::optional<Unit> unit{};
  /// Whether graphs show it. Default: true.
  Boolean visible{};
};

/// Props of `Metric`.
struct MetricProps {
  String account{};
  String color{};
  Map<String> dimensionsMap{};
  String id{};
  String label{};
  Required<String> metricName;
  Required<String> namespace_;
  std::optional<Duration> period{};
  String region{};
  String statistic{};
  std::optional<Unit> unit{};
  Boolean visible{};
};

/// A metric that some service or application emits: a value that says what to look at, no resource.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
class Metric {
 public:
  using Props = MetricProps;
  /// Throws `ValidationError` for a period the service does not take, for more than 30 dimensions,
  /// and for a dimension whose name or value is empty or over 255 characters.
  explicit Metric(MetricProps props);
  static Metric of(String metricNamespace, String metricName, MetricOptions options);

  /// The metric with some options replaced.
  [[nodiscard]] Metric with(MetricOptions props) const;
  /// The metric in the construct's account and region, where these are not said.
  [[nodiscard]] Metric attachTo(const IConstruct& scope) const;

  [[nodiscard]] String namespace_() const { return namespaceText_; }
  [[nodiscard]] String metricName() const { return metricName_; }
  [[nodiscard]] Map<String> dimensions() const { return options_.dimensionsMap; }
  [[nodiscard]] Duration period() const;
  [[nodiscard]] String statistic() const { return options_.statistic.value_or("Average"); }
  [[nodiscard]] std::optional<Unit> unit() const { return options_.unit; }
  [[nodiscard]] String label() const { return options_.label; }
  [[nodiscard]] String color() const { return options_.color; }
  [[nodiscard]] String id() const { return options_.id; }
  [[nodiscard]] String account() const { return options_.account; }
  [[nodiscard]] String region() const { return options_.region; }
  [[nodiscard]] Boolean visible() const { return options_.visible; }

 private:
  Metric(String metricNamespace, String metricName, MetricOptions options);

  String namespaceText_;
  String metricName_;
  MetricOptions options_;
};

}  // namespace cdk::cloudwatch
