#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cdk::ec2 {

/// A block of IPv4 addresses: aligned to its size.
class CidrBlock {
 public:
  /// Parses `a.b.c.d/n`; bits beyond the mask are dropped. Throws `ValidationError` for anything
  /// else.
  static CidrBlock parse(std::string_view cidr);
  /// The block of that size which begins at `address` or at the next multiple of the size.
  static CidrBlock atOrAfter(std::uint64_t address, int mask);
  /// One address.
  static CidrBlock ofAddress(std::string_view address);

  [[nodiscard]] int mask() const noexcept { return mask_; }
  [[nodiscard]] std::uint64_t first() const noexcept { return first_; }
  /// One past the last address.
  [[nodiscard]] std::uint64_t end() const noexcept { return first_ + size(); }
  [[nodiscard]] std::uint64_t size() const noexcept { return std::uint64_t{1} << (32 - mask_); }
  [[nodiscard]] bool contains(const CidrBlock& other) const noexcept {
    return first() <= other.first() && other.end() <= end();
  }
  [[nodiscard]] std::string toString() const;

 private:
  CidrBlock(std::uint64_t first, int mask) noexcept : first_(first), mask_(mask) {}

  std::uint64_t first_;
  int mask_;
};

/// Whether the text is an IPv6 address, with or without a mask of 0 to 128.
bool isIpv6Cidr(std::string_view text);

/// Cuts subnets from a VPC's block, one after the other.
class NetworkBuilder {
 public:
  /// Throws `ValidationError` for a malformed CIDR.
  explicit NetworkBuilder(std::string_view cidr)
      : network_(CidrBlock::parse(cidr)), next_(network_.first()) {}

  [[nodiscard]] const CidrBlock& network() const noexcept { return network_; }
  /// The next block with that mask. Throws `ValidationError` for a mask below 16 or above 28, and
  /// where too little space is left.
  CidrBlock addSubnet(int mask);
  /// The mask by which the space that is left gives `count` blocks.
  [[nodiscard]] int maskForRemainingSubnets(std::size_t count) const;

 private:
  CidrBlock network_;
  std::uint64_t next_;
};

}  // namespace cdk::ec2
