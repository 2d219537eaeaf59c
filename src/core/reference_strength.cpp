#include <cdk/core/reference_strength.hpp>

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>

#include "node_state.hpp"
#include "references.hpp"

namespace cdk {

void CrossStackReferences::produce(ReferenceStrength strength) const {
  if (auto* resource = dynamic_cast<CfnResource*>(scope_)) {
    resource->applyCrossStackReferenceStrength(strength);
    return;
  }
  const Ref<CfnResource> resource = scope_->node().defaultChild<CfnResource>();
  if (!resource) {
    throw ConstructError(
        "how other stacks refer to it can be said only where the default child is a CfnResource",
        internal::errorContext(*scope_));
  }
  resource->applyCrossStackReferenceStrength(strength);
}

void CrossStackReferences::consume(ReferenceStrength strength) const {
  scope_->node().setContext(internal::DEFAULT_CROSS_STACK_REFERENCES,
                            internal::strengthText(strength));
}

}  // namespace cdk
