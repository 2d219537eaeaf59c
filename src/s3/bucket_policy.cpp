#include <cdk/s3/bucket_policy.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/s3/cfn_bucket_policy.hpp>

namespace cdk::s3 {

namespace {

/// The bucket that a low-level policy is about.
IBucket& bucketOf(CfnBucketPolicy& policy) {
  const String& name = policy.props().bucket;
  for (IConstruct& construct : Stack::of(policy).node().findAll()) {
    auto* const bucket = dynamic_cast<CfnBucket*>(&construct);
    if (bucket != nullptr && name.equals(bucket->ref())) return Bucket::fromCfnBucket(*bucket);
  }
  return Bucket::fromBucketName(policy, "@FromCfnBucket", name);
}

}  // namespace

BucketPolicy::BucketPolicy(Scope scope, Props props)
    : Resource(std::move(scope)),
      bucket_(props.bucket.get()),
      document_(props.document ? *props.document : iam::PolicyDocument()) {
  auto& resource = create<CfnBucketPolicy>(
      "Resource", {.bucket = bucket_->bucketName(), .policyDocument = document_});
  if (props.removalPolicy) resource.applyRemovalPolicy(props.removalPolicy);
}

BucketPolicy& BucketPolicy::fromCfnBucketPolicy(CfnBucketPolicy& cfnBucketPolicy) {
  constexpr std::string_view id = "@FromCfnBucketPolicy";
  if (const auto existing = cfnBucketPolicy.node().tryFindChild<BucketPolicy>(id)) {
    return *existing;
  }
  const Json given = cfnBucketPolicy.props().policyDocument;
  if (given.kind() != ValueKind::OBJECT) {
    fail(cfnBucketPolicy, "policyDocument",
         given.describe() + " cannot be read as a policy yet, so its statements are not known");
  }
  return cfnBucketPolicy.create<BucketPolicy>(
      id, {.bucket = bucketOf(cfnBucketPolicy), .document = iam::PolicyDocument::fromJson(given)});
}

}  // namespace cdk::s3
