// The order in which stacks and their resources are deployed.
#pragma once

#include <string>
#include <string_view>

namespace cdk {
class CfnResource;
class Stack;
}  // namespace cdk

namespace cdk::internal {

/// A resource, or a stack as a whole.
struct Deployed {
  Deployed(CfnResource& target);    // NOLINT(google-explicit-constructor)
  Deployed(Stack& target) noexcept  // NOLINT(google-explicit-constructor)
      : stack(&target) {}
  Stack* stack;
  CfnResource* resource = nullptr;
};

/// `later` is deployed after `earlier`. Where both are below one top-level stack, the resources
/// that stand for them in the template that holds both are ordered; else the top-level stacks.
/// Throws `CycleError` where the order of stacks would be a cycle, and `ConstructError` where a
/// nested stack would wait for the stack around it, or a stack for one of another stage or app.
void deployAfter(const Deployed& later, const Deployed& earlier, std::string_view reason);

/// Takes back what `deployAfter` did for that reason.
void forgetDeployAfter(const Deployed& later, const Deployed& earlier, std::string_view reason);

}  // namespace cdk::internal
