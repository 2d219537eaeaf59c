// References between stacks: what they become in the template that uses them.
#pragma once

#include "value_node.hpp"

#include <cdk/core/reference_strength.hpp>

#include <string>
#include <string_view>

namespace cdk {
class CfnOutput;
class Stack;
}  // namespace cdk

namespace cdk::internal {

/// Context key of a stack's `ReferenceStrength`.
constexpr std::string_view DEFAULT_CROSS_STACK_REFERENCES =
    "@aws-cdk/core:defaultCrossStackReferences";
std::string_view strengthText(ReferenceStrength strength) noexcept;

/// A pseudo parameter of that stack, which is a reference in others.
Value pseudoParameterOf(const Stack& stack, std::string_view name);

/// The stack that the reference points into. Throws `ConstructError` where it is gone.
Stack& producerOf(const ReferenceNode& reference);
/// What is referred to, and the line that created it, as an error names them.
std::string describeTarget(const ReferenceNode& reference);
/// What the reference is in the template of its own stack.
Value ownValue(const ReferenceNode& reference);

/// Sets a parameter that the stack around passes to a nested one.
void setParameter(Stack& nested, std::string_view name, Value value);

/// Exports the reference from the stack, or from that around it, and returns the export's name.
struct Export {
  CfnOutput& output;
  std::string name;
};
Export exported(Stack& producer, const Value& reference, bool isList);

}  // namespace cdk::internal
