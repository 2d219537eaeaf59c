#include "ipv4_block.hpp"

#include <charconv>
#include <system_error>
#include <utility>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {

namespace {

constexpr int LONGEST_MASK = 32;

/// Reads a text from its front.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  /// The digits in front, as a number up to `limit`.
  std::optional<unsigned> number(unsigned limit) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc() || value > limit) return {};
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }
  /// Four numbers with dots between them.
  std::optional<std::uint64_t> address() {
    std::uint64_t value = 0;
    for (int i = 0; i < 4; ++i) {
      if (i > 0 && !skip('.')) return {};
      const auto octet = number(255);
      if (!octet) return {};
      value = value << 8 | *octet;
    }
    return value;
  }
  bool skip(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  [[nodiscard]] bool atEnd() const noexcept { return rest_.empty(); }

 private:
  std::string_view rest_;
};

}  // namespace

Ipv4Block Ipv4Block::atOrAfter(std::uint64_t address, int mask) noexcept {
  const std::uint64_t size = sizeOf(mask);
  return {(address + size - 1) / size * size, mask};
}

std::optional<Ipv4Block> Ipv4Block::tryParse(std::string_view cidr) {
  Reader reader(cidr);
  const auto address = reader.address();
  if (!address || !reader.skip('/')) return {};
  const auto mask = reader.number(LONGEST_MASK);
  if (!mask || !reader.atEnd()) return {};
  const auto length = static_cast<int>(*mask);
  return Ipv4Block(*address - *address % sizeOf(length), length);
}

std::optional<Ipv4Block> Ipv4Block::tryParseAddress(std::string_view address) {
  Reader reader(address);
  const auto number = reader.address();
  if (!number || !reader.atEnd()) return {};
  return Ipv4Block(*number, LONGEST_MASK);
}

Ipv4Block Ipv4Block::parse(std::string_view cidr, std::string property) {
  if (const auto block = tryParse(cidr)) return *block;
  throw ValidationError(
      "'" + std::string(cidr) + "' is no IPv4 CIDR block; it has the form 10.0.0.0/16",
      {.property = std::move(property)});
}

Ipv4Block Ipv4Block::parseAddress(std::string_view address, std::string property) {
  if (const auto block = tryParseAddress(address)) return *block;
  throw ValidationError(
      "'" + std::string(address) + "' is no IPv4 address; it has the form 10.0.0.1",
      {.property = std::move(property)});
}

std::string Ipv4Block::toString() const {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) {
    text += std::to_string(first_ >> shift & 0xFF);
    text += shift > 0 ? '.' : '/';
  }
  return text + std::to_string(mask_);
}

}  // namespace cdk::ec2
