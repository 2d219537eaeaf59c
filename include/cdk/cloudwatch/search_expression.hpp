#pragma once

#include <cdk/cloudwatch/metric_types.hpp>

#include <optional>

namespace cdk::cloudwatch {

/// What can be said of a search beside what it looks for.
struct SearchExpressionOptions {
  /// Colour in graphs. Default: chosen by the console.
  String color{};
  /// Label in graphs. Default: the expression.
  String label{};
  /// Default: 5 minutes.
  std::optional<Duration> period{};
  /// Account to look in. Default: the dashboard's.
  String searchAccount{};
  /// Region to look in. Default: the dashboard's.
  String searchRegion{};
  /// Whether graphs show it. Default: true.
  Boolean visible{};
};

/// Props of `SearchExpression`; all but the expression are explained at `SearchExpressionOptions`.
struct SearchExpressionProps {
  String color{};
  /// Such as `SEARCH('{AWS/EC2,InstanceId} CPUUtilization', 'Average', 300)`.
  Required<String> expression;
  String label{};
  std::optional<Duration> period{};
  String searchAccount{};
  String searchRegion{};
  Boolean visible{};
};

/// The metrics that a search finds: for graphs, which alarms are not. A copyable value.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-search-expressions.html
class SearchExpression : public IMetric {
 public:
  using Props = SearchExpressionProps;
  explicit SearchExpression(SearchExpressionProps props);

  /// The search with some options replaced.
  [[nodiscard]] SearchExpression with(const SearchExpressionOptions& props) const;

  [[nodiscard]] String expression() const { return props_.expression; }
  [[nodiscard]] String label() const { return props_.label; }
  [[nodiscard]] String color() const { return props_.color; }
  [[nodiscard]] String searchAccount() const { return props_.searchAccount; }
  [[nodiscard]] String searchRegion() const { return props_.searchRegion; }
  [[nodiscard]] Boolean visible() const { return props_.visible; }

  [[nodiscard]] Duration period() const override;
  [[nodiscard]] MetricConfig toMetricConfig() const override;
  [[nodiscard]] Handle<IMetric> withPeriod(const Duration& period) const override;
  [[nodiscard]] String toString() const override;

 private:
  SearchExpressionProps props_;
};

}  // namespace cdk::cloudwatch
