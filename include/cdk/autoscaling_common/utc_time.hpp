#pragma once

#include <chrono>
#include <string>

namespace cdk::autoscaling_common {

/// The moment to the second, in UTC, such as `2030-01-31T12:00:00`.
std::string utcText(std::chrono::system_clock::time_point moment);

}  // namespace cdk::autoscaling_common
