// The expected hashes were recorded from aws-cdk-lib 2.276.0.
#include "core/fingerprint.hpp"

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

#include <sys/stat.h>

#include <gtest/gtest.h>

#include "core/atomic_file.hpp"
#include "temporary_directory.hpp"

namespace cdk::internal {
namespace {

using cdk::testing::TemporaryDirectory;

std::string contentHash(std::string_view content) {
  const TemporaryDirectory directory;
  return contentFingerprint(directory.write("f", content));
}

std::string fileHash(std::string_view content, const FingerprintOptions& options = {}) {
  const TemporaryDirectory directory;
  return fingerprint(directory.write("f", content), options);
}

TEST(ContentFingerprint, IsSizeAndHash) {
  EXPECT_EQ(contentHash("hello\nworld\n"),
            "12:4a1e67f2fe1d1cc7b31d0ca2ec441da4778203a036a77da10344c85e24ff0f92");
  EXPECT_EQ(contentHash(""), "0:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(ContentFingerprint, TakesCrLfAsLf) {
  constexpr std::string_view kHash =
      "4:911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2";
  EXPECT_EQ(contentHash("a\r\nb\r\n"), kHash);
  EXPECT_EQ(contentHash("a\nb\n"), kHash);
}

TEST(ContentFingerprint, DoesNotCountTextThatEndsInCr) {
  EXPECT_EQ(contentHash("abc\r"),
            "0:e2af64b38bbaf25b74d1e999d27370bde03f62b612f43a3f8f548287079ef77e");
}

TEST(ContentFingerprint, KeepsLineEndsOfBinaryFiles) {
  EXPECT_EQ(contentHash(std::string_view("\x00\x01\x0D\x0A\x02", 5)),
            "5:e4587d657578f45fbf3038859c5dc9d3d7c9194cf645dd5e9498d5a38e2ca82d");
}

TEST(ContentFingerprint, ReplacesInvalidTextAndKeepsTheByteOrderMark) {
  EXPECT_EQ(contentHash("\xEF\xBB\xBF"
                        "a\xFF\xE2\x82"),
            "10:1b99e8cbd8124d1e147e4e660bcb5b615a076d03c741f809e3b881b0a7b4ad03");
}

TEST(ContentFingerprint, ReadsInPiecesOf8192Bytes) {
  const std::string almost(8191, 'x');
  EXPECT_EQ(contentHash(almost + "étail\n"),
            "8202:2579c7e333a721bbab5fe83cd38919cee77aba01a494650039540ca5f83c43a4");
  EXPECT_EQ(contentHash(almost + "\r\n"),
            "8192:db644400d4963bd2de75269cd7661a3a94f7a61376ed6f6d9dd00c960833ce97");
  EXPECT_EQ(contentHash(almost + "\r\r\nx"),
            "8194:0a45c9a5dfeced2cbb3bb428d14e5aaab32c66dec5f51493d9b67804f45a1806");
}

TEST(ContentFingerprint, DecidesByTheFirstCountedPieceWhetherAFileIsBinary) {
  EXPECT_EQ(contentHash(std::string(8192, 'x') + std::string("\0\r\n", 3)),
            "8194:a11d0564ce2850f0afc094003eb47f3cf34ce17b310a834b3a3218a2ac3185dd");
  EXPECT_EQ(contentHash(std::string(8191, 'x') + std::string("\r\0\r\n", 4)),
            "3:8f3ceed0ad4821751f261030ff08550d20aefe9a25b10d1a97c74622f9636999");
}

TEST(ContentFingerprint, NamesTheFileThatCannotBeRead) {
  const TemporaryDirectory directory;
  const std::string path = directory / "missing";
  try {
    static_cast<void>(contentFingerprint(path));
    FAIL() << "nothing was thrown";
  } catch (const FileError& error) {
    EXPECT_EQ(std::string(error.what()), "cannot read '" + path + "': No such file or directory");
  }
}

TEST(Fingerprint, OfAFileDependsOnContentAndExtraHash) {
  EXPECT_EQ(fileHash("hello\nworld\n"),
            "1926de308347341c21d4c61834395473d41e77a6bf64bdb640c75df449f37dda");
  EXPECT_EQ(fileHash("hello\nworld\n", {.extraHash = "salt"}),
            "7ad3110fa5d15948910c8a89fd8097a9a7060465ad709a059123bbaf5e99199b");
  EXPECT_EQ(fileHash(""), "95c924c84f5d023be4edee540cb2cb401a49f115d01ed403b288f6cb412771df");
  EXPECT_EQ(fileHash("a\r\nb\r\n"),
            "13d4f3aeec9994ae816e9cda52c2d9482585330db81e50a67b029822e30808ed");
}

TEST(Fingerprint, OfAFileDoesNotDependOnNameExcludesOrMode) {
  const TemporaryDirectory directory;
  const auto file = directory.write("other.txt", "hello\nworld\n");
  ::chmod(file.c_str(), 0755);
  EXPECT_EQ(fingerprint(file, {.exclude = {"*"}}), fileHash("hello\nworld\n"));
}

TEST(Fingerprint, FollowsALinkGivenAsTheAsset) {
  const TemporaryDirectory directory;
  directory.write("real/only", "x");
  directory.link("real", "link");
  EXPECT_EQ(fingerprint(directory / "link"), fingerprint(directory / "real"));
}

TEST(Fingerprint, OfAnEmptyDirectoryIsThatOfTheReference) {
  const TemporaryDirectory directory;
  EXPECT_EQ(fingerprint(directory.path()),
            "1ebc9d3ac2033816c4abb63e4afd69d350b4aba8704cc9236b82ea520b74f4b0");
}

TEST(Fingerprint, DependsOnTheModesOfFollowingAndIgnoring) {
  const TemporaryDirectory directory;
  directory.write("only", "x");
  EXPECT_EQ(fingerprint(directory.path()),
            "21d47b544f32df8869d552809058af178c92a0eac927b3f96f4b6c4f13f85893");
  EXPECT_EQ(fingerprint(directory.path(), {.follow = FollowMode::NEVER}),
            "6b721f04e6633141deb3be3f8b45084ada5086ca706e42094bf57286f54758d4");
  EXPECT_EQ(fingerprint(directory.path(), {.ignoreMode = IgnoreMode::GIT}),
            "760f7b5857770ed6440f00ed79c2f669ad3ce10766ee28b15a9bdf683add3518");
}

TEST(Fingerprint, ReportsWhatIsMissing) {
  EXPECT_THROW(static_cast<void>(fingerprint("/no/such/asset")), FileError);
}

TEST(Fingerprint, RefusesWhatIsNeitherFileNorDirectory) {
  const TemporaryDirectory directory;
  ASSERT_EQ(::mkfifo((directory / "pipe").c_str(), 0600), 0);
  EXPECT_THROW(static_cast<void>(fingerprint(directory / "pipe")), std::runtime_error);
  directory.link(directory / "pipe", "asset/link");
  EXPECT_THROW(static_cast<void>(fingerprint(directory / "asset", {.follow = FollowMode::ALWAYS})),
               std::runtime_error);
}

TEST(Fingerprint, SkipsPipesInADirectory) {
  const TemporaryDirectory directory;
  ASSERT_EQ(::mkfifo((directory / "pipe").c_str(), 0600), 0);
  EXPECT_EQ(fingerprint(directory.path()),
            "1ebc9d3ac2033816c4abb63e4afd69d350b4aba8704cc9236b82ea520b74f4b0");
}

class DirectoryFingerprint : public ::testing::Test {
 protected:
  DirectoryFingerprint() {
    directory_.write("root/a.txt", "alpha\n");
    directory_.write("root/b/c.txt", "in b");
    directory_.write("root/b-/x", "dash");
    directory_.write("root/b.txt", "plain");
    directory_.write("root/.hidden", "h");
    directory_.write("root/lib/util.js", "js\r\n");
    directory_.write("root/lib/util.ts", "ts");
    directory_.write("root/😀.txt", "smile");
    directory_.write("root/\uFFFD.txt", "replacement");
    directory_.write("root/run.sh", "#!/bin/sh\n");
    std::filesystem::create_directory(root() / "empty");
  }

  void addLinks() const {
    directory_.write("outside/o.txt", "out");
    directory_.write("outside/dir/inner.txt", "inner");
    directory_.link("a.txt", "root/to_a");
    directory_.link("../b", "root/lib/up");
    directory_.link(root() / "a.txt", "root/abs");
    directory_.link("../outside/o.txt", "root/ext_file");
    directory_.link("../outside/dir", "root/ext_dir");
    directory_.link("nowhere", "root/broken");
    directory_.link(".", "root/loop");
  }

  [[nodiscard]] std::filesystem::path root() const { return directory_ / "root"; }
  [[nodiscard]] std::string hash(const FingerprintOptions& options = {}) const {
    return fingerprint(root(), options);
  }

  TemporaryDirectory directory_;
};

TEST_F(DirectoryFingerprint, HashesEntriesInUtf16OrderDepthFirst) {
  EXPECT_EQ(hash(), "4fc2b6c9aa8d4e9ca47ebe0afcdbc69fd62f9f2df9f7ff89de46076e2ed01211");
}

TEST_F(DirectoryFingerprint, DoesNotSeeEmptyDirectoriesAndModes) {
  std::filesystem::remove(root() / "empty");
  ::chmod((root() / "run.sh").c_str(), 0755);
  EXPECT_EQ(hash(), "4fc2b6c9aa8d4e9ca47ebe0afcdbc69fd62f9f2df9f7ff89de46076e2ed01211");
}

TEST_F(DirectoryFingerprint, LeavesOutWhatGlobsExclude) {
  EXPECT_EQ(hash({.exclude = {"*.ts"}}),
            "23a01b8db057376339b9d02a91361d6daf9cc6196227358d50309c5316c0ef64");
  EXPECT_EQ(hash({.exclude = {"b*", "!b.txt"}}),
            "677867e40ed662fdc48aeabd3205e6e207cb7826fdd143ff7a7cf34fa7655d75");
  EXPECT_EQ(hash({.exclude = {"lib/**", "!lib/util.ts"}}),
            "662ce2a01708f5583a2063d5de897de3d72cbd6b7b3701514e2bcd1cea6596e4");
  EXPECT_EQ(hash({.exclude = {"*.{js,ts}", "**/x"}}),
            "76dc3dca7ed75c350ec2385471029f2804affbe9ee55d0d8953581da6d23ef11");
  EXPECT_EQ(hash({.exclude = {"[a-b].txt", ".*"}}),
            "44f26f102d37a07c9e5c22c0ac72c3baccc25563828a7a24715bb40e9084c82a");
}

TEST_F(DirectoryFingerprint, LeavesOutWhatGitIgnores) {
  EXPECT_EQ(hash({.exclude = {"*.ts"}, .ignoreMode = IgnoreMode::GIT}),
            "afaed6b6d3ea259c11c38f75308755295e9f721bd2da97b77e2f3b2c142bbd36");
  EXPECT_EQ(hash({.exclude = {"/b", "lib/", "!lib/util.js"}, .ignoreMode = IgnoreMode::GIT}),
            "d519d88041fa5290640f78087a1f3f9b95a8b8dbd2ef63a5a5b87f72491cde5e");
  EXPECT_EQ(hash({.exclude = {"*", "!*.txt"}, .ignoreMode = IgnoreMode::GIT}),
            "12b28b18c0ade4fe9ae57ed7d1e84344df59d4387a1f94a8e6108195fb20498d");
}

TEST_F(DirectoryFingerprint, LeavesOutWhatDockerIgnores) {
  EXPECT_EQ(hash({.exclude = {"lib", "!lib/util.js"}, .ignoreMode = IgnoreMode::DOCKER}),
            "fd9ccf2f6431670cd8a87828a229735d14a08e577fad4757ad6e01686f9cceea");
  EXPECT_EQ(hash({.exclude = {"**/*.TXT"}, .ignoreMode = IgnoreMode::DOCKER}),
            "a648eea63e787048c92864f3f0dd48443b8ec817a1232dd2f0309a833c963144");
  EXPECT_EQ(hash({.exclude = {"b*/c.txt"}, .ignoreMode = IgnoreMode::DOCKER}),
            "e609277c6009245800a4b6f5d0d69b6f2225042a722ce5ae3b9f3a1118128303");
}

TEST_F(DirectoryFingerprint, FollowsExternalLinksByDefault) {
  addLinks();
  EXPECT_EQ(hash(), "1e2ffdf2ed8ac497e741c297e9452f4b051621f048e9e90b84c188ba0fd4c539");
}

TEST_F(DirectoryFingerprint, HashesLinksThatItDoesNotFollow) {
  addLinks();
  EXPECT_EQ(hash({.follow = FollowMode::NEVER}),
            "18cae904c619c6b9947ec86fd9c709df8d8f54df0e8451e5ecc488f705134934");
}

TEST_F(DirectoryFingerprint, FollowsAllLinksButNotInCircles) {
  addLinks();
  EXPECT_EQ(hash({.follow = FollowMode::ALWAYS}),
            "9b17f3ad6526e9f993df706df53fa46a067d38555f0fb3360648c340dc5eb6b4");
}

TEST_F(DirectoryFingerprint, FollowsInternalLinksOnly) {
  addLinks();
  EXPECT_EQ(hash({.follow = FollowMode::BLOCK_EXTERNAL}),
            "4727eebdf7fe6c035bc4f6c3cadc41b495c4c21560ec4371a5e5e96941d7f595");
}

TEST_F(DirectoryFingerprint, AppliesExcludesToLinksAndToWhatTheyStandFor) {
  addLinks();
  EXPECT_EQ(hash({.exclude = {"ext_*", "up"}}),
            "a1372e4c30d5244771bcad0071144dd0fe9a731016d8f9948e902a8066417e85");
  EXPECT_EQ(hash({.exclude = {"loop", "inner.txt"}, .follow = FollowMode::ALWAYS}),
            "4786cf2eafc6225cafe414de3f93b1c0922bf6f1d711a82ba8979c9dc26c17cc");
}

}  // namespace
}  // namespace cdk::internal
