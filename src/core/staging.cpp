#include "staging.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <system_error>

#include <fmt/format.h>

#include "atomic_file.hpp"

namespace cdk::internal {
namespace {

namespace fs = std::filesystem;

void createDirectories(const fs::path& directory) {
  std::error_code error;
  fs::create_directories(directory, error);
  if (error) throw FileError("create the directory", directory, error);
}

void copyFile(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::copy_file(from, to, error);
  if (error) throw FileError(fmt::format("copy '{}' to", from.native()), to, error);
}

class DirectoryCopy : public DirectoryVisitor {
 public:
  // `copy` exists, is empty and is canonical.
  DirectoryCopy(const fs::path& copy, FollowMode follow) : copy_(copy), follow_(follow) {}

  bool onDirectory(const WalkEntry& directory, bool ignored) override {
    // An output directory inside the source would be copied into itself for ever.
    if (directory.realPath == copy_) return false;
    if (!ignored) createDirectories(copy_ / directory.path);
    return true;
  }

  void onFile(const WalkEntry& file) override { copyFile(file.realPath, destination(file)); }

  void onLink(const LinkEntry& link) override {
    if (follow_ == FollowMode::BLOCK_EXTERNAL && !link.internal) {
      throw std::runtime_error(fmt::format(
          "'{}' is a link to '{}' outside its directory, which follow mode '{}' forbids: use "
          "'always' or 'external', or replace the link by a file",
          link.realPath.native(), link.target.native(), toString(follow_)));
    }
    const fs::path to = destination(link);
    fs::path text = link.text;
    if (link.internal) {
      const fs::path target = copy_ / link.targetPath;
      text = target.lexically_normal().lexically_relative(to.parent_path());
      if (!text.has_filename()) text = text.parent_path();
      if (text.empty()) text = ".";
    }
    std::error_code error;
    fs::create_symlink(text, to, error);
    if (error) throw FileError("create the link", to, error);
  }

 private:
  // An ignored directory is created only when something in it is not.
  [[nodiscard]] fs::path destination(const WalkEntry& entry) const {
    fs::path path = copy_ / entry.path;
    createDirectories(path.parent_path());
    return path;
  }

  const fs::path copy_;
  const FollowMode follow_;
};

// Removes the unfinished copy.
class Unfinished {
 public:
  explicit Unfinished(fs::path path) : path_(std::move(path)) {}
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  ~Unfinished() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }

  [[nodiscard]] const fs::path& path() const { return path_; }
  void finished() { path_.clear(); }

 private:
  fs::path path_;
};

bool isThere(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

}  // namespace

bool stage(const fs::path& source, const fs::path& target, const StagingOptions& options) {
  if (isThere(target)) return false;
  std::error_code error;
  const fs::file_status status = fs::status(source, error);
  if (error) throw FileError("read", source, error);

  const fs::path parent = target.has_parent_path() ? target.parent_path() : fs::path(".");
  createDirectories(parent);
  const fs::path canonicalParent = fs::canonical(parent, error);
  if (error) throw FileError("read the directory", parent, error);
  Unfinished copy(temporaryPathIn(canonicalParent));
  if (fs::is_regular_file(status)) {
    copyFile(source, copy.path());
  } else if (fs::is_directory(status)) {
    createDirectories(copy.path());
    DirectoryCopy visitor(copy.path(), options.follow);
    walkDirectory(source, options.follow, IgnoreRules(options.ignoreMode, options.exclude),
                  visitor);
  } else {
    throw std::runtime_error(
        fmt::format("cannot copy '{}': it is neither a file nor a directory", source.native()));
  }
  fs::rename(copy.path(), target, error);
  if (error) {
    if (isThere(target)) return false;  // another process staged the same
    throw FileError("create", target, error);
  }
  copy.finished();
  return true;
}

std::string stagedExtension(std::string_view fileName) {
  constexpr std::array<std::string_view, 5> kArchives = {".tar.gz", ".zip", ".jar", ".tar", ".tgz"};
  std::string lower(fileName);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  for (const std::string_view archive : kArchives) {
    if (lower.ends_with(archive)) return std::string(archive);
  }
  const std::size_t slash = fileName.rfind('/');
  if (slash != std::string_view::npos) fileName.remove_prefix(slash + 1);
  const std::size_t dot = fileName.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || fileName == "..") return {};
  return std::string(fileName.substr(dot));
}

}  // namespace cdk::internal
