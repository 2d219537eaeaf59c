#include <cdk/logs/resource_policy.hpp>

#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/logs/cfn_resource_policy.hpp>

namespace cdk::logs {

ResourcePolicy::ResourcePolicy(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.resourcePolicyName}) {
  document_.addStatements(props.policyStatements);
  create<CfnResourcePolicy>(
      "ResourcePolicy",
      {.policyDocument = Lazy::string([this] { return stack().toJsonString(document_.toJSON()); }),
       .policyName = Lazy::string([this, name = physicalName()] {
         return name.has_value() ? name : String(Names::uniqueId(*this));
       })});
}

}  // namespace cdk::logs
