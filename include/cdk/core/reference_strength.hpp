#pragma once

#include <cstdint>

namespace cdk {

class CfnResource;
class IConstruct;

/// How a reference reaches another stack.
enum class ReferenceStrength : std::uint8_t {
  /// An export of CloudFormation in the same region, custom resources that copy the value to
  /// another
  /// one. What is referred to cannot be deleted or replaced while others use it.
  STRONG,
  /// `Fn::GetStackOutput` of a plain output. What is referred to may be deleted first; its users
  /// have the old value until they are deployed again.
  WEAK,
  /// A weak reference, and what a strong one needs on the producing side: the step between when a
  /// deployed app moves from strong to weak references.
  BOTH,
};

/// Chooses how references between stacks work. What `Stack::consumeReference` says of one reference
/// comes first, then what is said of the resource, then what is said of the consuming stack
/// (context
/// `@aws-cdk/core:defaultCrossStackReferences`). Default: weak. References to other accounts are
/// always weak.
class CrossStackReferences {
 public:
  static CrossStackReferences of(IConstruct& scope) noexcept { return CrossStackReferences(scope); }

  /// How other stacks refer to this resource. Throws `ConstructError` for a construct that is no
  /// `CfnResource` and has none as its default child.
  void produce(ReferenceStrength strength) const;
  /// How this stack refers to others. Throws `ConstructError` once the construct has children.
  void consume(ReferenceStrength strength) const;

 private:
  explicit CrossStackReferences(IConstruct& scope) noexcept : scope_(&scope) {}
  IConstruct* scope_;
};

}  // namespace cdk
