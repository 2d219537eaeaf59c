#pragma once

#include <cdk/cloudwatch/metric_types.hpp>

#include <string>
#include <vector>

namespace cdk::cloudwatch::detail {

/// Whether both stand for the same data: equal but for label, colour and unit.
bool isSameMetric(const IMetric& left, const IMetric& right);

/// The metrics of an alarm or graph with those that their expressions use, each of them once.
class MetricSet {
 public:
  struct Entry {
    Handle<IMetric> metric;
    /// 1 where the user named the metric itself, one more for each expression it is used in.
    int level = 1;
    /// Empty for those that were not added as `tag`.
    std::string tag{};
    /// The name that expressions know it by. Default: none.
    std::string id{};
  };

  /// Throws `ValidationError` where one name means two metrics.
  void addTopLevel(const std::string& tag, const Handle<IMetric>& metric) {
    add(metric, 1, tag, {});
  }
  [[nodiscard]] const std::vector<Entry>& entries() const noexcept { return entries_; }

 private:
  void add(const Handle<IMetric>& metric, int level, const std::string& tag, const std::string& id);
  [[nodiscard]] Entry* find(const IMetric& metric, const std::string& id);

  std::vector<Entry> entries_;
};

}  // namespace cdk::cloudwatch::detail
