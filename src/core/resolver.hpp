#pragma once

#include "value_node.hpp"

#include <cdk/core/construct.hpp>

#include <functional>

namespace cdk {
class Stack;
}

namespace cdk::internal {

/// Turns values into what stands in one stack's template: lazies are evaluated, references become
/// `Ref`, `Fn::GetAtt` or what reaches another stack, text parts become a minimal `Fn::Join`.
class Resolver {
 public:
  explicit Resolver(Stack& stack, bool preparing = false) noexcept
      : stack_(&stack), preparing_(preparing) {}

  /// A value of plain nodes only; absent where nothing is to be written.
  [[nodiscard]] Value resolve(const Value& value);

  /// Called for each reference met, when preparing.
  std::function<void(const ReferenceNode&)> onReference{};

 private:
  Value resolveToken(const Value& value);
  Value resolveReference(const ReferenceNode& node);

  Stack* stack_;
  bool preparing_;
  int depth_ = 0;
};

/// `Fn::Join` of resolved values: adjacent literals merged, nested joins of the same delimiter
/// spliced. One element alone is that element.
Value minimalJoin(std::string_view delimiter, const std::vector<Value>& values);

/// True for an object with one member that is an intrinsic function (`Ref`, `Fn::…`).
bool isIntrinsicObject(const Value& value) noexcept;

}  // namespace cdk::internal
