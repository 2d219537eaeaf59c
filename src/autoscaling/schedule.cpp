#include <cdk/autoscaling/schedule.hpp>
#include <cdk/core/error.hpp>

namespace cdk::autoscaling {

Schedule Schedule::cron(CronOptions options) {
  if (options.day.has_value() && options.weekDay.has_value()) {
    throw ValidationError("it does not go with weekDay; give one of both", {.property = "day"});
  }
  const auto field = [](const String& value) { return value.value_or("*"); };
  Schedule schedule(field(options.minute) + " " + field(options.hour) + " " + field(options.day) +
                    " " + field(options.month) + " " + field(options.weekDay));
  schedule.lacksMinute_ = options.minute.isAbsent();
  return schedule;
}

}  // namespace cdk::autoscaling
