#pragma once

#include <cdk/cloudwatch/metric.hpp>
#include <cdk/core/construct.hpp>

#include <string>
#include <utility>

namespace cdk::elasticloadbalancingv2 {

/// Metrics of one namespace and resource, as the interface `I` of its kind.
template <class I>
class MetricSet final : public I {
 public:
  MetricSet(const IConstruct& scope, const char* metricNamespace, Map<String> dimensions)
      : scope_(&scope), namespace_(metricNamespace), dimensions_(std::move(dimensions)) {}

  [[nodiscard]] cloudwatch::Metric custom(std::string metricName,
                                          cloudwatch::MetricOptions props) const override {
    if (props.dimensionsMap.isAbsent()) props.dimensionsMap = dimensions_;
    return cloudwatch::Metric::of(namespace_, metricName, std::move(props)).attachTo(*scope_);
  }

 private:
  const IConstruct* scope_;
  const char* namespace_;
  Map<String> dimensions_;
};

/// The options with a statistic where there is none.
inline cloudwatch::MetricOptions withStatistic(cloudwatch::MetricOptions options,
                                               const char* statistic) {
  if (options.statistic.isAbsent()) options.statistic = statistic;
  return options;
}

}  // namespace cdk::elasticloadbalancingv2
