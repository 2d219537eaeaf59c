#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>

#include <chrono>
#include <utility>

namespace cdk::applicationautoscaling {

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
  /// Default: any.
  String weekDay{};
  /// Default: every one.
  String year{};
};

/// When capacity changes. A copyable value.
/// https://docs.aws.amazon.com/autoscaling/application/userguide/scheduled-scaling-using-cron-expressions.html
class Schedule {
 public:
  /// Once, at that moment.
  static Schedule at(std::chrono::system_clock::time_point moment);
  /// Throws `ValidationError` for both a day and a week day.
  static Schedule cron(CronOptions options);
  /// An expression of the service, such as `cron(0 10 * * ? *)`.
  static Schedule expression(String expression) { return Schedule(std::move(expression)); }
  /// Again and again, in whole minutes. Throws `ValidationError` for no time at all and for a part
  /// of a minute.
  static Schedule rate(const Duration& duration);

  [[nodiscard]] String expressionString() const { return expression_; }
  /// Whether a cron expression was left without a minute, so that it runs every minute.
  [[nodiscard]] bool lacksMinute() const noexcept { return lacksMinute_; }

 private:
  explicit Schedule(String expression) : expression_(std::move(expression)) {}
  String expression_;
  bool lacksMinute_ = false;
};

}  // namespace cdk::applicationautoscaling
