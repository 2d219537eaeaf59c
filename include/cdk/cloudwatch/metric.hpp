#pragma once

#include <cdk/cloudwatch/create_alarm_options.hpp>
#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::iam {
class Grant;
class IGrantable;
}  // namespace cdk::iam

namespace cdk::cloudwatch {

class Alarm;
class MathExpression;

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
  /// Account of the stack the metric belongs to, which graphs leave out where it is theirs.
  /// Default: that of the alarm or graph.
  String stackAccount{};
  /// Region of the stack the metric belongs to. Default: that of the alarm or graph.
  String stackRegion{};
  /// Such as `Average`, `Sum`, `p99`; see `Stats`. Default: `Average`.
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
  String stackAccount{};
  String stackRegion{};
  String statistic{};
  std::optional<Unit> unit{};
  Boolean visible{};
};

/// Options of `Metric::anomalyDetectionFor`.
struct AnomalyDetectionMetricOptions {
  String color{};
  /// Default: `Anomaly Detection Band`.
  String label{};
  Required<Handle<IMetric>> metric;
  /// Default: 5 minutes.
  std::optional<Duration> period{};
  String searchAccount{};
  String searchRegion{};
  /// Width of the band to either side, in standard deviations. Default: 2.
  Number stdDevs{};
  Boolean visible{};
};

/// A metric that some service or application emits: a value that says what to look at, no resource.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html
class Metric : public IMetric {
 public:
  using Props = MetricProps;
  /// Throws `ValidationError` for a period the service does not take, for more than 30 dimensions,
  /// and for a dimension whose name or value is empty or over 255 characters. A statistic that is
  /// not known makes alarms warn.
  explicit Metric(MetricProps props);
  static Metric of(String metricNamespace, String metricName, MetricOptions options);

  /// The band that the service expects a metric in. Throws `ValidationError` for a width that is
  /// not positive.
  static MathExpression anomalyDetectionFor(const AnomalyDetectionMetricOptions& props);

  /// Lets the grantee publish metrics, whatever their name.
  static iam::Grant grantPutMetricData(Handle<iam::IGrantable> grantee);

  /// The metric with some options replaced.
  [[nodiscard]] Metric with(MetricOptions props) const;
  /// The metric in the construct's account and region, where these are not said.
  [[nodiscard]] Metric attachTo(const IConstruct& scope) const;

  /// Makes an alarm on the metric.
  Alarm& createAlarm(IConstruct& scope, ConstructId id, CreateAlarmOptions props) const;

  [[nodiscard]] String namespace_() const { return namespaceText_; }
  [[nodiscard]] String metricName() const { return metricName_; }
  [[nodiscard]] Map<String> dimensions() const { return options_.dimensionsMap; }
  [[nodiscard]] Duration period() const override;
  /// As the service writes it: `Maximum` for `max`.
  [[nodiscard]] String statistic() const { return statistic_; }
  [[nodiscard]] std::optional<Unit> unit() const { return options_.unit; }
  [[nodiscard]] String label() const { return options_.label; }
  [[nodiscard]] String color() const { return options_.color; }
  [[nodiscard]] String id() const { return options_.id; }
  [[nodiscard]] String account() const { return options_.account.value_or(options_.stackAccount); }
  [[nodiscard]] String region() const { return options_.region.value_or(options_.stackRegion); }
  [[nodiscard]] Boolean visible() const { return options_.visible; }

  [[nodiscard]] MetricConfig toMetricConfig() const override;
  [[nodiscard]] Handle<IMetric> withPeriod(const Duration& period) const override;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> warningsV2() const override;
  [[nodiscard]] String toString() const override {
    return options_.label.empty() ? metricName_ : options_.label;
  }

 private:
  Metric(String metricNamespace, String metricName, MetricOptions options);

  String namespaceText_;
  String metricName_;
  MetricOptions options_;
  String statistic_{};
  bool isStatisticKnown_ = true;
};

}  // namespace cdk::cloudwatch
