#include <cdk/core/expiration.hpp>

#include <cdk/core/error.hpp>

#include <charconv>
#include <cmath>
#include <optional>

namespace cdk {

namespace {

using std::chrono::milliseconds;
using Clock = std::chrono::system_clock;

milliseconds inMilliseconds(const Duration& duration) {
  return milliseconds(
      static_cast<long long>(std::llround(duration.toMilliseconds({.integral = false}).literal())));
}

/// Reads `2030-12-31T10:00:00.000+02:00` and its shorter forms from the beginning.
class IsoDate {
 public:
  explicit IsoDate(std::string_view text) : rest_(text) {}

  std::optional<Clock::time_point> parse() {
    const auto year = number(4);
    if (!year) return std::nullopt;
    int month = 1;
    int day = 1;
    if (accept('-') && !(read(month, 2) && (!accept('-') || read(day, 2)))) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return std::nullopt;
    milliseconds time{0};
    if (accept('T') && !readTime(time)) return std::nullopt;
    if (!rest_.empty()) return std::nullopt;
    return std::chrono::sys_days(date) + time;
  }

 private:
  bool accept(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::optional<int> number(std::size_t digits) {
    if (rest_.size() < digits || rest_.front() == '-') return std::nullopt;
    int value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + digits, value);
    if (error != std::errc() || end != rest_.data() + digits) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

  bool read(int& value, std::size_t digits) {
    const auto found = number(digits);
    value = found.value_or(0);
    return found.has_value();
  }

  bool readTime(milliseconds& time) {
    int hours = 0;
    int minutes = 0;
    int seconds = 0;
    if (!read(hours, 2) || !accept(':') || !read(minutes, 2)) return false;
    if (accept(':') && !read(seconds, 2)) return false;
    if (hours > 24 || minutes > 59 || seconds > 59) return false;
    double fraction = 0;
    if (accept('.')) {
      double unit = 0.1;
      if (rest_.empty() || rest_.front() < '0' || rest_.front() > '9') return false;
      for (; !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9'; unit /= 10) {
        fraction += unit * (rest_.front() - '0');
        rest_.remove_prefix(1);
      }
    }
    time = std::chrono::hours(hours) + std::chrono::minutes(minutes) +
           std::chrono::seconds(seconds) + milliseconds(std::lround(fraction * 1000));
    return readOffset(time);
  }

  bool readOffset(milliseconds& time) {
    if (accept('Z') || rest_.empty()) return true;
    const bool isAhead = accept('+');
    if (!isAhead && !accept('-')) return false;
    int hours = 0;
    int minutes = 0;
    if (!read(hours, 2) || !accept(':') || !read(minutes, 2)) return false;
    const milliseconds offset = std::chrono::hours(hours) + std::chrono::minutes(minutes);
    time += isAhead ? -offset : offset;
    return true;
  }

  std::string_view rest_;
};

}  // namespace

Expiration Expiration::atDate(Date date) { return Expiration(date); }

Expiration Expiration::atTimestamp(double timestamp) {
  return Expiration(Date(std::chrono::duration_cast<Clock::duration>(
      milliseconds(static_cast<long long>(timestamp)))));
}

Expiration Expiration::after(const Duration& duration) {
  return Expiration(Clock::now() + inMilliseconds(duration));
}

Expiration Expiration::fromString(std::string_view text) {
  if (const auto date = IsoDate(text).parse()) return Expiration(*date);
  throw ValidationError("'" + std::string(text) +
                        "' is no date such as 2030-12-31 or 2030-12-31T10:00:00Z");
}

long long Expiration::toEpoch() const {
  const auto passed = std::chrono::duration_cast<milliseconds>(date_.time_since_epoch());
  return std::llround(static_cast<double>(passed.count()) / 1000);
}

bool Expiration::isAfter(const Duration& duration) const {
  return date_ > Clock::now() + inMilliseconds(duration);
}

bool Expiration::isBefore(const Duration& duration) const {
  return date_ < Clock::now() + inMilliseconds(duration);
}

}  // namespace cdk
