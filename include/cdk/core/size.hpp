#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

/// What to do where a conversion of a `Size` gives no whole number.
enum class SizeRoundingBehavior { FAIL, FLOOR, NONE };

/// Options of a conversion between units.
struct SizeConversionOptions {
  SizeRoundingBehavior rounding = SizeRoundingBehavior::FAIL;
};

/// An amount of data, in powers of 1024 bytes. Amounts may be tokens, which can be converted to no
/// other unit. Negative amounts throw `ValidationError`.
class Size {
 public:
  static Size bytes(Number amount);
  static Size kibibytes(Number amount);
  static Size mebibytes(Number amount);
  static Size gibibytes(Number amount);
  static Size tebibytes(Number amount);
  static Size pebibytes(Number amount);

  [[nodiscard]] Number toBytes(SizeConversionOptions options = {}) const;
  [[nodiscard]] Number toKibibytes(SizeConversionOptions options = {}) const;
  [[nodiscard]] Number toMebibytes(SizeConversionOptions options = {}) const;
  [[nodiscard]] Number toGibibytes(SizeConversionOptions options = {}) const;
  [[nodiscard]] Number toTebibytes(SizeConversionOptions options = {}) const;
  [[nodiscard]] Number toPebibytes(SizeConversionOptions options = {}) const;
  /// Such as `1.5 GiB`, with at most two decimals.
  [[nodiscard]] String toHumanString() const;
  [[nodiscard]] bool isUnresolved() const noexcept { return amount_.isUnresolved(); }

 private:
  Size(Number amount, int power);
  [[nodiscard]] Number convert(int toPower, SizeConversionOptions options) const;

  Number amount_;
  int power_;  // of 1024
};

}  // namespace cdk
