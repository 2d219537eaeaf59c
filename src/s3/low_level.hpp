// What props say, as the low-level bucket takes it. Values that do not go together throw
// `ValidationError` about the bucket.
#pragma once

#include <cdk/s3/bucket.hpp>
#include <cdk/s3/cfn_bucket.hpp>

#include <vector>

namespace cdk::s3::detail {

CfnBucket::BucketEncryptionProperty encryption(const IConstruct& bucket, const BucketProps& props,
                                               Ref<kms::IKey> key);
/// The key that the bucket is encrypted with; made below it where the props want one and give none.
Ref<kms::IKey> encryptionKey(IConstruct& bucket, const BucketProps& props);

String text(BucketAccessControl accessControl);
CfnBucket::OwnershipControlsProperty ownership(const IConstruct& bucket,
                                               std::optional<BucketAccessControl> accessControl,
                                               std::optional<ObjectOwnership> given);
CfnBucket::PublicAccessBlockConfigurationProperty publicAccess(
    const IConstruct& bucket, const std::optional<BlockPublicAccess>& given);

CfnBucket::LoggingConfigurationProperty accessLogs(const IConstruct& bucket,
                                                   const BucketProps& props);
void lockObjects(const IConstruct& bucket, const BucketProps& props, CfnBucketProps& lowLevel);
CfnBucket::ReplicationConfigurationProperty replication(const IConstruct& bucket,
                                                        const BucketProps& props, String roleArn);
CfnBucket::WebsiteConfigurationProperty website(const IConstruct& bucket, const BucketProps& props);

/// One element of a list; `position` is its place there.
struct Place {
  const IConstruct& bucket;
  std::size_t position;
};
CfnBucket::CorsRuleProperty lowLevel(Place place, const CorsRule& rule);
CfnBucket::IntelligentTieringConfigurationProperty lowLevel(
    Place place, const IntelligentTieringConfiguration& configuration);
CfnBucket::InventoryConfigurationProperty lowLevel(Place place, const Inventory& inventory);
CfnBucket::RuleProperty lowLevel(Place place, const LifecycleRule& rule);
CfnBucket::MetricsConfigurationProperty lowLevel(Place place, const BucketMetrics& metrics);

/// All elements; absent where there are none.
template <class T>
auto lowLevelList(const IConstruct& bucket, const std::vector<T>& given) {
  std::vector<decltype(lowLevel(Place{bucket, 0}, given.front()))> elements;
  for (const T& each : given) elements.push_back(lowLevel(Place{bucket, elements.size()}, each));
  using Elements = List<typename decltype(elements)::value_type>;
  return elements.empty() ? Elements() : Elements(elements);
}

List<CfnBucket::TagFilterProperty> tagFilters(const std::vector<Tag>& tags);

}  // namespace cdk::s3::detail
