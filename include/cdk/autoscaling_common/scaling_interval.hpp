#pragma once

#include <cdk/core/value.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

namespace cdk::autoscaling_common {

/// What to do while a metric is in a range. Bounds that are left out are those of the neighbours.
struct ScalingInterval {
  /// Capacity to add, percentage to add, or capacity to have, as the adjustment type says; negative
  /// to take away.
  Required<Number> change;
  /// The interval begins here. Default: where the one below ends.
  Number lower{};
  /// The interval ends here. Default: where the one above begins.
  Number upper{};
};

/// An interval with both bounds.
struct CompleteScalingInterval {
  /// Absent where nothing is to be done.
  Number change{};
  double lower = 0;
  /// Default: without end.
  double upper = std::numeric_limits<double>::infinity();
};

/// The intervals from the lowest to the highest, without gaps, with all bounds. What is not covered
/// and, unless `changesAreAbsolute`, what changes by 0 becomes an interval without a change.
///
/// Throws `ValidationError` for less than two intervals, for bounds that cannot be told, are in the
/// wrong order or overlap, and for more than one range without a change; `UnresolvedValueError` for
/// bounds that are known only at deployment.
std::vector<CompleteScalingInterval> normalizeIntervals(
    const std::vector<ScalingInterval>& intervals, bool changesAreAbsolute);

/// The intervals at whose inner ends alarms are wanted, as positions.
struct Alarms {
  /// The alarm is at the upper end. Absent where no interval scales on low values.
  std::optional<std::size_t> lowerAlarmIntervalIndex{};
  /// The alarm is at the lower end. Absent where no interval scales on high values.
  std::optional<std::size_t> upperAlarmIntervalIndex{};
};

/// The intervals to both sides of the one without a change, or else those in the middle.
Alarms findAlarmThresholds(const std::vector<CompleteScalingInterval>& intervals);

}  // namespace cdk::autoscaling_common
