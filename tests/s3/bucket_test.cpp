#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

#include <string>

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
  expectRefusal({.eventBridgeEnabled = true}, "not supported");
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

}  // namespace
}  // namespace cdk::s3
