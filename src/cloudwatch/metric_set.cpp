#include "metric_set.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>

namespace cdk::cloudwatch::detail {

namespace {

using NamedMetric = std::pair<std::string, Handle<IMetric>>;

MetricsByName sorted(MetricsByName metrics) {
  std::sort(metrics.begin(), metrics.end(),
            [](const NamedMetric& a, const NamedMetric& b) { return a.first < b.first; });
  return metrics;
}

bool isSame(const MetricStatConfig& left, const MetricStatConfig& right) {
  const auto isSameDimension = [](const Dimension& a, const Dimension& b) {
    return a.name == b.name && a.value == b.value;
  };
  return left.namespace_ == right.namespace_ && left.metricName == right.metricName &&
         std::equal(left.dimensions.begin(), left.dimensions.end(), right.dimensions.begin(),
                    right.dimensions.end(), isSameDimension) &&
         left.statistic == right.statistic && left.period.toSeconds() == right.period.toSeconds() &&
         left.region == right.region && left.account == right.account;
}

bool isSame(const MetricExpressionConfig& left, const MetricExpressionConfig& right) {
  if (!(left.expression == right.expression && left.searchRegion == right.searchRegion &&
        left.searchAccount == right.searchAccount)) {
    return false;
  }
  const MetricsByName ours = sorted(left.usingMetrics);
  const MetricsByName theirs = sorted(right.usingMetrics);
  return std::equal(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                    [](const NamedMetric& a, const NamedMetric& b) {
                      return a.first == b.first && isSameMetric(*a.second, *b.second);
                    });
}

/// An expression and a search that read the same show the same.
const MetricExpressionConfig* expressionOf(const MetricConfig& config) {
  if (config.mathExpression) return &*config.mathExpression;
  return config.searchExpression ? &*config.searchExpression : nullptr;
}

}  // namespace

bool isSameMetric(const IMetric& left, const IMetric& right) {
  if (&left == &right) return true;
  const MetricConfig ours = left.toMetricConfig();
  const MetricConfig theirs = right.toMetricConfig();
  if (ours.metricStat && theirs.metricStat) return isSame(*ours.metricStat, *theirs.metricStat);
  const MetricExpressionConfig* ourExpression = expressionOf(ours);
  const MetricExpressionConfig* theirExpression = expressionOf(theirs);
  return ourExpression != nullptr && theirExpression != nullptr &&
         isSame(*ourExpression, *theirExpression);
}

/// The entry that already stands for the metric; none where it has another name than `id`.
MetricSet::Entry* MetricSet::find(const IMetric& metric, const std::string& id) {
  if (!id.empty()) {
    for (Entry& entry : entries_) {
      if (entry.id != id) continue;
      if (!isSameMetric(*entry.metric, metric)) {
        throw ValidationError("'" + id +
                              "' names two different metrics of one alarm or graph; rename one");
      }
      return &entry;
    }
  }
  // Of several with different names, the last one counts.
  for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
    if (!isSameMetric(*entry->metric, metric)) continue;
    return !entry->id.empty() && !id.empty() ? nullptr : &*entry;
  }
  return nullptr;
}

void MetricSet::add(const Handle<IMetric>& metric, int level, const std::string& tag,
                    const std::string& id) {
  Entry* entry = find(*metric, id);
  if (entry == nullptr) {
    entries_.push_back({.metric = metric, .level = level});
    entry = &entries_.back();
  }
  if (entry->id.empty()) entry->id = id;
  if (entry->tag.empty()) entry->tag = tag;
  const MetricConfig config = metric->toMetricConfig();
  if (!config.mathExpression) return;
  for (const auto& [name, used] : config.mathExpression->usingMetrics) {
    add(used, level + 1, {}, name);
  }
}

}  // namespace cdk::cloudwatch::detail
