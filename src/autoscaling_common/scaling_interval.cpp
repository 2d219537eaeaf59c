#include <cdk/autoscaling_common/scaling_interval.hpp>
#include <cdk/core/error.hpp>

#include <algorithm>
#include <cmath>
#include <string>

namespace cdk::autoscaling_common {

namespace {

constexpr double UNBOUNDED = std::numeric_limits<double>::infinity();

[[noreturn]] void refuse(const std::string& message) {
  throw ValidationError(message, {.property = "scalingSteps"});
}

/// An interval on its way to be complete.
struct Draft {
  Number change{};
  std::optional<double> lower{};
  std::optional<double> upper{};

  /// What the interval is sorted by: one of the bounds is always given.
  [[nodiscard]] double position() const { return lower ? *lower : upper.value_or(0); }
  [[nodiscard]] std::string describe() const {
    const auto text = [](const std::optional<double>& bound) {
      return bound && std::isfinite(*bound) ? Json(*bound).dump() : std::string("?");
    };
    return "the step " + text(lower) + " to " + text(upper) + " (change " + change.describe() + ")";
  }
};

std::optional<double> given(const Number& bound) {
  return bound.has_value() ? std::optional(bound.literal()) : std::nullopt;
}

std::vector<Draft> sortedDrafts(const std::vector<ScalingInterval>& intervals) {
  std::vector<Draft> drafts;
  for (const ScalingInterval& interval : intervals) {
    Draft draft{interval.change, given(interval.lower), given(interval.upper)};
    if (!draft.lower && !draft.upper) {
      refuse(draft.describe() + " has no bounds; at least one of lower and upper is wanted");
    }
    drafts.push_back(std::move(draft));
  }
  std::stable_sort(drafts.begin(), drafts.end(),
                   [](const Draft& a, const Draft& b) { return a.position() < b.position(); });
  return drafts;
}

void completeBounds(std::vector<Draft>& drafts) {
  // Metrics begin at 0, unless the steps say that they can be less.
  Draft& lowest = drafts.front();
  if (!lowest.lower) lowest.lower = *lowest.upper > 0 ? 0 : -UNBOUNDED;
  if (!drafts.back().upper) drafts.back().upper = UNBOUNDED;
  // A bound may come from a neighbour that has it from its own neighbour, in either direction.
  for (std::size_t i = 1; i < drafts.size(); ++i) {
    if (!drafts[i].lower) drafts[i].lower = drafts[i - 1].upper;
  }
  for (std::size_t i = drafts.size() - 1; i > 0; --i) {
    if (!drafts[i - 1].upper) drafts[i - 1].upper = drafts[i].lower;
  }
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const Draft& draft = drafts[i];
    if (!draft.lower || !draft.upper) {
      refuse("the bounds of " + draft.describe() + " cannot be told from its neighbours");
    }
    if (*draft.lower >= *draft.upper) {
      refuse(draft.describe() + " is empty; lower is less than upper");
    }
    if (i > 0 && *drafts[i - 1].upper > *draft.lower) {
      refuse(drafts[i - 1].describe() + " and " + draft.describe() + " overlap");
    }
  }
}

/// Adds what the intervals leave out: below them, between them and above them.
std::vector<CompleteScalingInterval> withoutGaps(const std::vector<Draft>& drafts) {
  std::vector<CompleteScalingInterval> complete;
  const double lowest = *drafts.front().lower;
  double end = lowest < 0 ? -UNBOUNDED : 0;
  for (const Draft& draft : drafts) {
    if (*draft.lower != end) complete.push_back({.lower = end, .upper = *draft.lower});
    complete.push_back({.change = draft.change, .lower = *draft.lower, .upper = *draft.upper});
    end = *draft.upper;
  }
  if (end != UNBOUNDED) complete.push_back({.lower = end});
  return complete;
}

bool isZero(const Number& number) {
  return number.has_value() && !number.isUnresolved() && number.literal() == 0;
}

std::vector<CompleteScalingInterval> joined(const std::vector<CompleteScalingInterval>& intervals) {
  std::vector<CompleteScalingInterval> result;
  for (const CompleteScalingInterval& interval : intervals) {
    const bool continues =
        !result.empty() && result.back().change.isAbsent() && interval.change.isAbsent();
    if (continues) {
      result.back().upper = interval.upper;
    } else {
      result.push_back(interval);
    }
  }
  return result;
}

}  // namespace

std::vector<CompleteScalingInterval> normalizeIntervals(
    const std::vector<ScalingInterval>& intervals, bool changesAreAbsolute) {
  if (intervals.size() < 2) {
    refuse("there are " + std::to_string(intervals.size()) + "; at least 2 are wanted");
  }
  std::vector<Draft> drafts = sortedDrafts(intervals);
  completeBounds(drafts);
  std::vector<CompleteScalingInterval> complete = withoutGaps(drafts);
  if (!changesAreAbsolute) {
    for (CompleteScalingInterval& interval : complete) {
      if (isZero(interval.change)) interval.change = {};
    }
  }
  complete = joined(complete);
  const auto unchanged =
      std::count_if(complete.begin(), complete.end(),
                    [](const CompleteScalingInterval& i) { return i.change.isAbsent(); });
  if (unchanged > 1) {
    refuse("they leave " + std::to_string(unchanged) +
           " ranges without a change, those below the lowest and above the highest step included; "
           "at most one is allowed");
  }
  return complete;
}

Alarms findAlarmThresholds(const std::vector<CompleteScalingInterval>& intervals) {
  const auto unchanged =
      std::find_if(intervals.begin(), intervals.end(),
                   [](const CompleteScalingInterval& i) { return i.change.isAbsent(); });
  const auto at = static_cast<std::size_t>(unchanged - intervals.begin());
  // The first interval on the upper side, and how many are left out before it.
  std::size_t upper = intervals.size() / 2;
  std::size_t between = 0;
  if (unchanged != intervals.end()) {
    upper = at + 1;
    between = 1;
  }
  Alarms alarms;
  if (upper > between) alarms.lowerAlarmIntervalIndex = upper - between - 1;
  if (upper < intervals.size()) alarms.upperAlarmIntervalIndex = upper;
  return alarms;
}

}  // namespace cdk::autoscaling_common
