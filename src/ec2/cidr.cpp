#include "cidr.hpp"

#include <array>
#include <bit>
#include <charconv>

#include <arpa/inet.h>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {

namespace {

constexpr int SMALLEST_MASK = 16;
constexpr int LARGEST_MASK = 28;

/// Reads digits up to `limit` from the front of `text`.
bool takeNumber(std::string_view& text, unsigned limit, unsigned& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number > limit) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return true;
}

bool takeChar(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

bool takeAddress(std::string_view& text, std::uint64_t& address) {
  address = 0;
  for (int i = 0; i < 4; ++i) {
    unsigned octet = 0;
    if (i > 0 && !takeChar(text, '.')) return false;
    if (!takeNumber(text, 255, octet)) return false;
    address = address << 8 | octet;
  }
  return true;
}

}  // namespace

CidrBlock CidrBlock::parse(std::string_view cidr) {
  std::string_view rest = cidr;
  std::uint64_t address = 0;
  unsigned mask = 0;
  if (!takeAddress(rest, address) || !takeChar(rest, '/') || !takeNumber(rest, 32, mask) ||
      !rest.empty()) {
    throw ValidationError("'" + std::string(cidr) +
                          "' is not a valid IPv4 CIDR; it has the form 10.0.0.0/16");
  }
  const std::uint64_t size = std::uint64_t{1} << (32 - mask);
  return {address - address % size, static_cast<int>(mask)};
}

CidrBlock CidrBlock::atOrAfter(std::uint64_t address, int mask) {
  const std::uint64_t size = std::uint64_t{1} << (32 - mask);
  return {(address + size - 1) / size * size, mask};
}

CidrBlock CidrBlock::ofAddress(std::string_view address) {
  std::string_view rest = address;
  std::uint64_t number = 0;
  if (!takeAddress(rest, number) || !rest.empty()) {
    throw ValidationError("'" + std::string(address) +
                          "' is not a valid IPv4 address; it has the form 10.0.0.1");
  }
  return {number, 32};
}

std::string CidrBlock::toString() const {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) {
    text += std::to_string(first_ >> shift & 0xFF);
    text += shift > 0 ? '.' : '/';
  }
  return text + std::to_string(mask_);
}

bool isIpv6Cidr(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash != std::string_view::npos) {
    std::string_view rest = text.substr(slash + 1);
    unsigned mask = 0;
    if (!takeNumber(rest, 128, mask) || !rest.empty()) return false;
  }
  in6_addr address{};
  return inet_pton(AF_INET6, std::string(text.substr(0, slash)).c_str(), &address) == 1;
}

CidrBlock NetworkBuilder::addSubnet(int mask) {
  if (mask < SMALLEST_MASK || mask > LARGEST_MASK) {
    throw ValidationError("x.x.x.x/" + std::to_string(mask) +
                          " is not a valid VPC CIDR range. VPCs must be between /16 and /28 and "
                          "the minimum subnet size is /28.");
  }
  const CidrBlock subnet = CidrBlock::atOrAfter(next_, mask);
  if (!network_.contains(subnet)) {
    const std::uint64_t left = next_ < network_.end() ? network_.end() - next_ : 0;
    throw ValidationError("1 of /" + std::to_string(mask) + " exceeds remaining space of " +
                          network_.toString() + ": " + std::to_string(left) +
                          " addresses are left");
  }
  next_ = subnet.end();
  return subnet;
}

int NetworkBuilder::maskForRemainingSubnets(std::size_t count) const {
  const std::uint64_t left = next_ < network_.end() ? network_.end() - next_ : 0;
  const std::uint64_t each = count == 0 ? left : left / count;
  if (each == 0) {
    throw ValidationError(
        std::to_string(count) + " subnets without a mask of their own exceed remaining space of " +
        network_.toString() + ": " + std::to_string(left) + " addresses are left");
  }
  return 33 - static_cast<int>(std::bit_width(each));
}

}  // namespace cdk::ec2
