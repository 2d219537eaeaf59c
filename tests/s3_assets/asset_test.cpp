#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_assets.hpp>

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../core/synthesized_app.hpp"

namespace cdk::s3_assets {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

class Assets : public ::testing::Test {
 protected:
  Assets() {
    app_.directory().write("site/index.html", "<p>");
    app_.directory().write("site/draft.tmp", "x");
    app_.directory().write("note.txt", "note");
    app_.directory().write("archive.zip", "PK");
  }
  [[nodiscard]] std::string path(const std::string& name) const {
    return (app_.directory().path() / name).string();
  }

  cdk::testing::SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(Assets, TellFilesArchivesAndDirectoriesApart) {
  auto& note = stack_.create<Asset>("Note", {.path = path("note.txt")});
  EXPECT_TRUE(note.isFile());
  EXPECT_FALSE(note.isZipArchive());
  auto& archive = stack_.create<Asset>("Archive", {.path = path("archive.zip")});
  EXPECT_TRUE(archive.isFile());
  EXPECT_TRUE(archive.isZipArchive());
  auto& site = stack_.create<Asset>("Site", {.path = path("site")});
  EXPECT_FALSE(site.isFile());
  EXPECT_TRUE(site.isZipArchive());
}

TEST_F(Assets, AreKnownByTheirContent) {
  auto& one = stack_.create<Asset>("One", {.path = path("note.txt")});
  auto& two = stack_.create<Asset>("Two", {.path = path("note.txt")});
  EXPECT_EQ(one.assetHash(), two.assetHash());
  EXPECT_THAT(one.assetPath(), EndsWith(one.assetHash() + ".txt"));
  auto& site = stack_.create<Asset>("Site", {.path = path("site")});
  auto& less = stack_.create<Asset>("Less", {.exclude = {"*.tmp"}, .path = path("site")});
  EXPECT_NE(site.assetHash(), less.assetHash());
  auto& named = stack_.create<Asset>("Named", {.assetHash = "v1", .path = path("site")});
  auto& again = stack_.create<Asset>("Again", {.assetHash = "v1", .path = path("note.txt")});
  EXPECT_EQ(named.assetHash(), again.assetHash());
}

TEST_F(Assets, HaveToBeThere) {
  EXPECT_THAT([&] { stack_.create<Asset>("Asset", {.path = path("missing")}); },
              ThrowsMessage<ValidationError>(HasSubstr("missing")));
}

TEST_F(Assets, WantATextForAHashOfTheirOwn) {
  EXPECT_THAT(
      [&] {
        stack_.create<Asset>("Asset",
                             {.assetHashType = AssetHashType::CUSTOM, .path = path("note.txt")});
      },
      ThrowsMessage<ValidationError>(HasSubstr("assetHash")));
}

TEST_F(Assets, AreInTheBucketOfTheEnvironment) {
  auto& asset = stack_.create<Asset>("Asset", {.path = path("note.txt")});
  EXPECT_EQ(asset.bucket().bucketName(), asset.s3BucketName());
  EXPECT_THAT(cdk::testing::resolved(stack_, asset.s3ObjectUrl()),
              HasSubstr("s3://cdk-hnb659fds-assets-"));
  EXPECT_THAT(std::string(asset.s3ObjectKey().literal()), EndsWith(".txt"));
}

TEST_F(Assets, CanBeReadByThoseWhoAreTold) {
  auto& role =
      stack_.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  stack_.create<Asset>("Asset", {.path = path("note.txt"), .readers = {role}});
  EXPECT_TRUE(role.node().tryFindChild("DefaultPolicy"));
}

TEST_F(Assets, AreMentionedInMetadataOnlyWhereToolsAskForIt) {
  auto& asset = stack_.create<Asset>("Asset", {.path = path("note.txt")});
  auto& resource = stack_.create<CfnResource>("Resource", {.type = "Example::Some::Thing"});
  asset.addResourceMetadata(resource, "Content");
  EXPECT_TRUE(resource.getMetadata("aws:asset:path").isAbsent());

  cdk::testing::SynthesizedApp asking({{"aws:cdk:enable-asset-metadata", true}});
  auto& stack = asking.stack();
  auto& known = stack.create<Asset>("Asset", {.path = path("note.txt")});
  auto& user = stack.create<CfnResource>("Resource", {.type = "Example::Some::Thing"});
  known.addResourceMetadata(user, "Content");
  EXPECT_EQ(user.getMetadata("aws:asset:property"), Json("Content"));
  EXPECT_EQ(user.getMetadata("aws:asset:path"), Json(known.assetPath()));
}

}  // namespace
}  // namespace cdk::s3_assets
