#include "wrapped_bucket.hpp"

#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/cfn_key.hpp>
#include <cdk/kms/key.hpp>

namespace cdk::s3 {

namespace {

constexpr int URL_HOST = 2;

/// The low-level key of the same stack that the bucket names; empty where it names no such key.
Ref<kms::IKey> keyOf(CfnBucket& bucket) {
  const auto& configuration = bucket.props().bucketEncryption.serverSideEncryptionConfiguration;
  if (configuration.kind() != ValueKind::LIST) return {};
  for (const auto& [unused, rule] : configuration.entries()) {
    const Value named = rule.member("ServerSideEncryptionByDefault").member("KMSMasterKeyID");
    if (named.isAbsent()) continue;
    for (IConstruct& construct : Stack::of(bucket).node().findAll()) {
      auto* const key = dynamic_cast<kms::CfnKey*>(&construct);
      if (key != nullptr && (named.equals(key->attrArn()) || named.equals(key->ref()))) {
        return kms::Key::fromCfnKey(*key);
      }
    }
  }
  return {};
}

bool refusesPublicPolicies(CfnBucket& bucket) {
  const Boolean& blocks = bucket.props().publicAccessBlockConfiguration.blockPublicPolicy;
  return !blocks.isUnresolved() && blocks.value_or(false);
}

}  // namespace

WrappedBucket::WrappedBucket(Scope scope, CfnBucket& bucket)
    : BucketBase(std::move(scope), {},
                 {.autoCreatePolicy = true, .disallowPublicAccess = refusesPublicPolicies(bucket)}),
      bucket_(&bucket),
      encryptionKey_(keyOf(bucket)) {}

String WrappedBucket::bucketWebsiteDomainName() const {
  return Fn::select(URL_HOST, Fn::split("/", bucketWebsiteUrl()));
}

bool WrappedBucket::isWebsite() const { return isPresent(bucket_->props().websiteConfiguration); }

}  // namespace cdk::s3
