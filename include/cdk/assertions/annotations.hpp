#pragma once

#include <cdk/assertions/matcher.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace cdk {
class Stack;
}

namespace cdk::assertions {

/// A message that was attached to a construct.
struct SynthesisMessage {
  /// `info`, `warning` or `error`.
  std::string level;
  /// The construct's path, with a `/` in front.
  std::string id;
  /// `type` and `data`: the message with its `[ack: …]`.
  Json entry;
};

/// Messages that constructs of a stack got through `cdk::Annotations`. Paths begin with a `/`; `*`
/// is any construct. Messages are matched like any value.
class Annotations {
 public:
  /// Synthesizes the tree that the stack is in, as `Template::fromStack` does.
  static Annotations fromStack(Stack& stack);

  void hasError(std::string_view constructPath, const Matcher& message) const;
  void hasNoError(std::string_view constructPath, const Matcher& message) const;
  [[nodiscard]] std::vector<SynthesisMessage> findError(std::string_view constructPath,
                                                        const Matcher& message) const;
  void hasWarning(std::string_view constructPath, const Matcher& message) const;
  void hasNoWarning(std::string_view constructPath, const Matcher& message) const;
  [[nodiscard]] std::vector<SynthesisMessage> findWarning(std::string_view constructPath,
                                                          const Matcher& message) const;
  void hasInfo(std::string_view constructPath, const Matcher& message) const;
  void hasNoInfo(std::string_view constructPath, const Matcher& message) const;
  [[nodiscard]] std::vector<SynthesisMessage> findInfo(std::string_view constructPath,
                                                       const Matcher& message) const;

 private:
  void has(std::string_view level, std::string_view constructPath, const Matcher& message) const;
  void hasNo(std::string_view level, std::string_view constructPath, const Matcher& message) const;
  [[nodiscard]] std::vector<SynthesisMessage> find(std::string_view level,
                                                   std::string_view constructPath,
                                                   const Matcher& message) const;

  std::vector<SynthesisMessage> messages_;
};

}  // namespace cdk::assertions
