#include <cdk/core.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace kms = cdk::kms;
namespace s3 = cdk::s3;

const parity::Scenario scenario("s3/buckets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Buckets");

  auto& plain = stack.create<s3::Bucket>("Plain");
  stack.create<cdk::CfnOutput>("Arn", {.value = plain.bucketArn()});
  stack.create<cdk::CfnOutput>("Name", {.value = plain.bucketName()});
  stack.create<cdk::CfnOutput>("Domain", {.value = plain.bucketDomainName()});
  stack.create<cdk::CfnOutput>("Regional", {.value = plain.bucketRegionalDomainName()});
  stack.create<cdk::CfnOutput>("Objects", {.value = plain.arnForObjects("a/*")});
  stack.create<cdk::CfnOutput>("Url", {.value = plain.urlForObject("file.txt")});
  stack.create<cdk::CfnOutput>(
      "VirtualUrl", {.value = plain.virtualHostedUrlForObject("file.txt", {.regional = false})});
  stack.create<cdk::CfnOutput>("S3Url", {.value = plain.s3UrlForObject("file.txt")});

  stack.create<s3::Bucket>("Managed",
                           {.encryption = s3::BucketEncryption::S3_MANAGED, .versioned = true});
  auto& made = stack.create<s3::Bucket>(
      "MadeKey", {.bucketKeyEnabled = true, .encryption = s3::BucketEncryption::KMS});
  stack.create<cdk::CfnOutput>("MadeKeyArn", {.value = made.encryptionKey()->keyArn()});
  stack.create<s3::Bucket>("KmsManaged", {.encryption = s3::BucketEncryption::KMS_MANAGED});
  auto& encryptionKey = stack.create<kms::Key>("Key");
  stack.create<s3::Bucket>("GivenKey", {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ALL,
                                        .bucketName = "given-key",
                                        .encryptionKey = encryptionKey,
                                        .enforceSSL = true,
                                        .minimumTLSVersion = 1.2,
                                        .objectOwnership = s3::ObjectOwnership::OBJECT_WRITER,
                                        .removalPolicy = cdk::RemovalPolicy::DESTROY,
                                        .transferAcceleration = true});
  stack.create<s3::Bucket>("Partly", {.blockPublicAccess = s3::BlockPublicAccess(
                                          {.blockPublicAcls = true, .blockPublicPolicy = false}),
                                      .eventBridgeEnabled = false,
                                      .objectLockEnabled = true});
  auto& imported = s3::Bucket::fromBucketAttributes(
      stack, "Imported", {.bucketArn = "arn:aws:s3:::existing", .region = "us-east-1"});
  stack.create<cdk::CfnOutput>("ImportedDomain", {.value = imported.bucketRegionalDomainName()});
});

}  // namespace
