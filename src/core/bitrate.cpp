#include <cdk/core/bitrate.hpp>

#include "json_text.hpp"

#include <cdk/core/error.hpp>

#include <array>

namespace cdk {

namespace {

constexpr std::array<const char*, 4> UNITS = {"bps", "kbps", "mbps", "gbps"};
constexpr double STEP = 1000;

}  // namespace

Bitrate::Bitrate(Number amount, int power) : amount_(std::move(amount)), power_(power) {
  if (amount_.isUnresolved() || amount_.literal() >= 0) return;
  std::string text;
  internal::appendJsonNumber(text, amount_.literal());
  throw ValidationError("a bit rate cannot be negative, got " + text);
}

Bitrate Bitrate::bps(Number amount) { return {std::move(amount), 0}; }
Bitrate Bitrate::kbps(Number amount) { return {std::move(amount), 1}; }
Bitrate Bitrate::mbps(Number amount) { return {std::move(amount), 2}; }
Bitrate Bitrate::gbps(Number amount) { return {std::move(amount), 3}; }

Number Bitrate::convert(int toPower) const {
  if (toPower == power_) return amount_;
  if (amount_.isUnresolved()) {
    throw ValidationError(
        "a bit rate that is known only at deployment cannot be converted; use "
        "Bitrate::" +
        std::string(UNITS.at(static_cast<std::size_t>(toPower))) +
        " in place of Bitrate::" + UNITS.at(static_cast<std::size_t>(power_)));
  }
  double amount = amount_.literal();
  for (int power = power_; power < toPower; ++power) amount /= STEP;
  for (int power = toPower; power < power_; ++power) amount *= STEP;
  return amount;
}

Number Bitrate::toBps() const { return convert(0); }
Number Bitrate::toKbps() const { return convert(1); }
Number Bitrate::toMbps() const { return convert(2); }
Number Bitrate::toGbps() const { return convert(3); }

}  // namespace cdk
