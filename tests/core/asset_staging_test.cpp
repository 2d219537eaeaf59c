#include <filesystem>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/asset_staging.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stage.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::SynthesizedApp;
using testing::TemporaryDirectory;

constexpr const char* DIRECTORY_HASH =
    "16ce6f0d57474fd53155fb22bad2e34a2c096c24f973fa88ab3d9ca5be77e8e9";
constexpr const char* FILE_HASH =
    "63689762e57b993b91dfeb0187128f765d426a44f6b593a2de98447ac7523e4a";

class AssetStagingTest : public ::testing::Test {
 protected:
  AssetStagingTest() {
    source_.write("d/a.txt", "a");
    source_.write("d/sub/b.txt", "b");
  }
  AssetStaging& stage(AssetStagingProps props) {
    return stack_.create<AssetStaging>("A" + std::to_string(++count_), std::move(props));
  }
  [[nodiscard]] std::string path(std::string_view name) const { return (source_ / name).string(); }
  [[nodiscard]] std::string output() { return app_.app().outdir(); }

  TemporaryDirectory source_;
  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
  int count_ = 0;
};

TEST_F(AssetStagingTest, NamesADirectoryByItsContent) {
  const AssetStaging& asset = stage({.sourcePath = path("d/")});
  EXPECT_EQ(asset.assetHash(), DIRECTORY_HASH);
  EXPECT_EQ(asset.sourcePath(), path("d"));
  EXPECT_EQ(asset.relativeStagedPath(stack_), std::string("asset.") + DIRECTORY_HASH);
  EXPECT_EQ(asset.absoluteStagedPath(), output() + "/asset." + DIRECTORY_HASH);
  EXPECT_TRUE(asset.isArchive());
  EXPECT_EQ(asset.packaging(), FileAssetPackaging::ZIP_DIRECTORY);
}

TEST_F(AssetStagingTest, KeepsTheExtensionOfAFile) {
  for (const auto& [name, extension, isArchive] :
       {std::tuple{"x.tar.gz", ".tar.gz", true}, std::tuple{"x.ZIP", ".zip", true},
        std::tuple{"plain", "", false}, std::tuple{"s.py", ".py", false}}) {
    source_.write(name, "x");
    const AssetStaging& asset = stage({.sourcePath = path(name)});
    EXPECT_EQ(asset.relativeStagedPath(stack_), std::string("asset.") + FILE_HASH + extension);
    EXPECT_EQ(asset.isArchive(), isArchive) << name;
    EXPECT_EQ(asset.packaging(), FileAssetPackaging::FILE);
  }
}

TEST_F(AssetStagingTest, CopiesWhenTheAssemblyIsWritten) {
  const AssetStaging& asset = stage({.exclude = {"a.txt"}, .sourcePath = path("d")});
  EXPECT_FALSE(std::filesystem::exists(asset.absoluteStagedPath()));
  app_.app().synth();
  EXPECT_EQ(app_.directory().list("cdk.out/" + asset.relativeStagedPath(stack_)),
            (std::set<std::string>{"sub/", "sub/b.txt"}));
}

TEST_F(AssetStagingTest, CopiesNothingWhenSynthesisFails) {
  const AssetStaging& asset = stage({.sourcePath = path("d")});
  stack_.node().addValidation([] { return std::vector<std::string>{"no"}; });
  EXPECT_THROW(app_.app().synth(), ValidationErrors);
  EXPECT_FALSE(std::filesystem::exists(asset.absoluteStagedPath()));
}

TEST_F(AssetStagingTest, HashesWhatItIsTold) {
  EXPECT_EQ(stage({.assetHash = "my-custom", .sourcePath = path("d")}).assetHash(),
            "47925487bba4dd15979febd6eab4ae0fa588b151fbd29f84c5d300a1a8952d26");
  EXPECT_EQ(stage({.extraHash = "e", .sourcePath = path("d")}).assetHash(),
            "4a5b7d76d706dbcc364b4812178ab46e963ca090e3a479b0d8f4caaf7b6315e9");
  EXPECT_EQ(stage({.exclude = {"*.txt"}, .sourcePath = path("d")}).assetHash(),
            "1ebc9d3ac2033816c4abb63e4afd69d350b4aba8704cc9236b82ea520b74f4b0");
  EXPECT_EQ(stage({.exclude = {"*.txt"}, .ignoreMode = IgnoreMode::GIT, .sourcePath = path("d")})
                .assetHash(),
            "13e268012a107714e10d7f2edd76d1bf91980904ec61fdf3aae2075a8b5c86be");
  EXPECT_EQ(stage({.follow = SymlinkFollowMode::NEVER, .sourcePath = path("d")}).assetHash(),
            "743bdba8e8b8fb1514a96bdbadd40b1836152ef9bc91657d8f2bd8b0cd763f5f");
}

TEST_F(AssetStagingTest, RefusesContradictions) {
  using enum AssetHashType;
  EXPECT_THROW(stage({.assetHash = "x", .assetHashType = SOURCE, .sourcePath = path("d")}),
               ValidationError);
  EXPECT_THROW(stage({.assetHashType = CUSTOM, .sourcePath = path("d")}), ValidationError);
  EXPECT_THROW(stage({.assetHashType = OUTPUT, .sourcePath = path("d")}), ValidationError);
  EXPECT_THROW(stage({.sourcePath = path("missing")}), ValidationError);
}

TEST_F(AssetStagingTest, RefusesADirectoryThatContainsTheOutput) {
  const std::string above = app_.directory().path().string();
  EXPECT_THROW(stage({.sourcePath = above}), ValidationError);
  EXPECT_NO_THROW(stage({.exclude = {"cdk.out"}, .sourcePath = above}));
}

TEST_F(AssetStagingTest, OfAStageGoesToTheRootsDirectory) {
  auto& stage = app_.app().create<Stage>("St");
  auto& stack = stage.create<Stack>("X");
  const auto& asset = stack.create<AssetStaging>("A", {.sourcePath = path("d")});
  EXPECT_EQ(asset.relativeStagedPath(stack), std::string("../asset.") + DIRECTORY_HASH);
  app_.app().synth();
  EXPECT_TRUE(std::filesystem::exists(output() + "/asset." + DIRECTORY_HASH));
}

TEST(AssetStaging, CanBeSwitchedOff) {
  const TemporaryDirectory source;
  source.write("d/a.txt", "a");
  SynthesizedApp app(Json{{"aws:cdk:disable-asset-staging", true}});
  Stack& stack = app.stack();
  const auto& asset = stack.create<AssetStaging>("A", {.sourcePath = (source / "d").string()});
  EXPECT_EQ(asset.relativeStagedPath(stack), (source / "d").string());
  app.app().synth();
  EXPECT_FALSE(std::filesystem::exists(app.app().outdir() + "/asset." + asset.assetHash()));
}

TEST(AssetStaging, HashesAreSalted) {
  const TemporaryDirectory source;
  source.write("d/a.txt", "a");
  source.write("d/sub/b.txt", "b");
  SynthesizedApp app(Json{{"@aws-cdk/core:assetHashSalt", "salty"}});
  const auto& asset = app.stack().create<AssetStaging>(
      "A", {.extraHash = "E", .sourcePath = (source / "d").string()});
  EXPECT_EQ(asset.assetHash(), "154f0e5eff804ee71683faf0d8003c00a9d77ff8cb176ad8a6a5ff0f0eb17021");
}

TEST(BesideSource, IsRelativeToTheCallersFile) {
  EXPECT_EQ(besideSource("../x/y"),
            std::filesystem::path(__FILE__).parent_path().parent_path() / "x/y");
}

}  // namespace
}  // namespace cdk
