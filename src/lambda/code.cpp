#include <cdk/lambda/code.hpp>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::lambda {

namespace {

constexpr std::size_t MAX_INLINE_SIZE = 4 * 1024 * 1024;

class InlineCode : public ICode {
 public:
  explicit InlineCode(std::string code) : code_(std::move(code)) {}
  CodeConfig bind(IConstruct&) override { return {.inlineCode = code_}; }
  [[nodiscard]] bool isInline() const override { return true; }

 private:
  std::string code_;
};

class AssetCode : public ICode {
 public:
  AssetCode(String path, s3_assets::AssetOptions options)
      : path_(std::move(path)), options_(std::move(options)) {}

  CodeConfig bind(IConstruct& scope) override {
    // Functions of one stack share the asset; its bucket may differ from stack to stack.
    if (asset_ == nullptr) {
      asset_ = &scope.create<s3_assets::Asset>("Code", {.assetHash = options_.assetHash,
                                                        .assetHashType = options_.assetHashType,
                                                        .displayName = options_.displayName,
                                                        .exclude = options_.exclude,
                                                        .followSymlinks = options_.followSymlinks,
                                                        .ignoreMode = options_.ignoreMode,
                                                        .path = path_,
                                                        .readers = options_.readers});
    } else if (&Stack::of(*asset_) != &Stack::of(scope)) {
      fail(scope, "code",
           "the asset belongs to the stack '" + Stack::of(*asset_).node().path() +
               "'; call Code::fromAsset once per stack");
    }
    if (!asset_->isZipArchive()) {
      fail(scope, "code",
           "'" + path_.describe() + "' is neither a directory nor an archive (.zip, .jar)");
    }
    return {.s3Bucket = asset_->s3BucketName(), .s3Key = asset_->s3ObjectKey()};
  }

  void bindToResource(CfnFunction& resource) override {
    asset_->addResourceMetadata(resource, "Code");
  }

 private:
  String path_;
  s3_assets::AssetOptions options_;
  s3_assets::Asset* asset_ = nullptr;
};

class BucketCode : public ICode {
 public:
  BucketCode(String bucketName, String key, String objectVersion)
      : bucketName_(std::move(bucketName)),
        key_(std::move(key)),
        objectVersion_(std::move(objectVersion)) {}
  CodeConfig bind(IConstruct&) override {
    return {.s3Bucket = bucketName_, .s3Key = key_, .s3ObjectVersion = objectVersion_};
  }

 private:
  String bucketName_;
  String key_;
  String objectVersion_;
};

}  // namespace

Code Code::fromAsset(String path, s3_assets::AssetOptions options) {
  return Code(std::make_shared<AssetCode>(std::move(path), std::move(options)));
}

Code Code::fromBucket(s3::IBucket& bucket, String key, String objectVersion) {
  return Code(
      std::make_shared<BucketCode>(bucket.bucketName(), std::move(key), std::move(objectVersion)));
}

Code Code::fromInline(std::string code) {
  if (code.empty()) throw ValidationError("the inline code of a function is empty");
  if (code.size() > MAX_INLINE_SIZE) {
    throw ValidationError("the inline code has " + std::to_string(code.size()) +
                          " characters; at most " + std::to_string(MAX_INLINE_SIZE) +
                          " are allowed");
  }
  return Code(std::make_shared<InlineCode>(std::move(code)));
}

}  // namespace cdk::lambda
