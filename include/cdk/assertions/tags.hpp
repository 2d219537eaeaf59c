#pragma once

#include <cdk/assertions/matcher.hpp>

#include <map>
#include <string>

namespace cdk {
class Stack;
}

namespace cdk::assertions {

/// The tags of a stack itself, which CloudFormation puts on what it creates.
class Tags {
 public:
  /// Synthesizes the tree that the stack is in, as `Template::fromStack` does.
  static Tags fromStack(Stack& stack);

  /// The tags match; those not named do not matter.
  void hasValues(const Matcher& tags) const;
  /// There are no tags.
  void hasNone() const;
  [[nodiscard]] const std::map<std::string, std::string>& all() const noexcept { return tags_; }

 private:
  std::map<std::string, std::string> tags_;
};

}  // namespace cdk::assertions
