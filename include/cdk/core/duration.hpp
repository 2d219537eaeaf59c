#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include <cdk/core/value.hpp>

namespace cdk {

/// Options of a conversion between units.
struct TimeConversionOptions {
  /// Throw `ValidationError` where the result is no whole number. Default: true.
  bool integral = true;
};

/// A length of time. Amounts may be tokens, which can be converted to no other unit.
class Duration {
 public:
  static Duration millis(Number amount);
  static Duration seconds(Number amount);
  static Duration minutes(Number amount);
  static Duration hours(Number amount);
  static Duration days(Number amount);
  /// Parses ISO 8601 such as `PT1H30M`. Throws `ValidationError` where it is malformed.
  static Duration parse(std::string_view iso);

  template <class Rep, class Period>
  Duration(std::chrono::duration<Rep, Period> duration)  // NOLINT(google-explicit-constructor)
      : Duration(fromChrono(std::chrono::duration<double, std::milli>(duration).count())) {}

  [[nodiscard]] Number toMilliseconds(TimeConversionOptions options = {}) const;
  [[nodiscard]] Number toSeconds(TimeConversionOptions options = {}) const;
  [[nodiscard]] Number toMinutes(TimeConversionOptions options = {}) const;
  [[nodiscard]] Number toHours(TimeConversionOptions options = {}) const;
  [[nodiscard]] Number toDays(TimeConversionOptions options = {}) const;
  [[nodiscard]] std::string toIsoString() const;
  /// `1 day 2 hours`: the two largest units that aren't zero.
  [[nodiscard]] std::string toHumanString() const;
  [[nodiscard]] Duration plus(const Duration& other) const;
  [[nodiscard]] Duration minus(const Duration& other) const;
  [[nodiscard]] bool isUnresolved() const noexcept { return amount_.isUnresolved(); }
  [[nodiscard]] std::string unitLabel() const;
  /// The amount with its unit, such as `90 seconds`.
  [[nodiscard]] String formatTokenToNumber() const;

  friend bool operator==(const Duration& left, const Duration& right);

 private:
  enum class Unit { MILLIS, SECONDS, MINUTES, HOURS, DAYS };
  Duration(Number amount, Unit unit);
  static Duration fromChrono(double milliseconds);
  [[nodiscard]] Number convert(Unit to, TimeConversionOptions options) const;

  Number amount_;
  Unit unit_;
};

}  // namespace cdk
