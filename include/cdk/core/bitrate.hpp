#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

/// An amount of data per second, in powers of 1000 bits. Amounts may be tokens, which can be
/// converted to no other unit. Negative amounts throw `ValidationError`.
class Bitrate {
 public:
  static Bitrate bps(Number amount);
  static Bitrate kbps(Number amount);
  static Bitrate mbps(Number amount);
  static Bitrate gbps(Number amount);

  [[nodiscard]] Number toBps() const;
  [[nodiscard]] Number toKbps() const;
  [[nodiscard]] Number toMbps() const;
  [[nodiscard]] Number toGbps() const;
  [[nodiscard]] bool isUnresolved() const noexcept { return amount_.isUnresolved(); }

 private:
  Bitrate(Number amount, int power);
  [[nodiscard]] Number convert(int toPower) const;

  Number amount_;
  int power_;  // of 1000
};

}  // namespace cdk
