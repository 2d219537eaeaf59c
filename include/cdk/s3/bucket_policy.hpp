#pragma once

#include <cdk/core/removal_policy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_document.hpp>

#include <optional>

namespace cdk::s3 {

class CfnBucketPolicy;
class IBucket;

/// Props of `BucketPolicy`.
struct BucketPolicyProps {
  /// A change replaces the policy.
  Required<Ref<IBucket>> bucket;
  /// Default: empty; statements have to be added.
  std::optional<iam::PolicyDocument> document{};
  /// Default: CloudFormation's own, the policy is deleted.
  std::optional<RemovalPolicy> removalPolicy{};
};

/// The policy of a bucket. `Bucket::addToResourcePolicy` makes one by itself; a bucket can have
/// only one.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html
class BucketPolicy : public Resource {
 public:
  using Props = BucketPolicyProps;
  BucketPolicy(Scope scope, Props props);

  /// A policy with the statements of the low-level one, of the same bucket, beside it; the same
  /// each time. Throws `ValidationError` where the low-level document cannot be read yet.
  static BucketPolicy& fromCfnBucketPolicy(CfnBucketPolicy& cfnBucketPolicy);

  [[nodiscard]] IBucket& bucket() const noexcept { return *bucket_; }
  /// The live document: statements added to it are written.
  [[nodiscard]] iam::PolicyDocument& document() noexcept { return document_; }

 private:
  IBucket* bucket_;
  iam::PolicyDocument document_;
};

}  // namespace cdk::s3
