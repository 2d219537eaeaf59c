#include "atomic_file.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fmt/format.h>

namespace cdk::internal {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRootManifest = "manifest.json";

// Closes the descriptor if nobody else did.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }

  [[nodiscard]] int get() const { return fd_; }
  // Some file systems report a failed write only here.
  int close() { return ::close(std::exchange(fd_, -1)); }

 private:
  int fd_;
};

// Creates the file `temporary`; errors name `path`, which it will become.
void writeNewFile(const fs::path& temporary, const fs::path& path, std::string_view bytes) {
  Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (file.get() < 0) throw FileError("write", path, errno);
  const auto fail = [&](int errorNumber) {
    ::unlink(temporary.c_str());
    throw FileError("write", path, errorNumber);
  };
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.get(), bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    } else if (errno != EINTR) {
      fail(errno);
    }
  }
  if (file.close() != 0 && errno != EINTR) fail(errno);
}

void renameOver(const fs::path& temporary, const fs::path& path) {
  if (::rename(temporary.c_str(), path.c_str()) != 0) throw FileError("write", path, errno);
}

fs::path directoryOf(const fs::path& path) {
  const fs::path parent = path.parent_path();
  return parent.empty() ? fs::path(".") : parent;
}

bool isDirectory(const fs::path& path) {
  struct stat status {};
  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

// A rename would fail on it: rename(2) replaces a link to a directory, but not a directory.
bool isRealDirectory(const fs::path& path) {
  struct stat status {};
  return ::lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

// Creates the directory and those above it, and appends those that were missing to `created`.
void createDirectories(const fs::path& directory, std::vector<fs::path>& created) {
  if (directory.empty() || isDirectory(directory)) return;
  createDirectories(directory.parent_path(), created);
  if (::mkdir(directory.c_str(), 0777) == 0) {
    created.push_back(directory);
  } else if (const int errorNumber = errno; !isDirectory(directory)) {
    throw FileError("create the directory", directory, errorNumber);
  }
}

// What has to go again if the transaction fails.
class Scratch {
 public:
  Scratch() = default;
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch() {
    if (committed) return;
    for (const fs::path& file : temporaries) {
      if (!file.empty()) ::unlink(file.c_str());
    }
    std::for_each(directories.rbegin(), directories.rend(),
                  [](const fs::path& directory) { ::rmdir(directory.c_str()); });
  }

  std::vector<fs::path> temporaries;  // empty once renamed
  std::vector<fs::path> directories;
  bool committed = false;
};

std::string checkedName(std::string_view name) {
  const fs::path path(name);
  const bool leaves = std::any_of(path.begin(), path.end(), [](const fs::path& part) {
    return part.empty() || part == "." || part == "..";
  });
  if (name.empty() || path.is_absolute() || leaves || name.find('\0') != std::string_view::npos) {
    throw std::invalid_argument(
        fmt::format("'{}' is not the name of a file inside the output directory", name));
  }
  if (name.ends_with(".lock")) {
    throw std::invalid_argument(fmt::format(
        "'{}' cannot be written: lock files in the output directory belong to the CLI", name));
  }
  return std::string(name);
}

}  // namespace

FileError::FileError(std::string_view action, fs::path path, int errorNumber)
    : FileError(action, std::move(path), std::error_code(errorNumber, std::generic_category())) {}

FileError::FileError(std::string_view action, fs::path path, std::error_code code)
    : std::runtime_error(fmt::format("cannot {} '{}': {}", action, path.native(), code.message())),
      path_(std::move(path)),
      code_(code) {}

fs::path temporaryPathIn(const fs::path& directory) {
  // Independent of the final name, which may be as long as a file name can be.
  static std::atomic<unsigned> counter{0};
  for (;;) {
    fs::path path = directory / fmt::format(".cdk-tmp-{}-{}", ::getpid(), ++counter);
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return path;  // else left by a process that was killed
  }
}

void writeFileAtomically(const fs::path& path, std::string_view bytes) {
  const fs::path temporary = temporaryPathIn(directoryOf(path));
  writeNewFile(temporary, path, bytes);
  try {
    renameOver(temporary, path);
  } catch (...) {
    ::unlink(temporary.c_str());
    throw;
  }
}

OutputTransaction::OutputTransaction(fs::path directory) : directory_(std::move(directory)) {}

void OutputTransaction::add(std::string_view name, std::string bytes) {
  std::string checked = checkedName(name);
  std::erase(removed_, checked);
  const auto known = std::find_if(files_.begin(), files_.end(),
                                  [&](const File& file) { return file.name == checked; });
  if (known != files_.end()) {
    known->bytes = std::move(bytes);
  } else {
    files_.push_back({std::move(checked), std::move(bytes)});
  }
}

void OutputTransaction::remove(std::string_view name) {
  std::string checked = checkedName(name);
  std::erase_if(files_, [&](const File& file) { return file.name == checked; });
  std::erase(removed_, checked);
  removed_.push_back(std::move(checked));
}

void OutputTransaction::commit() {
  // Readers open the root manifest first, and find what it names through it.
  std::stable_partition(files_.begin(), files_.end(),
                        [](const File& file) { return file.name != kRootManifest; });

  Scratch scratch;
  createDirectories(directory_, scratch.directories);
  scratch.temporaries.reserve(files_.size());
  for (const File& file : files_) {
    const fs::path path = directory_ / file.name;
    if (isRealDirectory(path)) throw FileError("write", path, EISDIR);
    createDirectories(path.parent_path(), scratch.directories);
    // Beside the file, so that the rename stays on one file system even if a folder is a link.
    const fs::path temporary = temporaryPathIn(path.parent_path());
    writeNewFile(temporary, path, file.bytes);
    scratch.temporaries.push_back(temporary);
  }
  for (const std::string& name : removed_) {
    if (isRealDirectory(directory_ / name)) {
      throw FileError("remove", directory_ / name, EISDIR);
    }
  }

  // From here on only what nobody can foresee fails. Removals come before the root manifest.
  const auto removeStale = [this] {
    for (const std::string& name : removed_) {
      const fs::path path = directory_ / name;
      if (::unlink(path.c_str()) != 0 && errno != ENOENT && errno != ENOTDIR) {
        throw FileError("remove", path, errno);
      }
    }
  };
  for (std::size_t i = 0; i < files_.size(); ++i) {
    if (files_[i].name == kRootManifest) removeStale();
    renameOver(scratch.temporaries[i], directory_ / files_[i].name);
    scratch.temporaries[i].clear();
  }
  if (files_.empty() || files_.back().name != kRootManifest) removeStale();
  scratch.committed = true;
}

}  // namespace cdk::internal
