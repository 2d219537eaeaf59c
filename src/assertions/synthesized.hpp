// What a stack became.
#pragma once

#include <string>

namespace cdk {
class Stack;
}

namespace cdk::assertions::internal {

/// Synthesizes the whole tree, unless that was done, and returns the text of the stack's template.
std::string synthesizedTemplate(Stack& stack);

}  // namespace cdk::assertions::internal
