#pragma once

#include <cdk/s3/bucket.hpp>
#include <cdk/s3/cfn_bucket.hpp>

namespace cdk::s3 {

/// A low-level bucket, with what this layer adds. It lives below the low-level one.
class WrappedBucket : public BucketBase {
 public:
  WrappedBucket(Scope scope, CfnBucket& bucket);

  [[nodiscard]] String bucketArn() const override { return bucket_->attrArn(); }
  [[nodiscard]] String bucketDomainName() const override { return bucket_->attrDomainName(); }
  [[nodiscard]] String bucketDualStackDomainName() const override {
    return bucket_->attrDualStackDomainName();
  }
  [[nodiscard]] String bucketName() const override { return bucket_->ref(); }
  [[nodiscard]] String bucketRegionalDomainName() const override {
    return bucket_->attrRegionalDomainName();
  }
  [[nodiscard]] String bucketWebsiteDomainName() const override;
  [[nodiscard]] String bucketWebsiteUrl() const override { return bucket_->attrWebsiteUrl(); }
  [[nodiscard]] Ref<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  [[nodiscard]] bool isWebsite() const override;
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return bucket_->referenceTo(property);
  }

 private:
  CfnBucket* bucket_;
  Ref<kms::IKey> encryptionKey_{};
};

}  // namespace cdk::s3
