#include "directory_walk.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

#include <dirent.h>
#include <sys/stat.h>

#include "atomic_file.hpp"
#include "utf.hpp"

namespace cdk::internal {
namespace {

namespace fs = std::filesystem;

enum class Kind { FILE, DIRECTORY, LINK, OTHER };

Kind kindOf(mode_t mode) {
  if (S_ISREG(mode)) return Kind::FILE;
  if (S_ISDIR(mode)) return Kind::DIRECTORY;
  return S_ISLNK(mode) ? Kind::LINK : Kind::OTHER;
}

struct DirectoryEntry {
  std::string name;
  Kind kind;
};

Kind kindOf(const fs::path& directory, const dirent& entry) {
  switch (entry.d_type) {
    case DT_REG: return Kind::FILE;
    case DT_DIR: return Kind::DIRECTORY;
    case DT_LNK: return Kind::LINK;
    case DT_UNKNOWN: break;  // some file systems do not say
    default: return Kind::OTHER;
  }
  const fs::path path = directory / entry.d_name;
  struct stat status {};
  if (::lstat(path.c_str(), &status) != 0) throw FileError("read", path, errno);
  return kindOf(status.st_mode);
}

std::vector<DirectoryEntry> readDirectory(const fs::path& directory) {
  const auto close = [](DIR* stream) { ::closedir(stream); };
  const std::unique_ptr<DIR, decltype(close)> stream(::opendir(directory.c_str()), close);
  if (!stream) throw FileError("read the directory", directory, errno);
  std::vector<DirectoryEntry> entries;
  for (;;) {
    errno = 0;
    const dirent* entry = ::readdir(stream.get());
    if (entry == nullptr) break;
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..")
      entries.push_back({std::string(name), kindOf(directory, *entry)});
  }
  if (errno != 0) throw FileError("read the directory", directory, errno);
  std::sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) {
    return compareUtf16(left.name, right.name) < 0;
  });
  return entries;
}

fs::path realPathOrSelf(const fs::path& path) {
  std::error_code error;
  fs::path real = fs::canonical(path, error);
  return error ? path : real;
}

std::string join(std::string_view directory, std::string_view name) {
  std::string path(directory);
  if (!path.empty()) path += '/';
  return path.append(name);
}

class Walker {
 public:
  Walker(const fs::path& root, FollowMode follow, const IgnoreRules& ignore,
         DirectoryVisitor& visitor)
      : root_(root), follow_(follow), ignore_(ignore), visitor_(visitor) {}

  void walk() { walk({"", root_}, root_); }

 private:
  // `canonical`: the directory's path without any link, to recognise it when it comes again.
  void walk(const WalkEntry& directory, const fs::path& canonical) {
    if (!ancestors_.insert(canonical.native()).second) return;
    for (const DirectoryEntry& entry : readDirectory(directory.realPath)) {
      WalkEntry child{join(directory.path, entry.name), directory.realPath / entry.name};
      switch (entry.kind) {
        case Kind::FILE: visitFile(child); break;
        case Kind::DIRECTORY: visitDirectory(child, canonical / entry.name); break;
        case Kind::LINK: visitLink(std::move(child)); break;
        case Kind::OTHER: break;
      }
    }
    ancestors_.erase(canonical.native());
  }

  void visitFile(const WalkEntry& file) {
    if (!ignore_.ignores(file.path)) visitor_.onFile(file);
  }

  void visitDirectory(const WalkEntry& directory, const fs::path& canonical) {
    if (ignore_.ignoresCompletely(directory.path)) return;
    if (visitor_.onDirectory(directory, ignore_.ignores(directory.path))) {
      walk(directory, canonical);
    }
  }

  void visitLink(WalkEntry entry) {
    LinkEntry link{std::move(entry), {}, {}, {}, false};
    std::error_code error;
    link.text = fs::read_symlink(link.realPath, error).native();
    if (error) throw FileError("read the link", link.realPath, error);
    link.target = canonicalTarget(link.realPath.parent_path() / link.text);
    link.internal = isInternal(link.target);
    if (link.internal && link.target != root_) {
      link.targetPath = link.target.native().substr(prefix().size());
    }

    if (follows(link.internal)) {
      struct stat status {};
      if (::stat(link.target.c_str(), &status) == 0) {
        const WalkEntry target{link.path, link.target};
        switch (kindOf(status.st_mode)) {
          case Kind::DIRECTORY: visitDirectory(target, realPathOrSelf(link.target)); return;
          case Kind::FILE: visitFile(target); return;
          default:
            if (!ignore_.ignores(link.path)) visitor_.onOther(target);
            return;
        }
      }
    }
    if (!ignore_.ignores(link.path)) visitor_.onLink(link);
  }

  // Absolute, with links in all but its last name followed.
  static fs::path canonicalTarget(const fs::path& target) {
    fs::path normal = target.lexically_normal();
    if (!normal.has_filename()) normal = normal.parent_path();  // a slash at the end
    return realPathOrSelf(normal.parent_path()) / normal.filename();
  }

  [[nodiscard]] std::string prefix() const {
    return root_.native().ends_with('/') ? root_.native() : root_.native() + '/';
  }

  [[nodiscard]] bool isInternal(const fs::path& target) const {
    return target == root_ || target.native().starts_with(prefix());
  }

  [[nodiscard]] bool follows(bool internal) const {
    switch (follow_) {
      case FollowMode::ALWAYS: return true;
      case FollowMode::EXTERNAL: return !internal;
      case FollowMode::BLOCK_EXTERNAL: return internal;
      case FollowMode::NEVER: break;
    }
    return false;
  }

  const fs::path root_;
  const FollowMode follow_;
  const IgnoreRules& ignore_;
  DirectoryVisitor& visitor_;
  std::set<std::string> ancestors_;
};

}  // namespace

std::string_view toString(FollowMode mode) {
  switch (mode) {
    case FollowMode::NEVER: return "never";
    case FollowMode::ALWAYS: return "always";
    case FollowMode::BLOCK_EXTERNAL: return "internal-only";
    case FollowMode::EXTERNAL: break;
  }
  return "external";
}

void walkDirectory(const fs::path& root, FollowMode follow, const IgnoreRules& ignore,
                   DirectoryVisitor& visitor) {
  std::error_code error;
  const fs::path canonical = fs::canonical(root, error);
  if (error) throw FileError("read the directory", root, error);
  Walker(canonical, follow, ignore, visitor).walk();
}

}  // namespace cdk::internal
