#pragma once

#include <optional>
#include <string>

namespace cdk::cloudwatch {

/// The statistics that the service computes.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Statistics-definitions.html
class Stats {
 public:
  Stats() = delete;

  static constexpr const char* AVERAGE = "Average";
  /// Mean of the middle half of the data.
  static constexpr const char* IQM = "IQM";
  static constexpr const char* MAXIMUM = "Maximum";
  static constexpr const char* MINIMUM = "Minimum";
  static constexpr const char* SAMPLE_COUNT = "SampleCount";
  static constexpr const char* SUM = "Sum";

  // Boundaries are percentages from 0 to 100, except those of percentileRank, which are values of
  // the metric. A single boundary is the upper one. All throw `ValidationError` for others.

  static std::string percentile(double percentile);
  /// Short for `percentile`.
  static std::string p(double percentile) { return Stats::percentile(percentile); }
  /// Share of the data between two values, or up to one.
  static std::string percentileRank(double v1, std::optional<double> v2 = {});
  static std::string pr(double v1, std::optional<double> v2 = {}) { return percentileRank(v1, v2); }
  /// Number of data within the boundaries.
  static std::string trimmedCount(double p1, std::optional<double> p2 = {});
  static std::string tc(double p1, std::optional<double> p2 = {}) { return trimmedCount(p1, p2); }
  /// Mean of the data within the boundaries.
  static std::string trimmedMean(double p1, std::optional<double> p2 = {});
  static std::string tm(double p1, std::optional<double> p2 = {}) { return trimmedMean(p1, p2); }
  /// Sum of the data within the boundaries.
  static std::string trimmedSum(double p1, std::optional<double> p2 = {});
  static std::string ts(double p1, std::optional<double> p2 = {}) { return trimmedSum(p1, p2); }
  /// Mean where data outside the boundaries count as the boundaries.
  static std::string winsorizedMean(double p1, std::optional<double> p2 = {});
  static std::string wm(double p1, std::optional<double> p2 = {}) { return winsorizedMean(p1, p2); }
};

}  // namespace cdk::cloudwatch
