#pragma once

#include <cdk/core/asset_staging.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {
class CfnResource;
}
namespace cdk::iam {
class IGrantable;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::s3_assets {

/// How an asset is made of a path.
struct AssetOptions {
  /// A text that the hash is made from, in place of the content. Default: made from the content.
  String assetHash{};
  /// Default: `SOURCE`, or `CUSTOM` where `assetHash` is given.
  std::optional<AssetHashType> assetHashType{};
  /// What the CLI calls the asset. Default: the path below the stack.
  String displayName{};
  /// Patterns of what to leave out. Default: nothing.
  std::vector<std::string> exclude{};
  /// Default: `EXTERNAL`.
  std::optional<SymlinkFollowMode> followSymlinks{};
  /// How `exclude` is read. Default: `GLOB`.
  std::optional<IgnoreMode> ignoreMode{};
  /// Who may read the asset. Default: nobody beside those that deploy.
  std::vector<Handle<iam::IGrantable>> readers{};
};

/// Props of `Asset`.
struct AssetProps {
  /// A text that the hash is made from, in place of the content. Default: made from the content.
  String assetHash{};
  /// Default: `SOURCE`, or `CUSTOM` where `assetHash` is given.
  std::optional<AssetHashType> assetHashType{};
  /// What the CLI calls the asset. Default: the path below the stack.
  String displayName{};
  /// Patterns of what to leave out. Default: nothing.
  std::vector<std::string> exclude{};
  /// Default: `EXTERNAL`.
  std::optional<SymlinkFollowMode> followSymlinks{};
  /// How `exclude` is read. Default: `GLOB`.
  std::optional<IgnoreMode> ignoreMode{};
  /// File or directory; a directory is uploaded as a zip. A relative path is relative to the
  /// working directory.
  Required<String> path;
  /// Who may read the asset. Default: nobody beside those that deploy.
  std::vector<Handle<iam::IGrantable>> readers{};
};

/// A file or directory that is uploaded to the environment's asset bucket before the stack is
/// deployed.
/// https://docs.aws.amazon.com/cdk/v2/guide/assets.html
class Asset : public Construct {
 public:
  using Props = AssetProps;
  /// Throws `ValidationError` where there is nothing at the path.
  Asset(Scope scope, Props props);

  [[nodiscard]] const std::string& assetHash() const noexcept { return assetHash_; }
  /// Relative to the assembly, or absolute where staging is off.
  [[nodiscard]] const std::string& assetPath() const noexcept { return assetPath_; }
  [[nodiscard]] s3::IBucket& bucket() const noexcept { return *bucket_; }
  /// `https://s3.region.amazonaws.com/bucket/key`; signed requests are needed to read it.
  [[nodiscard]] String httpUrl() const { return httpUrl_; }
  /// Whether it is uploaded as it is: false for a directory.
  [[nodiscard]] bool isFile() const noexcept { return isFile_; }
  /// Whether what is uploaded can be unpacked: true for a directory and for archives.
  [[nodiscard]] bool isZipArchive() const noexcept { return isZipArchive_; }
  [[nodiscard]] String s3BucketName() const { return s3BucketName_; }
  [[nodiscard]] String s3ObjectKey() const { return s3ObjectKey_; }
  /// `s3://bucket/key`.
  [[nodiscard]] String s3ObjectUrl() const { return s3ObjectUrl_; }

  /// Tells local tools (`sam local`) which property of the resource the asset is. Does nothing
  /// unless context `aws:cdk:enable-asset-metadata` is true, as `cdk::run` sets it.
  void addResourceMetadata(CfnResource& resource, std::string_view resourceProperty) const;
  /// Lets the grantee read all of the asset bucket, as the keys of later deployments differ.
  void grantRead(Handle<iam::IGrantable> grantee);

 private:
  std::string assetHash_;
  std::string assetPath_;
  s3::IBucket* bucket_ = nullptr;
  String httpUrl_{};
  bool isFile_ = false;
  bool isZipArchive_ = false;
  String s3BucketName_{};
  String s3ObjectKey_{};
  String s3ObjectUrl_{};
};

}  // namespace cdk::s3_assets
