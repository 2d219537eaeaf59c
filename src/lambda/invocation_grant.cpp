#include "invocation_grant.hpp"

#include "../core/digest.hpp"
#include "permission_principal.hpp"

#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>

#include <vector>

namespace cdk::lambda::detail {

namespace {

/// Base 64 of bytes that are given as hexadecimal digits.
std::string base64OfHex(std::string_view hex) {
  static constexpr std::string_view ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr unsigned bitsPerDigit = 4;
  constexpr unsigned bitsPerLetter = 6;
  const auto valueOf = [](char digit) {
    return static_cast<unsigned>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
  };
  std::string text;
  unsigned pending = 0;
  unsigned bits = 0;
  for (const char digit : hex) {
    pending = (pending << bitsPerDigit) | valueOf(digit);
    bits += bitsPerDigit;
    if (bits < bitsPerLetter) continue;
    bits -= bitsPerLetter;
    text.push_back(ALPHABET[pending >> bits]);
    pending &= (1U << bits) - 1U;
  }
  if (bits > 0) text.push_back(ALPHABET[pending << (bitsPerLetter - bits)]);
  while (text.size() % 4 != 0) text.push_back('=');
  return text;
}

}  // namespace

std::string invocationId(const Stack& stack, const iam::IPrincipal& principal,
                         std::string_view version) {
  const Json conditions = stack.resolve(principal.policyFragment().conditions);
  std::vector<std::pair<std::string, Value>> members{
      {"principal", Json(describePrincipal(principal))},
      {"conditions", conditions.has_value() ? conditions : Json::object()}};
  if (!version.empty()) members.emplace_back("version", Json(version));
  return "Invoke" + base64OfHex(internal::sha256Hex(Json::object(std::move(members)).dump()));
}

}  // namespace cdk::lambda::detail
