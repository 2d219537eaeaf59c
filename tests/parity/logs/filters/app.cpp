#include <string>

#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <cdk/logs.hpp>

#include "scenario.hpp"

namespace {

namespace cloudwatch = cdk::cloudwatch;
namespace logs = cdk::logs;

const parity::Scenario scenario("logs/filters", [](cdk::App& app) {
  using logs::FilterPattern;
  auto& stack = app.create<cdk::Stack>("Filters");
  auto& group = stack.create<logs::LogGroup>("Group");

  auto& filter =
      group.addMetricFilter("Errors", {.filterPattern = FilterPattern::anyTerm({"ERROR", "FATAL"}),
                                       .metricName = "Errors",
                                       .metricNamespace = "App"});
  stack.create<cdk::CfnOutput>("MetricNamespace", {.value = filter.metric().namespace_()});
  stack.create<logs::MetricFilter>("Latency", {.defaultValue = 0,
                                               .dimensions = {{"Path", "$.path"}},
                                               .filterName = "latency",
                                               .filterPattern = FilterPattern::exists("$.latency"),
                                               .logGroup = group,
                                               .metricName = "Latency",
                                               .metricNamespace = "App",
                                               .metricValue = "$.latency",
                                               .unit = cloudwatch::Unit::MILLISECONDS});
  const auto metric = group.extractMetric("$.size", "App", "Size");
  stack.create<cdk::CfnOutput>("MetricName", {.value = metric.metricName()});

  const auto pattern = [&group](const std::string& id, const auto& filterPattern) {
    group.addMetricFilter(
        id, {.filterPattern = filterPattern, .metricName = id, .metricNamespace = "Patterns"});
  };
  pattern("All", FilterPattern::allEvents());
  pattern("AllTerms", FilterPattern::allTerms({"one", "two words"}));
  pattern("Groups", FilterPattern::anyTermGroup({{"a", "b"}, {"c"}}));
  pattern("Json",
          FilterPattern::all({FilterPattern::stringValue("$.level", "=", "ERROR"),
                              FilterPattern::any({FilterPattern::numberValue("$.status", ">=", 500),
                                                  FilterPattern::booleanValue("$.retry", true),
                                                  FilterPattern::isNull("$.user")})}));
  pattern("Literal", FilterPattern::literal("\"as it is\""));
  pattern("Spaces",
          FilterPattern::spaceDelimited({"time", "code", "..."}).whereNumber("code", ">", 400));
});

}  // namespace
