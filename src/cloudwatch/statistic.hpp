#pragma once

#include <cdk/core/value.hpp>

#include <cstdint>

namespace cdk::cloudwatch::detail {

enum class StatisticKind : std::uint8_t {
  SIMPLE,    ///< such as `Average`, which alarms have a property for
  EXTENDED,  ///< such as `p99`, which alarms have another property for
  UNKNOWN,   ///< may be one that is newer than this library; taken for an extended one
};

struct Statistic {
  StatisticKind kind = StatisticKind::UNKNOWN;
  String text{};  ///< as the service writes it
};

/// Reads a statistic in any notation that the service or its console knows.
Statistic parseStatistic(const String& text);

}  // namespace cdk::cloudwatch::detail
