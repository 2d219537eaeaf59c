#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/core/duration.hpp>

#include <optional>

namespace cdk::cloudwatch {

/// Props of `CompositeAlarm`.
struct CompositeAlarmProps {
  /// Whether state changes run actions. Default: true.
  Boolean actionsEnabled{};
  /// While this alarm is on, the composite one runs no actions. Default: none.
  Ref<IAlarm> actionsSuppressor{};
  /// How long actions stay suppressed after the suppressor went off. Default: 1 minute.
  std::optional<Duration> actionsSuppressorExtensionPeriod{};
  /// How long actions wait for the suppressor to go on. Default: 1 minute.
  std::optional<Duration> actionsSuppressorWaitPeriod{};
  /// Default: none.
  String alarmDescription{};
  /// When the alarm goes off.
  Required<Handle<IAlarmRule>> alarmRule;
  /// A change replaces the alarm. Default: made from the construct's path.
  String compositeAlarmName{};
};

/// An alarm that goes by the states of other alarms.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html
class CompositeAlarm : public AlarmBase {
 public:
  using Props = CompositeAlarmProps;
  /// Throws `ValidationError` for suppressor periods without a suppressor.
  CompositeAlarm(Scope scope, Props props);

  static IAlarm& fromCompositeAlarmArn(IConstruct& scope, ConstructId id, String compositeAlarmArn);
  static IAlarm& fromCompositeAlarmName(IConstruct& scope, ConstructId id,
                                        String compositeAlarmName);

  [[nodiscard]] String alarmArn() const override { return arn_; }
  [[nodiscard]] String alarmName() const override { return name_; }

 private:
  String arn_{};
  String name_{};
};

}  // namespace cdk::cloudwatch
