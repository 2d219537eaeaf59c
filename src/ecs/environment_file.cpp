#include <cdk/ecs/environment_file.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::ecs {

namespace {

class FromAsset : public IEnvironmentFile {
 public:
  FromAsset(String path, s3_assets::AssetOptions options)
      : path_(std::move(path)), options_(std::move(options)) {}

  EnvironmentFileConfig bind(IConstruct& scope) override {
    if (asset_ == nullptr) {
      asset_ =
          &scope.create<s3_assets::Asset>(ConstructId("EnvironmentFile", scope.node().location()),
                                          {.assetHash = options_.assetHash,
                                           .assetHashType = options_.assetHashType,
                                           .displayName = options_.displayName,
                                           .exclude = options_.exclude,
                                           .followSymlinks = options_.followSymlinks,
                                           .ignoreMode = options_.ignoreMode,
                                           .path = path_,
                                           .readers = options_.readers});
      if (!asset_->isFile()) {
        fail(scope, "environmentFiles", path_.describe() + " is not allowed; it is no file");
      }
    } else if (&Stack::of(*asset_) != &Stack::of(scope)) {
      fail(scope, "environmentFiles",
           path_.describe() + " is an asset of the stack " + Stack::of(*asset_).node().path() +
               " already; make another EnvironmentFile for this one");
    }
    return {
        .fileType = EnvironmentFileType::S3,
        .s3Location = {.bucketName = asset_->s3BucketName(), .objectKey = asset_->s3ObjectKey()}};
  }

 private:
  String path_;
  s3_assets::AssetOptions options_;
  s3_assets::Asset* asset_ = nullptr;
};

class FromBucket : public IEnvironmentFile {
 public:
  explicit FromBucket(s3::Location location) : location_(std::move(location)) {}
  EnvironmentFileConfig bind(IConstruct&) override {
    return {.fileType = EnvironmentFileType::S3, .s3Location = location_};
  }

 private:
  s3::Location location_;
};

}  // namespace

AssetEnvironmentFile EnvironmentFile::fromAsset(String path, s3_assets::AssetOptions options) {
  return AssetEnvironmentFile(std::move(path), std::move(options));
}

S3EnvironmentFile EnvironmentFile::fromBucket(const s3::IBucket& bucket, String key,
                                              String objectVersion) {
  return {bucket, std::move(key), std::move(objectVersion)};
}

AssetEnvironmentFile::AssetEnvironmentFile(String path, s3_assets::AssetOptions options)
    : EnvironmentFile(std::make_shared<FromAsset>(path, std::move(options))),
      path_(std::move(path)) {}

S3EnvironmentFile::S3EnvironmentFile(const s3::IBucket& bucket, String key, String objectVersion)
    : EnvironmentFile(
          std::make_shared<FromBucket>(s3::Location{.bucketName = bucket.bucketName(),
                                                    .objectKey = std::move(key),
                                                    .objectVersion = std::move(objectVersion)})) {}

}  // namespace cdk::ecs
