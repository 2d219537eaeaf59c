#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_rule.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener_rule.hpp>

namespace cdk::elasticloadbalancingv2 {

namespace {

List<CfnListenerRule::RuleConditionProperty> render(
    const std::vector<ListenerCondition>& conditions) {
  std::vector<Json> rendered;
  for (const ListenerCondition& condition : conditions) {
    rendered.push_back(condition.renderRawCondition());
  }
  return List<CfnListenerRule::RuleConditionProperty>(
      static_cast<const Value&>(Json::array(rendered)));
}

}  // namespace

ApplicationListenerRule::ApplicationListenerRule(Scope scope, Props props)
    : Construct(std::move(scope)),
      listener_(props.listener.get()),
      conditions_(std::move(props.conditions)) {
  if (conditions_.empty()) fail(*this, "conditions", "it is empty; a rule needs a condition");
  if (props.action && !props.targetGroups.empty()) {
    fail(*this, "action", "it does not go with targetGroups; give one of both");
  }
  if (!props.priority.isUnresolved() && props.priority.literal() <= 0) {
    fail(*this, "priority", props.priority.describe() + " is not allowed; it is at least 1");
  }
  resource_ = &create<CfnListenerRule>("Resource",
                                       {.actions = std::vector<CfnListenerRule::ActionProperty>{},
                                        .conditions = render(conditions_),
                                        .listenerArn = listener_->listenerArn(),
                                        .priority = props.priority});
  if (props.action) configureAction(*std::move(props.action));
  if (!props.targetGroups.empty()) configureAction(ListenerAction::forward(props.targetGroups));
  node().addValidation([this]() -> std::vector<std::string> {
    warnOfTakenPriority();
    if (action_) return {};
    return {"Listener rule needs at least one action"};
  });
}

void ApplicationListenerRule::warnOfTakenPriority() {
  const Number& priority = resource_->props().priority;
  // Rules under conditions need not be there together.
  if (priority.isUnresolved() || resource_->cfnOptions().condition) return;
  const std::string& path = node().path();
  const std::string owner = listener_->claimPriority(priority.literal(), path);
  if (owner == path) return;
  Annotations::of(*this).addWarningV2(
      "@aws-cdk/aws-elbv2:listenerRulePriorityTaken",
      "Priority " + priority.describe() + " is already that of the rule " + owner +
          ", and the service refuses a second one. Give each rule of a listener its own priority.");
}

String ApplicationListenerRule::listenerRuleArn() const { return resource_->ref(); }

void ApplicationListenerRule::addCondition(ListenerCondition condition) {
  conditions_.push_back(std::move(condition));
  resource_->props().conditions = render(conditions_);
}

void ApplicationListenerRule::configureAction(ListenerAction action) {
  if (action_) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-elbv2:albListnerRuleDefaultActionReplaced",
        "An Action already existed on this ListenerRule and was replaced. Configure exactly one "
        "default Action.");
  }
  action.bind(*this, *listener_, *this);
  resource_->props().actions =
      List<CfnListenerRule::ActionProperty>(static_cast<const Value&>(action.renderRuleActions()));
  action_ = std::move(action);
}

}  // namespace cdk::elasticloadbalancingv2
