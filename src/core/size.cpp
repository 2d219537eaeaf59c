#include <array>
#include <cmath>
#include <string>

#include <cdk/core/error.hpp>
#include <cdk/core/size.hpp>

#include "json_text.hpp"

namespace cdk {
namespace {

struct Unit {
  const char* label;
  const char* symbol;
};
constexpr std::array<Unit, 6> kUnits{{{"bytes", "bytes"},
                                      {"kibibytes", "KiB"},
                                      {"mebibytes", "MiB"},
                                      {"gibibytes", "GiB"},
                                      {"tebibytes", "TiB"},
                                      {"pebibytes", "PiB"}}};

const Unit& unitOf(int power) { return kUnits.at(static_cast<std::size_t>(power)); }

std::string numberText(double number) {
  std::string text;
  internal::appendJsonNumber(text, number);
  return text;
}

}  // namespace

Size::Size(Number amount, int power) : amount_(std::move(amount)), power_(power) {
  if (amount_.isUnresolved() || amount_.literal() >= 0) return;
  throw ValidationError("a Size cannot be negative, got " + numberText(amount_.literal()) + " " +
                        unitOf(power).label);
}

Size Size::bytes(Number amount) { return {std::move(amount), 0}; }
Size Size::kibibytes(Number amount) { return {std::move(amount), 1}; }
Size Size::mebibytes(Number amount) { return {std::move(amount), 2}; }
Size Size::gibibytes(Number amount) { return {std::move(amount), 3}; }
Size Size::tebibytes(Number amount) { return {std::move(amount), 4}; }
Size Size::pebibytes(Number amount) { return {std::move(amount), 5}; }

Number Size::toBytes(SizeConversionOptions options) const { return convert(0, options); }
Number Size::toKibibytes(SizeConversionOptions options) const { return convert(1, options); }
Number Size::toMebibytes(SizeConversionOptions options) const { return convert(2, options); }
Number Size::toGibibytes(SizeConversionOptions options) const { return convert(3, options); }
Number Size::toTebibytes(SizeConversionOptions options) const { return convert(4, options); }
Number Size::toPebibytes(SizeConversionOptions options) const { return convert(5, options); }

Number Size::convert(int toPower, SizeConversionOptions options) const {
  if (toPower == power_) return amount_;
  if (amount_.isUnresolved()) {
    throw ValidationError(
        amount_.describe() + " " + unitOf(power_).label + " are wanted in " +
        unitOf(toPower).label +
        ", and known only at deployment; make the Size with Size::" + unitOf(toPower).label + "()");
  }
  const double converted = std::ldexp(amount_.literal(), 10 * (power_ - toPower));
  switch (options.rounding) {
    case SizeRoundingBehavior::NONE: return converted;
    case SizeRoundingBehavior::FLOOR: return std::floor(converted);
    case SizeRoundingBehavior::FAIL: break;
  }
  if (converted != std::floor(converted)) {
    throw ValidationError("'" + numberText(amount_.literal()) + " " + unitOf(power_).label +
                          "' is no whole number of " + unitOf(toPower).label);
  }
  return converted;
}

String Size::toHumanString() const {
  if (amount_.isUnresolved()) {
    return String(static_cast<const Value&>(amount_)) + " " + unitOf(power_).symbol;
  }
  double amount = std::ldexp(amount_.literal(), 10 * power_);
  int power = 0;
  for (; amount >= 1024 && power < 5; ++power) amount /= 1024;
  return numberText(std::round(amount * 100) / 100) + " " + unitOf(power).symbol;
}

}  // namespace cdk
