#include <cdk/assertions/annotations.hpp>

#include "pattern.hpp"
#include "synthesized.hpp"

#include <cdk/assertions/assertion_error.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/stack.hpp>

#include <array>
#include <utility>

namespace cdk::assertions {

namespace {

/// Types of metadata entries, and the levels they stand for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> LEVELS = {
    {{"aws:cdk:info", "info"}, {"aws:cdk:warning", "warning"}, {"aws:cdk:error", "error"}}};

std::string described(const SynthesisMessage& message) {
  return "\n  " + message.id + " " + message.level + ": " + message.entry["data"].dump();
}

}  // namespace

Annotations Annotations::fromStack(Stack& stack) {
  internal::synthesizedTemplate(stack);  // aspects add messages
  Annotations result;
  for (IConstruct& construct : stack.node().findAll()) {
    if (&Stack::of(construct) != &stack) continue;
    for (const MetadataEntry& entry : construct.node().metadata()) {
      for (const auto& [type, level] : LEVELS) {
        if (entry.type != type) continue;
        result.messages_.push_back({std::string(level),
                                    "/" + construct.node().path(),
                                    {{"type", entry.type}, {"data", entry.data}}});
      }
    }
  }
  return result;
}

std::vector<SynthesisMessage> Annotations::find(std::string_view level,
                                                std::string_view constructPath,
                                                const Matcher& message) const {
  std::vector<SynthesisMessage> found;
  for (const SynthesisMessage& candidate : messages_) {
    if (candidate.level != level) continue;
    if (constructPath != "*" && candidate.id != constructPath) continue;
    MatchResult result =
        internal::testWith(message, candidate.entry["data"], internal::Objects::LIKE);
    if (result.finished().isSuccess()) found.push_back(candidate);
  }
  return found;
}

void Annotations::has(std::string_view level, std::string_view constructPath,
                      const Matcher& message) const {
  if (!find(level, constructPath, message).empty()) return;
  std::string text = "no " + std::string(level) + " of '" + std::string(constructPath) +
                     "' matches; the stack's messages are:";
  for (const SynthesisMessage& candidate : messages_) text += described(candidate);
  if (messages_.empty()) text += " none";
  throw AssertionError(text);
}

void Annotations::hasNo(std::string_view level, std::string_view constructPath,
                        const Matcher& message) const {
  const std::vector<SynthesisMessage> found = find(level, constructPath, message);
  if (found.empty()) return;
  std::string text =
      "expected no such " + std::string(level) + " of '" + std::string(constructPath) + "', found:";
  for (const SynthesisMessage& candidate : found) text += described(candidate);
  throw AssertionError(text);
}

void Annotations::hasError(std::string_view constructPath, const Matcher& message) const {
  has("error", constructPath, message);
}
void Annotations::hasNoError(std::string_view constructPath, const Matcher& message) const {
  hasNo("error", constructPath, message);
}
std::vector<SynthesisMessage> Annotations::findError(std::string_view constructPath,
                                                     const Matcher& message) const {
  return find("error", constructPath, message);
}
void Annotations::hasWarning(std::string_view constructPath, const Matcher& message) const {
  has("warning", constructPath, message);
}
void Annotations::hasNoWarning(std::string_view constructPath, const Matcher& message) const {
  hasNo("warning", constructPath, message);
}
std::vector<SynthesisMessage> Annotations::findWarning(std::string_view constructPath,
                                                       const Matcher& message) const {
  return find("warning", constructPath, message);
}
void Annotations::hasInfo(std::string_view constructPath, const Matcher& message) const {
  has("info", constructPath, message);
}
void Annotations::hasNoInfo(std::string_view constructPath, const Matcher& message) const {
  hasNo("info", constructPath, message);
}
std::vector<SynthesisMessage> Annotations::findInfo(std::string_view constructPath,
                                                    const Matcher& message) const {
  return find("info", constructPath, message);
}

}  // namespace cdk::assertions
