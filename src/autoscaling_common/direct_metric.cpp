#include <cdk/autoscaling_common/direct_metric.hpp>
#include <cdk/core/error.hpp>

namespace cdk::autoscaling_common {

cloudwatch::MetricStatConfig directMetric(const IConstruct& policy,
                                          const cloudwatch::IMetric& metric) {
  cloudwatch::MetricConfig config = metric.toMetricConfig();
  if (!config.metricStat) {
    fail(policy, "customMetric",
         metric.toString().describe() +
             " is an expression; target tracking takes single metrics, step scaling takes both");
  }
  return std::move(*config.metricStat);
}

}  // namespace cdk::autoscaling_common
