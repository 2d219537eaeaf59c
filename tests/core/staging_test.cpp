#include "core/staging.hpp"

#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>

#include <sys/stat.h>

#include <gtest/gtest.h>

#include "core/atomic_file.hpp"
#include "core/fingerprint.hpp"
#include "temporary_directory.hpp"

namespace cdk::internal {
namespace {

namespace fs = std::filesystem;

using cdk::testing::TemporaryDirectory;
using Names = std::set<std::string>;

unsigned modeOf(const fs::path& path) {
  struct stat status {};
  ::stat(path.c_str(), &status);
  return status.st_mode & 0777U;
}

TEST(Staging, CopiesAFileWithItsPermissions) {
  const TemporaryDirectory directory;
  const fs::path source = directory.write("run.sh", "#!/bin/sh\n");
  ::chmod(source.c_str(), 0754);
  EXPECT_TRUE(stage(source, directory / "out/asset.1.sh"));
  EXPECT_EQ(directory.read("out/asset.1.sh"), "#!/bin/sh\n");
  EXPECT_EQ(modeOf(directory / "out/asset.1.sh"), 0754U);
  EXPECT_EQ(directory.list("out"), Names{"asset.1.sh"});
}

TEST(Staging, CopiesADirectoryWithPermissionsAndEmptyDirectories) {
  const TemporaryDirectory directory;
  directory.write("source/a/.b", "hidden");
  ::chmod(directory.write("source/run", "x").c_str(), 0755);
  ::chmod(directory.write("source/read", "x").c_str(), 0444);
  fs::create_directory(directory / "source/empty");
  EXPECT_TRUE(stage(directory / "source", directory / "out/asset.1"));
  EXPECT_EQ(directory.list("out/asset.1"), (Names{"a/", "a/.b", "empty/", "read", "run"}));
  EXPECT_EQ(modeOf(directory / "out/asset.1/run"), 0755U);
  EXPECT_EQ(modeOf(directory / "out/asset.1/read"), 0444U);
  EXPECT_EQ(directory.list("out").count("asset.1/"), 1U);
}

TEST(Staging, LeavesWhatIsThereAlready) {
  const TemporaryDirectory directory;
  directory.write("source/new", "new");
  directory.write("out/asset.1/old", "old");
  EXPECT_FALSE(stage(directory / "source", directory / "out/asset.1"));
  EXPECT_EQ(directory.list("out/asset.1"), Names{"old"});
}

TEST(Staging, LeavesOutWhatIsExcluded) {
  const TemporaryDirectory directory;
  directory.write("source/a.js", "");
  directory.write("source/a.ts", "");
  directory.write("source/node_modules/x/y.js", "");
  stage(directory / "source", directory / "out", {.exclude = {"*.ts", "node_modules"}});
  EXPECT_EQ(directory.list("out"), Names{"a.js"});
}

TEST(Staging, CreatesAnIgnoredDirectoryOnlyForWhatIsReincluded) {
  const TemporaryDirectory directory;
  directory.write("source/lib/util/keep.js", "");
  directory.write("source/lib/drop.js", "");
  directory.write("source/lib/other/drop.js", "");
  stage(directory / "source", directory / "out",
        {.exclude = {"lib", "!lib/util/keep.js"}, .ignoreMode = IgnoreMode::DOCKER});
  EXPECT_EQ(directory.list("out"), (Names{"lib/", "lib/util/", "lib/util/keep.js"}));
}

TEST(Staging, ReplacesExternalLinksByTheirContent) {
  const TemporaryDirectory directory;
  directory.write("outside/file", "out");
  directory.write("outside/dir/x", "x");
  directory.link("../outside/file", "source/file");
  directory.link(directory / "outside/dir", "source/dir");
  stage(directory / "source", directory / "out");
  EXPECT_EQ(directory.list("out"), (Names{"dir/", "dir/x", "file"}));
  EXPECT_FALSE(fs::is_symlink(directory / "out/file"));
  EXPECT_EQ(directory.read("out/file"), "out");
}

TEST(Staging, LetsInternalLinksPointIntoTheCopy) {
  const TemporaryDirectory directory;
  directory.write("source/a/file", "in");
  directory.link(directory / "source/a/file", "source/b/absolute");
  directory.link("../a", "source/b/relative");
  directory.link("..", "source/b/root");
  directory.link(".", "source/self");
  stage(directory / "source", directory / "out");
  EXPECT_EQ(fs::read_symlink(directory / "out/b/absolute"), "../a/file");
  EXPECT_EQ(fs::read_symlink(directory / "out/b/relative"), "../a");
  EXPECT_EQ(fs::read_symlink(directory / "out/b/root"), "..");
  EXPECT_EQ(fs::read_symlink(directory / "out/self"), ".");
  EXPECT_EQ(directory.read("out/b/absolute"), "in");
}

TEST(Staging, KeepsBrokenLinks) {
  const TemporaryDirectory directory;
  directory.link("/no/such/file", "source/external");
  directory.link("nowhere", "source/internal");
  stage(directory / "source", directory / "out");
  EXPECT_EQ(fs::read_symlink(directory / "out/external"), "/no/such/file");
  EXPECT_EQ(fs::read_symlink(directory / "out/internal"), "nowhere");
}

TEST(Staging, KeepsAllLinksWhenNoneAreFollowed) {
  const TemporaryDirectory directory;
  directory.write("outside", "out");
  directory.link("../outside", "source/external");
  stage(directory / "source", directory / "out", {.follow = FollowMode::NEVER});
  EXPECT_EQ(fs::read_symlink(directory / "out/external"), "../outside");
}

TEST(Staging, CopiesInternalLinksWhenAllAreFollowed) {
  const TemporaryDirectory directory;
  directory.write("source/a/file", "in");
  directory.link("a", "source/b");
  directory.link("..", "source/a/up");
  stage(directory / "source", directory / "out", {.follow = FollowMode::ALWAYS});
  EXPECT_EQ(directory.list("out"), (Names{"a/", "a/file", "a/up/", "b/", "b/file", "b/up/"}));
}

TEST(Staging, RefusesExternalLinksWhenOnlyInternalOnesAreAllowed) {
  const TemporaryDirectory directory;
  directory.write("outside", "out");
  directory.link("../outside", "source/external");
  EXPECT_THROW(
      stage(directory / "source", directory / "out/asset", {.follow = FollowMode::BLOCK_EXTERNAL}),
      std::runtime_error);
  EXPECT_EQ(directory.list("out"), Names{});
}

TEST(Staging, GivesACopyWithTheHashOfTheSource) {
  const TemporaryDirectory directory;
  directory.write("outside/o", "out");
  directory.write("source/a/b.txt", "1\r\n");
  directory.write("source/skip", "s");
  directory.link("../outside", "source/linked");
  directory.link("a/b.txt", "source/internal");
  stage(directory / "source", directory / "out", {.exclude = {"skip"}});
  EXPECT_EQ(fingerprint(directory / "out"),
            fingerprint(directory / "source", {.exclude = {"skip"}}));
}

TEST(Staging, DoesNotCopyTheOutputDirectoryIntoItself) {
  const TemporaryDirectory directory;
  directory.write("source/a", "a");
  stage(directory / "source", directory / "source/cdk.out/asset.1");
  EXPECT_EQ(directory.list("source/cdk.out/asset.1"), (Names{"a", "cdk.out/"}));
}

TEST(Staging, LeavesNothingBehindWhenItFails) {
  const TemporaryDirectory directory;
  directory.write("out/file", "in the way");
  directory.write("source/a", "a");
  EXPECT_THROW(stage(directory / "missing", directory / "out/asset"), FileError);
  EXPECT_THROW(stage(directory / "source", directory / "out/file/asset"), FileError);
  EXPECT_EQ(directory.list("out"), Names{"file"});
}

TEST(Staging, RefusesWhatIsNeitherFileNorDirectory) {
  const TemporaryDirectory directory;
  ASSERT_EQ(::mkfifo((directory / "pipe").c_str(), 0600), 0);
  EXPECT_THROW(stage(directory / "pipe", directory / "out/asset"), std::runtime_error);
}

TEST(StagedExtension, KnowsArchivesWithTwoDots) {
  EXPECT_EQ(stagedExtension("a/archive.tar.gz"), ".tar.gz");
  EXPECT_EQ(stagedExtension("X.TGZ"), ".tgz");
  EXPECT_EQ(stagedExtension("lib.Jar"), ".jar");
}

TEST(StagedExtension, IsOtherwiseTheLastSuffix) {
  EXPECT_EQ(stagedExtension("a.b/file.min.JS"), ".JS");
  EXPECT_EQ(stagedExtension("a.b/file"), "");
  EXPECT_EQ(stagedExtension(".hidden"), "");
  EXPECT_EQ(stagedExtension("dot."), ".");
}

}  // namespace
}  // namespace cdk::internal
