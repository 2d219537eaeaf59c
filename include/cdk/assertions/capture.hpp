#pragma once

#include <cdk/core/value.hpp>

#include <memory>
#include <string>
#include <vector>

namespace cdk::assertions {

class Matcher;

/// Stands in a pattern for a value that the test wants to see:
///
///     Capture name;
///     template_.hasResourceProperties("AWS::ECS::Service", {{"Cluster", name}});
///     name.asString();
///
/// Nothing is captured by an assertion that fails. Copies share what they capture.
class Capture {
 public:
  /// Captures any value that is not null.
  Capture();
  /// Captures what the pattern matches.
  explicit Capture(const Matcher& pattern);

  /// Goes to the next captured value, where several resources matched. False if there is none.
  bool next();

  /// The captured value. Each throws `AssertionError` if nothing was captured, or something of
  /// another type.
  [[nodiscard]] std::vector<Json> asArray() const;
  [[nodiscard]] bool asBoolean() const;
  [[nodiscard]] double asNumber() const;
  [[nodiscard]] Json asObject() const;
  [[nodiscard]] std::string asString() const;

  /// For the library's own use.
  void add(Json value) const;
  [[nodiscard]] const Matcher* pattern() const noexcept;

 private:
  struct State;
  [[nodiscard]] const Json& current(ValueKind wanted) const;
  std::shared_ptr<State> state_;
};

}  // namespace cdk::assertions
