#pragma once

#include <cdk/core/construct.hpp>

#include <string>
#include <vector>

namespace cdk {
class CfnResource;
class Stack;
}  // namespace cdk

namespace cdk::internal {

/// The outputs of a stack that others read by their names, and the role by which stacks of other
/// accounts may do so.
class PublishedOutputs : public Construct {
 public:
  explicit PublishedOutputs(Scope scope) : Construct(std::move(scope)) {}

  /// That of the stack, made at the first call.
  static PublishedOutputs& of(Stack& producer);

  /// Lets the consumer's deployment read the outputs, and returns the ARN of the role it assumes.
  /// Throws `ConstructError` where the account of this stack is not known, or the consumer is
  /// deployed without a role of its own.
  String grantRead(const Stack& consumer);

 private:
  void makeRole();

  CfnResource* role_ = nullptr;
  std::vector<std::string> readers_{};  // roles that deploy the consumers, each once
};

}  // namespace cdk::internal
