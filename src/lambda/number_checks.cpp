#include "number_checks.hpp"

#include <cdk/core/error.hpp>

#include <cmath>
#include <string>

namespace cdk::lambda::detail {

namespace {

bool isLiteral(const Number& number) { return number.has_value() && !number.isUnresolved(); }

std::string textOf(double number) { return Json(number).dump(); }

std::string rangeText(double smallest, double largest) {
  return largest == NO_LIMIT ? textOf(smallest) + " or more"
                             : textOf(smallest) + " to " + textOf(largest);
}

}  // namespace

void checkRange(const IConstruct& construct, std::string_view property, const Number& number,
                double smallest, double largest) {
  if (!isLiteral(number)) return;
  const double value = number.literal();
  if (value >= smallest && value <= largest) return;
  fail(construct, property,
       textOf(value) + " is not allowed; it is " + rangeText(smallest, largest));
}

void checkExecutionEnvironments(const IConstruct& construct, const Number& least,
                                const Number& most, double largest) {
  const auto check = [&](std::string_view property, const Number& number) {
    if (!isLiteral(number)) return;
    const double value = number.literal();
    if (value >= 0 && value <= largest && std::floor(value) == value) return;
    fail(construct, property,
         textOf(value) + " is not allowed; it is a whole number, " + rangeText(0, largest));
  };
  check("minExecutionEnvironments", least);
  check("maxExecutionEnvironments", most);
  if (isLiteral(least) && isLiteral(most) && least.literal() > most.literal()) {
    fail(construct, "minExecutionEnvironments",
         textOf(least.literal()) + " is more than maxExecutionEnvironments, " +
             textOf(most.literal()));
  }
}

bool isProvisioned(const IConstruct& construct, const Number& environments) {
  if (environments.isAbsent()) return false;
  if (environments.isUnresolved()) return true;
  checkRange(construct, "provisionedConcurrentExecutions", environments, 0, NO_LIMIT);
  return environments.literal() > 0;
}

}  // namespace cdk::lambda::detail
