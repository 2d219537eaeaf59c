#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/value.hpp>
#include <cdk/elasticloadbalancingv2/listener_action.hpp>
#include <cdk/elasticloadbalancingv2/listener_condition.hpp>

#include <optional>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class CfnListenerRule;
class IApplicationListener;

/// Props of `ApplicationListenerRule`.
struct ApplicationListenerRuleProps {
  /// Not together with `targetGroups`; one of both is wanted. Default: none.
  std::optional<ListenerAction> action{};
  /// At least one is wanted before synthesis. Default: none.
  std::vector<ListenerCondition> conditions{};
  /// A change replaces the rule.
  Required<Ref<IApplicationListener>> listener;
  /// Lower numbers come first, 1 to 50000.
  Required<Number> priority;
  /// Groups to forward to. Default: none.
  Refs<IApplicationTargetGroup> targetGroups{};
};

/// What a listener does with requests that meet conditions.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-rules.html
class ApplicationListenerRule : public Construct {
 public:
  using Props = ApplicationListenerRuleProps;
  /// Throws `ValidationError` unless exactly one of action and target groups is given, and for a
  /// priority that is not positive.
  ApplicationListenerRule(Scope scope, Props props);

  [[nodiscard]] String listenerRuleArn() const;
  void addCondition(ListenerCondition condition);
  /// Replaces the action, with a warning where there was one.
  void configureAction(ListenerAction action);

 private:
  void warnOfTakenPriority();

  IApplicationListener* listener_;
  std::vector<ListenerCondition> conditions_;
  std::optional<ListenerAction> action_{};
  CfnListenerRule* resource_ = nullptr;
};

}  // namespace cdk::elasticloadbalancingv2
