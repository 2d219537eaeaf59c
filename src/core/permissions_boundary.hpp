#pragma once

namespace cdk {
class Stack;
}

namespace cdk::internal {

/// Makes roles and users of the stack have the permissions boundary that its context names, if any.
void applyPermissionsBoundary(Stack& stack);

}  // namespace cdk::internal
