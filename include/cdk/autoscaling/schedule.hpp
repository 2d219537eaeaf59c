#pragma once

#include <cdk/core/value.hpp>

namespace cdk::autoscaling {

/// Fields of a cron expression; each one takes `*`, lists, ranges and steps.
struct CronOptions {
  /// Day of the month. Default: every one.
  String day{};
  /// Default: every one.
  String hour{};
  /// Default: every one.
  String minute{};
  /// Default: every one.
  String month{};
  /// Default: every one.
  String weekDay{};
};

/// When a scheduled action runs. A copyable value.
class Schedule {
 public:
  /// Throws `ValidationError` for both a day and a week day.
  static Schedule cron(CronOptions options);
  /// A cron expression of five fields.
  static Schedule expression(String expression) { return Schedule(std::move(expression)); }
  [[nodiscard]] String expressionString() const { return expression_; }
  /// Whether a cron expression was left without a minute, so that it runs every minute.
  [[nodiscard]] bool lacksMinute() const noexcept { return lacksMinute_; }

 private:
  explicit Schedule(String expression) : expression_(std::move(expression)) {}
  String expression_;
  bool lacksMinute_ = false;
};

}  // namespace cdk::autoscaling
