#include <cdk/applicationautoscaling/schedule.hpp>
#include <cdk/autoscaling_common/utc_time.hpp>
#include <cdk/core/error.hpp>

#include <cmath>
#include <string>

namespace cdk::applicationautoscaling {

namespace {

constexpr double MINUTES_OF_AN_HOUR = 60;
constexpr double MINUTES_OF_A_DAY = 1440;

std::string rateText(double amount, const char* unit) {
  return "rate(" + Json(amount).dump() + " " + unit + (amount == 1 ? "" : "s") + ")";
}

}  // namespace

Schedule Schedule::at(std::chrono::system_clock::time_point moment) {
  return Schedule("at(" + autoscaling_common::utcText(moment) + ")");
}

Schedule Schedule::cron(CronOptions options) {
  if (options.day.has_value() && options.weekDay.has_value()) {
    throw ValidationError("it does not go with weekDay; give one of both", {.property = "day"});
  }
  const auto field = [](const String& value) { return value.value_or("*"); };
  // The service wants exactly one of the two to be left open.
  const String day = options.weekDay.has_value() ? String("?") : field(options.day);
  Schedule schedule("cron(" + field(options.minute) + " " + field(options.hour) + " " + day + " " +
                    field(options.month) + " " + options.weekDay.value_or("?") + " " +
                    field(options.year) + ")");
  schedule.lacksMinute_ = options.minute.isAbsent();
  return schedule;
}

Schedule Schedule::rate(const Duration& duration) {
  if (duration.isUnresolved()) {
    const std::string unit = duration.unitLabel();
    if (unit != "minutes" && unit != "hours" && unit != "days") {
      throw ValidationError(
          "it is in " + unit +
              ", and known only at deployment; minutes, hours and days are allowed",
          {.property = "duration"});
    }
    return Schedule("rate(" + duration.formatTokenToNumber() + ")");
  }
  const double minutes = duration.toMinutes().literal();
  if (minutes <= 0) {
    throw ValidationError(duration.toHumanString() + " is not allowed; it is a minute or more",
                          {.property = "duration"});
  }
  if (std::fmod(minutes, MINUTES_OF_A_DAY) == 0) {
    return Schedule(rateText(minutes / MINUTES_OF_A_DAY, "day"));
  }
  if (std::fmod(minutes, MINUTES_OF_AN_HOUR) == 0) {
    return Schedule(rateText(minutes / MINUTES_OF_AN_HOUR, "hour"));
  }
  return Schedule(rateText(minutes, "minute"));
}

}  // namespace cdk::applicationautoscaling
