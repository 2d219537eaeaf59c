#include "graph_parts.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>

#include "metric_set.hpp"

#include <array>
#include <string_view>

namespace cdk::cloudwatch {

YAxisProps YAxisProps::absent() noexcept { return {.presence_ = Presence::absent()}; }

namespace detail {

namespace {

constexpr double DEFAULT_PERIOD_SECONDS = 300;
constexpr const char* LEFT = "left";
constexpr const char* RIGHT = "right";

using Members = std::vector<std::pair<std::string, Value>>;

void add(Members& members, const char* name, const Value& value) {
  if (value.has_value()) members.emplace_back(name, value);
}

Json unlessDefault(const Number& period) {
  const bool isDefault = !period.isUnresolved() && period.literal() == DEFAULT_PERIOD_SECONDS;
  return isDefault ? Json() : Json(period);
}

/// A place is written where the user said so, or where it isn't the dashboard's.
Value place(const String& given, const String& ofMetric, const String& ofDashboard) {
  if (given.has_value()) return given;
  return ofMetric.isAbsent() || ofMetric == ofDashboard ? Value() : Value(ofMetric);
}

/// Metrics that only serve expressions are not shown.
Value visibility(const MetricSet::Entry& entry, const MetricConfig& config) {
  return entry.tag.empty() ? Value(Boolean(false)) : config.renderingProperties.member("visible");
}

Value idOf(const MetricSet::Entry& entry) {
  return entry.id.empty() ? Value() : Value(String(entry.id));
}

Value axisOf(const MetricSet::Entry& entry) {
  return entry.tag == RIGHT ? Value(String(RIGHT)) : Value();
}

Json metricJson(const MetricSet::Entry& entry, const MetricConfig& config, const Stack& stack) {
  const MetricStatConfig& metric = *config.metricStat;
  std::vector<Json> parts = {metric.namespace_, metric.metricName};
  for (const Dimension& dimension : metric.dimensions) {
    parts.emplace_back(dimension.name);
    parts.emplace_back(dimension.value);
  }
  const Value ownId = config.renderingProperties.member("id");
  const bool isAverage = metric.statistic == "Average";
  Members options;
  add(options, "color", config.renderingProperties.member("color"));
  add(options, "label", config.renderingProperties.member("label"));
  add(options, "id", entry.id.empty() ? ownId : idOf(entry));
  add(options, "visible", visibility(entry, config));
  add(options, "accountId", place(metric.accountOverride, metric.account, stack.account()));
  add(options, "region", place(metric.regionOverride, metric.region, stack.region()));
  add(options, "period", unlessDefault(metric.period.toSeconds()));
  add(options, "stat", isAverage ? Value() : Value(metric.statistic));
  add(options, "yAxis", axisOf(entry));
  if (!options.empty()) parts.push_back(Json::object(std::move(options)));
  return Json::array(parts);
}

Json expressionJson(const MetricSet::Entry& entry, const MetricConfig& config) {
  const MetricExpressionConfig& expression =
      config.mathExpression ? *config.mathExpression : *config.searchExpression;
  Value label = config.renderingProperties.member("label");
  if (label.isAbsent() && !entry.tag.empty()) label = expression.expression;
  // An empty label is how users get none.
  if (label.equals(String(""))) label = {};
  Members options;
  add(options, "label", label);
  add(options, "color", config.renderingProperties.member("color"));
  add(options, "visible", visibility(entry, config));
  add(options, "expression", expression.expression);
  add(options, "accountId", expression.searchAccount);
  add(options, "region", expression.searchRegion);
  add(options, "period", unlessDefault(expression.period));
  add(options, "yAxis", axisOf(entry));
  add(options, "id", idOf(entry));
  return Json::array({Json::object(std::move(options))});
}

template <class E, std::size_t N>
Json textOf(const std::array<const char*, N>& texts, const std::optional<E>& value) {
  return value ? Json(texts.at(static_cast<std::size_t>(*value))) : Json();
}

}  // namespace

Json graphMetrics(const std::vector<Handle<IMetric>>& left,
                  const std::vector<Handle<IMetric>>& right) {
  if (left.empty() && right.empty()) return {};
  return Lazy::uncached([left, right](const ResolveContext& context) -> Json {
    MetricSet metrics;
    for (const auto& metric : left) metrics.addTopLevel(LEFT, metric);
    for (const auto& metric : right) metrics.addTopLevel(RIGHT, metric);
    std::vector<Json> rendered;
    for (const MetricSet::Entry& entry : metrics.entries()) {
      const MetricConfig config = entry.metric->toMetricConfig();
      rendered.push_back(config.metricStat ? metricJson(entry, config, context.stack)
                                           : expressionJson(entry, config));
    }
    return Json::array(rendered);
  });
}

std::vector<std::pair<std::string, std::string>> warningsOf(
    const std::vector<Handle<IMetric>>& metrics) {
  std::vector<std::pair<std::string, std::string>> warnings;
  for (const auto& metric : metrics) {
    auto own = metric->warningsV2();
    warnings.insert(warnings.end(), own.begin(), own.end());
  }
  return warnings;
}

Json annotationJson(const HorizontalAnnotation& annotation, Json yAxis) {
  static constexpr std::array SHADINGS = {"none", "above", "below"};
  return {{"color", annotation.color},     {"fill", textOf(SHADINGS, annotation.fill)},
          {"label", annotation.label},     {"value", annotation.value},
          {"visible", annotation.visible}, {"yAxis", std::move(yAxis)}};
}

Json axisJson(const YAxisProps& axis) {
  if (!isPresent(axis)) return {};
  return {
      {"label", axis.label}, {"max", axis.max}, {"min", axis.min}, {"showUnits", axis.showUnits}};
}

Json axesJson(const YAxisProps& left, const YAxisProps& right) {
  return {{"left", axisJson(left)}, {"right", axisJson(right)}};
}

Json legendJson(const std::optional<LegendPosition>& position) {
  static constexpr std::array POSITIONS = {"bottom", "right", "hidden"};
  return position ? Json{{"position", textOf(POSITIONS, position)}} : Json();
}

Json periodJson(const std::optional<Duration>& period) {
  return period ? Json(period->toSeconds()) : Json();
}

void checkTimeRange(const String& start, const String& end) {
  if (end.has_value() && start.isAbsent()) {
    throw ValidationError("it is absent; end wants it", {.property = "start"});
  }
}

}  // namespace detail

}  // namespace cdk::cloudwatch
