#include <cdk/iam/permissions_boundary.hpp>

#include <cdk/core/aspects.hpp>
#include <cdk/core/cfn_resource.hpp>

#include <functional>

namespace cdk::iam {

namespace {

/// Calls `change` for every role and user of the subtree before synthesis.
void visitIdentities(IConstruct& scope, std::function<void(CfnResource&)> change) {
  Aspects::of(scope).add(
      [change = std::move(change)](IConstruct& visited) {
        auto* resource = dynamic_cast<CfnResource*>(&visited);
        if (resource == nullptr) return;
        const std::string& type = resource->cfnResourceType();
        if (type == "AWS::IAM::Role" || type == "AWS::IAM::User") change(*resource);
      },
      {.priority = AspectPriority::MUTATING});
}

}  // namespace

void PermissionsBoundary::apply(Handle<IManagedPolicy> boundaryPolicy) {
  visitIdentities(*scope_, [boundaryPolicy](CfnResource& resource) {
    resource.addPropertyOverride("PermissionsBoundary", boundaryPolicy->managedPolicyArn());
  });
}

void PermissionsBoundary::clear() {
  visitIdentities(*scope_, [](CfnResource& resource) {
    resource.addPropertyDeletionOverride("PermissionsBoundary");
  });
}

}  // namespace cdk::iam
