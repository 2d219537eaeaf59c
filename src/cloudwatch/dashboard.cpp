#include <cdk/cloudwatch/dashboard.hpp>

#include <cdk/cloudwatch/cfn_dashboard.hpp>
#include <cdk/cloudwatch/layout.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>

namespace cdk::cloudwatch {

namespace {

bool isNameCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

void checkName(const IConstruct& dashboard, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  const std::string_view text = name.literal();
  if (!text.empty() && std::all_of(text.begin(), text.end(), isNameCharacter)) return;
  fail(dashboard, "dashboardName",
       name.describe() + " is not allowed; it has letters, digits, '-' and '_'");
}

}  // namespace

Dashboard::Dashboard(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.dashboardName}), props_(std::move(props)) {
  checkName(*this, props_.dashboardName);
  if (props_.defaultInterval && props_.start.has_value()) {
    fail(*this, "start", "it does not go with defaultInterval; give one of both");
  }
  if (props_.end.has_value() && props_.start.isAbsent()) {
    fail(*this, "start", "it is absent; end wants it");
  }
  resource_ = &create<CfnDashboard>(
      ConstructId("Resource", node().location()),
      {.dashboardBody = Lazy::string([this] { return stack().toJsonString(body()); }),
       .dashboardName = physicalName()});
  for (const auto& row : props_.widgets) addWidgets(row);
}

String Dashboard::dashboardArn() const {
  return stack().formatArn({.region = "",
                            .resource = "dashboard",
                            .resourceName = physicalName().value_or(""),
                            .service = "cloudwatch"});
}

String Dashboard::dashboardName() const { return getResourceNameAttribute(resource_->ref()); }

void Dashboard::addVariable(Handle<IVariable> variable) {
  props_.variables.push_back(std::move(variable));
}

void Dashboard::addWidgets(std::vector<Handle<IWidget>> widgets) {
  if (widgets.empty()) return;
  Row row(std::move(widgets));
  for (const auto& [id, message] : row.warningsV2()) {
    Annotations::of(*this).addWarningV2(id, message);
  }
  rows_.emplace_back(row);
}

Json Dashboard::body() const {
  std::string start;
  if (props_.defaultInterval) start = "-" + props_.defaultInterval->toIsoString();
  Json periodOverride;
  if (props_.periodOverride) {
    periodOverride = *props_.periodOverride == PeriodOverride::AUTO ? "auto" : "inherit";
  }
  // A widget may be on several dashboards, so it is placed only now.
  std::vector<Json> widgets;
  int y = 0;
  for (const auto& row : rows_) {
    row->position(0, y);
    y += row->height();
    std::vector<Json> own = row->toJson();
    widgets.insert(widgets.end(), own.begin(), own.end());
  }
  std::vector<Json> variables;
  for (const auto& variable : props_.variables) variables.push_back(variable->toJson());
  return {{"start", start.empty() ? Json(props_.start) : Json(start)},
          {"end", props_.end},
          {"periodOverride", periodOverride},
          {"widgets", Json::array(widgets)},
          {"variables", variables.empty() ? Json() : Json::array(variables)}};
}

}  // namespace cdk::cloudwatch
