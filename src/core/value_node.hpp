#pragma once

#include <cdk/core/lazy.hpp>
#include <cdk/core/reference_strength.hpp>
#include <cdk/core/struct_table.hpp>
#include <cdk/core/value.hpp>

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {
class CfnElement;
class Stack;
}  // namespace cdk

/// The nodes behind `Value`. Immutable once made; shared between trees and threads.
namespace cdk::internal {

enum class NodeKind : std::uint8_t {
  NULL_,
  BOOLEAN,
  NUMBER,
  TEXT,
  LIST,
  OBJECT,
  STRUCT,      ///< an object made from a props struct: keys are fields of its table
  INTRINSIC,   ///< an object such as `{"Fn::Sub": …}` that stands for a value
  PSEUDO,      ///< `{"Ref": "AWS::…"}`, a static
  REFERENCE,   ///< `Ref` or `Fn::GetAtt` of an element of a tree
  LOGICAL_ID,  ///< the logical id of an element, as text
  CONCAT,      ///< text made of parts
  KEYED,       ///< an object with keys that are tokens
  LAZY,        ///< computed at synthesis
};

constexpr std::uint32_t IMMORTAL = 0xFFFFFFFFU;

/// What a token is used as, where that is known. A token that is resolved stays apart by it from an
/// object of the user's that only looks like an intrinsic function, which has none.
enum class TypeHint : std::uint8_t { NONE, TEXT, NUMBER, LIST };

struct ValueNode {
  constexpr ValueNode(NodeKind nodeKind, bool hasToken,
                      std::uint32_t initialReferences = 1) noexcept
      : references(initialReferences), kind(nodeKind), token(hasToken) {}
  mutable std::atomic<std::uint32_t> references;
  NodeKind kind;
  bool token;  ///< is, or contains, a token
  TypeHint hint = TypeHint::NONE;
};

struct BooleanNode : ValueNode {
  constexpr explicit BooleanNode(bool value, std::uint32_t initialReferences = 1) noexcept
      : ValueNode(NodeKind::BOOLEAN, false, initialReferences), boolean(value) {}
  bool boolean;
};

struct NumberNode : ValueNode {
  explicit NumberNode(double value) noexcept : ValueNode(NodeKind::NUMBER, false), number(value) {}
  double number;
};

struct TextNode : ValueNode {
  explicit TextNode(std::string value) : ValueNode(NodeKind::TEXT, false), text(std::move(value)) {}
  std::string text;
};

struct ListNode : ValueNode {
  explicit ListNode(std::vector<Value> values);
  std::vector<Value> elements;
};

using Member = std::pair<std::string, Value>;

struct ObjectNode : ValueNode {
  /// Drops absent members and puts array-index names first, as a JavaScript object would.
  explicit ObjectNode(std::vector<Member> values);
  std::vector<Member> members;
};

struct StructNode : ValueNode {
  StructNode(const StructTable& structTable, std::vector<std::pair<const Field*, Value>> values);
  const StructTable* table;
  std::vector<std::pair<const Field*, Value>> members;
};

struct IntrinsicNode : ValueNode {
  IntrinsicNode(std::string functionName, Value functionArgument)
      : ValueNode(NodeKind::INTRINSIC, true),
        name(std::move(functionName)),
        argument(std::move(functionArgument)) {}
  std::string name;
  Value argument;
};

struct PseudoNode : ValueNode {
  constexpr PseudoNode(const char* pseudoName, bool list) noexcept
      : ValueNode(NodeKind::PSEUDO, true, IMMORTAL), name(pseudoName) {
    if (list) hint = TypeHint::LIST;
  }
  const char* name;
};

/// What references point at: an element of a template, or a stack whose pseudo parameters are
/// meant. Outlives it; both pointers are null then.
struct TreeLink {
  explicit TreeLink(CfnElement& target) noexcept : references(1), element(&target) {}
  explicit TreeLink(Stack& target) noexcept : references(1), stack(&target) {}
  std::atomic<std::uint32_t> references;
  CfnElement* element = nullptr;
  Stack* stack = nullptr;
  std::string path{};  ///< of what it pointed at, once that is gone
};
void retain(TreeLink& link) noexcept;
void release(TreeLink& link) noexcept;
/// The path of what it points at, or pointed at.
const std::string& pathOf(const TreeLink& link);

struct ReferenceNode : ValueNode {
  ReferenceNode(NodeKind nodeKind, TreeLink& target, std::string attributeName)
      : ValueNode(nodeKind, true), link(&target), attribute(std::move(attributeName)) {
    internal::retain(target);
  }
  TreeLink* link;
  std::string attribute;  ///< empty for `Ref`; of a stack, the pseudo parameter
  bool isList = false;
  /// How this one reference reaches other stacks. Default: as the element and the stack say.
  std::optional<ReferenceStrength> strength{};
};

struct ConcatNode : ValueNode {
  explicit ConcatNode(std::vector<Value> values)
      : ValueNode(NodeKind::CONCAT, true), parts(std::move(values)) {}
  std::vector<Value> parts;
};

struct KeyedNode : ValueNode {
  explicit KeyedNode(std::vector<std::pair<Value, Value>> values)
      : ValueNode(NodeKind::KEYED, true), members(std::move(values)) {}
  std::vector<std::pair<Value, Value>> members;
};

using Producer = std::function<Value(const ResolveContext&)>;

struct LazyOptions {
  bool omitEmpty = false;  ///< an empty list or object leaves the property out
  TypeHint hint = TypeHint::NONE;
  std::string displayHint{};  ///< for messages
};

struct LazyNode : ValueNode {
  LazyNode(Producer function, LazyOptions lazyOptions)
      : ValueNode(NodeKind::LAZY, true),
        produce(std::move(function)),
        omitEmpty(lazyOptions.omitEmpty),
        displayHint(std::move(lazyOptions.displayHint)) {
    hint = lazyOptions.hint;
  }
  Producer produce;
  bool omitEmpty;
  std::string displayHint;
};

template <class Node, class... A>
Value makeNode(A&&... arguments) {
  return Value::adopt(new Node(std::forward<A>(arguments)...));
}

/// The node as its type. Call it only when `kind` says so.
template <class Node>
const Node& nodeAs(const Value& value) noexcept {
  return *static_cast<const Node*>(value.node_ptr());
}

[[nodiscard]] inline bool is(const Value& value, NodeKind kind) noexcept {
  return value.node_ptr() != nullptr && value.node_ptr()->kind == kind;
}

Value listOf(std::vector<Value> elements);
Value objectOf(std::vector<Member> members);
Value nullValue();
/// `{name: argument}` as a token.
Value intrinsic(std::string_view name, Value argument);
/// The same as an object that is ready to be written.
Value resolvedIntrinsic(std::string_view name, Value argument);
/// `Ref` (empty attribute) or `Fn::GetAtt` of an element; of a stack, a pseudo parameter.
Value referenceValue(TreeLink& link, std::string attribute);
/// The reference, reaching other stacks in that way. Lazies are looked into at synthesis. Throws
/// `ValidationError` for anything else.
Value withStrength(const Value& value, ReferenceStrength strength);
/// The logical id of an element, as text.
Value logicalIdValue(TreeLink& link);
/// The token, resolved or not, used as something else. A literal stays what it is.
Value withHint(const Value& value, TypeHint hint);
/// Text made of parts: adjacent literals are merged, a literal alone stays a literal.
Value concat(std::vector<Value> parts);
Value lazyValue(Producer produce, LazyOptions options = {});
inline Value lazyValue(Producer produce, bool omitEmpty) {
  return lazyValue(std::move(produce), LazyOptions{.omitEmpty = omitEmpty});
}

/// Appends JSON text of a value without tokens. `indent` < 0 writes it compact.
void appendJson(std::string& out, const Value& value, int indent = -1, int depth = 0);
std::string jsonText(const Value& value, int indent = -1);

}  // namespace cdk::internal
