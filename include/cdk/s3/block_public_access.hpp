#pragma once

#include <optional>

namespace cdk::s3 {

/// Options of `BlockPublicAccess`. Default of each in a bucket's props: true.
struct BlockPublicAccessOptions {
  /// Refuse new public ACLs.
  std::optional<bool> blockPublicAcls{};
  /// Refuse public bucket policies.
  std::optional<bool> blockPublicPolicy{};
  /// Treat public ACLs as if they weren't there.
  std::optional<bool> ignorePublicAcls{};
  /// Let only the account and AWS services use a bucket whose policy is public.
  std::optional<bool> restrictPublicBuckets{};
};

/// Which kinds of public access a bucket refuses.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
class BlockPublicAccess {
 public:
  static const BlockPublicAccess BLOCK_ALL;
  /// Says no more than that ACLs are blocked: the default of the other settings, to block, stays.
  /// Use `BLOCK_ACLS_ONLY`.
  static const BlockPublicAccess BLOCK_ACLS;
  /// Blocks public ACLs and allows public bucket policies.
  static const BlockPublicAccess BLOCK_ACLS_ONLY;

  constexpr explicit BlockPublicAccess(BlockPublicAccessOptions options) noexcept
      : options_(options) {}

  [[nodiscard]] constexpr std::optional<bool> blockPublicAcls() const noexcept {
    return options_.blockPublicAcls;
  }
  [[nodiscard]] constexpr std::optional<bool> blockPublicPolicy() const noexcept {
    return options_.blockPublicPolicy;
  }
  [[nodiscard]] constexpr std::optional<bool> ignorePublicAcls() const noexcept {
    return options_.ignorePublicAcls;
  }
  [[nodiscard]] constexpr std::optional<bool> restrictPublicBuckets() const noexcept {
    return options_.restrictPublicBuckets;
  }

 private:
  BlockPublicAccessOptions options_;
};

inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ALL{{.blockPublicAcls = true,
                                                                 .blockPublicPolicy = true,
                                                                 .ignorePublicAcls = true,
                                                                 .restrictPublicBuckets = true}};
inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ACLS{
    {.blockPublicAcls = true, .ignorePublicAcls = true}};
inline constexpr BlockPublicAccess BlockPublicAccess::BLOCK_ACLS_ONLY{
    {.blockPublicAcls = true,
     .blockPublicPolicy = false,
     .ignorePublicAcls = true,
     .restrictPublicBuckets = false}};

}  // namespace cdk::s3
