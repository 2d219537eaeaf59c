#include "core/atomic_file.hpp"

#include <cerrno>
#include <csignal>
#include <functional>
#include <set>
#include <stdexcept>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include "temporary_directory.hpp"

namespace cdk::internal {
namespace {

using cdk::testing::TemporaryDirectory;
using Names = std::set<std::string>;

// Runs the body in a child process and gives the error number of the FileError that it throws, or
// 0.
int errorInChild(const std::function<void()>& body) {
  const pid_t child = ::fork();
  if (child == 0) {
    int code = 0;
    try {
      body();
    } catch (const FileError& error) {
      code = error.code().value();
    }
    ::_exit(code);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// From here on, files cannot become larger, as on a full disk.
void limitFileSize(rlim_t bytes) {
  std::signal(SIGXFSZ, SIG_IGN);
  const rlimit limit{bytes, bytes};
  ::setrlimit(RLIMIT_FSIZE, &limit);
}

// The superuser can write everywhere.
void becomeOrdinaryUser() {
  if (::geteuid() == 0 && ::setuid(65534) != 0) ::_exit(-1);
}

TEST(WriteFileAtomically, CreatesAFile) {
  const TemporaryDirectory directory;
  writeFileAtomically(directory / "x.json", "{}");
  EXPECT_EQ(directory.read("x.json"), "{}");
  EXPECT_EQ(directory.list(), Names{"x.json"});
}

TEST(WriteFileAtomically, ReplacesAFile) {
  const TemporaryDirectory directory;
  directory.write("x", "a longer text");
  writeFileAtomically(directory / "x", "new");
  EXPECT_EQ(directory.read("x"), "new");
}

TEST(WriteFileAtomically, GivesTheFileOrdinaryPermissions) {
  const TemporaryDirectory directory;
  const mode_t previous = ::umask(022);
  writeFileAtomically(directory / "x", "");
  ::umask(previous);
  struct stat status {};
  ASSERT_EQ(::stat((directory / "x").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0644U);
}

TEST(WriteFileAtomically, AllowsTheLongestFileName) {
  const TemporaryDirectory directory;
  const std::string name(255, 'n');
  writeFileAtomically(directory / name, "x");
  EXPECT_EQ(directory.read(name), "x");
}

TEST(WriteFileAtomically, NamesThePathAndTheReasonWhenItFails) {
  const TemporaryDirectory directory;
  const std::string path = directory / "missing" / "x";
  try {
    writeFileAtomically(path, "x");
    FAIL() << "nothing was thrown";
  } catch (const FileError& error) {
    EXPECT_EQ(std::string(error.what()), "cannot write '" + path + "': No such file or directory");
    EXPECT_EQ(error.path(), path);
    EXPECT_EQ(error.code().value(), ENOENT);
  }
}

TEST(WriteFileAtomically, FailsWhereTheParentIsAFile) {
  const TemporaryDirectory directory;
  directory.write("file", "f");
  EXPECT_THROW(writeFileAtomically(directory / "file/x", "x"), FileError);
  EXPECT_EQ(directory.read("file"), "f");
}

TEST(WriteFileAtomically, LeavesNothingBehindWhenTheTargetIsADirectory) {
  const TemporaryDirectory directory;
  directory.write("x/inside", "i");
  EXPECT_THROW(writeFileAtomically(directory / "x", "x"), FileError);
  EXPECT_EQ(directory.list(), (Names{"x/", "x/inside"}));
}

TEST(WriteFileAtomically, LeavesTheOldFileWhenTheDiskIsFull) {
  const TemporaryDirectory directory;
  directory.write("x", "old");
  const int code = errorInChild([&] {
    limitFileSize(4096);
    writeFileAtomically(directory / "x", std::string(10000, 'n'));
  });
  EXPECT_EQ(code, EFBIG);
  EXPECT_EQ(directory.read("x"), "old");
  EXPECT_EQ(directory.list(), Names{"x"});
}

TEST(TemporaryPath, IsDifferentEachTimeAndSkipsWhatExists) {
  const TemporaryDirectory directory;
  const std::filesystem::path first = temporaryPathIn(directory.path());
  EXPECT_NE(first, temporaryPathIn(directory.path()));
  EXPECT_EQ(first.parent_path(), directory.path());
}

TEST(OutputTransaction, WritesNothingBeforeCommit) {
  const TemporaryDirectory directory;
  OutputTransaction transaction(directory.path());
  transaction.add("manifest.json", "{}");
  EXPECT_EQ(directory.list(), Names{});
}

TEST(OutputTransaction, WritesAllFilesAndCreatesFolders) {
  const TemporaryDirectory directory;
  OutputTransaction transaction(directory / "new/cdk.out");
  transaction.add("manifest.json", "m");
  transaction.add("S.template.json", "t");
  transaction.add("assembly-Prod/manifest.json", "n");
  EXPECT_EQ(transaction.size(), 3U);
  transaction.commit();
  EXPECT_EQ(directory.list("new/cdk.out"), (Names{"S.template.json", "assembly-Prod/",
                                                  "assembly-Prod/manifest.json", "manifest.json"}));
  EXPECT_EQ(directory.read("new/cdk.out/assembly-Prod/manifest.json"), "n");
}

TEST(OutputTransaction, KeepsTheLastContentAddedUnderAName) {
  const TemporaryDirectory directory;
  OutputTransaction transaction(directory.path());
  transaction.add("x", "1");
  transaction.add("x", "2");
  transaction.commit();
  EXPECT_EQ(directory.read("x"), "2");
}

TEST(OutputTransaction, LeavesLocksAndOtherFilesAlone) {
  const TemporaryDirectory directory;
  directory.write("synth.lock", "123");
  directory.write("asset.1/x", "a");
  OutputTransaction transaction(directory.path());
  transaction.add("manifest.json", "m");
  transaction.commit();
  EXPECT_EQ(directory.read("synth.lock"), "123");
  EXPECT_EQ(directory.read("asset.1/x"), "a");
}

TEST(OutputTransaction, RemovesWhatAnEarlierRunLeft) {
  const TemporaryDirectory directory;
  directory.write("validation-report.json", "old");
  OutputTransaction transaction(directory.path());
  transaction.remove("validation-report.json");
  transaction.remove("never-there");
  transaction.add("manifest.json", "m");
  transaction.commit();
  EXPECT_EQ(directory.list(), Names{"manifest.json"});
}

TEST(OutputTransaction, TakesTheLastOfAddAndRemove) {
  const TemporaryDirectory directory;
  directory.write("a", "old");
  directory.write("b", "old");
  OutputTransaction transaction(directory.path());
  transaction.remove("a");
  transaction.add("a", "new");
  transaction.add("b", "new");
  transaction.remove("b");
  transaction.commit();
  EXPECT_EQ(directory.list(), Names{"a"});
  EXPECT_EQ(directory.read("a"), "new");
}

TEST(OutputTransaction, RefusesNamesOfLocksAndNamesThatLeaveTheDirectory) {
  OutputTransaction transaction("cdk.out");
  for (const char* name :
       {"synth.lock", "a/read.1.1.lock", "", "/abs", "../x", "a/../../x", "./x", "a/", "."}) {
    EXPECT_THROW(transaction.add(name, ""), std::invalid_argument) << name;
    EXPECT_THROW(transaction.remove(name), std::invalid_argument) << name;
  }
}

TEST(OutputTransaction, ChangesNothingWhenOneFileCannotBeWritten) {
  const TemporaryDirectory directory;
  directory.write("manifest.json", "old");
  directory.write("A.json", "old");
  directory.write("file", "in the way");
  OutputTransaction transaction(directory.path());
  transaction.add("A.json", "new");
  transaction.add("new-folder/B.json", "new");
  transaction.add("file/C.json", "new");
  transaction.add("manifest.json", "new");
  EXPECT_THROW(transaction.commit(), FileError);
  EXPECT_EQ(directory.list(), (Names{"A.json", "file", "manifest.json"}));
  EXPECT_EQ(directory.read("A.json"), "old");
  EXPECT_EQ(directory.read("manifest.json"), "old");
}

TEST(OutputTransaction, ChangesNothingWhenADirectoryIsInTheWay) {
  const TemporaryDirectory directory;
  directory.write("manifest.json", "old");
  directory.write("T.json/x", "in the way");
  OutputTransaction transaction(directory.path());
  transaction.add("A.json", "new");
  transaction.add("T.json", "new");
  transaction.add("manifest.json", "new");
  EXPECT_THROW(transaction.commit(), FileError);
  EXPECT_EQ(directory.list(), (Names{"T.json/", "T.json/x", "manifest.json"}));
  EXPECT_EQ(directory.read("manifest.json"), "old");
}

TEST(OutputTransaction, ChangesNothingWhenTheDiskIsFull) {
  const TemporaryDirectory directory;
  directory.write("manifest.json", "old");
  directory.write("A.json", "old");
  const int code = errorInChild([&] {
    limitFileSize(4096);
    OutputTransaction transaction(directory.path());
    transaction.add("manifest.json", "new");
    transaction.add("A.json", "new");
    transaction.add("sub/B.json", std::string(10000, 'n'));
    transaction.commit();
  });
  EXPECT_EQ(code, EFBIG);
  EXPECT_EQ(directory.list(), (Names{"A.json", "manifest.json"}));
  EXPECT_EQ(directory.read("A.json"), "old");
  EXPECT_EQ(directory.read("manifest.json"), "old");
}

TEST(OutputTransaction, ChangesNothingInADirectoryThatCannotBeWritten) {
  const TemporaryDirectory directory;
  directory.write("out/manifest.json", "old");
  ::chmod(directory.path().c_str(), 0755);
  ::chmod((directory / "out").c_str(), 0555);
  const int code = errorInChild([&] {
    becomeOrdinaryUser();
    OutputTransaction transaction(directory / "out");
    transaction.add("manifest.json", "new");
    transaction.commit();
  });
  ::chmod((directory / "out").c_str(), 0755);
  EXPECT_EQ(code, EACCES);
  EXPECT_EQ(directory.list("out"), Names{"manifest.json"});
  EXPECT_EQ(directory.read("out/manifest.json"), "old");
}

TEST(OutputTransaction, FailsWhereTheDirectoryIsAFile) {
  const TemporaryDirectory directory;
  directory.write("out", "a file");
  OutputTransaction transaction(directory / "out");
  transaction.add("manifest.json", "new");
  EXPECT_THROW(transaction.commit(), FileError);
  EXPECT_EQ(directory.read("out"), "a file");
}

TEST(OutputTransaction, CanBeRepeated) {
  const TemporaryDirectory directory;
  for (const char* text : {"1", "2"}) {
    OutputTransaction transaction(directory.path());
    transaction.add("manifest.json", text);
    transaction.add("tree.json", text);
    transaction.commit();
    EXPECT_EQ(directory.read("manifest.json"), text);
  }
  EXPECT_EQ(directory.list(), (Names{"manifest.json", "tree.json"}));
}

}  // namespace
}  // namespace cdk::internal
