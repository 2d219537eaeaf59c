#pragma once

#include <cdk/core/value.hpp>

#include <cstdint>
#include <string>
#include <utility>

namespace cdk::s3 {

/// How objects are encrypted at rest.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html
enum class BucketEncryption : std::uint8_t {
  UNENCRYPTED,   ///< nothing is said; the service encrypts with its own keys
  KMS_MANAGED,   ///< the account's key of the service in KMS
  S3_MANAGED,    ///< keys of the service
  KMS,           ///< a key of one's own; without `encryptionKey` one is made
  DSSE_MANAGED,  ///< two layers, the account's key of the service in KMS
  DSSE,          ///< two layers, a key of one's own; without `encryptionKey` one is made
};

/// A way to encrypt that a bucket refuses in new objects.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html
class BlockedEncryptionType {
 public:
  /// Refuses nothing; allowed only alone.
  static const BlockedEncryptionType NONE;
  /// Keys that come with each request.
  static const BlockedEncryptionType SSE_C;
  /// A type that has no constant yet.
  static BlockedEncryptionType custom(String name) {
    return BlockedEncryptionType(std::move(name));
  }

  [[nodiscard]] String name() const { return literal_ == nullptr ? name_ : String(literal_); }

 private:
  // Constants keep a pointer to a literal and so need no initialisation.
  constexpr explicit BlockedEncryptionType(const char* literal) noexcept : literal_(literal) {}
  explicit BlockedEncryptionType(String name) : name_(std::move(name)) {}

  const char* literal_ = nullptr;
  String name_{};
};

inline constexpr BlockedEncryptionType BlockedEncryptionType::NONE{"NONE"};
inline constexpr BlockedEncryptionType BlockedEncryptionType::SSE_C{"SSE-C"};

}  // namespace cdk::s3
