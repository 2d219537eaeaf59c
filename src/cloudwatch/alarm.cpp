#include <cdk/cloudwatch/alarm.hpp>

#include <cdk/cloudwatch/cfn_alarm.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include "imported_alarm.hpp"
#include "metric_set.hpp"
#include "statistic.hpp"

#include <array>

namespace cdk::cloudwatch {

namespace {

constexpr std::size_t MAX_METRICS = 10;

const char* operatorText(ComparisonOperator comparison) {
  static constexpr std::array<const char*, 7> TEXTS = {"GreaterThanOrEqualToThreshold",
                                                       "GreaterThanThreshold",
                                                       "LessThanThreshold",
                                                       "LessThanOrEqualToThreshold",
                                                       "LessThanLowerOrGreaterThanUpperThreshold",
                                                       "GreaterThanUpperThreshold",
                                                       "LessThanLowerThreshold"};
  return TEXTS.at(static_cast<std::size_t>(comparison));
}

bool isForBands(ComparisonOperator comparison) {
  return comparison == ComparisonOperator::LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD ||
         comparison == ComparisonOperator::GREATER_THAN_UPPER_THRESHOLD ||
         comparison == ComparisonOperator::LESS_THAN_LOWER_THRESHOLD;
}

String treatMissingDataText(std::optional<TreatMissingData> treatment) {
  static constexpr std::array<const char*, 4> TEXTS = {"breaching", "notBreaching", "ignore",
                                                       "missing"};
  if (!treatment) return {};
  return TEXTS.at(static_cast<std::size_t>(*treatment));
}

std::string shown(const String& text) {
  return text.isUnresolved() ? text.describe() : std::string(text.literal());
}

bool isBand(const IMetric& metric) {
  const MetricConfig config = metric.toMetricConfig();
  return config.mathExpression &&
         shown(config.mathExpression->expression).find("ANOMALY_DETECTION_BAND") !=
             std::string::npos;
}

List<CfnAlarm::DimensionProperty> dimensionsOf(const MetricStatConfig& metric) {
  if (metric.dimensions.empty()) return {};
  std::vector<CfnAlarm::DimensionProperty> dimensions;
  for (const Dimension& dimension : metric.dimensions) {
    dimensions.push_back({.name = dimension.name, .value = dimension.value});
  }
  return dimensions;
}

String unitOf(const MetricStatConfig& metric) {
  return metric.unitFilter ? String(unitText(*metric.unitFilter)) : String();
}

String labelOf(const MetricConfig& config) {
  const Json label = config.renderingProperties["label"];
  return String(static_cast<const Value&>(label));
}

CfnAlarm::MetricDataQueryProperty query(const MetricStatConfig& metric, const MetricConfig& config,
                                        const std::string& id, bool isOfOtherAccount,
                                        bool returnData) {
  return {.accountId = isOfOtherAccount ? metric.account : String(),
          .id = id,
          .label = labelOf(config),
          .metricStat = {.metric = {.dimensions = dimensionsOf(metric),
                                    .metricName = metric.metricName,
                                    .namespace_ = metric.namespace_},
                         .period = metric.period.toSeconds(),
                         .stat = metric.statistic,
                         .unit = unitOf(metric)},
          .returnData = returnData};
}

String textOf(const Number& number) {
  return number.isUnresolved() ? String(static_cast<const Value&>(number))
                               : String(Json(number).dump());
}

/// The time that so many periods take, such as `5 minutes`.
String timeText(const Duration& period, const Number& periods) {
  constexpr double MINUTE = 60;
  const Number seconds = period.toSeconds();
  if (seconds.isUnresolved() || periods.isUnresolved()) {
    return textOf(periods) + " periods of " + textOf(seconds) + " seconds";
  }
  const double time = seconds.literal() * periods.literal();
  if (time < MINUTE) return textOf(time) + (time == 1 ? " second" : " seconds");
  return textOf(time / MINUTE) + (time == MINUTE ? " minute" : " minutes");
}

HorizontalAnnotation annotationOf(const AlarmProps& props) {
  static constexpr std::array<const char*, 4> SIGNS = {">=", ">", "<", "<="};
  const auto comparison = static_cast<std::size_t>(
      props.comparisonOperator.value_or(ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD));
  // A band has no threshold that a line could show.
  if (comparison >= SIGNS.size()) {
    return {.label = "Anomaly Detection Band",
            .value = Alarm::ANOMALY_DETECTION_NO_THRESHOLD,
            .visible = false};
  }
  const Number points = props.datapointsToAlarm.value_or(props.evaluationPeriods);
  return {.label = props.metric->toString() + " " + SIGNS.at(comparison) + " " +
                   textOf(props.threshold) + " for " + textOf(points) + " datapoints within " +
                   timeText(props.metric->period(), props.evaluationPeriods),
          .value = props.threshold};
}

/// `arn:aws:automate:REGION:ec2:ACTION` acts on the instance that the metric is of.
bool isInstanceAction(const String& arn) {
  if (arn.isUnresolved()) return false;
  const std::string_view text = arn.literal();
  const std::size_t service = text.find(":automate:");
  return text.starts_with("arn:aws") && service != std::string_view::npos &&
         text.find(":ec2:", service) != std::string_view::npos;
}

}  // namespace

Alarm::Alarm(Scope scope, Props props)
    : AlarmBase(std::move(scope), {.physicalName = props.alarmName}),
      metric_(props.metric),
      annotation_(annotationOf(props)) {
  const ComparisonOperator comparison =
      props.comparisonOperator.value_or(ComparisonOperator::GREATER_THAN_OR_EQUAL_TO_THRESHOLD);
  const bool isAnomalyDetection = isForBands(comparison);
  if (isAnomalyDetection != isBand(*metric_)) {
    fail(*this, "comparisonOperator",
         std::string(operatorText(comparison)) +
             (isAnomalyDetection
                  ? " is only for metrics that are an ANOMALY_DETECTION_BAND() expression"
                  : " is not for an ANOMALY_DETECTION_BAND() expression; an operator of anomaly "
                    "detection is wanted"));
  }
  if (isAnomalyDetection && !(props.threshold == Number(ANOMALY_DETECTION_NO_THRESHOLD))) {
    Annotations::of(*this).addWarningV2(
        "aws-cdk-lib/aws-cloudwatch:thresholdIgnoredForAnomalyDetection",
        "threshold has no effect where an anomaly detection band takes its place; say "
        "Alarm::ANOMALY_DETECTION_NO_THRESHOLD, or use AnomalyDetectionAlarm");
  }
  CfnAlarmProps rendered{.actionsEnabled = props.actionsEnabled,
                         .alarmActions = alarmActionArns(),
                         .alarmDescription = props.alarmDescription,
                         .alarmName = physicalName(),
                         .comparisonOperator = operatorText(comparison),
                         .datapointsToAlarm = props.datapointsToAlarm,
                         .evaluateLowSampleCountPercentile = props.evaluateLowSampleCountPercentile,
                         .evaluationPeriods = props.evaluationPeriods,
                         .insufficientDataActions = insufficientDataActionArns(),
                         .okActions = okActionArns(),
                         .threshold = isAnomalyDetection ? Number() : props.threshold.value(),
                         .treatMissingData = treatMissingDataText(props.treatMissingData)};
  renderMetric(rendered, isAnomalyDetection);
  auto& alarm = create<CfnAlarm>("Resource", std::move(rendered));
  arn_ = getResourceArnAttribute(alarm.attrArn(), detail::alarmArnComponents(physicalName()));
  name_ = getResourceNameAttribute(alarm.ref());
  for (const auto& [id, message] : metric_->warningsV2()) {
    Annotations::of(*this).addWarningV2(id, message);
  }
}

void Alarm::renderMetric(CfnAlarmProps& props, bool isAnomalyDetection) {
  const MetricConfig config = metric_->toMetricConfig();
  if (config.mathExpression) {
    renderExpression(props, isAnomalyDetection);
    return;
  }
  if (!config.metricStat) refuseSearch(*metric_);
  const MetricStatConfig& metric = *config.metricStat;
  checkMetric(metric, *metric_);
  const bool isElsewhere = isOfOtherAccount(metric);
  // The short form has no place for a label or an account.
  if (labelOf(config).has_value() || isElsewhere) {
    props.metrics = {query(metric, config, "m1", isElsewhere, true)};
    return;
  }
  props.dimensions = dimensionsOf(metric);
  props.metricName = metric.metricName;
  props.namespace_ = metric.namespace_;
  props.period = metric.period.toSeconds();
  props.unit = unitOf(metric);
  const detail::Statistic statistic = detail::parseStatistic(metric.statistic);
  if (statistic.kind == detail::StatisticKind::SIMPLE) {
    props.statistic = statistic.text;
  } else {
    props.extendedStatistic = statistic.text;
  }
}

void Alarm::renderExpression(CfnAlarmProps& props, bool isAnomalyDetection) {
  static const std::string PRIMARY = "primary";
  detail::MetricSet metrics;
  metrics.addTopLevel(PRIMARY, metric_);
  // A band comes with the metric it is about.
  const int returnedLevels = isAnomalyDetection ? 2 : 1;
  int unnamed = 0;
  std::vector<CfnAlarm::MetricDataQueryProperty> queries;
  for (const auto& entry : metrics.entries()) {
    const std::string id = entry.id.empty() ? "expr_" + std::to_string(++unnamed) : entry.id;
    if (isAnomalyDetection && entry.tag == PRIMARY) props.thresholdMetricId = id;
    const bool returnData = entry.level <= returnedLevels;
    const MetricConfig config = entry.metric->toMetricConfig();
    if (config.metricStat) {
      checkMetric(*config.metricStat, *entry.metric);
      queries.push_back(
          query(*config.metricStat, config, id, isOfOtherAccount(*config.metricStat), returnData));
      continue;
    }
    if (!config.mathExpression) refuseSearch(*entry.metric);
    const MetricExpressionConfig& expression = *config.mathExpression;
    if (expression.usingMetrics.size() > MAX_METRICS) {
      fail(*this, "metric",
           "the expression '" + shown(expression.expression) + "' has " +
               std::to_string(expression.usingMetrics.size()) + " metrics; alarms take at most 10");
    }
    if (expression.searchAccount.has_value() || expression.searchRegion.has_value()) {
      fail(*this, "metric",
           "the expression '" + shown(expression.expression) +
               "' has searchAccount or searchRegion, which alarms don't take");
    }
    queries.push_back({.expression = expression.expression,
                       .id = id,
                       .label = labelOf(config),
                       .period = expression.usingMetrics.empty() ? expression.period : Number(),
                       .returnData = returnData});
  }
  props.metrics = queries;
}

void Alarm::refuseSearch(const IMetric& metric) const {
  fail(
      *this, "metric",
      "'" + shown(metric.toString()) +
          "' is a search, which alarms don't take; metrics and expressions of metrics are allowed");
}

void Alarm::checkMetric(const MetricStatConfig& metric, const IMetric& shownAs) const {
  const String region = stack().region();
  if (metric.region.empty() || region.isUnresolved() || metric.region == region) return;
  fail(*this, "metric",
       "'" + shown(shownAs.toString()) + "' is in " + shown(metric.region) + "; an alarm in " +
           shown(region) + " takes metrics of that region only");
}

bool Alarm::isOfOtherAccount(const MetricStatConfig& metric) const {
  return metric.account.has_value() && !(metric.account == stack().account());
}

void Alarm::checkAction(const String& arn) const {
  if (!isInstanceAction(arn)) return;
  const MetricConfig config = metric_->toMetricConfig();
  if (config.metricStat && config.metricStat->dimensions.size() == 1 &&
      config.metricStat->dimensions.front().name == "InstanceId") {
    return;
  }
  fail(*this, "metric",
       "'" + shown(metric_->toString()) + "' is not of one EC2 instance, so " + shown(arn) +
           " can't act on it; a metric with the one dimension InstanceId is wanted");
}

void Alarm::addAlarmAction(std::vector<Handle<IAlarmAction>> actions) {
  for (const auto& action : actions) {
    const String arn = action->bind(*this, *this).alarmActionArn;
    checkAction(arn);
    addAlarmActionArn(arn);
  }
}

IAlarm& Alarm::fromAlarmArn(IConstruct& scope, ConstructId id, String alarmArn) {
  return scope.create<detail::ImportedAlarm>(std::move(id), std::move(alarmArn));
}

IAlarm& Alarm::fromAlarmName(IConstruct& scope, ConstructId id, String alarmName) {
  return fromAlarmArn(scope, std::move(id),
                      Stack::of(scope).formatArn(detail::alarmArnComponents(std::move(alarmName))));
}

}  // namespace cdk::cloudwatch
