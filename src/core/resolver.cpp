#include "resolver.hpp"

#include "node_state.hpp"
#include "references.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_element.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

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

class FlagGuard {
 public:
  explicit FlagGuard(bool& flag) : flag_(flag), outer_(std::exchange(flag, true)) {}
  ~FlagGuard() { flag_ = outer_; }
  FlagGuard(const FlagGuard&) = delete;
  FlagGuard& operator=(const FlagGuard&) = delete;

 private:
  bool& flag_;
  bool outer_;
};

Value objectWith(std::string_view name, Value argument) {
  return resolvedIntrinsic(name, std::move(argument));
}

}  // namespace

bool isIntrinsicObject(const Value& value) noexcept {
  return is(value, NodeKind::OBJECT) && value.node_ptr()->hint != TypeHint::NONE;
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
    default: {
      Value resolved = resolveToken(value);
      const TypeHint hint = value.node_ptr()->hint;
      return hint > TypeHint::NONE ? withHint(resolved, hint) : resolved;
    }
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
    case NodeKind::KEYED: return resolveKeyed(nodeAs<KeyedNode>(value));
    case NodeKind::LAZY: {
      const auto& node = nodeAs<LazyNode>(value);
      Value produced = resolve(node.produce(ResolveContext{*stack_, preparing_, this}));
      const bool empty =
          node.omitEmpty && produced.has_value() &&
          (produced.kind() == ValueKind::LIST || produced.kind() == ValueKind::OBJECT) &&
          produced.size() == 0;
      return empty ? Value() : produced;
    }
    case NodeKind::REFERENCE:
    case NodeKind::LOGICAL_ID: return resolveReference(value);
    default: return value;
  }
}

Value Resolver::resolveKeyed(const KeyedNode& node) {
  std::vector<Member> members;
  std::vector<std::pair<Value, Value>> keyed;
  bool isLate = false;
  for (const auto& [key, member] : node.members) {
    const Value name = resolve(key);
    Value resolved = resolve(member);
    if (is(name, NodeKind::TEXT)) {
      members.emplace_back(nodeAs<TextNode>(name).text, resolved);
    } else if (!allowsKeys_) {
      throw ValidationError("a key is " + key.describe() +
                            ", which is known only at deployment; a template cannot have such "
                            "keys, a CfnJson can");
    } else {
      isLate = true;
    }
    if (resolved.has_value()) keyed.emplace_back(name, std::move(resolved));
  }
  return isLate ? makeNode<KeyedNode>(std::move(keyed)) : objectOf(std::move(members));
}

Value Resolver::resolveWithKeys(const Value& value) {
  const FlagGuard guard(allowsKeys_);
  return resolve(value);
}

Value Resolver::resolveReference(const Value& value) {
  const auto& node = nodeAs<ReferenceNode>(value);
  Stack& producer = producerOf(node);
  if (node.kind == NodeKind::LOGICAL_ID) return textValue(node.link->element->logicalIdText());
  if (&producer == stack_) {
    if (onOwnReference && node.link->element != nullptr) onOwnReference(*node.link->element);
    return ownValue(node);
  }
  if (&producer.node().root() != &stack_->node().root()) {
    throw ConstructError("a value refers to " + describeTarget(node) +
                         " of another app; references work only within one tree");
  }
  if (Stage::of(producer).get() != Stage::of(*stack_).get()) {
    throw ConstructError("a value of stack '" + stack_->node().path() + "' refers to " +
                         describeTarget(node) +
                         " of another stage; references stay within a stage, so pass on a name "
                         "that is known before deployment");
  }
  if (onReference) onReference(value);
  const auto& imports = stack_->state().imports;
  if (const auto found = imports.find(ReferenceKey(node)); found != imports.end()) {
    return resolve(found->second);
  }
  if (!preparing_) {
    throw ConstructError("a value of stack '" + stack_->node().path() + "' refers to '" +
                         pathOf(*node.link) + "' of stack '" + producer.node().path() +
                         "', and the reference first appeared after references were collected");
  }
  return ownValue(node);
}

}  // namespace cdk::internal
