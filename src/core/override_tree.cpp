#include "override_tree.hpp"

#include "json_text.hpp"

#include <algorithm>

namespace cdk::internal {

std::vector<std::string> splitPath(std::string_view path) {
  std::vector<std::string> names(1);
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '\\' && i + 1 < path.size() && path[i + 1] == '.') {
      names.back().push_back('.');
      ++i;
    } else if (path[i] == '.') {
      names.emplace_back();
    } else {
      names.back().push_back(path[i]);
    }
  }
  return names;
}

OverrideTree& OverrideTree::child(std::string name) {
  for (auto& [existing, tree] : children_) {
    if (existing == name) return tree;
  }
  return children_.emplace_back(std::move(name), OverrideTree()).second;
}

void OverrideTree::set(std::string_view path, Value value) {
  OverrideTree* at = this;
  for (std::string& name : splitPath(path)) {
    // Going below a value that an earlier override set: the value becomes a tree.
    if (at->leaf_) {
      at->leaf_ = false;
      if (at->value_.kind() == ValueKind::OBJECT) {
        for (auto& [key, member] : at->value_.entries()) at->child(key).set({}, member);
      }
      at->value_ = {};
    }
    at = name.empty() && path.empty() ? at : &at->child(std::move(name));
  }
  at->children_.clear();
  at->leaf_ = true;
  at->value_ = std::move(value);
}

namespace {

/// Objects are merged member by member; everything else is replaced.
Value merge(const Value& target, const Value& value) {
  if (target.kind() != ValueKind::OBJECT || value.kind() != ValueKind::OBJECT) return value;
  std::vector<Member> members = target.entries();
  for (const auto& [name, member] : value.entries()) {
    const auto existing = std::find_if(members.begin(), members.end(),
                                       [&key = name](const Member& m) { return m.first == key; });
    if (existing == members.end()) {
      members.emplace_back(name, member);
    } else {
      existing->second = merge(existing->second, member);
    }
  }
  return objectOf(std::move(members));
}

}  // namespace

Value OverrideTree::apply(const Value& target, const ResolveFunction& resolve) const {
  if (leaf_) return merge(target, resolve(value_));
  if (target.kind() == ValueKind::LIST) {
    std::vector<Value> elements;
    for (auto& [key, element] : target.entries()) elements.push_back(element);
    for (const auto& [name, tree] : children_) {
      const auto index = arrayIndex(name);
      if (!index) continue;
      if (*index >= elements.size()) elements.resize(*index + 1U);
      elements[*index] = tree.apply(elements[*index], resolve);
    }
    return listOf(std::move(elements));
  }
  std::vector<Member> members =
      target.kind() == ValueKind::OBJECT ? target.entries() : std::vector<Member>();
  for (const auto& [name, tree] : children_) {
    const auto existing = std::find_if(members.begin(), members.end(),
                                       [&key = name](const Member& m) { return m.first == key; });
    if (tree.leaf_ && tree.value_.isAbsent()) {
      if (existing != members.end()) members.erase(existing);
    } else if (existing == members.end()) {
      members.emplace_back(name, tree.apply({}, resolve));
    } else {
      existing->second = tree.apply(existing->second, resolve);
    }
  }
  return objectOf(std::move(members));
}

}  // namespace cdk::internal
