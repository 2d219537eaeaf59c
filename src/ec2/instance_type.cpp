#include <cdk/ec2/instance_type.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include <cdk/core/error.hpp>

namespace cdk::ec2 {

namespace {

/// In the order of the enumerators.
constexpr std::array<const char*, 320> CLASS_NAMES = {
    "m3",
    "m3",
    "m4",
    "m4",
    "m5",
    "m5",
    "m5d",
    "m5d",
    "m5a",
    "m5a",
    "m5ad",
    "m5ad",
    "m5n",
    "m5n",
    "m5dn",
    "m5dn",
    "m5zn",
    "m5zn",
    "r3",
    "r3",
    "r4",
    "r4",
    "r5",
    "r5",
    "r6a",
    "r6a",
    "r6i",
    "r6i",
    "r6id",
    "r6id",
    "r6in",
    "r6in",
    "r6idn",
    "r6idn",
    "r5n",
    "r5n",
    "r5d",
    "r5d",
    "r5dn",
    "r5dn",
    "r5a",
    "r5a",
    "r5ad",
    "r5ad",
    "u-3tb1",
    "u-3tb1",
    "u-6tb1",
    "u-6tb1",
    "u-9tb1",
    "u-9tb1",
    "u-12tb1",
    "u-12tb1",
    "u-18tb1",
    "u-18tb1",
    "u-24tb1",
    "u-24tb1",
    "u7i-6tb",
    "u7i-6tb",
    "u7i-8tb",
    "u7i-8tb",
    "u7i-12tb",
    "u7i-12tb",
    "u7in-16tb",
    "u7in-16tb",
    "u7in-24tb",
    "u7in-24tb",
    "u7in-32tb",
    "u7in-32tb",
    "u7inh-32tb",
    "u7inh-32tb",
    "r5b",
    "r5b",
    "r6g",
    "r6g",
    "r6gd",
    "r6gd",
    "r7g",
    "r7g",
    "r7gd",
    "r7gd",
    "r7i",
    "r7i",
    "r7iz",
    "r7iz",
    "r8i",
    "r8i",
    "r8i-flex",
    "r8i-flex",
    "r7a",
    "r7a",
    "r8a",
    "r8a",
    "r8g",
    "r8g",
    "r8gd",
    "r8gd",
    "r8gn",
    "r8gn",
    "r8gb",
    "r8gb",
    "c3",
    "c3",
    "c4",
    "c4",
    "c5",
    "c5",
    "c5d",
    "c5d",
    "c5a",
    "c5a",
    "c5ad",
    "c5ad",
    "c5n",
    "c5n",
    "c6i",
    "c6i",
    "c6id",
    "c6id",
    "c6in",
    "c6in",
    "c6a",
    "c6a",
    "c6g",
    "c6g",
    "c7g",
    "c7g",
    "c8g",
    "c8g",
    "c6gd",
    "c6gd",
    "c7gd",
    "c7gd",
    "c8gd",
    "c8gd",
    "c6gn",
    "c6gn",
    "c7gn",
    "c7gn",
    "c8gn",
    "c8gn",
    "c7i",
    "c7i",
    "c7i-flex",
    "c7i-flex",
    "c8i",
    "c8i",
    "c8i-flex",
    "c8i-flex",
    "c7a",
    "c7a",
    "c8a",
    "c8a",
    "d2",
    "d2",
    "d3",
    "d3",
    "d3en",
    "d3en",
    "h1",
    "h1",
    "trn1",
    "trn1",
    "trn1n",
    "trn1n",
    "trn2",
    "trn2",
    "trn2u",
    "trn2u",
    "i3",
    "i3",
    "i3en",
    "i3en",
    "i4i",
    "i4i",
    "i4g",
    "i4g",
    "im4gn",
    "im4gn",
    "is4gen",
    "is4gen",
    "i7ie",
    "i7ie",
    "i7i",
    "i7i",
    "i8g",
    "i8g",
    "i8ge",
    "i8ge",
    "t2",
    "t2",
    "t3",
    "t3",
    "t3a",
    "t3a",
    "t4g",
    "t4g",
    "x1",
    "x1",
    "x1e",
    "x1e",
    "x2g",
    "x2g",
    "x2gd",
    "x2gd",
    "x2iedn",
    "x2iedn",
    "x2idn",
    "x2idn",
    "x2iezn",
    "x2iezn",
    "x8g",
    "x8g",
    "f1",
    "f1",
    "f2",
    "f2",
    "g3s",
    "g3s",
    "g3",
    "g3",
    "g4dn",
    "g4dn",
    "g4ad",
    "g4ad",
    "g5",
    "g5",
    "g5g",
    "g5g",
    "g6",
    "g6",
    "g6e",
    "g6e",
    "g7e",
    "g7e",
    "gr6",
    "gr6",
    "p2",
    "p2",
    "p3",
    "p3",
    "p3dn",
    "p3dn",
    "p4de",
    "p4de",
    "p4d",
    "p4d",
    "p5",
    "p5",
    "parallel5-extended",
    "p5e",
    "parallel5-extended-network",
    "p5en",
    "a1",
    "a1",
    "m6g",
    "m6g",
    "m6i",
    "m6i",
    "m6id",
    "m6id",
    "m6in",
    "m6in",
    "m6idn",
    "m6idn",
    "m6a",
    "m6a",
    "m6gd",
    "m6gd",
    "m7g",
    "m7g",
    "m8g",
    "m8g",
    "m7gd",
    "m7gd",
    "m8gd",
    "m8gd",
    "m8i",
    "m8i",
    "m8i-flex",
    "m8i-flex",
    "m7i",
    "m7i",
    "m7i-flex",
    "m7i-flex",
    "m7a",
    "m7a",
    "m8a",
    "m8a",
    "m9g",
    "m9g",
    "z1d",
    "z1d",
    "inf1",
    "inf1",
    "inf2",
    "inf2",
    "mac1",
    "mac1",
    "mac2",
    "mac2",
    "mac2-m2",
    "mac2-m2",
    "mac2-m2pro",
    "mac2-m2pro",
    "mac2-m1ultra",
    "mac2-m1ultra",
    "vt1",
    "vt1",
    "hpc6a",
    "hpc6a",
    "hpc6id",
    "hpc6id",
    "hpc7a",
    "hpc7a",
    "hpc7g",
    "hpc7g",
    "dl1",
    "dl1",
    "dl2q",
    "dl2q",
};

/// In the order of the enumerators.
constexpr std::array<const char*, 29> SIZE_NAMES = {
    "nano",     "micro",      "small",      "medium",     "large",      "xlarge",
    "2xlarge",  "3xlarge",    "4xlarge",    "6xlarge",    "8xlarge",    "9xlarge",
    "10xlarge", "12xlarge",   "16xlarge",   "18xlarge",   "24xlarge",   "32xlarge",
    "48xlarge", "56xlarge",   "96xlarge",   "112xlarge",  "224xlarge",  "480xlarge",
    "metal",    "metal-16xl", "metal-24xl", "metal-32xl", "metal-48xl",
};

bool isLetter(char c) noexcept { return c >= 'a' && c <= 'z'; }

bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

bool isCapabilityChar(char c) noexcept { return isLetter(c) || c == '-'; }

/// The parts of `<family><generation><capabilities>.<size>`, such as `m6gd.large`.
struct Parts {
  std::string_view family;
  std::string_view generation;
  std::string_view capabilities;
  std::string_view size;
};

std::string_view takeWhile(std::string_view& text, bool (*belongs)(char)) {
  const auto end = std::find_if_not(text.begin(), text.end(), belongs);
  const auto length = static_cast<std::size_t>(end - text.begin());
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length);
  return taken;
}

Parts split(const String& identifier) {
  if (!identifier.isUnresolved()) {
    std::string_view rest = identifier.literal();
    Parts parts{};
    parts.family = takeWhile(rest, isLetter);
    parts.generation = takeWhile(rest, isDigit);
    parts.capabilities = takeWhile(rest, isCapabilityChar);
    const bool hasPoint = rest.starts_with('.');
    if (hasPoint) rest.remove_prefix(1);
    parts.size = takeWhile(rest, [](char c) { return isCapabilityChar(c) || isDigit(c); });
    if (!parts.family.empty() && !parts.generation.empty() && parts.generation.size() <= 2 &&
        hasPoint && !parts.size.empty() && rest.empty()) {
      return parts;
    }
  }
  throw ValidationError(identifier.describe() +
                        " is no instance type that can be told apart; it has the form m6gd.large");
}

}  // namespace

InstanceType InstanceType::of(InstanceClass instanceClass, InstanceSize instanceSize) {
  return InstanceType(std::string(CLASS_NAMES[static_cast<std::size_t>(instanceClass)]) + "." +
                      SIZE_NAMES[static_cast<std::size_t>(instanceSize)]);
}

InstanceArchitecture InstanceType::architecture() const {
  const Parts parts = split(identifier_);
  const bool isGraviton = parts.family == "a" || parts.capabilities.find('g') != std::string::npos;
  return isGraviton ? InstanceArchitecture::ARM_64 : InstanceArchitecture::X86_64;
}

bool InstanceType::isBurstable() const {
  if (identifier_.isUnresolved()) return false;
  const std::string_view text = identifier_.literal();
  return text.starts_with("t2") || text.starts_with("t3") || text.starts_with("t4g");
}

bool InstanceType::sameInstanceClassAs(const InstanceType& other) const {
  const Parts mine = split(identifier_);
  const Parts theirs = split(other.identifier_);
  return mine.family == theirs.family && mine.generation == theirs.generation &&
         mine.capabilities == theirs.capabilities;
}

}  // namespace cdk::ec2
