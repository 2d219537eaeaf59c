#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cdk::ec2 {

/// A block of IPv4 addresses: aligned to its size.
class Ipv4Block {
 public:
  /// The block of that size which begins at `address` or at the next multiple of the size.
  static Ipv4Block atOrAfter(std::uint64_t address, int mask) noexcept;

  /// `a.b.c.d/n`; bits beyond the mask are dropped. Nothing for any other text.
  static std::optional<Ipv4Block> tryParse(std::string_view cidr);
  /// One address, `a.b.c.d`. Nothing for any other text.
  static std::optional<Ipv4Block> tryParseAddress(std::string_view address);
  /// These throw `ValidationError`, about that property, where the others give nothing.
  static Ipv4Block parse(std::string_view cidr, std::string property = {});
  static Ipv4Block parseAddress(std::string_view address, std::string property = {});

  [[nodiscard]] int mask() const noexcept { return mask_; }
  [[nodiscard]] std::uint64_t first() const noexcept { return first_; }
  /// One past the last address.
  [[nodiscard]] std::uint64_t end() const noexcept { return first_ + size(); }
  [[nodiscard]] std::uint64_t size() const noexcept { return sizeOf(mask_); }
  [[nodiscard]] bool contains(const Ipv4Block& other) const noexcept {
    return first() <= other.first() && other.end() <= end();
  }
  /// `a.b.c.d/n`
  [[nodiscard]] std::string toString() const;

  /// How many addresses a block with that mask has.
  static constexpr std::uint64_t sizeOf(int mask) noexcept {
    return std::uint64_t{1} << (32 - mask);
  }

 private:
  Ipv4Block(std::uint64_t first, int mask) noexcept : first_(first), mask_(mask) {}

  std::uint64_t first_;
  int mask_;
};

}  // namespace cdk::ec2
