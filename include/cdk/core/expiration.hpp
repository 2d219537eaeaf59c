#pragma once

#include <cdk/core/duration.hpp>

#include <chrono>
#include <string_view>

namespace cdk {

/// A moment at which something expires.
class Expiration {
 public:
  using Date = std::chrono::system_clock::time_point;

  static Expiration atDate(Date date);
  /// `timestamp` is in milliseconds since 1970.
  static Expiration atTimestamp(double timestamp);
  /// That long from now. Throws `UnresolvedValueError` for a duration that is a token.
  static Expiration after(const Duration& duration);
  /// A date of ISO 8601, such as `2030-12-31` or `2030-12-31T10:00:00+02:00`; without an offset it
  /// is UTC. Throws `ValidationError` for anything else.
  static Expiration fromString(std::string_view text);

  [[nodiscard]] Date date() const noexcept { return date_; }
  /// Seconds since 1970, rounded.
  [[nodiscard]] long long toEpoch() const;
  /// True if it is later, or earlier, than that long from now.
  [[nodiscard]] bool isAfter(const Duration& duration) const;
  [[nodiscard]] bool isBefore(const Duration& duration) const;

 private:
  explicit Expiration(Date date) noexcept : date_(date) {}
  Date date_;
};

}  // namespace cdk
