#include <cdk/elasticloadbalancingv2/listener.hpp>

#include <cdk/core/annotations.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener.hpp>

#include "attributes.hpp"

namespace cdk::elasticloadbalancingv2 {

BaseListener::BaseListener(Scope scope, CfnListenerProps props) : Resource(std::move(scope)) {
  resource_ = &create<CfnListener>("Resource", std::move(props));
  node().addValidation([this] { return validateListener(); });
}

BaseListener::~BaseListener() = default;

String BaseListener::listenerArn() const { return resource_->ref(); }

void BaseListener::setAttribute(std::string key, String value) {
  putAttribute(attributes_, std::move(key), std::move(value));
  resource_->props().listenerAttributes =
      renderAttributes<CfnListener::ListenerAttributeProperty>(attributes_);
}

void BaseListener::removeAttribute(const std::string& key) { setAttribute(key, {}); }

void BaseListener::setDefaultActions(Json actions) {
  if (hasDefaultActions_) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-elbv2:listenerExistingDefaultActionReplaced",
        "A default Action already existed on this Listener and was replaced. Configure exactly one "
        "default Action.");
  }
  hasDefaultActions_ = true;
  resource_->props().defaultActions =
      List<CfnListener::ActionProperty>(static_cast<const Value&>(actions));
}

std::vector<std::string> BaseListener::validateListener() {
  if (hasDefaultActions_) return {};
  return {
      "Listener needs at least one default action or target group (call addTargetGroups or "
      "addAction)"};
}

}  // namespace cdk::elasticloadbalancingv2
