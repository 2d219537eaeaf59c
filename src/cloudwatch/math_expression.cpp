#include <cdk/cloudwatch/math_expression.hpp>

#include <cdk/core/error.hpp>

#include "alarm_options.hpp"
#include "metric_set.hpp"

#include <algorithm>
#include <array>

namespace cdk::cloudwatch {

namespace {

constexpr int DEFAULT_MINUTES = 5;

bool isSmallLetter(char c) { return c >= 'a' && c <= 'z'; }

bool isWordCharacter(char c) {
  return isSmallLetter(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isVariable(std::string_view name) {
  return !name.empty() && isSmallLetter(name.front()) &&
         std::all_of(name.begin(), name.end(), isWordCharacter);
}

std::string withoutQuotedText(std::string_view expression) {
  std::string rest;
  for (std::size_t i = 0; i < expression.size(); ++i) {
    const char c = expression[i];
    if (c == '"' || c == '\'') {
      const std::size_t end = expression.find(c, i + 1);
      if (end != std::string_view::npos) {
        i = end;
        continue;
      }
    }
    rest += c;
  }
  return rest;
}

/// Names begin with a small letter, so functions are none.
std::vector<std::string> variablesOf(std::string_view expression) {
  const std::string rest = withoutQuotedText(expression);
  std::vector<std::string> names;
  for (std::size_t i = 0; i < rest.size();) {
    if (!isSmallLetter(rest[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < rest.size() && isWordCharacter(rest[end])) ++end;
    names.push_back(rest.substr(i, end - i));
    i = end;
  }
  return names;
}

/// Whether the expression finds its metrics itself.
bool isQuery(std::string_view expression) {
  static constexpr std::array<std::string_view, 4> WORDS = {"INSIGHT_RULE_METRIC", "SELECT",
                                                            "SEARCH", "METRICS"};
  std::string upper(expression);
  for (char& c : upper) {
    if (isSmallLetter(c)) c = static_cast<char>(c - 'a' + 'A');
  }
  return std::any_of(WORDS.begin(), WORDS.end(), [&upper](std::string_view word) {
    for (std::size_t at = upper.find(word); at != std::string::npos;
         at = upper.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      if ((at == 0 || !isWordCharacter(upper[at - 1])) &&
          (end == upper.size() || !isWordCharacter(upper[end]))) {
        return true;
      }
    }
    return false;
  });
}

std::string shown(const String& text) {
  return text.isUnresolved() ? text.describe() : std::string(text.literal());
}

std::string secondsText(const Duration& period) {
  const Number seconds = period.toSeconds();
  return seconds.isUnresolved() ? seconds.describe() : Json(seconds).dump();
}

/// Throws where a name means two metrics, at whatever depth.
void checkNamesBelow(const MetricsByName& metrics, MetricsByName& seen) {
  for (const auto& entry : metrics) {
    const auto& [name, metric] = entry;
    for (const auto& [otherName, other] : seen) {
      if (name == otherName && !detail::isSameMetric(*metric, *other)) {
        throw ValidationError("usingMetrics: '" + name + "' means two metrics, '" +
                              shown(metric->toString()) + "' and '" + shown(other->toString()) +
                              "'; rename one");
      }
    }
    seen.push_back(entry);
    const MetricConfig config = metric->toMetricConfig();
    if (config.mathExpression) checkNamesBelow(config.mathExpression->usingMetrics, seen);
  }
}

}  // namespace

MathExpression::MathExpression(MathExpressionProps props) : props_(std::move(props)) {
  takeOverPeriod();
  checkNames();
  findUnknownNames();
  for (const auto& [name, metric] : props_.usingMetrics) {
    for (const auto& [id, message] : metric->warningsV2()) warn(id, message);
  }
}

/// The expression's metrics have its period, whatever they had before.
void MathExpression::takeOverPeriod() {
  const Duration common = period();
  const Number seconds = common.toSeconds();
  const Number byDefault = Duration::minutes(DEFAULT_MINUTES).toSeconds();
  bool isAnyOverridden = false;
  for (auto& [name, metric] : props_.usingMetrics) {
    const Number before = metric->period().toSeconds();
    if (!(before == byDefault) && !(before == seconds)) isAnyOverridden = true;
    metric = metric->withPeriod(common);
  }
  if (isAnyOverridden) {
    warn("CloudWatch:Math:MetricsPeriodsOverridden",
         "usingMetrics of '" + shown(props_.expression) +
             "' has metrics of other periods than the expression's, which replaces them: " +
             secondsText(common) + " seconds");
  }
}

void MathExpression::checkNames() const {
  for (const auto& [name, metric] : props_.usingMetrics) {
    if (!isVariable(name)) {
      throw ValidationError("usingMetrics: '" + name +
                            "' is not allowed; a name begins with a small letter and has letters, "
                            "digits and '_'");
    }
  }
  MetricsByName seen;
  checkNamesBelow(props_.usingMetrics, seen);
}

void MathExpression::findUnknownNames() {
  if (props_.expression.isUnresolved()) return;
  const std::string_view expression = props_.expression.literal();
  if (isQuery(expression)) return;
  std::string unknown;
  for (const std::string& name : variablesOf(expression)) {
    const bool isKnown = std::any_of(props_.usingMetrics.begin(), props_.usingMetrics.end(),
                                     [&name](const auto& metric) { return metric.first == name; });
    if (!isKnown) unknown += (unknown.empty() ? "" : ", ") + name;
  }
  if (!unknown.empty()) {
    warn("CloudWatch:Math:UnknownIdentifier",
         "usingMetrics of '" + std::string(expression) + "' lacks metrics for " + unknown);
  }
}

void MathExpression::warn(const std::string& id, const std::string& message) {
  for (auto& [existing, text] : warnings_) {
    if (existing != id) continue;
    text = message;
    return;
  }
  warnings_.emplace_back(id, message);
}

MathExpression MathExpression::with(const MathExpressionOptions& props) const {
  MathExpressionProps merged = props_;
  bool isChanged = false;
  const auto replace = [&isChanged](auto& current, const auto& given) {
    if (!given.has_value() || given == current) return;
    current = given;
    isChanged = true;
  };
  replace(merged.color, props.color);
  replace(merged.label, props.label);
  replace(merged.searchAccount, props.searchAccount);
  replace(merged.searchRegion, props.searchRegion);
  replace(merged.visible, props.visible);
  if (props.period && !(props.period->toSeconds() == period().toSeconds())) {
    merged.period = props.period;
    isChanged = true;
  }
  // The same expression keeps its warnings, which tell of the metrics as they were given.
  return isChanged ? MathExpression(std::move(merged)) : *this;
}

Alarm& MathExpression::createAlarm(IConstruct& scope, ConstructId id,
                                   CreateAlarmOptions props) const {
  return scope.create<Alarm>(std::move(id), detail::alarmProps(*this, props));
}

Duration MathExpression::period() const {
  return props_.period ? *props_.period : Duration::minutes(DEFAULT_MINUTES);
}

MetricConfig MathExpression::toMetricConfig() const {
  return {.mathExpression = MetricExpressionConfig{.expression = props_.expression,
                                                   .period = period().toSeconds(),
                                                   .searchAccount = props_.searchAccount,
                                                   .searchRegion = props_.searchRegion,
                                                   .usingMetrics = props_.usingMetrics},
          .renderingProperties = {
              {"label", props_.label}, {"color", props_.color}, {"visible", props_.visible}}};
}

Handle<IMetric> MathExpression::withPeriod(const Duration& period) const {
  return with({.period = period});
}

}  // namespace cdk::cloudwatch
