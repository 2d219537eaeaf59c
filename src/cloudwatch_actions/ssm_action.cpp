#include <cdk/cloudwatch_actions/ssm_action.hpp>

#include <cdk/core/stack.hpp>

#include <array>

namespace cdk::cloudwatch_actions {

cloudwatch::AlarmActionConfig SsmAction::bind(IConstruct& scope, cloudwatch::IAlarm& /*alarm*/) {
  static constexpr std::array SEVERITIES = {"1", "2", "3", "4"};
  static constexpr std::array CATEGORIES = {"Availability", "Cost", "Performance", "Recovery",
                                            "Security"};
  const Stack& stack = Stack::of(scope);
  String arn = "arn:" + stack.partition() + ":ssm:" + stack.region() + ":" + stack.account() +
               ":opsitem:" + SEVERITIES.at(static_cast<std::size_t>(severity_));
  if (category_) {
    arn += String("#CATEGORY=") + CATEGORIES.at(static_cast<std::size_t>(*category_));
  }
  return {.alarmActionArn = arn};
}

cloudwatch::AlarmActionConfig SsmIncidentAction::bind(IConstruct& scope,
                                                      cloudwatch::IAlarm& /*alarm*/) {
  return {.alarmActionArn = Stack::of(scope).formatArn({.region = "",
                                                        .resource = "response-plan",
                                                        .resourceName = responsePlanName_,
                                                        .service = "ssm-incidents"})};
}

}  // namespace cdk::cloudwatch_actions
