#include <cdk/cloudwatch/search_expression.hpp>

namespace cdk::cloudwatch {

SearchExpression::SearchExpression(SearchExpressionProps props) : props_(std::move(props)) {}

SearchExpression SearchExpression::with(const SearchExpressionOptions& props) const {
  SearchExpressionProps merged = props_;
  const auto replace = [](auto& current, const auto& given) {
    if (given.has_value()) current = given;
  };
  replace(merged.color, props.color);
  replace(merged.label, props.label);
  replace(merged.period, props.period);
  replace(merged.searchAccount, props.searchAccount);
  replace(merged.searchRegion, props.searchRegion);
  replace(merged.visible, props.visible);
  return SearchExpression(std::move(merged));
}

Duration SearchExpression::period() const {
  constexpr int DEFAULT_MINUTES = 5;
  return props_.period ? *props_.period : Duration::minutes(DEFAULT_MINUTES);
}

MetricConfig SearchExpression::toMetricConfig() const {
  return {.renderingProperties = {{"label", props_.label},
                                  {"color", props_.color},
                                  {"visible", props_.visible}},
          .searchExpression = MetricExpressionConfig{.expression = props_.expression,
                                                     .period = period().toSeconds(),
                                                     .searchAccount = props_.searchAccount,
                                                     .searchRegion = props_.searchRegion}};
}

Handle<IMetric> SearchExpression::withPeriod(const Duration& period) const {
  return with({.period = period});
}

String SearchExpression::toString() const {
  return props_.label.empty() ? props_.expression : props_.label;
}

}  // namespace cdk::cloudwatch
