#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

#include <cdk/core/duration.hpp>
#include <cdk/core/error.hpp>

#include "json_text.hpp"

namespace cdk {
namespace {

struct UnitInfo {
  const char* label;  // of factory and plural
  const char* singular;
  const char* isoLabel;
  double milliseconds;
};
constexpr std::array<UnitInfo, 5> kUnits{{{"millis", "milli", "", 1},
                                          {"seconds", "second", "S", 1e3},
                                          {"minutes", "minute", "M", 60e3},
                                          {"hours", "hour", "H", 3600e3},
                                          {"days", "day", "D", 86400e3}}};

std::string numberText(double number) {
  std::string text;
  internal::appendJsonNumber(text, number);
  return text;
}

// How often each unit fits into what the larger ones leave.
std::array<double, 5> components(double milliseconds) {
  std::array<double, 5> counts{};
  for (std::size_t i = kUnits.size(); i-- > 0;) {
    counts[i] = i == 0 ? milliseconds : std::floor(milliseconds / kUnits[i].milliseconds);
    milliseconds -= counts[i] * kUnits[i].milliseconds;
  }
  return counts;
}

class IsoReader {
 public:
  explicit IsoReader(std::string_view text) : text_(text) {}

  bool accept(char c) {
    if (text_.empty() || text_.front() != c) return false;
    text_.remove_prefix(1);
    return true;
  }
  // A whole number followed by that letter; nothing is read where there is none.
  std::optional<double> component(char letter) {
    const std::string_view before = text_;
    const auto number = digits();
    if (number && accept(letter)) return number;
    text_ = before;
    return std::nullopt;
  }
  // Seconds with up to three decimals, in milliseconds.
  std::optional<double> seconds() {
    const std::string_view before = text_;
    const auto whole = digits();
    double milliseconds = whole.value_or(0) * 1000;
    if (whole && accept('.')) {
      double unit = 100;
      for (int i = 0; i < 3 && isDigit(); ++i, unit /= 10) {
        milliseconds += unit * (text_.front() - '0');
        text_.remove_prefix(1);
      }
    }
    if (whole && accept('S')) return milliseconds;
    text_ = before;
    return std::nullopt;
  }
  [[nodiscard]] bool atEnd() const { return text_.empty(); }

 private:
  [[nodiscard]] bool isDigit() const {
    return !text_.empty() && text_.front() >= '0' && text_.front() <= '9';
  }
  std::optional<double> digits() {
    if (!isDigit()) return std::nullopt;
    double number = 0;
    for (; isDigit(); text_.remove_prefix(1)) number = number * 10 + (text_.front() - '0');
    return number;
  }

  std::string_view text_;
};

}  // namespace

Duration::Duration(Number amount, Unit unit) : amount_(std::move(amount)), unit_(unit) {
  if (amount_.isUnresolved()) return;
  const double value = amount_.literal();
  if (value >= 0) return;
  throw ValidationError("a Duration cannot be negative, got " + numberText(value) + " " +
                        unitLabel());
}

Duration Duration::millis(Number amount) { return {std::move(amount), Unit::MILLIS}; }
Duration Duration::seconds(Number amount) { return {std::move(amount), Unit::SECONDS}; }
Duration Duration::minutes(Number amount) { return {std::move(amount), Unit::MINUTES}; }
Duration Duration::hours(Number amount) { return {std::move(amount), Unit::HOURS}; }
Duration Duration::days(Number amount) { return {std::move(amount), Unit::DAYS}; }

Duration Duration::parse(std::string_view iso) {
  const auto malformed = [iso] {
    return ValidationError("'" + std::string(iso) +
                           "' is no ISO 8601 duration such as 'P1DT2H30M15.5S'");
  };
  IsoReader reader(iso);
  if (!reader.accept('P')) throw malformed();
  const auto days = reader.component('D');
  std::optional<double> hours;
  std::optional<double> minutes;
  std::optional<double> milliseconds;
  if (reader.accept('T')) {
    hours = reader.component('H');
    minutes = reader.component('M');
    milliseconds = reader.seconds();
  }
  if (!reader.atEnd() || !(days || hours || minutes || milliseconds)) throw malformed();
  return millis(days.value_or(0) * 86400e3 + hours.value_or(0) * 3600e3 +
                minutes.value_or(0) * 60e3 + milliseconds.value_or(0));
}

// In the largest unit that holds it exactly, which is how somebody would have written it.
Duration Duration::fromChrono(double milliseconds) {
  if (std::fmod(milliseconds, 1000) == 0) return seconds(milliseconds / 1000);
  return millis(milliseconds);
}

Number Duration::convert(Unit to, TimeConversionOptions options) const {
  const UnitInfo& target = kUnits.at(static_cast<std::size_t>(to));
  if (amount_.isUnresolved()) {
    if (to == unit_) return amount_;
    throw ValidationError(amount_.describe() + " " + unitLabel() + " are wanted in " +
                          target.label + ", and known only at deployment; make the Duration with " +
                          "Duration::" + target.label + "()");
  }
  const UnitInfo& source = kUnits.at(static_cast<std::size_t>(unit_));
  const double amount = amount_.literal();
  const double converted =
      to == unit_ ? amount
      // One of the factors is a multiple of the other: a single operation rounds only once.
      : source.milliseconds > target.milliseconds
          ? amount * (source.milliseconds / target.milliseconds)
          : amount / (target.milliseconds / source.milliseconds);
  if (options.integral && converted != std::floor(converted)) {
    throw ValidationError("'" + numberText(amount) + " " + source.label +
                          "' is no whole number of " + target.label);
  }
  return converted;
}

Number Duration::toMilliseconds(TimeConversionOptions options) const {
  return convert(Unit::MILLIS, options);
}
Number Duration::toSeconds(TimeConversionOptions options) const {
  return convert(Unit::SECONDS, options);
}
Number Duration::toMinutes(TimeConversionOptions options) const {
  return convert(Unit::MINUTES, options);
}
Number Duration::toHours(TimeConversionOptions options) const {
  return convert(Unit::HOURS, options);
}
Number Duration::toDays(TimeConversionOptions options) const {
  return convert(Unit::DAYS, options);
}

std::string Duration::toIsoString() const {
  const auto counts = components(toMilliseconds({.integral = false}).literal());
  std::string text = "P";
  if (counts[4] != 0) text += numberText(counts[4]) + "D";
  std::string time;
  if (counts[3] != 0) time += numberText(counts[3]) + "H";
  if (counts[2] != 0) time += numberText(counts[2]) + "M";
  const double seconds = (counts[1] * 1000 + counts[0]) / 1000;
  if (seconds != 0) time += numberText(seconds) + "S";
  if (!time.empty()) text += "T" + time;
  return text == "P" ? "PT0S" : text;
}

std::string Duration::toHumanString() const {
  if (amount_.isUnresolved()) return "<token> " + unitLabel();
  const auto withUnit = [](double count, const UnitInfo& unit) {
    return numberText(count) + " " + (count == 1 ? unit.singular : unit.label);
  };
  if (amount_.literal() == 0) return withUnit(0, kUnits.at(static_cast<std::size_t>(unit_)));
  const auto counts = components(toMilliseconds({.integral = false}).literal());
  std::string text;
  int shown = 0;
  for (std::size_t i = counts.size(); i-- > 0 && shown < 2;) {
    if (counts[i] == 0) continue;
    text += (shown++ == 0 ? "" : " ") + withUnit(counts[i], kUnits[i]);
  }
  return text;
}

Duration Duration::plus(const Duration& other) const {
  const Unit finer = std::min(unit_, other.unit_);
  return {convert(finer, {}).literal() + other.convert(finer, {}).literal(), finer};
}

Duration Duration::minus(const Duration& other) const {
  const Unit finer = std::min(unit_, other.unit_);
  return {convert(finer, {}).literal() - other.convert(finer, {}).literal(), finer};
}

std::string Duration::unitLabel() const { return kUnits.at(static_cast<std::size_t>(unit_)).label; }

String Duration::formatTokenToNumber() const {
  if (!amount_.isUnresolved()) return numberText(amount_.literal()) + " " + unitLabel();
  return String(static_cast<const Value&>(amount_)) + " " + unitLabel();
}

bool operator==(const Duration& left, const Duration& right) {
  if (left.isUnresolved() || right.isUnresolved()) {
    return left.unit_ == right.unit_ && left.amount_ == right.amount_;
  }
  constexpr TimeConversionOptions exact{.integral = false};
  return left.toMilliseconds(exact).literal() == right.toMilliseconds(exact).literal();
}

}  // namespace cdk
