#include <cdk/core/removal_policies.hpp>

#include "node_state.hpp"

#include <cdk/core/aspects.hpp>
#include <cdk/core/cfn_resource.hpp>

#include <algorithm>

namespace cdk {

namespace {

enum class Reach { ALL, MISSING };

bool names(const std::vector<std::string>& types, const std::string& type) {
  return std::find(types.begin(), types.end(), type) != types.end();
}

class RemovalPolicyAspect final : public IAspect {
 public:
  RemovalPolicyAspect(RemovalPolicy policy, RemovalPolicyProps props, Reach reach)
      : policy_(policy), props_(std::move(props)), reach_(reach) {}

  void visit(IConstruct& node) override {
    CfnElement* element = node.node().state().element;
    auto* resource = element == nullptr ? nullptr : dynamic_cast<CfnResource*>(element);
    if (resource == nullptr || !applies(*resource)) return;
    resource->applyRemovalPolicy(policy_);
  }

 private:
  [[nodiscard]] bool applies(const CfnResource& resource) const {
    const std::string& type = resource.cfnResourceType();
    if (names(props_.excludeResourceTypes, type)) return false;
    if (!props_.applyToResourceTypes.empty() && !names(props_.applyToResourceTypes, type)) {
      return false;
    }
    const CfnOptions& options = resource.cfnOptions();
    return reach_ == Reach::ALL ||
           (options.deletionPolicy.isAbsent() && options.updateReplacePolicy.isAbsent());
  }

  RemovalPolicy policy_;
  RemovalPolicyProps props_;
  Reach reach_;
};

void add(IConstruct& scope, RemovalPolicy policy, RemovalPolicyProps props, Reach reach) {
  const int priority = props.priority.value_or(AspectPriority::MUTATING);
  Aspects::of(scope).add(RemovalPolicyAspect(policy, std::move(props), reach),
                         {.priority = priority});
}

}  // namespace

void RemovalPolicies::apply(RemovalPolicy policy, RemovalPolicyProps props) {
  add(*scope_, policy, std::move(props), Reach::ALL);
}

void RemovalPolicies::destroy(RemovalPolicyProps props) {
  apply(RemovalPolicy::DESTROY, std::move(props));
}

void RemovalPolicies::retain(RemovalPolicyProps props) {
  apply(RemovalPolicy::RETAIN, std::move(props));
}

void RemovalPolicies::retainOnUpdateOrDelete(RemovalPolicyProps props) {
  apply(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE, std::move(props));
}

void RemovalPolicies::snapshot(RemovalPolicyProps props) {
  apply(RemovalPolicy::SNAPSHOT, std::move(props));
}

void MissingRemovalPolicies::apply(RemovalPolicy policy, RemovalPolicyProps props) {
  add(*scope_, policy, std::move(props), Reach::MISSING);
}

void MissingRemovalPolicies::destroy(RemovalPolicyProps props) {
  apply(RemovalPolicy::DESTROY, std::move(props));
}

void MissingRemovalPolicies::retain(RemovalPolicyProps props) {
  apply(RemovalPolicy::RETAIN, std::move(props));
}

void MissingRemovalPolicies::retainOnUpdateOrDelete(RemovalPolicyProps props) {
  apply(RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE, std::move(props));
}

void MissingRemovalPolicies::snapshot(RemovalPolicyProps props) {
  apply(RemovalPolicy::SNAPSHOT, std::move(props));
}

}  // namespace cdk
