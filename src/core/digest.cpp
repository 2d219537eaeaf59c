// The EVP interface of OpenSSL 3 reads openssl.cnf and initialises its providers at first use:
// about 0.9 ms (0.6 ms without the configuration), a tenth of the time a whole app may take, and
// each digest costs twice as much afterwards. The block functions below need no initialisation,
// and also give MD5, which names no secret here, where a FIPS configuration forbids it. They are
// deprecated, not removed: OPENSSL_SUPPRESS_DEPRECATED is the documented way to keep using them.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "digest.hpp"

#include <new>
#include <type_traits>

#include <openssl/md5.h>
#include <openssl/sha.h>

namespace cdk::internal {
namespace {

template <class Context>
Context* contextIn(std::array<std::byte, 128>& state) {
  static_assert(sizeof(Context) <= sizeof(state));
  static_assert(alignof(Context) <= alignof(std::max_align_t));
  static_assert(std::is_trivially_copyable_v<Context>);
  return std::launder(reinterpret_cast<Context*>(state.data()));
}

std::string toHex(const unsigned char* bytes, std::size_t size) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text(size * 2, '\0');
  for (std::size_t i = 0; i < size; ++i) {
    text[2 * i] = kDigits[bytes[i] >> 4U];
    text[2 * i + 1] = kDigits[bytes[i] & 15U];
  }
  return text;
}

}  // namespace

Digest::Digest(DigestAlgorithm algorithm) : algorithm_(algorithm) {
  switch (algorithm_) {
    case DigestAlgorithm::MD5: MD5_Init(new (state_.data()) MD5_CTX); break;
    case DigestAlgorithm::SHA1: SHA1_Init(new (state_.data()) SHA_CTX); break;
    case DigestAlgorithm::SHA256: SHA256_Init(new (state_.data()) SHA256_CTX); break;
  }
}

Digest& Digest::update(std::string_view bytes) {
  switch (algorithm_) {
    case DigestAlgorithm::MD5:
      MD5_Update(contextIn<MD5_CTX>(state_), bytes.data(), bytes.size());
      break;
    case DigestAlgorithm::SHA1:
      SHA1_Update(contextIn<SHA_CTX>(state_), bytes.data(), bytes.size());
      break;
    case DigestAlgorithm::SHA256:
      SHA256_Update(contextIn<SHA256_CTX>(state_), bytes.data(), bytes.size());
      break;
  }
  return *this;
}

std::string Digest::hex() const {
  Digest copy = *this;  // finishing destroys the state
  unsigned char bytes[SHA256_DIGEST_LENGTH] = {};
  std::size_t size = 0;
  switch (algorithm_) {
    case DigestAlgorithm::MD5:
      MD5_Final(bytes, contextIn<MD5_CTX>(copy.state_));
      size = MD5_DIGEST_LENGTH;
      break;
    case DigestAlgorithm::SHA1:
      SHA1_Final(bytes, contextIn<SHA_CTX>(copy.state_));
      size = SHA_DIGEST_LENGTH;
      break;
    case DigestAlgorithm::SHA256:
      SHA256_Final(bytes, contextIn<SHA256_CTX>(copy.state_));
      size = SHA256_DIGEST_LENGTH;
      break;
  }
  return toHex(bytes, size);
}

std::string md5Hex(std::string_view bytes) {
  return Digest(DigestAlgorithm::MD5).update(bytes).hex();
}

std::string sha1Hex(std::string_view bytes) {
  return Digest(DigestAlgorithm::SHA1).update(bytes).hex();
}

std::string sha256Hex(std::string_view bytes) {
  return Digest(DigestAlgorithm::SHA256).update(bytes).hex();
}

}  // namespace cdk::internal
