// Hashes of files and directories as the reference library computes them. Assets keep the names
// that it gave them in the bucket or repository.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "directory_walk.hpp"
#include "ignore_rules.hpp"

namespace cdk::internal {

// "<size>:<SHA-256>" of the content, in which CR LF counts as LF unless the file looks binary.
[[nodiscard]] std::string contentFingerprint(const std::filesystem::path& file);

struct FingerprintOptions {
  std::vector<std::string> exclude{};  // hashed only through what they leave out
  std::string extraHash{};
  FollowMode follow = FollowMode::EXTERNAL;
  IgnoreMode ignoreMode = IgnoreMode::GLOB;
};

// Of a file, only the content counts: neither its name nor `exclude`. Of a directory, the contents
// and relative paths of its files; empty directories, modes and times do not count. Throws
// FileError for what cannot be read, std::runtime_error for what is neither file nor directory.
[[nodiscard]] std::string fingerprint(const std::filesystem::path& path,
                                      const FingerprintOptions& options = {});

}  // namespace cdk::internal
