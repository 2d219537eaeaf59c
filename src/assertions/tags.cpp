#include <cdk/assertions/tags.hpp>

#include "pattern.hpp"
#include "synthesized.hpp"

#include <cdk/assertions/assertion_error.hpp>
#include <cdk/assertions/match.hpp>
#include <cdk/core/stack.hpp>

#include <utility>
#include <vector>

namespace cdk::assertions {

Tags Tags::fromStack(Stack& stack) {
  internal::synthesizedTemplate(stack);  // aspects add tags
  Tags result;
  for (const auto& [key, value] : stack.tags().tagValues().literal()) {
    result.tags_.emplace(key, value.literal());
  }
  return result;
}

void Tags::hasValues(const Matcher& tags) const {
  std::vector<std::pair<std::string, Value>> members;
  for (const auto& [key, value] : tags_) members.emplace_back(key, String(value));
  MatchResult result =
      internal::testWith(tags, Json::object(std::move(members)), internal::Objects::LIKE);
  if (result.finished().isSuccess()) return;
  throw AssertionError("the stack's tags do not match:\n" + result.renderMismatch());
}

void Tags::hasNone() const {
  if (tags_.empty()) return;
  std::string text = "expected no tags on the stack, found:";
  for (const auto& [key, value] : tags_) text += "\n  " + key + " = " + value;
  throw AssertionError(text);
}

}  // namespace cdk::assertions
