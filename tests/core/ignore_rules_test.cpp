#include "core/ignore_rules.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace cdk::internal {
namespace {

using Patterns = std::vector<std::string>;

IgnoreRules glob(const Patterns& patterns) { return {IgnoreMode::GLOB, patterns}; }
IgnoreRules git(const Patterns& patterns) { return {IgnoreMode::GIT, patterns}; }
IgnoreRules docker(const Patterns& patterns) { return {IgnoreMode::DOCKER, patterns}; }

TEST(IgnoreRules, IgnoreNothingWithoutPatterns) {
  for (const IgnoreMode mode : {IgnoreMode::GLOB, IgnoreMode::GIT, IgnoreMode::DOCKER}) {
    const IgnoreRules rules(mode, {});
    EXPECT_FALSE(rules.ignores("a/b"));
    EXPECT_FALSE(rules.ignoresCompletely("a"));
  }
}

TEST(GlobRules, LetTheLastMatchDecide) {
  EXPECT_TRUE(glob({"*.js"}).ignores("a/b.js"));
  EXPECT_FALSE(glob({"*.js", "!b.js"}).ignores("a/b.js"));
  EXPECT_TRUE(glob({"*.js", "!b.js", "a/*"}).ignores("a/b.js"));
  EXPECT_TRUE(glob({"!b.js", "*.js"}).ignores("b.js"));
}

TEST(GlobRules, DoNotCoverWhatIsBelowAMatch) { EXPECT_FALSE(glob({"a"}).ignores("a/b")); }

TEST(GlobRules, SkipADirectoryThatMatches) {
  EXPECT_TRUE(glob({"node_modules", "!node_modules/keep"}).ignoresCompletely("node_modules"));
  EXPECT_FALSE(glob({"node_modules/**"}).ignoresCompletely("node_modules"));
}

TEST(GlobRules, RespectCase) { EXPECT_FALSE(glob({"*.JS"}).ignores("a.js")); }

TEST(GitRules, WithoutSlashMatchAtAnyDepth) {
  EXPECT_TRUE(git({"a"}).ignores("x/a"));
  EXPECT_TRUE(git({"*.js"}).ignores("x/y/a.js"));
  EXPECT_FALSE(git({"a"}).ignores("ab"));
}

TEST(GitRules, WithASlashAreAnchored) {
  EXPECT_TRUE(git({"/a"}).ignores("a"));
  EXPECT_FALSE(git({"/a"}).ignores("x/a"));
  EXPECT_TRUE(git({"a/b"}).ignores("a/b"));
  EXPECT_FALSE(git({"a/b"}).ignores("x/a/b"));
}

TEST(GitRules, CoverWhatIsBelowAMatch) {
  EXPECT_TRUE(git({"a"}).ignores("a/b/c"));
  EXPECT_TRUE(git({"a", "!a/b"}).ignores("a/b"));
}

TEST(GitRules, WithATrailingSlashMatchOnlyDirectories) {
  EXPECT_FALSE(git({"a/"}).ignores("a"));
  EXPECT_TRUE(git({"a/"}).ignoresCompletely("a"));
  EXPECT_TRUE(git({"a/"}).ignores("x/a/b"));
}

TEST(GitRules, ReincludeWhatAnEarlierPatternMatches) {
  EXPECT_FALSE(git({"*.js", "!keep.js"}).ignores("x/keep.js"));
  EXPECT_TRUE(git({"!keep.js", "*.js"}).ignores("keep.js"));
}

TEST(GitRules, KnowDoubleStars) {
  EXPECT_TRUE(git({"**/a"}).ignores("x/y/a"));
  EXPECT_TRUE(git({"a/**/b"}).ignores("a/b"));
  EXPECT_TRUE(git({"a/**/b"}).ignores("a/x/y/b"));
  EXPECT_TRUE(git({"a/**"}).ignores("a/b"));
  EXPECT_FALSE(git({"a/**"}).ignores("a"));
}

TEST(GitRules, MatchDotFilesAndIgnoreCase) {
  EXPECT_TRUE(git({"*"}).ignores(".a"));
  EXPECT_TRUE(git({"*.JS"}).ignores("a.js"));
  EXPECT_TRUE(git({"É"}).ignores("é"));
}

TEST(GitRules, SkipCommentsAndBlankLines) {
  EXPECT_FALSE(git({"#a", "", "  "}).ignores("#a"));
  EXPECT_TRUE(git({"\\#a"}).ignores("#a"));
  EXPECT_TRUE(git({"\\!a"}).ignores("!a"));
}

TEST(GitRules, DropTrailingSpacesThatAreNotEscaped) {
  EXPECT_TRUE(git({"a  "}).ignores("a"));
  EXPECT_TRUE(git({"a\\ "}).ignores("a "));
}

TEST(GitRules, KnowClassesButNoNegatedOnes) {
  EXPECT_TRUE(git({"[a-c]x"}).ignores("bx"));
  EXPECT_FALSE(git({"[!a]x"}).ignores("bx"));
  EXPECT_TRUE(git({"[!a]x"}).ignores("!x"));
  EXPECT_FALSE(git({"a[b"}).ignores("a[b"));
}

TEST(GitRules, TakeOtherCharactersLiterally) {
  EXPECT_TRUE(git({"a+b(c){d,e}$"}).ignores("a+b(c){d,e}$"));
}

TEST(DockerRules, StartAtTheRootAndCoverWhatIsBelow) {
  EXPECT_TRUE(docker({"a"}).ignores("a/b/c"));
  EXPECT_FALSE(docker({"a"}).ignores("x/a"));
  EXPECT_TRUE(docker({"/a/"}).ignores("a"));
  EXPECT_TRUE(docker({"./x/../a"}).ignores("a"));
}

TEST(DockerRules, KnowStarsAndDoubleStars) {
  EXPECT_TRUE(docker({"*/b"}).ignores("a/b"));
  EXPECT_FALSE(docker({"*/b"}).ignores("a/x/b"));
  EXPECT_TRUE(docker({"**/b"}).ignores("b"));
  EXPECT_TRUE(docker({"**/b"}).ignores("a/x/b/c"));
  EXPECT_TRUE(docker({"a/**"}).ignores("a/b/c"));
  EXPECT_TRUE(docker({"?"}).ignores("a"));
}

TEST(DockerRules, ReincludeBelowAnIgnoredDirectory) {
  const IgnoreRules rules = docker({"lib", "!lib/util/keep.js"});
  EXPECT_TRUE(rules.ignores("lib/other.js"));
  EXPECT_FALSE(rules.ignores("lib/util/keep.js"));
}

TEST(DockerRules, EnterADirectoryOnlyIfSomethingBelowIsReincluded) {
  const IgnoreRules rules = docker({"lib", "src", "!lib/util/keep.js"});
  EXPECT_TRUE(rules.ignores("lib"));
  EXPECT_FALSE(rules.ignoresCompletely("lib"));
  EXPECT_FALSE(rules.ignoresCompletely("lib/util"));
  EXPECT_TRUE(rules.ignoresCompletely("src"));
}

TEST(DockerRules, IgnoreCaseSpacesAndComments) {
  EXPECT_TRUE(docker({" *.JS "}).ignores("a.js"));
  EXPECT_FALSE(docker({"#a", "", " "}).ignores("#a"));
  EXPECT_FALSE(docker({"*", "! a"}).ignores("a"));
}

TEST(DockerRules, KnowClassesAndEscapes) {
  EXPECT_TRUE(docker({"[a-c]x"}).ignores("bx"));
  EXPECT_TRUE(docker({"[^a]x"}).ignores("bx"));
  EXPECT_TRUE(docker({"a\\*"}).ignores("a*"));
  EXPECT_FALSE(docker({"a\\*"}).ignores("ab"));
}

TEST(DockerRules, TakeOtherCharactersLiterally) {
  EXPECT_TRUE(docker({"c++"}).ignores("c++/x"));
  EXPECT_TRUE(docker({"a(1).$"}).ignores("a(1).$"));
}

TEST(IgnoreMode, HasTheNamesOfTheReference) {
  EXPECT_EQ(toString(IgnoreMode::GLOB), "glob");
  EXPECT_EQ(toString(IgnoreMode::GIT), "git");
  EXPECT_EQ(toString(IgnoreMode::DOCKER), "docker");
}

}  // namespace
}  // namespace cdk::internal
