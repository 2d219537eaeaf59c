#pragma once

#include <cdk/cloudwatch/annotation.hpp>
#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/core/duration.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

/// What the widgets that show metrics have in common.
namespace cdk::cloudwatch::detail {

/// The metrics as a dashboard's body lists them, with those that their expressions use. What of
/// account and region is written depends on the stack, so it is late-bound. Absent for no metrics.
/// Resolving throws `ValidationError` where one name means two metrics.
Json graphMetrics(const std::vector<Handle<IMetric>>& left,
                  const std::vector<Handle<IMetric>>& right = {});

/// What the metrics find about themselves.
std::vector<std::pair<std::string, std::string>> warningsOf(
    const std::vector<Handle<IMetric>>& metrics);

/// The line, with the axis where one is said. The members are in the order of their names.
Json annotationJson(const HorizontalAnnotation& annotation, Json yAxis = {});
Json axisJson(const YAxisProps& axis);
/// `left` and `right`, as far as given.
Json axesJson(const YAxisProps& left, const YAxisProps& right = YAxisProps::absent());
Json legendJson(const std::optional<LegendPosition>& position);
Json periodJson(const std::optional<Duration>& period);

/// Throws `ValidationError` for an end without a start.
void checkTimeRange(const String& start, const String& end);

}  // namespace cdk::cloudwatch::detail
