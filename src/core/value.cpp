#include <cdk/core/value.hpp>

#include "value_node.hpp"

#include "json_text.hpp"

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace cdk {
namespace internal {

namespace {

constexpr std::uint32_t kShared = 1;

void destroy(const ValueNode* node) noexcept {
  switch (node->kind) {
    case NodeKind::NULL_:
    case NodeKind::PSEUDO: break;  // statics
    case NodeKind::BOOLEAN: delete static_cast<const BooleanNode*>(node); break;
    case NodeKind::NUMBER: delete static_cast<const NumberNode*>(node); break;
    case NodeKind::TEXT: delete static_cast<const TextNode*>(node); break;
    case NodeKind::LIST: delete static_cast<const ListNode*>(node); break;
    case NodeKind::OBJECT: delete static_cast<const ObjectNode*>(node); break;
    case NodeKind::STRUCT: delete static_cast<const StructNode*>(node); break;
    case NodeKind::INTRINSIC: delete static_cast<const IntrinsicNode*>(node); break;
    case NodeKind::REFERENCE:
    case NodeKind::LOGICAL_ID: {
      const auto* reference = static_cast<const ReferenceNode*>(node);
      release(*reference->link);
      delete reference;
      break;
    }
    case NodeKind::CONCAT: delete static_cast<const ConcatNode*>(node); break;
    case NodeKind::KEYED: delete static_cast<const KeyedNode*>(node); break;
    case NodeKind::LAZY: delete static_cast<const LazyNode*>(node); break;
  }
}

// Statics: never counted, never freed, usable before and after every other static.
constinit const ValueNode nullNode{NodeKind::NULL_, false, IMMORTAL};
constinit const BooleanNode trueNode{true, IMMORTAL};
constinit const BooleanNode falseNode{false, IMMORTAL};

bool anyToken(const std::vector<Value>& values) noexcept {
  return std::any_of(values.begin(), values.end(), [](const Value& value) {
    return value.node_ptr() != nullptr && value.node_ptr()->token;
  });
}

template <class Members>
bool anyMemberToken(const Members& members) noexcept {
  return std::any_of(members.begin(), members.end(), [](const auto& member) {
    return member.second.node_ptr() != nullptr && member.second.node_ptr()->token;
  });
}

// JavaScript visits members whose names are array indices first, by number.
void putIndicesFirst(std::vector<Member>& members) {
  const auto isIndex = [](const Member& member) { return arrayIndex(member.first).has_value(); };
  if (std::none_of(members.begin(), members.end(), isIndex)) return;
  const auto middle = std::stable_partition(members.begin(), members.end(), isIndex);
  std::stable_sort(members.begin(), middle, [](const Member& left, const Member& right) {
    return *arrayIndex(left.first) < *arrayIndex(right.first);
  });
}

template <class Node, class... A>
Value makeHinted(TypeHint hint, A&&... arguments) {
  auto* node = new Node(std::forward<A>(arguments)...);
  node->hint = hint;
  return Value::adopt(node);
}

}  // namespace

void retain(const ValueNode* node) noexcept {
  if (node->references.load(std::memory_order_relaxed) == IMMORTAL) return;
  node->references.fetch_add(1, std::memory_order_relaxed);
}

void release(const ValueNode* node) noexcept {
  const std::uint32_t references = node->references.load(std::memory_order_acquire);
  if (references == IMMORTAL) return;
  // The last holder needs no atomic decrement: nobody else can see the node any more.
  if (references == kShared ||
      node->references.fetch_sub(1, std::memory_order_acq_rel) == kShared) {
    destroy(node);
  }
}

void retain(TreeLink& link) noexcept { link.references.fetch_add(1, std::memory_order_relaxed); }

const std::string& pathOf(const TreeLink& link) {
  if (link.element != nullptr) return link.element->node().path();
  return link.stack != nullptr ? link.stack->node().path() : link.path;
}

void release(TreeLink& link) noexcept {
  if (link.references.fetch_sub(1, std::memory_order_acq_rel) == 1) delete &link;
}

ListNode::ListNode(std::vector<Value> values)
    : ValueNode(NodeKind::LIST, anyToken(values)), elements(std::move(values)) {
  // `undefined` has no place in a list.
  std::erase_if(elements, [](const Value& value) { return value.isAbsent(); });
}

ObjectNode::ObjectNode(std::vector<Member> values)
    : ValueNode(NodeKind::OBJECT, anyMemberToken(values)), members(std::move(values)) {
  std::erase_if(members, [](const Member& member) { return member.second.isAbsent(); });
  putIndicesFirst(members);
}

StructNode::StructNode(const StructTable& structTable,
                       std::vector<std::pair<const Field*, Value>> values)
    : ValueNode(NodeKind::STRUCT, anyMemberToken(values)),
      table(&structTable),
      members(std::move(values)) {}

Value textValue(std::string_view text) { return makeNode<TextNode>(std::string(text)); }
Value numberValue(double number) { return makeNode<NumberNode>(number); }
Value booleanValue(bool boolean) { return Value::adopt(boolean ? &trueNode : &falseNode); }
Value nullValue() { return Value::adopt(&nullNode); }

Value listOf(std::vector<Value> elements) { return makeNode<ListNode>(std::move(elements)); }
Value objectOf(std::vector<Member> members) { return makeNode<ObjectNode>(std::move(members)); }
Value mapValue(std::vector<Member> members) { return objectOf(std::move(members)); }

Value listValue(const Value* first, std::size_t count) {
  return listOf(std::vector<Value>(first, first + count));
}

Value intrinsic(std::string_view name, Value argument) {
  return makeNode<IntrinsicNode>(std::string(name), std::move(argument));
}

Value resolvedIntrinsic(std::string_view name, Value argument) {
  std::vector<Member> members;
  members.emplace_back(name, std::move(argument));
  return makeHinted<ObjectNode>(TypeHint::TEXT, std::move(members));
}

Value referenceValue(TreeLink& link, std::string attribute) {
  return makeNode<ReferenceNode>(NodeKind::REFERENCE, link, std::move(attribute));
}

Value withStrength(const Value& value, ReferenceStrength strength) {
  if (is(value, NodeKind::REFERENCE)) {
    const auto& node = nodeAs<ReferenceNode>(value);
    auto* copy = new ReferenceNode(node.kind, *node.link, node.attribute);
    copy->hint = node.hint;
    copy->isList = node.isList;
    copy->strength = strength;
    return Value::adopt(copy);
  }
  if (is(value, NodeKind::LAZY)) {
    const auto& node = nodeAs<LazyNode>(value);
    return makeNode<LazyNode>(
        [produce = node.produce, strength](const ResolveContext& context) {
          Value produced = produce(context);
          const bool isReference =
              is(produced, NodeKind::REFERENCE) || is(produced, NodeKind::LAZY);
          return isReference ? withStrength(produced, strength) : produced;
        },
        LazyOptions{
            .omitEmpty = node.omitEmpty, .hint = node.hint, .displayHint = node.displayHint});
  }
  throw ValidationError("how a reference reaches other stacks was said of " + value.describe() +
                        ", which is no attribute of a resource such as bucket.bucketArn()");
}

Value withHint(const Value& value, TypeHint hint) {
  if (value.isAbsent()) return value;
  const TypeHint current = value.node_ptr()->hint;
  if (current == hint) return value;
  switch (value.node_ptr()->kind) {
    case NodeKind::INTRINSIC: {
      const auto& node = nodeAs<IntrinsicNode>(value);
      return makeHinted<IntrinsicNode>(hint, node.name, node.argument);
    }
    case NodeKind::PSEUDO:
      return makeHinted<IntrinsicNode>(hint, "Ref", textValue(nodeAs<PseudoNode>(value).name));
    case NodeKind::REFERENCE: {
      const auto& node = nodeAs<ReferenceNode>(value);
      auto* copy = new ReferenceNode(node.kind, *node.link, node.attribute);
      copy->hint = hint;
      // Pseudo parameters that are lists are passed on as they are, as the reference does.
      copy->isList = hint == TypeHint::LIST && node.link->stack == nullptr;
      copy->strength = node.strength;
      return Value::adopt(copy);
    }
    case NodeKind::OBJECT:
      return current == TypeHint::NONE
                 ? value
                 : makeHinted<ObjectNode>(hint, nodeAs<ObjectNode>(value).members);
    case NodeKind::CONCAT: return makeHinted<ConcatNode>(hint, nodeAs<ConcatNode>(value).parts);
    case NodeKind::LAZY: {
      const auto& node = nodeAs<LazyNode>(value);
      return makeNode<LazyNode>(
          node.produce,
          LazyOptions{.omitEmpty = node.omitEmpty, .hint = hint, .displayHint = node.displayHint});
    }
    default: return value;
  }
}

Value asText(const Value& value) {
  // Text is what a token is taken for unless it is known to be something else.
  const bool isOther = value.has_value() && value.node_ptr()->hint > TypeHint::TEXT;
  return isOther ? withHint(value, TypeHint::TEXT) : value;
}

Value asNumber(const Value& value) { return withHint(value, TypeHint::NUMBER); }

Value asList(const Value& value) { return withHint(value, TypeHint::LIST); }

Value logicalIdValue(TreeLink& link) {
  return makeNode<ReferenceNode>(NodeKind::LOGICAL_ID, link, std::string());
}

Value lazyValue(Producer produce, LazyOptions options) {
  return makeNode<LazyNode>(std::move(produce), std::move(options));
}

Value concat(std::vector<Value> parts) {
  std::vector<Value> merged;
  merged.reserve(parts.size());
  const auto append = [&merged](const Value& part) {
    if (part.isAbsent()) return;
    if (is(part, NodeKind::TEXT)) {
      const std::string& text = nodeAs<TextNode>(part).text;
      if (text.empty()) return;
      if (!merged.empty() && is(merged.back(), NodeKind::TEXT)) {
        merged.back() = textValue(nodeAs<TextNode>(merged.back()).text + text);
        return;
      }
    }
    merged.push_back(part);
  };
  for (const Value& part : parts) {
    if (is(part, NodeKind::CONCAT)) {
      for (const Value& inner : nodeAs<ConcatNode>(part).parts) append(inner);
    } else {
      append(part);
    }
  }
  if (merged.empty()) return textValue("");
  if (merged.size() == 1) return merged.front();
  return makeNode<ConcatNode>(std::move(merged));
}

Value fieldValue(const Field& field, const void* props) {
  const char* address = static_cast<const char*>(props) + field.offset;
  switch (field.kind) {
    case FieldKind::VALUE: return *reinterpret_cast<const Value*>(address);
    case FieldKind::CHOICE: {
      const char* text = nullptr;
      std::memcpy(&text, address, sizeof text);
      return choiceText(text, *reinterpret_cast<const Value*>(address + sizeof text));
    }
    case FieldKind::STRUCT: return structValue(*field.nested, address);
  }
  return {};
}

String choiceText(const char* text, const Value& value) {
  return text != nullptr ? String(text) : String(value);
}

void requiredPropertyLeftOut() noexcept { std::abort(); }  // no compiler makes a call of it

void misspeltAllowedValue() { throw Error("a text that is not among the allowed values"); }

Value structValue(const StructTable& table, const void* props) {
  if (table.presenceOffset >= 0) {
    const auto& presence =
        *reinterpret_cast<const Presence*>(static_cast<const char*>(props) + table.presenceOffset);
    if (!presence.isPresent()) return {};
    if (presence.whole().has_value()) return presence.whole();
  }
  std::vector<std::pair<const Field*, Value>> members;
  for (const Field& field : table.fields) {
    Value value = fieldValue(field, props);
    if (value.has_value()) members.emplace_back(&field, std::move(value));
  }
  return makeNode<StructNode>(table, std::move(members));
}

Value structListValue(const StructTable& table, const void* first, std::size_t count) {
  std::vector<Value> elements;
  elements.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    elements.push_back(structValue(table, static_cast<const char*>(first) + i * table.size));
  }
  return listOf(std::move(elements));
}

Value listElement(const Value& list, std::size_t index) {
  if (is(list, NodeKind::LIST)) {
    const auto& elements = nodeAs<ListNode>(list).elements;
    if (index >= elements.size()) {
      throw Error("index " + std::to_string(index) + " of a list of " +
                  std::to_string(elements.size()) + " elements");
    }
    return elements[index];
  }
  if (list.isAbsent()) throw Error("index " + std::to_string(index) + " of a list that is absent");
  return intrinsic("Fn::Select", listOf({numberValue(static_cast<double>(index)), list}));
}

namespace {

void appendLine(std::string& out, int indent, int depth) {
  if (indent < 0) return;
  out.push_back('\n');
  out.append(static_cast<std::size_t>(indent) * static_cast<std::size_t>(depth), ' ');
}

template <class Members, class Key>
void appendObject(std::string& out, const Members& members, int indent, int depth, Key key) {
  if (members.empty()) {
    out += "{}";
    return;
  }
  out.push_back('{');
  bool first = true;
  for (const auto& member : members) {
    if (!first) out.push_back(',');
    first = false;
    appendLine(out, indent, depth + 1);
    appendJsonString(out, key(member));
    out += indent < 0 ? ":" : ": ";
    appendJson(out, member.second, indent, depth + 1);
  }
  appendLine(out, indent, depth);
  out.push_back('}');
}

}  // namespace

void appendJson(std::string& out, const Value& value, int indent, int depth) {
  if (value.isAbsent()) {
    out += "null";
    return;
  }
  switch (value.node_ptr()->kind) {
    case NodeKind::NULL_: out += "null"; return;
    case NodeKind::BOOLEAN: out += nodeAs<BooleanNode>(value).boolean ? "true" : "false"; return;
    case NodeKind::NUMBER: appendJsonNumber(out, nodeAs<NumberNode>(value).number); return;
    case NodeKind::TEXT: appendJsonString(out, nodeAs<TextNode>(value).text); return;
    case NodeKind::LIST: {
      const auto& elements = nodeAs<ListNode>(value).elements;
      if (elements.empty()) {
        out += "[]";
        return;
      }
      out.push_back('[');
      bool first = true;
      for (const Value& element : elements) {
        if (!first) out.push_back(',');
        first = false;
        appendLine(out, indent, depth + 1);
        appendJson(out, element, indent, depth + 1);
      }
      appendLine(out, indent, depth);
      out.push_back(']');
      return;
    }
    case NodeKind::OBJECT:
      appendObject(out, nodeAs<ObjectNode>(value).members, indent, depth,
                   [](const Member& member) -> std::string_view { return member.first; });
      return;
    case NodeKind::STRUCT:
      appendObject(out, nodeAs<StructNode>(value).members, indent, depth,
                   [](const auto& member) -> std::string_view { return member.first->name; });
      return;
    default:
      throw UnresolvedValueError(
          "JSON text was asked of a value that is known only at deployment: " + value.describe());
  }
}

std::string jsonText(const Value& value, int indent) {
  std::string out;
  appendJson(out, value, indent);
  return out;
}

namespace {

bool equalNodes(const Value& left, const Value& right);

bool equalLists(const std::vector<Value>& left, const std::vector<Value>& right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(), equalNodes);
}

bool equalNodes(const Value& left, const Value& right) {
  if (left.node_ptr() == right.node_ptr()) return true;
  if (left.isAbsent() || right.isAbsent()) return false;
  const NodeKind kind = left.node_ptr()->kind;
  const auto objectKind = [](NodeKind k) { return k == NodeKind::OBJECT || k == NodeKind::STRUCT; };
  if (objectKind(kind) && objectKind(right.node_ptr()->kind)) {
    const auto a = left.entries();
    const auto b = right.entries();
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Member& x, const Member& y) {
      return x.first == y.first && equalNodes(x.second, y.second);
    });
  }
  if (kind != right.node_ptr()->kind) return false;
  switch (kind) {
    case NodeKind::BOOLEAN:
      return nodeAs<BooleanNode>(left).boolean == nodeAs<BooleanNode>(right).boolean;
    case NodeKind::NUMBER:
      return nodeAs<NumberNode>(left).number == nodeAs<NumberNode>(right).number;
    case NodeKind::TEXT: return nodeAs<TextNode>(left).text == nodeAs<TextNode>(right).text;
    case NodeKind::LIST:
      return equalLists(nodeAs<ListNode>(left).elements, nodeAs<ListNode>(right).elements);
    case NodeKind::INTRINSIC:
      return nodeAs<IntrinsicNode>(left).name == nodeAs<IntrinsicNode>(right).name &&
             equalNodes(nodeAs<IntrinsicNode>(left).argument,
                        nodeAs<IntrinsicNode>(right).argument);
    case NodeKind::REFERENCE:
    case NodeKind::LOGICAL_ID:
      return nodeAs<ReferenceNode>(left).link == nodeAs<ReferenceNode>(right).link &&
             nodeAs<ReferenceNode>(left).attribute == nodeAs<ReferenceNode>(right).attribute &&
             nodeAs<ReferenceNode>(left).strength == nodeAs<ReferenceNode>(right).strength;
    case NodeKind::CONCAT:
      return equalLists(nodeAs<ConcatNode>(left).parts, nodeAs<ConcatNode>(right).parts);
    default: return false;  // statics and lazies are equal only to themselves
  }
}

}  // namespace
}  // namespace internal

using internal::is;
using internal::nodeAs;
using internal::NodeKind;

bool Value::isUnresolved() const noexcept { return node_ != nullptr && node_->token; }

ValueKind Value::kind() const noexcept {
  if (node_ == nullptr) return ValueKind::ABSENT;
  switch (node_->kind) {
    case NodeKind::NULL_: return ValueKind::NULL_;
    case NodeKind::BOOLEAN: return ValueKind::BOOLEAN;
    case NodeKind::NUMBER: return ValueKind::NUMBER;
    case NodeKind::TEXT: return ValueKind::TEXT;
    case NodeKind::LIST: return ValueKind::LIST;
    case NodeKind::OBJECT:
    case NodeKind::STRUCT: return ValueKind::OBJECT;
    default: return ValueKind::TOKEN;
  }
}

std::vector<std::pair<std::string, Value>> Value::entries() const {
  std::vector<std::pair<std::string, Value>> result;
  switch (kind()) {
    case ValueKind::LIST:
      for (const Value& element : nodeAs<internal::ListNode>(*this).elements) {
        result.emplace_back(std::string(), element);
      }
      break;
    case ValueKind::OBJECT:
      if (is(*this, NodeKind::OBJECT)) return nodeAs<internal::ObjectNode>(*this).members;
      for (const auto& [field, value] : nodeAs<internal::StructNode>(*this).members) {
        result.emplace_back(field->name, value);
      }
      break;
    case ValueKind::TOKEN:
      throw UnresolvedValueError(
          "elements were asked of a value that is known only at deployment: " + describe());
    default: break;
  }
  return result;
}

Value Value::member(std::string_view name) const {
  if (is(*this, NodeKind::OBJECT)) {
    for (const auto& [key, value] : nodeAs<internal::ObjectNode>(*this).members) {
      if (key == name) return value;
    }
  } else if (is(*this, NodeKind::STRUCT)) {
    for (const auto& [field, value] : nodeAs<internal::StructNode>(*this).members) {
      if (field->name == name) return value;
    }
  }
  return {};
}

std::size_t Value::size() const {
  if (is(*this, NodeKind::LIST)) return nodeAs<internal::ListNode>(*this).elements.size();
  if (is(*this, NodeKind::OBJECT)) return nodeAs<internal::ObjectNode>(*this).members.size();
  if (is(*this, NodeKind::STRUCT)) return nodeAs<internal::StructNode>(*this).members.size();
  if (kind() == ValueKind::TOKEN) {
    throw UnresolvedValueError("the size was asked of a value that is known only at deployment: " +
                               describe());
  }
  return 0;
}

bool Value::equals(const Value& other) const noexcept { return internal::equalNodes(*this, other); }

std::string Value::describe() const {
  if (isAbsent()) return "(absent)";
  switch (node_->kind) {
    case NodeKind::INTRINSIC: return "${" + nodeAs<internal::IntrinsicNode>(*this).name + "}";
    case NodeKind::PSEUDO:
      return std::string("${") + nodeAs<internal::PseudoNode>(*this).name + "}";
    case NodeKind::REFERENCE:
    case NodeKind::LOGICAL_ID: {
      const auto& node = nodeAs<internal::ReferenceNode>(*this);
      const std::string& path = internal::pathOf(*node.link);
      const std::string attribute = node.kind == NodeKind::LOGICAL_ID ? "logicalId"
                                    : node.attribute.empty()          ? "Ref"
                                                                      : node.attribute;
      return "${" + path + "." + attribute + "}";
    }
    case NodeKind::CONCAT: {
      std::string text;
      for (const Value& part : nodeAs<internal::ConcatNode>(*this).parts) {
        text += is(part, NodeKind::TEXT) ? nodeAs<internal::TextNode>(part).text : part.describe();
      }
      return text;
    }
    case NodeKind::KEYED: return "{… tokens …}";
    case NodeKind::LAZY: {
      const std::string& hint = nodeAs<internal::LazyNode>(*this).displayHint;
      return "${" + (hint.empty() ? "Lazy" : hint) + "}";
    }
    default:
      return isUnresolved() ? (kind() == ValueKind::LIST ? "[… tokens …]" : "{… tokens …}")
                            : internal::jsonText(*this);
  }
}

std::string_view String::literal() const {
  if (isAbsent()) return {};
  if (is(*this, NodeKind::TEXT)) return nodeAs<internal::TextNode>(*this).text;
  throw UnresolvedValueError("text was asked of a value that is known only at deployment: " +
                             describe());
}

bool String::empty() const {
  return isAbsent() ||
         (is(*this, NodeKind::TEXT) && nodeAs<internal::TextNode>(*this).text.empty());
}

String operator+(const String& left, const String& right) {
  return String(internal::concat({left, right}));
}

String& String::operator+=(const String& other) { return *this = *this + other; }

double Number::literal() const {
  if (is(*this, NodeKind::NUMBER)) return nodeAs<internal::NumberNode>(*this).number;
  throw UnresolvedValueError((isAbsent() ? "a number was asked of an absent value"
                                         : "a number was asked of a value that is known only at "
                                           "deployment: " +
                                               describe()));
}

bool Boolean::literal() const {
  if (is(*this, NodeKind::BOOLEAN)) return nodeAs<internal::BooleanNode>(*this).boolean;
  throw UnresolvedValueError((isAbsent() ? "a truth value was asked of an absent value"
                                         : "a truth value was asked of a value that is known only "
                                           "at deployment: " +
                                               describe()));
}

Json::Json(std::initializer_list<Member> members) {
  std::vector<internal::Member> values;
  values.reserve(members.size());
  for (const auto& [key, value] : members) values.emplace_back(std::string(key), value);
  *static_cast<Value*>(this) = internal::objectOf(std::move(values));
}

Json Json::array(std::initializer_list<Json> elements) {
  return Json(internal::listValue(elements.begin(), elements.size()));
}

Json Json::array(const std::vector<Json>& elements) {
  return Json(internal::listValue(elements.data(), elements.size()));
}

Json Json::object() { return Json(internal::objectOf({})); }

Json Json::object(std::vector<std::pair<std::string, Value>> members) {
  return Json(internal::objectOf(std::move(members)));
}

Json Json::withKeys(const std::vector<std::pair<String, Json>>& members) {
  const bool isLate = std::any_of(members.begin(), members.end(),
                                  [](const auto& member) { return member.first.isUnresolved(); });
  if (isLate) {
    std::vector<std::pair<Value, Value>> keyed;
    for (const auto& [key, value] : members) {
      if (value.has_value()) keyed.emplace_back(key, value);
    }
    return Json(internal::makeNode<internal::KeyedNode>(std::move(keyed)));
  }
  std::vector<internal::Member> literal;
  for (const auto& [key, value] : members) literal.emplace_back(std::string(key.literal()), value);
  return object(std::move(literal));
}

Json Json::null() { return Json(internal::nullValue()); }

std::string Json::dump(int indent) const { return internal::jsonText(*this, indent); }

std::string_view Json::text() const {
  if (is(*this, NodeKind::TEXT)) return nodeAs<internal::TextNode>(*this).text;
  throw UnresolvedValueError("text was asked of a value that is no text: " + describe());
}

String format(std::string_view pattern, std::initializer_list<String> arguments) {
  std::vector<Value> parts;
  std::string literal;
  auto argument = arguments.begin();
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const char next = i + 1 < pattern.size() ? pattern[i + 1] : '\0';
    if ((c == '{' && next == '{') || (c == '}' && next == '}')) {
      literal.push_back(c);
      ++i;
    } else if (c == '{' && next == '}') {
      if (argument == arguments.end()) {
        throw Error("the pattern '" + std::string(pattern) + "' wants more than " +
                    std::to_string(arguments.size()) + " values");
      }
      parts.push_back(internal::textValue(literal));
      literal.clear();
      parts.push_back(*argument++);
      ++i;
    } else {
      literal.push_back(c);
    }
  }
  if (argument != arguments.end()) {
    throw Error("the pattern '" + std::string(pattern) + "' wants fewer than " +
                std::to_string(arguments.size()) + " values");
  }
  parts.push_back(internal::textValue(literal));
  return String(internal::concat(std::move(parts)));
}

}  // namespace cdk
