// The walk over an asset's directory that hashing and copying have in common.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "ignore_rules.hpp"

namespace cdk::internal {

// Which symbolic links stand for what they point to. A link is internal when it points into the
// directory that is walked. Others stay links, and so does a link to what does not exist.
enum class FollowMode {
  EXTERNAL,  // those that are not internal
  NEVER,
  ALWAYS,
  BLOCK_EXTERNAL,  // internal ones; copying fails at any other
};

// "external", "never", "always" or "internal-only"
[[nodiscard]] std::string_view toString(FollowMode mode);

struct WalkEntry {
  std::string path;                // relative to the root, `/` between names
  std::filesystem::path realPath;  // where to read it, with links followed
};

struct LinkEntry : WalkEntry {
  std::string text;              // of the link
  std::filesystem::path target;  // absolute
  std::string targetPath;        // relative to the root, if internal; empty for the root itself
  bool internal = false;
};

class DirectoryVisitor {
 public:
  virtual ~DirectoryVisitor() = default;

  // Whether to enter the directory. `ignored` ones are shown if something in them may be wanted.
  virtual bool onDirectory(const WalkEntry& /*directory*/, bool /*ignored*/) { return true; }
  virtual void onFile(const WalkEntry& /*file*/) {}
  virtual void onLink(const LinkEntry& /*link*/) {}
  // What a followed link points to if that is neither a file nor a directory.
  virtual void onOther(const WalkEntry& /*other*/) {}
};

// Depth first; the entries of each directory in the order of their UTF-16 names, those of a
// subdirectory in its place. A directory that contains itself through a link is not entered again.
// Throws FileError for what cannot be read.
void walkDirectory(const std::filesystem::path& root, FollowMode follow, const IgnoreRules& ignore,
                   DirectoryVisitor& visitor);

}  // namespace cdk::internal
