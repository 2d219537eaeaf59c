#include <cdk/core.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

#include <chrono>

#include "scenario.hpp"

namespace {

namespace kms = cdk::kms;
namespace s3 = cdk::s3;

const parity::Scenario scenario("s3/options", [](cdk::App& app) {
  using cdk::Duration;
  auto& stack = app.create<cdk::Stack>("Options");
  const auto midnight = [](int year) {
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::January / 2);
  };

  auto& acl = stack.create<s3::Bucket>(
      "Acl", {.accessControl = s3::BucketAccessControl::PUBLIC_READ_WRITE});
  stack.create<s3::Bucket>("PrivateAcl", {.accessControl = s3::BucketAccessControl::PRIVATE});
  stack.create<s3::Bucket>("Dsse", {.encryption = s3::BucketEncryption::DSSE});
  stack.create<s3::Bucket>("DsseManaged",
                           {.abacStatus = true, .encryption = s3::BucketEncryption::DSSE_MANAGED});
  stack.create<s3::Bucket>(
      "Tiers",
      {.intelligentTieringConfigurations = {{.archiveAccessTierTime = Duration::days(90),
                                             .deepArchiveAccessTierTime = Duration::days(180),
                                             .name = "tiers",
                                             .prefix = "p",
                                             .tags = {{.key = "k", .value = "v"}}}},
       .lifecycleRules = {{.expirationDate = midnight(2030),
                           .noncurrentVersionExpiration = Duration::days(2),
                           .noncurrentVersionsToRetain = 3,
                           .objectSizeLessThan = 5,
                           .transitions = {{.storageClass = s3::StorageClass::GLACIER,
                                            .transitionDate = midnight(2029)}}}},
       .transitionDefaultMinimumObjectSize =
           s3::TransitionDefaultMinimumObjectSize::VARIES_BY_STORAGE_CLASS});
  stack.create<s3::Bucket>("Locked", {.objectLockDefaultRetention =
                                          s3::ObjectLockRetention::compliance(Duration::days(3))});
  stack.create<s3::Bucket>("Redirected",
                           {.websiteRedirect = s3::RedirectTarget{
                                .hostName = "a.example", .protocol = s3::RedirectProtocol::HTTPS}});
  stack.create<s3::Bucket>(
      "Routed", {.metrics = {{.id = "some", .prefix = "p", .tagFilters = {{"a", "b"}}}},
                 .websiteIndexDocument = "index.html",
                 .websiteRoutingRules = {
                     {.condition = {.httpErrorCodeReturnedEquals = "404", .keyPrefixEquals = "q"},
                      .hostName = "h",
                      .httpRedirectCode = "302",
                      .protocol = s3::RedirectProtocol::HTTPS,
                      .replaceKey = s3::ReplaceKey::prefixWith("x")},
                     {.replaceKey = s3::ReplaceKey::with("y")}}});

  auto& encryptionKey = stack.create<kms::Key>("Key");
  auto& logs = stack.create<s3::Bucket>("Logs", {.encryptionKey = encryptionKey});
  stack.create<s3::Bucket>("Logged",
                           {.serverAccessLogsBucket = logs,
                            .targetObjectKeyFormat = s3::TargetObjectKeyFormat::partitionedPrefix(
                                s3::PartitionDateSource::EVENT_TIME)});
  auto& imported = s3::Bucket::fromBucketAttributes(
      stack, "Imported", {.bucketName = "existing", .region = "eu-west-1"});
  stack.create<s3::Bucket>("LoggedElsewhere",
                           {.serverAccessLogsBucket = imported,
                            .targetObjectKeyFormat = s3::TargetObjectKeyFormat::simplePrefix()});
  stack.create<cdk::CfnOutput>("ImportedWebsite", {.value = imported.bucketWebsiteUrl()});
  stack.create<cdk::CfnOutput>("ImportedUrl", {.value = imported.urlForObject("/k")});
  auto& byArn = s3::Bucket::fromBucketArn(stack, "ByArn", cdk::Fn::importValue("bucket"));
  stack.create<cdk::CfnOutput>("ByArnName", {.value = byArn.bucketName()});
  stack.create<cdk::CfnOutput>("Website", {.value = acl.bucketWebsiteDomainName()});
  stack.create<cdk::CfnOutput>(
      "Fast", {.value = acl.transferAccelerationUrlForObject("k", {.dualStack = true})});
  stack.create<cdk::CfnOutput>("Virtual", {.value = acl.virtualHostedUrlForObject()});

  auto& other = app.create<cdk::Stack>("Other");
  other.create<s3::Bucket>("Logged", {.serverAccessLogsBucket = logs});
});

}  // namespace
