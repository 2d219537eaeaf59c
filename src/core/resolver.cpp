#include "resolver.hpp"

#include "node_state.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

namespace cdk::internal {

namespace {

// Far deeper than any real template; reached only by a lazy that produces itself.
constexpr int kMaxDepth = 256;

class DepthGuard {
 public:
  explicit DepthGuard(int& depth) : depth_(depth) {
    if (++depth_ > kMaxDepth) {
      --depth_;
      throw Error("a value refers to itself: nothing is left after " + std::to_string(kMaxDepth) +
                  " levels of lazies");
    }
  }
  ~DepthGuard() { --depth_; }
  DepthGuard(const DepthGuard&) = delete;
  DepthGuard& operator=(const DepthGuard&) = delete;

 private:
  int& depth_;
};

Value objectWith(std::string_view name, Value argument) {
  return objectOf({{std::string(name), std::move(argument)}});
}

}  // namespace

bool isIntrinsicObject(const Value& value) noexcept {
  if (!is(value, NodeKind::OBJECT)) return false;
  const auto& members = nodeAs<ObjectNode>(value).members;
  if (members.size() != 1) return false;
  const std::string& name = members.front().first;
  return name == "Ref" || name == "Condition" || name.starts_with("Fn::");
}

Value minimalJoin(std::string_view delimiter, const std::vector<Value>& values) {
  std::vector<Value> parts;
  const auto append = [&](const Value& part) {
    if (!parts.empty() && is(part, NodeKind::TEXT) && is(parts.back(), NodeKind::TEXT)) {
      std::string merged = nodeAs<TextNode>(parts.back()).text;
      merged.append(delimiter).append(nodeAs<TextNode>(part).text);
      parts.back() = textValue(merged);
    } else {
      parts.push_back(part);
    }
  };
  for (const Value& value : values) {
    if (value.isAbsent()) continue;
    const Value join =
        value.kind() == ValueKind::OBJECT && value.size() == 1 ? value.member("Fn::Join") : Value();
    if (is(join, NodeKind::LIST)) {
      const auto& arguments = nodeAs<ListNode>(join).elements;
      if (arguments.size() == 2 && arguments[0].equals(textValue(delimiter)) &&
          is(arguments[1], NodeKind::LIST)) {
        for (const Value& inner : nodeAs<ListNode>(arguments[1]).elements) append(inner);
        continue;
      }
    }
    append(value);
  }
  if (parts.empty()) return textValue("");
  if (parts.size() == 1) return parts.front();
  return objectWith("Fn::Join", listOf({textValue(delimiter), listOf(std::move(parts))}));
}

Value Resolver::resolve(const Value& value) {
  if (!value.isUnresolved()) return value;
  const DepthGuard guard(depth_);
  switch (value.node_ptr()->kind) {
    case NodeKind::LIST: {
      std::vector<Value> elements;
      elements.reserve(nodeAs<ListNode>(value).elements.size());
      for (const Value& element : nodeAs<ListNode>(value).elements) {
        elements.push_back(resolve(element));
      }
      return listOf(std::move(elements));
    }
    case NodeKind::OBJECT: {
      std::vector<Member> members;
      members.reserve(nodeAs<ObjectNode>(value).members.size());
      for (const auto& [name, member] : nodeAs<ObjectNode>(value).members) {
        members.emplace_back(name, resolve(member));
      }
      return objectOf(std::move(members));
    }
    case NodeKind::STRUCT: {
      const auto& node = nodeAs<StructNode>(value);
      std::vector<std::pair<const Field*, Value>> members;
      members.reserve(node.members.size());
      for (const auto& [field, member] : node.members) {
        Value resolved;
        try {
          resolved = resolve(member);
        } catch (Error& error) {
          error.addContext({{}, field->camelName, {}});
          throw;
        }
        if (resolved.has_value()) members.emplace_back(field, std::move(resolved));
      }
      return makeNode<StructNode>(*node.table, std::move(members));
    }
    default: return resolveToken(value);
  }
}

Value Resolver::resolveToken(const Value& value) {
  switch (value.node_ptr()->kind) {
    case NodeKind::PSEUDO: return objectWith("Ref", textValue(nodeAs<PseudoNode>(value).name));
    case NodeKind::INTRINSIC: {
      const auto& node = nodeAs<IntrinsicNode>(value);
      Value argument = resolve(node.argument);
      if (node.name == "Fn::Join" && is(argument, NodeKind::LIST)) {
        const auto& arguments = nodeAs<ListNode>(argument).elements;
        if (arguments.size() == 2 && is(arguments[0], NodeKind::TEXT) &&
            is(arguments[1], NodeKind::LIST)) {
          return minimalJoin(nodeAs<TextNode>(arguments[0]).text,
                             nodeAs<ListNode>(arguments[1]).elements);
        }
      }
      return objectWith(node.name, std::move(argument));
    }
    case NodeKind::CONCAT: {
      std::vector<Value> parts;
      for (const Value& part : nodeAs<ConcatNode>(value).parts) parts.push_back(resolve(part));
      return minimalJoin("", parts);
    }
    case NodeKind::LAZY: {
      const auto& node = nodeAs<LazyNode>(value);
      Value produced = resolve(node.produce(ResolveContext{*stack_, preparing_}));
      const bool empty =
          node.omitEmpty && produced.has_value() &&
          (produced.kind() == ValueKind::LIST || produced.kind() == ValueKind::OBJECT) &&
          produced.size() == 0;
      return empty ? Value() : produced;
    }
    case NodeKind::REFERENCE:
    case NodeKind::LOGICAL_ID: return resolveReference(nodeAs<ReferenceNode>(value));
    default: return value;
  }
}

Value Resolver::resolveReference(const ReferenceNode& node) {
  const CfnElement* element = node.link->element;
  if (element == nullptr) {
    throw ConstructError("a value refers to '" + node.link->path +
                         "', which is no longer in its tree");
  }
  if (node.kind == NodeKind::LOGICAL_ID) return textValue(element->logicalIdText());
  if (&element->stack() != stack_) {
    if (&element->node().root() != &stack_->node().root()) {
      throw ConstructError("a value refers to '" + element->node().path() +
                           "' of another app; references work only within one tree");
    }
    if (onReference) onReference(node);
    const auto& imports = stack_->state().imports;
    if (const auto found = imports.find({node.link, node.attribute}); found != imports.end()) {
      return resolve(found->second);
    }
    if (!preparing_) {
      throw ConstructError("a value of stack '" + stack_->node().path() + "' refers to '" +
                           element->node().path() + "' of stack '" +
                           element->stack().node().path() +
                           "', and the reference first appeared after references were collected");
    }
  }
  Value logicalId = textValue(element->logicalIdText());
  if (node.attribute.empty()) return objectWith("Ref", std::move(logicalId));
  return objectWith("Fn::GetAtt", listOf({std::move(logicalId), textValue(node.attribute)}));
}

}  // namespace cdk::internal
