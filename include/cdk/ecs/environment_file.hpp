#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/s3/location.hpp>
#include <cdk/s3_assets/asset.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::ecs {

/// Where environment files can be.
enum class EnvironmentFileType : std::uint8_t { S3 };

/// What an environment file is, where it is used.
struct EnvironmentFileConfig {
  ec2::RequiredEnum<EnvironmentFileType> fileType;
  s3::Location s3Location;
};

/// What a kind of environment file does; implement it for kinds of one's own.
class IEnvironmentFile {
 public:
  virtual ~IEnvironmentFile() = default;
  /// Called once per container.
  virtual EnvironmentFileConfig bind(IConstruct& scope) = 0;
};

class AssetEnvironmentFile;
class S3EnvironmentFile;

/// A file of environment variables, one `NAME=value` to a line, whose name ends with `.env`. Copies
/// share it. The task's execution role has to be able to read it.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/use-environment-file.html
class EnvironmentFile {
 public:
  explicit EnvironmentFile(std::shared_ptr<IEnvironmentFile> implementation)
      : implementation_(std::move(implementation)) {}

  /// A file of the app's. Throws `ValidationError` for a directory, when it is used.
  static AssetEnvironmentFile fromAsset(String path, s3_assets::AssetOptions options = {});
  /// An object. Default version: the newest.
  static S3EnvironmentFile fromBucket(const s3::IBucket& bucket, String key,
                                      String objectVersion = {});

  EnvironmentFileConfig bind(IConstruct& scope) const { return implementation_->bind(scope); }

 private:
  std::shared_ptr<IEnvironmentFile> implementation_;
};

/// A file of the app's, uploaded as an asset (id: `EnvironmentFile`, below the first container that
/// uses it).
class AssetEnvironmentFile : public EnvironmentFile {
 public:
  explicit AssetEnvironmentFile(String path, s3_assets::AssetOptions options = {});
  [[nodiscard]] const String& path() const noexcept { return path_; }

 private:
  String path_;
};

/// An object of a bucket.
class S3EnvironmentFile : public EnvironmentFile {
 public:
  /// Default version: the newest.
  S3EnvironmentFile(const s3::IBucket& bucket, String key, String objectVersion = {});
};

}  // namespace cdk::ecs
