// Copies of assets in the cloud assembly.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "directory_walk.hpp"
#include "ignore_rules.hpp"

namespace cdk::internal {

struct StagingOptions {
  std::vector<std::string> exclude{};
  FollowMode follow = FollowMode::EXTERNAL;
  IgnoreMode ignoreMode = IgnoreMode::GLOB;
};

// Copies a file or a directory to `target`, which appears complete or not at all. What is there
// already stays as it is: staged names contain a hash. Returns whether anything was copied.
//
// Files keep their permissions. Of a directory, what `exclude` ignores is left out, empty
// directories are kept, and links that are not followed point to the copy if they pointed into the
// source. Throws FileError, and std::runtime_error for a link that `follow` forbids or a source
// that is neither file nor directory.
bool stage(const std::filesystem::path& source, const std::filesystem::path& target,
           const StagingOptions& options = {});

// What the staged name of a file ends in: `.tar.gz`, `.zip`, `.jar`, `.tar`, `.tgz` (in small
// letters), or else what follows the last dot, with the dot.
[[nodiscard]] std::string stagedExtension(std::string_view fileName);

}  // namespace cdk::internal
