#pragma once

#include <cdk/cloudwatch/metric.hpp>

namespace cdk::cloudwatch {

/// What can be said of an expression beside what it computes.
struct MathExpressionOptions {
  /// Colour in graphs. Default: chosen by the console.
  String color{};
  /// Label in graphs. Default: the expression.
  String label{};
  /// The period of all metrics of the expression. Default: 5 minutes.
  std::optional<Duration> period{};
  /// Account that `SEARCH` looks in. Default: the dashboard's.
  String searchAccount{};
  /// Region that `SEARCH` looks in. Default: the dashboard's.
  String searchRegion{};
  /// Whether graphs show it. Default: true.
  Boolean visible{};
};

/// Props of `MathExpression`.
struct MathExpressionProps {
  String color{};
  /// Such as `100 * errors / calls`.
  Required<String> expression;
  String label{};
  std::optional<Duration> period{};
  String searchAccount{};
  String searchRegion{};
  /// The metrics that the expression names. Default: none.
  MetricsByName usingMetrics{};
  Boolean visible{};
};

/// A metric computed from others.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html
class MathExpression : public IMetric {
 public:
  using Props = MathExpressionProps;
  /// Throws `ValidationError` for a name that doesn't begin with a small letter or has more than
  /// letters, digits and `_`, and where one name means two metrics. Names that the expression has
  /// and `usingMetrics` hasn't make alarms warn.
  explicit MathExpression(MathExpressionProps props);

  /// The expression with some options replaced.
  [[nodiscard]] MathExpression with(const MathExpressionOptions& props) const;
  /// Makes an alarm on the expression.
  Alarm& createAlarm(IConstruct& scope, ConstructId id, CreateAlarmOptions props) const;

  [[nodiscard]] String expression() const { return props_.expression; }
  [[nodiscard]] const MetricsByName& usingMetrics() const { return props_.usingMetrics; }
  [[nodiscard]] String label() const { return props_.label; }
  [[nodiscard]] String color() const { return props_.color; }
  [[nodiscard]] String searchAccount() const { return props_.searchAccount; }
  [[nodiscard]] String searchRegion() const { return props_.searchRegion; }
  [[nodiscard]] Boolean visible() const { return props_.visible; }

  [[nodiscard]] Duration period() const override;
  [[nodiscard]] MetricConfig toMetricConfig() const override;
  [[nodiscard]] Handle<IMetric> withPeriod(const Duration& period) const override;
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> warningsV2() const override {
    return warnings_;
  }
  [[nodiscard]] String toString() const override {
    return props_.label.empty() ? props_.expression : props_.label;
  }

 private:
  void takeOverPeriod();
  void checkNames() const;
  void findUnknownNames();
  void warn(const std::string& id, const std::string& message);

  MathExpressionProps props_;
  std::vector<std::pair<std::string, std::string>> warnings_;
};

}  // namespace cdk::cloudwatch
