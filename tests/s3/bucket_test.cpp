#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/kms/cfn_key.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/s3/cfn_bucket_policy.hpp>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cdk::s3 {
namespace {

class Buckets : public testing::Test {
 protected:
  Bucket& make(BucketProps props) {
    return stack.create<Bucket>("Bucket" + std::to_string(count++), std::move(props));
  }
  void expectRefusal(BucketProps props, const std::string& part) {
    try {
      make(std::move(props));
      ADD_FAILURE() << "nothing was thrown; expected: " << part;
    } catch (const ValidationError& error) {
      EXPECT_THAT(error.what(), testing::HasSubstr(part));
    }
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  int count = 0;
};

TEST_F(Buckets, RefuseNamesThatTheServiceRefuses) {
  expectRefusal({.bucketName = "ab"}, "3 to 63");
  expectRefusal({.bucketName = std::string(64, 'a')}, "3 to 63");
  expectRefusal({.bucketName = "Capital"}, "has a 'C'");
  expectRefusal({.bucketName = "under_score"}, "has a '_'");
  expectRefusal({.bucketName = "-dash"}, "begin and end");
  expectRefusal({.bucketName = "dash-"}, "begin and end");
  expectRefusal({.bucketName = "two..dots"}, "has '..'");
  expectRefusal({.bucketName = "dot.-dash"}, "has '.-'");
  expectRefusal({.bucketName = "192.168.0.1"}, "IP address");
  EXPECT_NO_THROW(make({.bucketName = "1.2.3.4.5"}));
  EXPECT_NO_THROW(make({.bucketName = Aws::STACK_NAME + "_X"}));
}

TEST_F(Buckets, AcceptOlderNamesOfImportedBuckets) {
  EXPECT_NO_THROW(Bucket::fromBucketName(stack, "Older", "Older_Name"));
  EXPECT_THROW(Bucket::fromBucketName(stack, "Spaced", "with space"), ValidationError);
  EXPECT_THROW(Bucket::fromBucketAttributes(stack, "Nameless", {}), ValidationError);
}

TEST_F(Buckets, RefuseEncryptionThatDoesNotFitTheKey) {
  auto& key = stack.create<kms::Key>("Key");
  expectRefusal({.encryption = BucketEncryption::S3_MANAGED, .encryptionKey = key}, "S3_MANAGED");
  expectRefusal({.bucketKeyEnabled = true}, "UNENCRYPTED");
  EXPECT_NO_THROW(make({.encryption = BucketEncryption::DSSE, .encryptionKey = key}));
}

TEST_F(Buckets, RefusePropsThatDoNotGoTogether) {
  expectRefusal({.minimumTLSVersion = 1.2}, "enforceSSL");
  expectRefusal({.publicReadAccess = true}, "blockPublicAccess");
  expectRefusal({.blockPublicAccess = BlockPublicAccess::BLOCK_ALL, .publicReadAccess = true},
                "blockPublicPolicy");
  expectRefusal({.accessControl = BucketAccessControl::PUBLIC_READ,
                 .objectOwnership = ObjectOwnership::BUCKET_OWNER_ENFORCED},
                "OBJECT_WRITER");
  expectRefusal({.objectLockDefaultRetention = ObjectLockRetention::governance(Duration::days(1)),
                 .objectLockEnabled = false},
                "objectLockDefaultRetention");
  expectRefusal({.encryption = BucketEncryption::KMS_MANAGED, .serverAccessLogsPrefix = "logs/"},
                "KMS_MANAGED");
  expectRefusal({.autoDeleteObjects = true}, "autoDeleteObjects");
}

TEST_F(Buckets, RefusePrefixesOfNamesWithoutTheirNamespace) {
  constexpr auto REGIONAL = BucketNamespace::ACCOUNT_REGIONAL;
  expectRefusal({.bucketNamePrefix = "prefix"}, "ACCOUNT_REGIONAL");
  expectRefusal({.bucketNamePrefix = "prefix", .bucketNamespace = BucketNamespace::GLOBAL},
                "ACCOUNT_REGIONAL");
  expectRefusal({.bucketNamespace = REGIONAL}, "bucketNamePrefix");
  expectRefusal({.bucketName = "name", .bucketNamespace = REGIONAL}, "bucketNamePrefix does");
  expectRefusal({.bucketNamePrefix = "a.b", .bucketNamespace = REGIONAL}, "has a '.'");
  expectRefusal({.bucketNamePrefix = "a-", .bucketNamespace = REGIONAL}, "begin and end");
  expectRefusal({.bucketNamePrefix = std::string(38, 'a'), .bucketNamespace = REGIONAL}, "1 to 37");
  EXPECT_NO_THROW(make({.bucketNamePrefix = std::string(37, 'a'), .bucketNamespace = REGIONAL}));
  EXPECT_NO_THROW(make({.bucketNamePrefix = Aws::STACK_NAME, .bucketNamespace = REGIONAL}));
}

TEST_F(Buckets, RefuseToBlockNoEncryptionAndSome) {
  using Types = std::vector<BlockedEncryptionType>;
  expectRefusal({.blockedEncryptionTypes = Types{}}, "it is empty");
  expectRefusal(
      {.blockedEncryptionTypes = Types{BlockedEncryptionType::NONE, BlockedEncryptionType::SSE_C}},
      "NONE does not go with other types");
}

TEST_F(Buckets, LockObjectsForADayToAHundredYears) {
  EXPECT_THROW(ObjectLockRetention::governance(Duration::days(0)), ValidationError);
  EXPECT_THROW(ObjectLockRetention::compliance(Duration::days(36501)), ValidationError);
  EXPECT_THROW(ObjectLockRetention::compliance(Duration::hours(36)), Error);
  EXPECT_EQ(ObjectLockRetention::governance(Duration::days(36500)).mode(),
            ObjectLockMode::GOVERNANCE);
}

TEST_F(Buckets, CopyOnlyVersionsAndOnlyByRulesThatFit) {
  auto& destination = make({.versioned = true});
  const auto refuse = [&](ReplicationRule rule, const char* part) {
    expectRefusal({.replicationRules = {std::move(rule)}, .versioned = true}, part);
  };
  expectRefusal({.replicationRules = {{.destination = destination}}}, "versioned");
  expectRefusal({.replicationRules = {{.destination = destination}, {.destination = destination}},
                 .versioned = true},
                "priority");
  refuse({.accessControlTransition = true, .destination = destination}, "of the bucket's own");
  refuse({.deleteMarkerReplication = true,
          .destination = destination,
          .filter = {.tags = {{.key = "k", .value = "v"}}}},
         "deleteMarkerReplication");
  refuse(
      {.destination = destination, .replicationTimeControl = ReplicationTimeValue::FIFTEEN_MINUTES},
      "metrics");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com")});
  expectRefusal({.replicationRole = role}, "replicationRules");
}

TEST_F(Buckets, SayWhichRoleCopiesTheirObjects) {
  auto& destination = make({.versioned = true});
  EXPECT_TRUE(destination.replicationRoleArn().isAbsent());
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com")});
  auto& source = make({.replicationRole = role,
                       .replicationRules = {{.destination = destination}},
                       .versioned = true});
  EXPECT_EQ(source.replicationRoleArn(), role.roleArn());
  EXPECT_FALSE(source.node().tryFindChild("ReplicationRole"));
}

TEST_F(Buckets, LetOtherAccountsHandOverCopiesOnlyIfTheyAreNamed) {
  auto& bucket = make({});
  EXPECT_THROW(bucket.addReplicationPolicy("arn:aws:iam::111122223333:role/r", true),
               ValidationError);
  EXPECT_THROW(bucket.grants().replicationPermission(iam::AnyPrincipal(), {}), ValidationError);
}

TEST_F(Buckets, RefuseWebsitesThatAreIncomplete) {
  expectRefusal({.websiteErrorDocument = "error.html"}, "websiteErrorDocument");
  expectRefusal({.websiteIndexDocument = "index.html",
                 .websiteRedirect = RedirectTarget{.hostName = "example.com"}},
                "websiteRedirect");
  expectRefusal({.websiteIndexDocument = "index.html", .websiteRoutingRules = {{.condition = {}}}},
                "condition");
  EXPECT_TRUE(make({.websiteIndexDocument = "index.html"}).isWebsite());
  EXPECT_FALSE(make({}).isWebsite());
}

TEST_F(Buckets, RefuseLifecycleRulesThatDoNothingOrTooMuch) {
  expectRefusal({.lifecycleRules = {{.prefix = "old/"}}}, "no action");
  expectRefusal(
      {.lifecycleRules = {{.expiration = Duration::days(1), .expiredObjectDeleteMarker = true}}},
      "expiredObjectDeleteMarker");
  expectRefusal({.lifecycleRules = {{.transitions = {{.storageClass = StorageClass::GLACIER}}}}},
                "exactly one");
}

TEST_F(Buckets, ImportedOnesHaveAWebsiteUrlWhereTheRegionIsKnown) {
  const auto urlIn = [this](const char* id, const char* region) {
    return std::string(
        Bucket::fromBucketAttributes(stack, id, {.bucketName = "name", .region = region})
            .bucketWebsiteUrl()
            .literal());
  };
  EXPECT_EQ(urlIn("Old", "us-west-2"), "http://name.s3-website-us-west-2.amazonaws.com");
  EXPECT_EQ(urlIn("New", "eu-central-1"), "http://name.s3-website.eu-central-1.amazonaws.com");
  EXPECT_EQ(urlIn("China", "cn-north-1"), "http://name.s3-website.cn-north-1.amazonaws.com.cn");
  EXPECT_THROW((void)Bucket::fromBucketName(stack, "Somewhere", "name").bucketWebsiteUrl(),
               ValidationError);
  EXPECT_EQ(Bucket::fromBucketAttributes(
                stack, "Given", {.bucketName = "name", .bucketWebsiteUrl = "http://a.example/x"})
                .bucketWebsiteDomainName(),
            "a.example");
}

TEST_F(Buckets, ImportedOnesHaveNoPolicyToAddTo) {
  IBucket& bucket = Bucket::fromBucketName(stack, "Imported", "name");
  const auto result = bucket.addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"s3:*"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}}));
  EXPECT_FALSE(result.statementAdded);
  EXPECT_FALSE(bucket.policy().has_value());
}

TEST_F(Buckets, OfTheLowLevelAreWrappedOnce) {
  auto& low =
      stack.create<CfnBucket>("Low", {.publicAccessBlockConfiguration = {.blockPublicPolicy = true},
                                      .websiteConfiguration = {.indexDocument = "index.html"}});
  IBucket& bucket = Bucket::fromCfnBucket(low);
  EXPECT_EQ(&Bucket::fromCfnBucket(low), &bucket);
  EXPECT_EQ(bucket.bucketName(), low.ref());
  EXPECT_TRUE(bucket.isWebsite());
  EXPECT_FALSE(bucket.encryptionKey().has_value());
  EXPECT_THROW(bucket.grantPublicAccess(), ValidationError);
  EXPECT_TRUE(bucket.grantRead(iam::AccountPrincipal("111122223333")).success());
  EXPECT_TRUE(bucket.policy().has_value());
}

TEST_F(Buckets, OfTheLowLevelKnowTheirKey) {
  auto& key = stack.create<kms::CfnKey>("LowKey", {.keyPolicy = {{"Statement", Json::array({})}}});
  const auto encryptedWith = [this](const char* id, const String& named) -> IBucket& {
    return Bucket::fromCfnBucket(stack.create<CfnBucket>(
        id,
        {.bucketEncryption = {.serverSideEncryptionConfiguration = {
                                  {.serverSideEncryptionByDefault = {
                                       .kmsMasterKeyId = named, .sseAlgorithm = "aws:kms"}}}}}));
  };
  EXPECT_EQ(encryptedWith("ByArn", key.attrArn()).encryptionKey().get(),
            &kms::Key::fromCfnKey(key));
  EXPECT_EQ(encryptedWith("ByRef", key.ref()).encryptionKey().get(), &kms::Key::fromCfnKey(key));
  EXPECT_FALSE(encryptedWith("Unknown", "alias/other").encryptionKey().has_value());
}

TEST_F(Buckets, PoliciesOfTheLowLevelAreReadOnlyIfTheyAreKnown) {
  auto& low = stack.create<CfnBucket>("Low");
  auto& policy = stack.create<CfnBucketPolicy>(
      "Policy", {.bucket = low.ref(), .policyDocument = {{"Statement", Json::array({})}}});
  BucketPolicy& wrapped = BucketPolicy::fromCfnBucketPolicy(policy);
  EXPECT_EQ(&BucketPolicy::fromCfnBucketPolicy(policy), &wrapped);
  EXPECT_EQ(&wrapped.bucket(), &Bucket::fromCfnBucket(low));
  auto& late = stack.create<CfnBucketPolicy>(
      "Late", {.bucket = low.ref(), .policyDocument = iam::PolicyDocument()});
  EXPECT_THROW(BucketPolicy::fromCfnBucketPolicy(late), ValidationError);
}

TEST_F(Buckets, WriteUrlsWithAndWithoutAKey) {
  IBucket& bucket = Bucket::fromBucketAttributes(stack, "Imported",
                                                 {.bucketName = "name", .region = "eu-west-1"});
  EXPECT_EQ(bucket.s3UrlForObject(), "s3://name");
  EXPECT_EQ(bucket.s3UrlForObject("/a/b"), "s3://name/a/b");
  EXPECT_EQ(bucket.virtualHostedUrlForObject("k"), "https://name.s3.eu-west-1.amazonaws.com/k");
  EXPECT_EQ(bucket.virtualHostedUrlForObject({}, {.regional = false}),
            "https://name.s3.amazonaws.com");
  EXPECT_EQ(bucket.transferAccelerationUrlForObject("k", {.dualStack = true}),
            "https://name.s3-accelerate.dualstack.amazonaws.com/k");
  EXPECT_EQ(bucket.transferAccelerationUrlForObject(), "https://name.s3-accelerate.amazonaws.com/");
}

}  // namespace
}  // namespace cdk::s3
