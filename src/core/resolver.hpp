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

  /// The same, with late-bound keys of objects left as they are: for JSON text.
  [[nodiscard]] Value resolveWithKeys(const Value& value);

  /// Called for each reference to another stack that is met.
  std::function<void(const Value&)> onReference{};
  /// Called for each reference to an element of the stack itself.
  std::function<void(CfnElement&)> onOwnReference{};

 private:
  Value resolveToken(const Value& value);
  Value resolveReference(const Value& value);
  Value resolveKeyed(const KeyedNode& node);

  Stack* stack_;
  bool preparing_;
  bool allowsKeys_ = false;
  int depth_ = 0;
};

/// `Fn::Join` of resolved values: adjacent literals merged, nested joins of the same delimiter
/// spliced. One element alone is that element.
Value minimalJoin(std::string_view delimiter, const std::vector<Value>& values);

/// True for an intrinsic function that is resolved, false for an object that only looks like one.
bool isIntrinsicObject(const Value& value) noexcept;

}  // namespace cdk::internal
