#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms/cfn_key.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/s3/cfn_bucket_policy.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace s3 = cdk::s3;
using cdk::Json;

const parity::Scenario scenario("s3/cfn_buckets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("CfnBuckets");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  auto& cfnKey = stack.create<kms::CfnKey>(
      "Key", {.keyPolicy = {{"Statement", Json::array({})}, {"Version", "2012-10-17"}}});
  auto& cfnBucket = stack.create<s3::CfnBucket>(
      "Low",
      {.bucketEncryption = {.serverSideEncryptionConfiguration =
                                {{.serverSideEncryptionByDefault = {.kmsMasterKeyId =
                                                                        cfnKey.attrArn(),
                                                                    .sseAlgorithm = "aws:kms"}}}},
       .websiteConfiguration = {.indexDocument = "index.html"}});
  auto& bucket = s3::Bucket::fromCfnBucket(cfnBucket);
  bucket.grantRead(role);
  bucket.grantPublicAccess();
  stack.create<cdk::CfnOutput>("Website", {.value = bucket.bucketWebsiteDomainName()});

  auto& cfnPolicy = stack.create<s3::CfnBucketPolicy>(
      "LowPolicy", {.bucket = "named",
                    .policyDocument = {{"Statement", Json::array({{{"Action", "s3:GetObject"},
                                                                   {"Effect", "Allow"},
                                                                   {"Principal", {{"AWS", "*"}}},
                                                                   {"Resource", "*"}}})},
                                       {"Version", "2012-10-17"}}});
  auto& policy = s3::BucketPolicy::fromCfnBucketPolicy(cfnPolicy);
  policy.document().addStatements({iam::PolicyStatement(
      {.actions = {"s3:PutObject"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}})});
  stack.create<cdk::CfnOutput>("PolicyBucket", {.value = policy.bucket().bucketName()});

  stack.create<s3::Bucket>("Regional",
                           {.blockedEncryptionTypes = {{s3::BlockedEncryptionType::SSE_C}},
                            .bucketNamePrefix = "prefix",
                            .bucketNamespace = s3::BucketNamespace::ACCOUNT_REGIONAL});
  stack.create<s3::Bucket>("Blocking",
                           {.blockedEncryptionTypes = {{s3::BlockedEncryptionType::NONE}},
                            .bucketKeyEnabled = true,
                            .bucketNamespace = s3::BucketNamespace::GLOBAL,
                            .encryption = s3::BucketEncryption::S3_MANAGED});
  auto& all = stack.create<s3::Bucket>(
      "All", {.autoDeleteObjects = true,
              .blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS_ONLY,
              .enforceSSL = true,
              .objectLockDefaultRetention =
                  s3::ObjectLockRetention::governance(cdk::Duration::days(36500)),
              .publicReadAccess = true,
              .removalPolicy = cdk::RemovalPolicy::DESTROY,
              .serverAccessLogsPrefix = "logs/"});
  cdk::Tags::of(all).add("team", "storage");
  all.grants().actionsOnObjectKeys(role, "a/*", {"s3:GetObjectAcl"});
  all.grants().actionsOnBucketAndObjectKeys(role, "b/*", {"s3:GetObjectAttributes"});
  stack.create<cdk::CfnOutput>("Fast", {.value = all.transferAccelerationUrlForObject()});
  stack.create<cdk::CfnOutput>("Url", {.value = all.urlForObject()});
});

}  // namespace
