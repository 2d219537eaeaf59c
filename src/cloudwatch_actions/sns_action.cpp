#include <cdk/cloudwatch_actions/sns_action.hpp>

#include <cdk/sns/topic.hpp>

namespace cdk::cloudwatch_actions {

cloudwatch::AlarmActionConfig SnsAction::bind(IConstruct& /*scope*/,
                                              cloudwatch::IAlarm& /*alarm*/) {
  return {.alarmActionArn = topic_->topicArn()};
}

}  // namespace cdk::cloudwatch_actions
