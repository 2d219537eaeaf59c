#include <cdk/logs/metric_filter.hpp>

#include <cdk/core/error.hpp>
#include <cdk/logs/cfn_metric_filter.hpp>
#include <cdk/logs/log_group.hpp>

#include <vector>

namespace cdk::logs {

namespace {

constexpr std::size_t MAX_DIMENSIONS = 3;

List<CfnMetricFilter::DimensionProperty> dimensionsOf(const Map<String>& dimensions) {
  if (dimensions.isAbsent()) return {};
  std::vector<CfnMetricFilter::DimensionProperty> list;
  for (const auto& [key, value] : dimensions.literal())
    list.push_back({.key = key, .value = value});
  return list;
}

}  // namespace

MetricFilter::MetricFilter(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.filterName}),
      metricName_(props.metricName),
      metricNamespace_(props.metricNamespace) {
  if (!props.dimensions.empty() && props.dimensions.size() > MAX_DIMENSIONS) {
    fail(*this, "dimensions",
         "there are " + std::to_string(props.dimensions.size()) + "; at most 3 are allowed");
  }
  create<CfnMetricFilter>(
      "Resource",
      {.applyOnTransformedLogs = props.applyOnTransformedLogs,
       .filterName = physicalName(),
       .filterPattern = props.filterPattern.logPatternString(),
       .logGroupName = props.logGroup->logGroupName(),
       .metricTransformations = {
           {.defaultValue = props.defaultValue,
            .dimensions = dimensionsOf(props.dimensions),
            .metricName = props.metricName,
            .metricNamespace = props.metricNamespace,
            .metricValue = props.metricValue.value_or("1"),
            .unit = props.unit ? String(cloudwatch::unitText(*props.unit)) : String()}}});
}

cloudwatch::Metric MetricFilter::metric(cloudwatch::MetricOptions props) {
  return cloudwatch::Metric::of(metricNamespace_, metricName_, std::move(props)).attachTo(*this);
}

}  // namespace cdk::logs
