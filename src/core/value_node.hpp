#pragma once

#include <cdk/core/lazy.hpp>
#include <cdk/core/struct_table.hpp>
#include <cdk/core/value.hpp>

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {
class CfnElement;
}

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
  LAZY,        ///< computed at synthesis
};

constexpr std::uint32_t IMMORTAL = 0xFFFFFFFFU;

struct ValueNode {
  constexpr ValueNode(NodeKind nodeKind, bool hasToken,
                      std::uint32_t initialReferences = 1) noexcept
      : references(initialReferences), kind(nodeKind), token(hasToken) {}
  mutable std::atomic<std::uint32_t> references;
  NodeKind kind;
  bool token;  ///< is, or contains, a token
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
      : ValueNode(NodeKind::PSEUDO, true, IMMORTAL), name(pseudoName), isList(list) {}
  const char* name;
  bool isList;
};

/// Outlives the element it points to; `element` is then null.
struct ElementLink {
  explicit ElementLink(CfnElement& target) noexcept : references(1), element(&target) {}
  std::atomic<std::uint32_t> references;
  CfnElement* element;
  std::string path{};  ///< of the element once it is gone
};
void retain(ElementLink& link) noexcept;
void release(ElementLink& link) noexcept;

struct ReferenceNode : ValueNode {
  ReferenceNode(NodeKind nodeKind, ElementLink& target, std::string attributeName)
      : ValueNode(nodeKind, true), link(&target), attribute(std::move(attributeName)) {
    internal::retain(target);
  }
  ElementLink* link;
  std::string attribute;  ///< empty for `Ref`
  bool isList = false;
};

struct ConcatNode : ValueNode {
  explicit ConcatNode(std::vector<Value> values)
      : ValueNode(NodeKind::CONCAT, true), parts(std::move(values)) {}
  std::vector<Value> parts;
};

using Producer = std::function<Value(const ResolveContext&)>;

struct LazyNode : ValueNode {
  LazyNode(Producer function, bool dropEmpty)
      : ValueNode(NodeKind::LAZY, true), produce(std::move(function)), omitEmpty(dropEmpty) {}
  Producer produce;
  bool omitEmpty;
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
/// `Ref` (empty attribute) or `Fn::GetAtt` of an element.
Value referenceValue(ElementLink& link, std::string attribute);
/// The logical id of an element, as text.
Value logicalIdValue(ElementLink& link);
/// Text made of parts: adjacent literals are merged, a literal alone stays a literal.
Value concat(std::vector<Value> parts);
Value lazyValue(Producer produce, bool omitEmpty = false);

/// Appends JSON text of a value without tokens. `indent` < 0 writes it compact.
void appendJson(std::string& out, const Value& value, int indent = -1, int depth = 0);
std::string jsonText(const Value& value, int indent = -1);

}  // namespace cdk::internal
