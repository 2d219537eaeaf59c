#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::cloudwatch_actions {

/// Publishes state changes of an alarm to a topic.
class SnsAction : public cloudwatch::IAlarmAction {
 public:
  explicit SnsAction(sns::ITopic& topic) : topic_(&topic) {}

  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  sns::ITopic* topic_;
};

}  // namespace cdk::cloudwatch_actions
