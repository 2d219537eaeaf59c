#pragma once

#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>

#include "arn_parts.hpp"

namespace cdk::elasticloadbalancingv2 {

/// What imported target groups of all kinds have in common.
class ImportedTargetGroup : public Resource, public virtual ITargetGroup {
 public:
  ImportedTargetGroup(Scope scope, TargetGroupAttributes attrs)
      : Resource(std::move(scope)),
        arn_(attrs.targetGroupArn),
        loadBalancerArns_(attrs.loadBalancerArns) {
    // `name/id`
    name_ = stack().splitArn(arn_, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
    if (!name_.isUnresolved()) {
      const std::string_view nameAndId = name_.literal();
      name_ = std::string(nameAndId.substr(0, nameAndId.find('/')));
    }
  }

  [[nodiscard]] String loadBalancerArns() const override {
    return loadBalancerArns_.value_or(Aws::NO_VALUE);
  }
  [[nodiscard]] const IDependable& loadBalancerAttached() const override { return nothing_; }
  [[nodiscard]] String targetGroupArn() const override { return arn_; }
  [[nodiscard]] String targetGroupName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "TargetGroupName" ? name_ : arn_;
  }

 protected:
  [[nodiscard]] String fullName() const {
    return stack().splitArn(arn_, ArnFormat::NO_RESOURCE_NAME).resource;
  }
  /// Throws `ValidationError` where the import did not say the load balancer.
  [[nodiscard]] String loadBalancerFullName() const {
    if (loadBalancerArns_.isAbsent()) {
      fail(*this, "loadBalancerArns", "it is absent; metrics need the load balancer's ARN");
    }
    return loadBalancerFullNameFromArn(loadBalancerArns_);
  }
  void checkRegistersItself(const LoadBalancerTargetProps& target) const {
    if (target.targetJson.isAbsent()) return;
    fail(*this, "targets",
         "an imported group takes only targets that register themselves; make a new group");
  }

 private:
  struct Nothing : virtual IDependable {
    [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return {}; }
  };

  String arn_;
  String loadBalancerArns_;
  String name_{};
  Nothing nothing_{};
};

}  // namespace cdk::elasticloadbalancingv2
