#pragma once

#include <cdk/core/value.hpp>

#include <utility>

namespace cdk::ecs {

/// Which revision of its task definition a service runs. A copyable value.
class TaskDefinitionRevision {
 public:
  /// The newest when the service is deployed, whoever made it.
  static const TaskDefinitionRevision LATEST;
  /// Throws `ValidationError` for a number that is not positive.
  static TaskDefinitionRevision of(Number revision);

  /// `latest`, or the number.
  [[nodiscard]] String revision() const;
  [[nodiscard]] bool isLatest() const noexcept { return number_.isAbsent(); }

 private:
  constexpr TaskDefinitionRevision() noexcept = default;
  explicit TaskDefinitionRevision(Number number) : number_(std::move(number)) {}
  Number number_{};
};

inline constexpr TaskDefinitionRevision TaskDefinitionRevision::LATEST{};

}  // namespace cdk::ecs
