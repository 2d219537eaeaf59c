#include <cdk/cloudwatch_actions/ec2_action.hpp>

#include <cdk/core/stack.hpp>

#include <array>

namespace cdk::cloudwatch_actions {

cloudwatch::AlarmActionConfig Ec2Action::bind(IConstruct& scope, cloudwatch::IAlarm& /*alarm*/) {
  static constexpr std::array ACTIONS = {"stop", "terminate", "recover", "reboot"};
  const Stack& stack = Stack::of(scope);
  return {.alarmActionArn = "arn:" + stack.partition() + ":automate:" + stack.region() +
                            ":ec2:" + ACTIONS.at(static_cast<std::size_t>(instanceAction_))};
}

}  // namespace cdk::cloudwatch_actions
