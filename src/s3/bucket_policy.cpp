#include <cdk/s3/bucket_policy.hpp>

#include <cdk/s3/bucket.hpp>
#include <cdk/s3/cfn_bucket_policy.hpp>

namespace cdk::s3 {

BucketPolicy::BucketPolicy(Scope scope, Props props)
    : Resource(std::move(scope)),
      bucket_(props.bucket.get()),
      document_(props.document ? *props.document : iam::PolicyDocument()) {
  auto& resource = create<CfnBucketPolicy>(
      "Resource", {.bucket = bucket_->bucketName(), .policyDocument = document_});
  if (props.removalPolicy) resource.applyRemovalPolicy(props.removalPolicy);
}

}  // namespace cdk::s3
