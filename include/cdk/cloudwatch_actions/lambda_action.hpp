#pragma once

#include <cdk/cloudwatch/alarm_base.hpp>

namespace cdk::lambda {
class IFunction;
}

namespace cdk::cloudwatch_actions {

/// Options of `LambdaAction`.
struct LambdaActionProps {
  /// Make the permission's id from the whole path of the alarm, so that alarms of one id in
  /// different places can call one function. Default: false.
  Boolean useUniquePermissionId{};
};

/// Calls a function, a version or an alias, and lets the alarm do so.
class LambdaAction : public cloudwatch::IAlarmAction {
 public:
  explicit LambdaAction(lambda::IFunction& lambdaFunction, LambdaActionProps props = {});

  /// Throws `ConstructError` where another alarm of the same id calls the function, unless
  /// `useUniquePermissionId`.
  [[nodiscard]] cloudwatch::AlarmActionConfig bind(IConstruct& scope,
                                                   cloudwatch::IAlarm& alarm) override;

 private:
  lambda::IFunction* function_;
  bool usesUniqueId_;
};

}  // namespace cdk::cloudwatch_actions
