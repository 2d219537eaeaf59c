#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>

#include <cstdint>

namespace cdk::cloudwatch_actions {

/// What happens to an EC2 instance.
enum class Ec2InstanceAction : std::uint8_t {
  STOP,
  TERMINATE,
  /// Move the instance to other hardware.
  RECOVER,
  REBOOT,
};

/// Acts on the instance that the alarm's metric is of: one with the dimension `InstanceId` only.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/UsingAlarmActions.html
class Ec2Action : public cloudwatch::IAlarmAction {
 public:
  explicit Ec2Action(Ec2InstanceAction instanceAction) noexcept : instanceAction_(instanceAction) {}

  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  Ec2InstanceAction instanceAction_;
};

}  // namespace cdk::cloudwatch_actions
