#include <cdk/cloudwatch/stats.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/value.hpp>

namespace cdk::cloudwatch {

namespace {

constexpr double MAX_PERCENTAGE = 100;

std::string numberText(double number) { return Json(number).dump(); }

std::string percentageText(double percentage) {
  // Not `<` and `>` alone: NaN is not allowed either.
  if (!(percentage >= 0 && percentage <= MAX_PERCENTAGE)) {
    throw ValidationError("statistic: " + numberText(percentage) +
                          " is not allowed; a percentage is from 0 to 100");
  }
  return numberText(percentage);
}

std::string bounded(const char* single, const char* range, double p1, std::optional<double> p2) {
  if (!p2) return single + percentageText(p1);
  return std::string(range) + "(" + percentageText(p1) + "%:" + percentageText(*p2) + "%)";
}

}  // namespace

std::string Stats::percentile(double percentile) { return "p" + percentageText(percentile); }

std::string Stats::percentileRank(double v1, std::optional<double> v2) {
  if (!v2) return "PR(:" + numberText(v1) + ")";
  return "PR(" + numberText(v1) + ":" + numberText(*v2) + ")";
}

std::string Stats::trimmedCount(double p1, std::optional<double> p2) {
  return bounded("tc", "TC", p1, p2);
}

std::string Stats::trimmedMean(double p1, std::optional<double> p2) {
  return bounded("tm", "TM", p1, p2);
}

std::string Stats::trimmedSum(double p1, std::optional<double> p2) {
  return bounded("ts", "TS", p1, p2);
}

std::string Stats::winsorizedMean(double p1, std::optional<double> p2) {
  return bounded("wm", "WM", p1, p2);
}

}  // namespace cdk::cloudwatch
