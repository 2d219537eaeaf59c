#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cdk/core/construct.hpp>
#include <cdk/core/stack_synthesizer.hpp>

namespace cdk {

namespace internal {
struct AssetTexts;
}

/// How exclude patterns are read.
enum class IgnoreMode { GLOB, GIT, DOCKER };

/// Which symbolic links are followed.
enum class SymlinkFollowMode { NEVER, ALWAYS, EXTERNAL, BLOCK_EXTERNAL };

/// How an asset's hash is made.
enum class AssetHashType { SOURCE, OUTPUT, CUSTOM };

/// Props of `AssetStaging`.
struct AssetStagingProps {
  /// A text that the hash is made from, in place of the content; for `CUSTOM`. Default: made from
  /// the content.
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
  /// File or directory. A relative path is relative to the working directory.
  Required<String> sourcePath;
};

/// Copies a file or directory into the assembly, under a name made from its content. The copy is
/// made when the assembly is written; context `aws:cdk:disable-asset-staging` leaves it out.
class AssetStaging : public Construct {
 public:
  using Props = AssetStagingProps;
  /// Throws `ValidationError` where there is nothing at the path.
  AssetStaging(Scope scope, Props props);
  /// For the library's own use: a directory made of texts.
  AssetStaging(Scope scope, const internal::AssetTexts& texts);

  [[nodiscard]] const std::string& assetHash() const noexcept { return assetHash_; }
  /// Absolute; empty for a directory made of texts.
  [[nodiscard]] const std::string& sourcePath() const noexcept { return sourcePath_; }
  /// Where the staged copy will be.
  [[nodiscard]] const std::string& absoluteStagedPath() const noexcept { return stagedPath_; }
  /// The staged copy's path relative to the stack's assembly, or the absolute path where staging
  /// is off.
  [[nodiscard]] std::string relativeStagedPath(const Stack& stack) const;
  /// How the copy is packed: a directory is zipped, a file stays as it is.
  [[nodiscard]] FileAssetPackaging packaging() const noexcept {
    return isDirectory_ ? FileAssetPackaging::ZIP_DIRECTORY : FileAssetPackaging::FILE;
  }
  /// True for a directory and for a file whose name is that of an archive, such as `.zip`.
  [[nodiscard]] bool isArchive() const noexcept { return isArchive_; }
  [[nodiscard]] bool isDirectory() const noexcept { return isDirectory_; }

 private:
  std::string sourcePath_;
  std::string assetHash_;
  std::string stagedPath_;
  bool isStaged_ = true;
  bool isArchive_ = false;
  bool isDirectory_ = false;
};

/// The path of something beside the source file that calls this.
std::string besideSource(std::string_view relativePath,
                         SourceLocation location = SourceLocation::current());

}  // namespace cdk
