#pragma once

#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/core/construct.hpp>

namespace cdk::autoscaling_common {

/// The metric to track. Throws `ValidationError` for an expression of metrics, which target
/// tracking does not take.
cloudwatch::MetricStatConfig directMetric(const IConstruct& policy,
                                          const cloudwatch::IMetric& metric);

}  // namespace cdk::autoscaling_common
