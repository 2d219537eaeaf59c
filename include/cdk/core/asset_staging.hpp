#pragma once

#include <cdk/core/construct.hpp>

#include <string>
#include <vector>

namespace cdk {

/// How exclude patterns are read.
enum class IgnoreMode { GLOB, GIT, DOCKER };

/// Which symbolic links are followed.
enum class SymlinkFollowMode { NEVER, ALWAYS, EXTERNAL, BLOCK_EXTERNAL };

/// How an asset's hash is made.
enum class AssetHashType { SOURCE, OUTPUT, CUSTOM };

/// Props of `AssetStaging`.
struct AssetStagingProps {
  /// A hash of one's own, for `CUSTOM`. Default: made from the content.
  String assetHash{};
  /// Default: `SOURCE`, or `CUSTOM` where `assetHash` is given.
  std::optional<AssetHashType> assetHashType{};
  /// Patterns of what to leave out. Default: nothing.
  std::vector<std::string> exclude{};
  /// Makes the hash differ. Default: none.
  String extraHash{};
  /// Default: `EXTERNAL`.
  std::optional<SymlinkFollowMode> follow{};
  /// Default: `GLOB`.
  std::optional<IgnoreMode> ignoreMode{};
  /// File or directory.
  Required<String> sourcePath;
};

/// Copies a file or directory into the assembly, under a name made from its content.
class AssetStaging : public Construct {
 public:
  using Props = AssetStagingProps;
  AssetStaging(Scope scope, Props props);

  [[nodiscard]] const std::string& assetHash() const noexcept { return assetHash_; }
  [[nodiscard]] const std::string& sourcePath() const noexcept { return sourcePath_; }
  /// Where the staged copy will be.
  [[nodiscard]] const std::string& absoluteStagedPath() const noexcept { return stagedPath_; }
  /// The staged copy's path relative to the stack's assembly, or the absolute path where staging
  /// is off.
  [[nodiscard]] std::string relativeStagedPath(const Stack& stack) const;
  [[nodiscard]] bool isArchive() const noexcept { return isArchive_; }
  [[nodiscard]] bool isDirectory() const noexcept { return isDirectory_; }

 private:
  std::string sourcePath_;
  std::string assetHash_;
  std::string stagedPath_;
  bool isArchive_ = false;
  bool isDirectory_ = false;
};

/// The path of something beside the source file that calls this.
std::string besideSource(std::string_view relativePath,
                         SourceLocation location = SourceLocation::current());

}  // namespace cdk
