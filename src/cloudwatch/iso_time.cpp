#include "iso_time.hpp"

namespace cdk::cloudwatch::detail {

namespace {

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

/// Reads a time piece by piece; nothing more matches once something didn't.
class Reader {
 public:
  explicit Reader(std::string_view text) noexcept : rest_(text) {}

  /// A number of so many digits, within bounds.
  void number(std::size_t digits, int least, int most) noexcept {
    if (rest_.size() < digits) {
      ok_ = false;
      return;
    }
    int value = 0;
    for (const char c : rest_.substr(0, digits)) {
      ok_ = ok_ && isDigit(c);
      value = value * 10 + (c - '0');
    }
    ok_ = ok_ && value >= least && value <= most;
    rest_.remove_prefix(digits);
  }
  void separator(char expected) noexcept {
    if (!skip(expected)) ok_ = false;
  }
  bool skip(char expected) noexcept {
    if (rest_.empty() || rest_.front() != expected) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void digits() noexcept {
    if (rest_.empty() || !isDigit(rest_.front())) ok_ = false;
    while (!rest_.empty() && isDigit(rest_.front())) rest_.remove_prefix(1);
  }
  [[nodiscard]] bool isDone() const noexcept { return ok_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace

bool isIsoTime(std::string_view text) noexcept {
  Reader reader(text);
  reader.number(4, 0, 9999);
  reader.separator('-');
  reader.number(2, 1, 12);
  reader.separator('-');
  reader.number(2, 1, 31);
  reader.separator('T');
  reader.number(2, 0, 23);
  reader.separator(':');
  reader.number(2, 0, 59);
  reader.separator(':');
  reader.number(2, 0, 59);
  if (reader.skip('.')) reader.digits();
  if (reader.skip('Z')) return reader.isDone();
  if (reader.skip('+') || reader.skip('-')) {
    reader.number(2, 0, 23);
    reader.skip(':');
    reader.number(2, 0, 59);
  }
  return reader.isDone();
}

}  // namespace cdk::cloudwatch::detail
