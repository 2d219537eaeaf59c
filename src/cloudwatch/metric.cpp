#include <cdk/cloudwatch/metric.hpp>

#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/grant.hpp>

#include "alarm_options.hpp"
#include "statistic.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace cdk::cloudwatch {

namespace {

constexpr std::array<std::string_view, 27> UNIT_TEXTS = {"Seconds",
                                                         "Microseconds",
                                                         "Milliseconds",
                                                         "Bytes",
                                                         "Kilobytes",
                                                         "Megabytes",
                                                         "Gigabytes",
                                                         "Terabytes",
                                                         "Bits",
                                                         "Kilobits",
                                                         "Megabits",
                                                         "Gigabits",
                                                         "Terabits",
                                                         "Percent",
                                                         "Count",
                                                         "Bytes/Second",
                                                         "Kilobytes/Second",
                                                         "Megabytes/Second",
                                                         "Gigabytes/Second",
                                                         "Terabytes/Second",
                                                         "Bits/Second",
                                                         "Kilobits/Second",
                                                         "Megabits/Second",
                                                         "Gigabits/Second",
                                                         "Terabits/Second",
                                                         "Count/Second",
                                                         "None"};

constexpr std::size_t MAX_DIMENSIONS = 30;
constexpr std::size_t MAX_DIMENSION_TEXT = 255;
constexpr double MINUTE = 60;

void checkPeriod(const Duration& period) {
  if (period.isUnresolved()) return;
  const double seconds = period.toSeconds().literal();
  const bool highResolution =
      seconds == 1 || seconds == 5 || seconds == 10 || seconds == 20 || seconds == 30;
  if (!highResolution && (seconds <= 0 || std::fmod(seconds, MINUTE) != 0)) {
    throw ValidationError("period: " + period.toHumanString() +
                          " is not allowed; it is 1, 5, 10, 20 or 30 seconds, or whole minutes");
  }
}

void checkDimensionText(const char* what, const std::string& name, const String& text) {
  if (text.isUnresolved()) return;
  const std::size_t size = text.literal().size();
  if (size == 0 || size > MAX_DIMENSION_TEXT) {
    throw ValidationError(std::string("dimensionsMap: the ") + what + " of '" + name + "' has " +
                          std::to_string(size) + " characters; 1 to 255 are allowed");
  }
}

void checkDimensions(const Map<String>& dimensions) {
  if (dimensions.empty()) return;
  const auto entries = dimensions.literal();
  if (entries.size() > MAX_DIMENSIONS) {
    throw ValidationError("dimensionsMap: there are " + std::to_string(entries.size()) +
                          " dimensions; at most 30 are allowed");
  }
  for (const auto& [name, value] : entries) {
    checkDimensionText("name", name, name);
    checkDimensionText("value", name, value);
  }
}

}  // namespace

std::string_view unitText(Unit unit) noexcept {
  return UNIT_TEXTS.at(static_cast<std::size_t>(unit));
}

Metric::Metric(MetricProps props)
    : Metric(props.namespace_, props.metricName,
             {.account = props.account,
              .color = props.color,
              .dimensionsMap = props.dimensionsMap,
              .id = props.id,
              .label = props.label,
              .period = props.period,
              .region = props.region,
              .stackAccount = props.stackAccount,
              .stackRegion = props.stackRegion,
              .statistic = props.statistic,
              .unit = props.unit,
              .visible = props.visible}) {}

Metric::Metric(String metricNamespace, String metricName, MetricOptions options)
    : namespaceText_(std::move(metricNamespace)),
      metricName_(std::move(metricName)),
      options_(std::move(options)) {
  if (options_.period) checkPeriod(*options_.period);
  checkDimensions(options_.dimensionsMap);
  const detail::Statistic statistic =
      detail::parseStatistic(options_.statistic.empty() ? String("Average") : options_.statistic);
  statistic_ = statistic.text;
  isStatisticKnown_ = statistic.kind != detail::StatisticKind::UNKNOWN;
}

Metric Metric::of(String metricNamespace, String metricName, MetricOptions options) {
  return Metric(std::move(metricNamespace), std::move(metricName), std::move(options));
}

Duration Metric::period() const {
  constexpr int DEFAULT_MINUTES = 5;
  return options_.period ? *options_.period : Duration::minutes(DEFAULT_MINUTES);
}

Metric Metric::with(MetricOptions props) const {
  MetricOptions merged = options_;
  const auto replace = [](auto& current, const auto& given) {
    if (given.has_value()) current = given;
  };
  replace(merged.account, props.account);
  replace(merged.color, props.color);
  replace(merged.dimensionsMap, props.dimensionsMap);
  replace(merged.id, props.id);
  replace(merged.label, props.label);
  replace(merged.period, props.period);
  replace(merged.region, props.region);
  replace(merged.stackAccount, props.stackAccount);
  replace(merged.stackRegion, props.stackRegion);
  replace(merged.statistic, props.statistic);
  replace(merged.unit, props.unit);
  replace(merged.visible, props.visible);
  return Metric(namespaceText_, metricName_, std::move(merged));
}

Metric Metric::attachTo(const IConstruct& scope) const {
  const Stack& stack = Stack::of(scope);
  // A place that is known only at deployment is the alarm's own anyway.
  const auto ifKnown = [](String place) { return place.isUnresolved() ? String() : place; };
  return with({.stackAccount = ifKnown(stack.account()), .stackRegion = ifKnown(stack.region())});
}

iam::Grant Metric::grantPutMetricData(Handle<iam::IGrantable> grantee) {
  return iam::Grant::addToPrincipal({.actions = {"cloudwatch:PutMetricData"},
                                     .grantee = std::move(grantee),
                                     .resourceArns = {"*"}});
}

Alarm& Metric::createAlarm(IConstruct& scope, ConstructId id, CreateAlarmOptions props) const {
  return scope.create<Alarm>(std::move(id), detail::alarmProps(*this, props));
}

MetricConfig Metric::toMetricConfig() const {
  std::vector<Dimension> dimensions;
  if (!options_.dimensionsMap.empty()) {
    for (auto& [name, value] : options_.dimensionsMap.literal())
      dimensions.push_back({name, value});
  }
  std::sort(dimensions.begin(), dimensions.end(),
            [](const Dimension& a, const Dimension& b) { return a.name < b.name; });
  return {.metricStat = MetricStatConfig{.account = account(),
                                         .accountOverride = options_.account,
                                         .dimensions = std::move(dimensions),
                                         .metricName = metricName_,
                                         .namespace_ = namespaceText_,
                                         .period = period(),
                                         .region = region(),
                                         .regionOverride = options_.region,
                                         .statistic = statistic_,
                                         .unitFilter = options_.unit},
          .renderingProperties = {{"color", options_.color},
                                  {"label", options_.label},
                                  {"id", options_.id},
                                  {"visible", options_.visible}}};
}

Handle<IMetric> Metric::withPeriod(const Duration& period) const {
  return with({.period = period});
}

std::vector<std::pair<std::string, std::string>> Metric::warningsV2() const {
  if (isStatisticKnown_) return {};
  const auto text = [](const String& value) {
    return value.isUnresolved() ? value.describe() : std::string(value.literal());
  };
  const std::string labelled =
      options_.label.empty() ? "" : " (labelled '" + text(options_.label) + "')";
  return {{"CloudWatch:Alarm:UnrecognizedStatistic",
           "'" + text(statistic_) + "' of the metric '" + text(metricName_) + "' in '" +
               text(namespaceText_) + "'" + labelled +
               " is no statistic that this library knows; Stats has all that it does"}};
}

}  // namespace cdk::cloudwatch
