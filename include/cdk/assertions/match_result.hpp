#pragma once

#include <cdk/assertions/capture.hpp>
#include <cdk/assertions/matcher.hpp>
#include <cdk/core/value.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::assertions {

/// One thing that does not fit.
struct MatchFailure {
  /// How far off this is: candidates with the lowest sum are shown first. Default: 1.
  double cost = 1;
  /// The matcher that refused.
  Matcher matcher;
  /// What is wrong, as a short sentence without a full stop.
  std::string message;
  /// From the value that was tested to the one that is wrong: member names, positions in lists.
  std::vector<std::string> path{};
};

/// A value to hand to a capture.
struct MatchCapture {
  Capture capture;
  Json value;
};

/// What came of comparing a value with a matcher.
class MatchResult {
 public:
  explicit MatchResult(Json target) : target_(std::move(target)) {}

  /// The value that was compared.
  [[nodiscard]] const Json& target() const noexcept { return target_; }
  [[nodiscard]] bool isSuccess() const noexcept { return failures_.empty(); }
  [[nodiscard]] bool hasFailed() const noexcept { return !failures_.empty(); }
  [[nodiscard]] std::size_t failCount() const noexcept { return failures_.size(); }
  [[nodiscard]] double failCost() const noexcept { return cost_; }
  [[nodiscard]] const std::vector<MatchFailure>& failures() const noexcept { return failures_; }

  MatchResult& recordFailure(MatchFailure failure);
  void recordCapture(MatchCapture capture);
  /// Takes over what came of comparing the member or element called `id`.
  MatchResult& compose(std::string_view id, const MatchResult& inner);
  /// Hands captured values to their captures, if nothing failed.
  MatchResult& finished();

  /// A sentence for each failure, with its place.
  [[nodiscard]] std::vector<std::string> toHumanStrings() const;
  /// The value as JSON, with the failures marked where they are; what fits is shortened.
  [[nodiscard]] std::string renderMismatch() const;

 private:
  Json target_;
  std::vector<MatchFailure> failures_;
  std::vector<MatchCapture> captures_;
  double cost_ = 0;
};

}  // namespace cdk::assertions
