#include <cdk/autoscaling/update_policy.hpp>
#include <cdk/core/error.hpp>

#include <array>
#include <string>

namespace cdk::autoscaling {

namespace {

constexpr double MAX_WAIT_SECONDS = 172'800;
constexpr std::size_t MAX_ALARMS = 10;

constexpr std::array SCALING_PROCESSES = {
    "Launch",           "Terminate",         "HealthCheck",
    "ReplaceUnhealthy", "AZRebalance",       "AlarmNotification",
    "ScheduledActions", "AddToLoadBalancer", "InstanceRefresh"};
constexpr std::array STRATEGIES = {"Rolling", "ReplaceRootVolume"};
constexpr std::array PROTECTED_INSTANCES = {"Refresh", "Ignore", "Wait"};
constexpr std::array STANDBY_INSTANCES = {"Terminate", "Ignore", "Wait"};

template <class E, std::size_t N>
Json textOf(const std::array<const char*, N>& texts, E value) {
  return texts.at(static_cast<std::size_t>(value));
}

template <class E, std::size_t N>
Json textOf(const std::array<const char*, N>& texts, const std::optional<E>& value) {
  return value ? textOf(texts, *value) : Json();
}

Json isoText(const std::optional<Duration>& duration) {
  return duration ? Json(duration->toIsoString()) : Json();
}

Json seconds(const std::optional<Duration>& duration) {
  return duration ? Json(duration->toSeconds()) : Json();
}

bool isKnown(const Number& number) { return number.has_value() && !number.isUnresolved(); }

void checkRange(const char* property, const Number& value, double least, double most) {
  if (!isKnown(value) || (value.literal() >= least && value.literal() <= most)) return;
  throw ValidationError(value.describe() + " is not allowed; it is " + Json(least).dump() + " to " +
                            Json(most).dump(),
                        {.property = property});
}

void checkWait(const char* property, const std::optional<Duration>& wait) {
  if (wait) checkRange(property, wait->toSeconds(), 0, MAX_WAIT_SECONDS);
}

void checkHealthyPercentages(const Number& least, const Number& most) {
  checkRange("minHealthyPercentage", least, 0, 100);
  checkRange("maxHealthyPercentage", most, 100, 200);
  if (most.has_value() && least.isAbsent()) {
    throw ValidationError("it is absent; maxHealthyPercentage wants it",
                          {.property = "minHealthyPercentage"});
  }
  if (isKnown(least) && isKnown(most) && most.literal() - least.literal() > 100) {
    throw ValidationError(most.describe() +
                              " is not allowed; it is at most 100 above minHealthyPercentage, " +
                              least.describe(),
                          {.property = "maxHealthyPercentage"});
  }
}

void checkCheckpoints(const InstanceRefreshOptions& options) {
  const List<Number>& percentages = options.checkpointPercentages;
  if (options.checkpointDelay && percentages.isAbsent()) {
    throw ValidationError("it is absent; checkpointDelay wants it",
                          {.property = "checkpointPercentages"});
  }
  if (percentages.isAbsent() || percentages.kind() != ValueKind::LIST) return;
  double previous = 0;
  for (const Number& percentage : percentages.literal()) {
    checkRange("checkpointPercentages", percentage, 1, 100);
    if (!isKnown(percentage)) continue;
    if (percentage.literal() <= previous) {
      throw ValidationError(percentages.describe() +
                                " is not allowed; each one is greater than "
                                "the one before",
                            {.property = "checkpointPercentages"});
    }
    previous = percentage.literal();
  }
}

Json rollingUpdatePolicy(const RollingUpdateOptions& options,
                         const std::optional<Signals>& signals) {
  static constexpr std::array DEFAULT_SUSPENDED = {
      ScalingProcess::HEALTH_CHECK,      ScalingProcess::REPLACE_UNHEALTHY,
      ScalingProcess::AZ_REBALANCE,      ScalingProcess::ALARM_NOTIFICATION,
      ScalingProcess::SCHEDULED_ACTIONS, ScalingProcess::INSTANCE_REFRESH};
  const std::vector<ScalingProcess> suspended = options.suspendProcesses.value_or(
      std::vector<ScalingProcess>(DEFAULT_SUSPENDED.begin(), DEFAULT_SUSPENDED.end()));
  std::vector<Json> names;
  for (const ScalingProcess process : suspended) {
    names.push_back(textOf(SCALING_PROCESSES, process));
  }
  std::optional<Duration> pause = options.pauseTime;
  Number percentage = options.minSuccessPercentage;
  if (signals) {
    if (!pause) pause = signals->options().timeout;
    percentage = percentage.value_or(signals->options().minSuccessPercentage);
  }
  const bool waits = options.waitOnResourceSignals.value_or(signals.has_value());
  return {{"MaxBatchSize", options.maxBatchSize},
          {"MinInstancesInService", options.minInstancesInService},
          {"SuspendProcesses", Json::array(names)},
          {"MinSuccessfulInstancesPercent", percentage},
          {"WaitOnResourceSignals", waits ? Json(true) : Json()},
          {"PauseTime", isoText(pause)}};
}

/// An object of those members that are there; absent where none is.
Json givenOnes(std::initializer_list<Json::Member> members) {
  std::vector<std::pair<std::string, Value>> given;
  for (const auto& [name, value] : members) {
    if (value.has_value()) given.emplace_back(std::string(name), value);
  }
  return given.empty() ? Json() : Json::object(std::move(given));
}

Json instanceRefreshPolicy(const InstanceRefreshOptions& options) {
  std::vector<String> alarms;
  for (const cloudwatch::IAlarm& alarm : options.alarms) alarms.push_back(alarm.alarmName());
  return {{"Strategy", textOf(STRATEGIES, options.strategy.value())},
          {"Preferences",
           givenOnes({{"MinHealthyPercentage", options.minHealthyPercentage},
                      {"MaxHealthyPercentage", options.maxHealthyPercentage},
                      {"InstanceWarmup", seconds(options.instanceWarmup)},
                      {"SkipMatching", options.skipMatching},
                      {"CheckpointPercentages", options.checkpointPercentages},
                      {"CheckpointDelay", seconds(options.checkpointDelay)},
                      {"BakeTime", seconds(options.bakeTime)},
                      {"AlarmSpecification",
                       alarms.empty() ? Json() : Json{{"Alarms", List<String>(alarms)}}},
                      {"ScaleInProtectedInstances",
                       textOf(PROTECTED_INSTANCES, options.scaleInProtectedInstances)},
                      {"StandbyInstances", textOf(STANDBY_INSTANCES, options.standbyInstances)}})}};
}

}  // namespace

Signals::Signals(Of of, Number count, SignalsOptions options)
    : of_(of), count_(std::move(count)), options_(std::move(options)) {
  checkRange("minSuccessPercentage", options_.minSuccessPercentage, 0, 100);
}

Signals Signals::waitForAll(SignalsOptions options) { return {Of::ALL, {}, std::move(options)}; }

Signals Signals::waitForCount(Number count, SignalsOptions options) {
  return {Of::COUNT, std::move(count), std::move(options)};
}

Signals Signals::waitForMinCapacity(SignalsOptions options) {
  return {Of::MIN_CAPACITY, {}, std::move(options)};
}

Json Signals::renderCreationPolicy(const RenderSignalsOptions& renderOptions) const {
  const Number count = of_ == Of::COUNT ? count_
                       : of_ == Of::ALL
                           ? renderOptions.desiredCapacity.value_or(renderOptions.minCapacity)
                           : renderOptions.minCapacity;
  if (count.isAbsent()) {
    throw ValidationError("it is absent; the number of signals is made from it",
                          {.property = "minCapacity"});
  }
  const Number& percentage = options_.minSuccessPercentage;
  return {{"AutoScalingCreationPolicy",
           percentage.has_value() ? Json{{"MinSuccessfulInstancesPercent", percentage}} : Json()},
          {"ResourceSignal", {{"Count", count}, {"Timeout", isoText(options_.timeout)}}}};
}

UpdatePolicy UpdatePolicy::instanceRefresh(InstanceRefreshOptions options) {
  if (options.alarms.size() > MAX_ALARMS) {
    throw ValidationError(
        "there are " + std::to_string(options.alarms.size()) + "; at most 10 are allowed",
        {.property = "alarms"});
  }
  checkHealthyPercentages(options.minHealthyPercentage, options.maxHealthyPercentage);
  checkWait("bakeTime", options.bakeTime);
  checkWait("checkpointDelay", options.checkpointDelay);
  checkCheckpoints(options);
  return UpdatePolicy(std::move(options));
}

UpdatePolicy UpdatePolicy::replacingUpdate() { return UpdatePolicy(Replacing{}); }

UpdatePolicy UpdatePolicy::rollingUpdate(RollingUpdateOptions options) {
  checkRange("minSuccessPercentage", options.minSuccessPercentage, 0, 100);
  return UpdatePolicy(std::move(options));
}

bool UpdatePolicy::isRollingUpdate() const noexcept {
  return std::holds_alternative<RollingUpdateOptions>(kind_);
}

Json UpdatePolicy::renderUpdatePolicy(const std::optional<Signals>& signals) const {
  if (const auto* rolling = std::get_if<RollingUpdateOptions>(&kind_)) {
    return {{"AutoScalingRollingUpdate", rollingUpdatePolicy(*rolling, signals)}};
  }
  if (const auto* refresh = std::get_if<InstanceRefreshOptions>(&kind_)) {
    return {{"AutoScalingInstanceRefresh", instanceRefreshPolicy(*refresh)}};
  }
  return {{"AutoScalingReplacingUpdate", Json{{"WillReplace", true}}}};
}

}  // namespace cdk::autoscaling
