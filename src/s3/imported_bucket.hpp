#pragma once

#include <cdk/s3/bucket.hpp>

namespace cdk::s3 {

/// A bucket that exists already.
class ImportedBucket : public BucketBase {
 public:
  using Props = BucketAttributes;
  ImportedBucket(Scope scope, BucketAttributes attrs);

  [[nodiscard]] String bucketArn() const override { return attrs_.bucketArn; }
  [[nodiscard]] String bucketDomainName() const override { return attrs_.bucketDomainName; }
  [[nodiscard]] String bucketDualStackDomainName() const override {
    return attrs_.bucketDualStackDomainName;
  }
  [[nodiscard]] String bucketName() const override { return attrs_.bucketName; }
  [[nodiscard]] String bucketRegionalDomainName() const override {
    return attrs_.bucketRegionalDomainName;
  }
  [[nodiscard]] String bucketWebsiteDomainName() const override;
  [[nodiscard]] String bucketWebsiteUrl() const override;
  [[nodiscard]] Ref<kms::IKey> encryptionKey() const override { return attrs_.encryptionKey; }
  [[nodiscard]] bool isWebsite() const override { return attrs_.isWebsite.value_or(false); }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? attrs_.bucketArn : attrs_.bucketName;
  }

 private:
  /// With everything filled in but the website's URL.
  BucketAttributes attrs_;
};

}  // namespace cdk::s3
