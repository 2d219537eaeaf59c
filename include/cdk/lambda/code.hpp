#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/s3_assets/asset.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {
class CfnParameter;
class CfnResource;
}  // namespace cdk
namespace cdk::kms {
class IKey;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::lambda {

/// Whether the service keeps a copy of an archive.
enum class S3ObjectStorageMode : std::uint8_t {
  /// It does.
  COPY,
  /// It reads the archive from the bucket, which therefore has to let it, and to keep the version.
  REFERENCE,
};

/// An object in a bucket.
struct CodeLocation {
  Required<String> bucketName;
  Required<String> objectKey;
  /// Default: the newest version.
  String objectVersion{};
  Presence presence_{};

  static CodeLocation absent();
};

/// A container image.
/// https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
struct CodeImageConfig {
  /// Default: the image's.
  List<String> cmd{};
  /// Default: the image's.
  List<String> entrypoint{};
  Required<String> imageUri;
  /// Default: the image's.
  String workingDirectory{};
  Presence presence_{};

  static CodeImageConfig absent();
};

/// Where the service finds a function's code: exactly one of image, text and object.
struct CodeConfig {
  CodeImageConfig image = CodeImageConfig::absent();
  String inlineCode{};
  CodeLocation s3Location = CodeLocation::absent();
  /// Default: the service's, `COPY`.
  std::optional<S3ObjectStorageMode> s3ObjectStorageMode{};
  /// ARN of the key that the object is encrypted with. Default: the service's own key.
  String sourceKMSKeyArn{};
};

/// What code is told of the resource it is for.
struct ResourceBindOptions {
  /// The property that the code is. Default: `Code`.
  String resourceProperty{};
};

/// What a kind of code does; implement it for kinds of one's own.
class ICode {
 public:
  virtual ~ICode() = default;
  /// Called once per function, with the function as scope.
  virtual CodeConfig bind(IConstruct& scope) = 0;
  /// Called when the low-level resource of the function or layer is there.
  virtual void bindToResource(CfnResource& /*resource*/, ResourceBindOptions /*options*/) {}
  /// Whether the code is text in the template.
  [[nodiscard]] virtual bool isInline() const { return false; }
};

/// Options of `Code::fromBucketV2`.
struct BucketOptions {
  /// Wanted for `REFERENCE`. Default: the newest version.
  String objectVersion{};
  /// Default: the service's, `COPY`.
  std::optional<S3ObjectStorageMode> s3ObjectStorageMode{};
  /// Key that the archive is encrypted with. Default: the service's own.
  Ref<kms::IKey> sourceKMSKey{};
};

/// Options of `Code::fromCustomCommand`.
struct CustomCommandOptions {
  /// See `s3_assets::AssetOptions`.
  String assetHash{};
  std::optional<AssetHashType> assetHashType{};
  /// How the command is run: `cwd`, a directory, and `env`, an object of the variables that it gets
  /// in place of those of this process. Default: as this process runs.
  Json commandOptions{};
  String displayName{};
  std::vector<std::string> exclude{};
  std::optional<SymlinkFollowMode> followSymlinks{};
  std::optional<IgnoreMode> ignoreMode{};
  std::vector<Handle<iam::IGrantable>> readers{};
};

/// Options of `Code::fromCfnParameters`.
struct CfnParametersCodeProps {
  /// Default: a new parameter.
  Ref<CfnParameter> bucketNameParam{};
  /// Default: a new parameter.
  Ref<CfnParameter> objectKeyParam{};
};

class AssetCode;
class CfnParametersCode;
class InlineCode;
class S3Code;
class S3CodeV2;

/// The code of a function. Copies share it.
class Code {
 public:
  explicit Code(std::shared_ptr<ICode> implementation)
      : implementation_(std::move(implementation)) {}

  /// A directory or an archive, uploaded with the deployment. Throws `ValidationError` for a file
  /// that is no archive, and where one code is used in several stacks.
  static AssetCode fromAsset(String path, s3_assets::AssetOptions options = {});
  /// An archive that is in a bucket already. Default: the newest version.
  static S3Code fromBucket(s3::IBucket& bucket, String key, String objectVersion = {});
  /// The same with more options. For `REFERENCE`, the bucket's policy lets the service read the
  /// archive. Throws `ValidationError` for `REFERENCE` without a version.
  static S3CodeV2 fromBucketV2(s3::IBucket& bucket, String key, BucketOptions options = {});
  /// An archive that is named at deployment, by parameters of the template.
  static CfnParametersCode fromCfnParameters(CfnParametersCodeProps props = {});
  /// Runs a command now, then takes the directory or archive `output` that it has made. What the
  /// command prints is shown only where it fails. Throws `ValidationError` where it fails.
  static AssetCode fromCustomCommand(String output, List<String> command,
                                     CustomCommandOptions options = {});
  /// Text in the template; the file is called `index`. Only for Node.js and Python. Throws
  /// `ValidationError` for an empty text and one of more than 4 MiB.
  static InlineCode fromInline(std::string code);

  CodeConfig bind(IConstruct& scope) const { return implementation_->bind(scope); }
  void bindToResource(CfnResource& resource, ResourceBindOptions options = {}) const {
    implementation_->bindToResource(resource, std::move(options));
  }
  [[nodiscard]] bool isInline() const { return implementation_->isInline(); }

 private:
  std::shared_ptr<ICode> implementation_;
};

/// See `Code::fromAsset`.
class AssetCode : public Code {
 public:
  explicit AssetCode(String path, s3_assets::AssetOptions options = {});
  [[nodiscard]] const String& path() const noexcept { return path_; }

 private:
  String path_;
};

/// See `Code::fromInline`.
class InlineCode : public Code {
 public:
  explicit InlineCode(std::string code);
};

/// See `Code::fromBucket`.
class S3Code : public Code {
 public:
  S3Code(s3::IBucket& bucket, String key, String objectVersion = {});
};

/// See `Code::fromBucketV2`.
class S3CodeV2 : public Code {
 public:
  S3CodeV2(s3::IBucket& bucket, String key, BucketOptions options = {});
};

/// See `Code::fromCfnParameters`.
class CfnParametersCode : public Code {
 public:
  explicit CfnParametersCode(CfnParametersCodeProps props = {});

  /// Values for the parameters: the template's parameter names with bucket and key. Throws
  /// `ValidationError` before the code is used by a function.
  [[nodiscard]] Map<String> assign(const CodeLocation& location) const;
  /// Names of the parameters. Throw `ValidationError` before the code is used by a function.
  [[nodiscard]] String bucketNameParam() const;
  [[nodiscard]] String objectKeyParam() const;

 private:
  class Implementation;
  explicit CfnParametersCode(std::shared_ptr<Implementation> implementation);
  std::shared_ptr<Implementation> parameters_;
};

}  // namespace cdk::lambda
