// SHA-256, SHA-1 and MD5 of text, as lower-case hexadecimal.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace cdk::internal {

enum class DigestAlgorithm { MD5, SHA1, SHA256 };

// A digest that takes its input in pieces. Copying it copies the state, so that inputs with a
// common beginning hash that beginning once.
class Digest {
 public:
  explicit Digest(DigestAlgorithm algorithm);

  Digest& update(std::string_view bytes);

  // The digest of everything so far; more may be added afterwards.
  [[nodiscard]] std::string hex() const;

 private:
  DigestAlgorithm algorithm_;
  alignas(std::max_align_t) std::array<std::byte, 128> state_{};
};

std::string md5Hex(std::string_view bytes);
std::string sha1Hex(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);

}  // namespace cdk::internal
