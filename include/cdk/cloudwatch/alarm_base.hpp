#pragma once

#include <cdk/core/resource.hpp>

#include <string_view>
#include <vector>

namespace cdk::cloudwatch {

class AlarmMuteRule;
struct AlarmMuteRuleOptions;

/// What a composite alarm goes by: an alarm, or a rule over alarms.
class IAlarmRule {
 public:
  virtual ~IAlarmRule() = default;
  /// The rule in the service's notation.
  [[nodiscard]] virtual String renderAlarmRule() const = 0;

 protected:
  IAlarmRule() = default;
  IAlarmRule(const IAlarmRule&) = default;
  IAlarmRule(IAlarmRule&&) = default;
  IAlarmRule& operator=(const IAlarmRule&) = default;
  IAlarmRule& operator=(IAlarmRule&&) = default;
};

/// An alarm, made here or elsewhere.
class IAlarm : public virtual IAlarmRule, public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::CloudWatch::Alarm";

  [[nodiscard]] virtual String alarmArn() const = 0;
  [[nodiscard]] virtual String alarmName() const = 0;
};

/// What an action gives to an alarm.
struct AlarmActionConfig {
  /// ARN of what the alarm notifies or changes.
  Required<String> alarmActionArn;
};

/// What an alarm does when its state changes.
class IAlarmAction {
 public:
  virtual ~IAlarmAction() = default;
  /// Called when the action is added; may create what it needs in `scope`.
  [[nodiscard]] virtual AlarmActionConfig bind(IConstruct& scope, IAlarm& alarm) = 0;

 protected:
  IAlarmAction() = default;
  IAlarmAction(const IAlarmAction&) = default;
  IAlarmAction(IAlarmAction&&) = default;
  IAlarmAction& operator=(const IAlarmAction&) = default;
  IAlarmAction& operator=(IAlarmAction&&) = default;
};

/// What all alarms have in common.
class AlarmBase : public Resource, public virtual IAlarm {
 public:
  /// What happens when the alarm goes off.
  virtual void addAlarmAction(std::vector<Handle<IAlarmAction>> actions);
  /// Keeps the alarm from running its actions at certain times.
  AlarmMuteRule& addAlarmMuteRule(ConstructId id, AlarmMuteRuleOptions options);
  /// What happens when there is too little data.
  void addInsufficientDataAction(std::vector<Handle<IAlarmAction>> actions);
  /// What happens when all is well again.
  void addOkAction(std::vector<Handle<IAlarmAction>> actions);
  /// True while the alarm is in the state `ALARM`.
  [[nodiscard]] String renderAlarmRule() const override;

 protected:
  explicit AlarmBase(Scope scope, ResourceProps props = {})
      : Resource(std::move(scope), std::move(props)) {}

  void addAlarmActionArn(String arn) { alarmActionArns_.push_back(std::move(arn)); }
  // Evaluated at synthesis; absent while there are none.
  [[nodiscard]] List<String> alarmActionArns() const;
  [[nodiscard]] List<String> insufficientDataActionArns() const;
  [[nodiscard]] List<String> okActionArns() const;

 private:
  std::vector<String> alarmActionArns_;
  std::vector<String> insufficientDataActionArns_;
  std::vector<String> okActionArns_;
};

}  // namespace cdk::cloudwatch
