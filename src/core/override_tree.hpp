#pragma once

#include "value_node.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::internal {

/// Raw overrides of one resource: a tree of names whose leaves are values or deletions.
class OverrideTree {
 public:
  /// `path` is dot-separated; `\.` stands for a dot in a name. An absent value deletes.
  void set(std::string_view path, Value value);
  [[nodiscard]] bool empty() const noexcept { return children_.empty(); }
  /// `target` with the overrides applied. Values are to be resolved before.
  template <class Resolve>
  [[nodiscard]] Value applyTo(const Value& target, Resolve&& resolve) const {
    return apply(target, [&resolve](const Value& value) { return resolve(value); });
  }

 private:
  using ResolveFunction = std::function<Value(const Value&)>;
  [[nodiscard]] Value apply(const Value& target, const ResolveFunction& resolve) const;
  OverrideTree& child(std::string name);

  bool leaf_ = false;
  Value value_{};
  std::vector<std::pair<std::string, OverrideTree>> children_;
};

/// The names of a dot-separated path, with `\.` for a dot.
std::vector<std::string> splitPath(std::string_view path);

}  // namespace cdk::internal
