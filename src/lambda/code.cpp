#include <cdk/lambda/code.hpp>

#include "custom_command.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/lambda/cfn_layer_version.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::lambda {

namespace {

constexpr std::size_t MAX_INLINE_SIZE = 4 * 1024 * 1024;

class InlineImplementation : public ICode {
 public:
  explicit InlineImplementation(std::string code) : code_(std::move(code)) {
    if (code_.empty()) throw ValidationError("the inline code of a function is empty");
    if (code_.size() > MAX_INLINE_SIZE) {
      throw ValidationError("the inline code has " + std::to_string(code_.size()) +
                            " characters; at most " + std::to_string(MAX_INLINE_SIZE) +
                            " are allowed");
    }
  }
  CodeConfig bind(IConstruct&) override { return {.inlineCode = code_}; }
  [[nodiscard]] bool isInline() const override { return true; }

 private:
  std::string code_;
};

class AssetImplementation : public ICode {
 public:
  AssetImplementation(String path, s3_assets::AssetOptions options)
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
    return {
        .s3Location = {.bucketName = asset_->s3BucketName(), .objectKey = asset_->s3ObjectKey()}};
  }

  void bindToResource(CfnResource& resource, ResourceBindOptions options) override {
    asset_->addResourceMetadata(resource, options.resourceProperty.value_or("Code").literal());
  }

 private:
  String path_;
  s3_assets::AssetOptions options_;
  s3_assets::Asset* asset_ = nullptr;
};

void warnOfMissingVersion(const s3::IBucket& bucket, const String& objectVersion) {
  if (objectVersion.has_value()) return;
  Annotations::of(bucket).addWarningV2(
      "@aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified",
      "code of this bucket is used without the property objectVersion: a deployment does not "
      "notice when the archive is replaced; name its version, or use Code::fromAsset");
}

class BucketImplementation : public ICode {
 public:
  BucketImplementation(s3::IBucket& bucket, String key, BucketOptions options)
      : bucket_(&bucket), key_(std::move(key)), options_(std::move(options)) {
    if (isReference() && options_.objectVersion.empty()) {
      throw ValidationError(
          "objectVersion: it is absent; the service reads the archive again and again with "
          "REFERENCE, which wants a version that does not change");
    }
    warnOfMissingVersion(bucket, options_.objectVersion);
  }

  CodeConfig bind(IConstruct&) override {
    return {.s3Location = {.bucketName = bucket_->bucketName(),
                           .objectKey = key_,
                           .objectVersion = options_.objectVersion},
            .s3ObjectStorageMode = options_.s3ObjectStorageMode,
            .sourceKMSKeyArn = options_.sourceKMSKey ? options_.sourceKMSKey->keyArn() : String()};
  }

  void bindToResource(CfnResource& resource, ResourceBindOptions /*options*/) override {
    if (!isReference()) return;
    String name;
    String kind = "function";
    if (auto* function = dynamic_cast<CfnFunction*>(&resource)) {
      name = function->props().functionName;
    } else if (auto* layer = dynamic_cast<CfnLayerVersion*>(&resource)) {
      name = layer->props().layerName;
      kind = "layer";
    }
    if (name.isAbsent()) {
      Annotations::of(resource).addWarningV2(
          "@aws-cdk/aws-lambda:s3ObjectStorageModeReferenceWildcardSourceArn",
          "the bucket's policy lets every " + std::string(kind.literal()) +
              " of the account read the archive, as the name of this one is known only when it "
              "exists; give it a name to let in nothing else");
    }
    const String source = resource.stack().formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                      .resource = kind,
                                                      .resourceName = name.value_or("*"),
                                                      .service = "lambda"});
    const auto added = bucket_->addToResourcePolicy(iam::PolicyStatement(
        {.actions = {"s3:GetObject", "s3:GetObjectVersion"},
         .conditions = {{"StringEquals", {{"aws:SourceAccount", resource.stack().account()}}},
                        {"ArnLike", {{"aws:SourceArn", source}}}},
         .principals = {iam::ServicePrincipal("lambda.amazonaws.com")},
         .resources = {bucket_->arnForObjects(key_)}}));
    if (added.statementAdded && added.policyDependable) {
      resource.node().addDependency(*added.policyDependable);
    }
  }

 private:
  [[nodiscard]] bool isReference() const {
    return options_.s3ObjectStorageMode == S3ObjectStorageMode::REFERENCE;
  }

  s3::IBucket* bucket_;
  String key_;
  BucketOptions options_;
};

}  // namespace

CodeLocation CodeLocation::absent() {
  return {.bucketName = String(), .objectKey = String(), .presence_ = Presence::absent()};
}

CodeImageConfig CodeImageConfig::absent() {
  return {.imageUri = String(), .presence_ = Presence::absent()};
}

AssetCode::AssetCode(String path, s3_assets::AssetOptions options)
    : Code(std::make_shared<AssetImplementation>(path, std::move(options))),
      path_(std::move(path)) {}

InlineCode::InlineCode(std::string code)
    : Code(std::make_shared<InlineImplementation>(std::move(code))) {}

S3Code::S3Code(s3::IBucket& bucket, String key, String objectVersion)
    : Code(std::make_shared<BucketImplementation>(
          bucket, std::move(key), BucketOptions{.objectVersion = std::move(objectVersion)})) {}

S3CodeV2::S3CodeV2(s3::IBucket& bucket, String key, BucketOptions options)
    : Code(std::make_shared<BucketImplementation>(bucket, std::move(key), std::move(options))) {}

class CfnParametersCode::Implementation : public ICode {
 public:
  explicit Implementation(CfnParametersCodeProps props) : props_(std::move(props)) {}

  CodeConfig bind(IConstruct& scope) override {
    const auto parameter = [&scope](Ref<CfnParameter>& given, std::string_view id) {
      if (!given) given = scope.create<CfnParameter>(id, {.type = "String"});
      return given->valueAsString();
    };
    const String bucket = parameter(props_.bucketNameParam, "LambdaSourceBucketNameParameter");
    const String key = parameter(props_.objectKeyParam, "LambdaSourceObjectKeyParameter");
    return {.s3Location = {.bucketName = bucket, .objectKey = key}};
  }

  [[nodiscard]] static String nameOf(const Ref<CfnParameter>& parameter, std::string_view what) {
    if (parameter) return parameter->logicalId();
    throw ValidationError(std::string(what) +
                          ": the parameter is made when the code is given to a function");
  }
  [[nodiscard]] const CfnParametersCodeProps& props() const noexcept { return props_; }

 private:
  CfnParametersCodeProps props_;
};

CfnParametersCode::CfnParametersCode(std::shared_ptr<Implementation> implementation)
    : Code(implementation), parameters_(std::move(implementation)) {}

CfnParametersCode::CfnParametersCode(CfnParametersCodeProps props)
    : CfnParametersCode(std::make_shared<Implementation>(std::move(props))) {}

String CfnParametersCode::bucketNameParam() const {
  return Implementation::nameOf(parameters_->props().bucketNameParam, "bucketNameParam");
}

String CfnParametersCode::objectKeyParam() const {
  return Implementation::nameOf(parameters_->props().objectKeyParam, "objectKeyParam");
}

Map<String> CfnParametersCode::assign(const CodeLocation& location) const {
  (void)bucketNameParam();
  (void)objectKeyParam();
  return {{parameters_->props().bucketNameParam->logicalIdText(), location.bucketName},
          {parameters_->props().objectKeyParam->logicalIdText(), location.objectKey}};
}

AssetCode Code::fromAsset(String path, s3_assets::AssetOptions options) {
  return AssetCode(std::move(path), std::move(options));
}

S3Code Code::fromBucket(s3::IBucket& bucket, String key, String objectVersion) {
  return S3Code(bucket, std::move(key), std::move(objectVersion));
}

S3CodeV2 Code::fromBucketV2(s3::IBucket& bucket, String key, BucketOptions options) {
  return S3CodeV2(bucket, std::move(key), std::move(options));
}

CfnParametersCode Code::fromCfnParameters(CfnParametersCodeProps props) {
  return CfnParametersCode(std::move(props));
}

AssetCode Code::fromCustomCommand(String output, List<String> command,
                                  CustomCommandOptions options) {
  detail::runCommand(command, options.commandOptions);
  return AssetCode(std::move(output), {.assetHash = options.assetHash,
                                       .assetHashType = options.assetHashType,
                                       .displayName = options.displayName,
                                       .exclude = std::move(options.exclude),
                                       .followSymlinks = options.followSymlinks,
                                       .ignoreMode = options.ignoreMode,
                                       .readers = std::move(options.readers)});
}

InlineCode Code::fromInline(std::string code) { return InlineCode(std::move(code)); }

}  // namespace cdk::lambda
