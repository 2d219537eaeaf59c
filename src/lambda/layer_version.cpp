#include <cdk/lambda/layer_version.hpp>

#include <cdk/core/error.hpp>
#include <cdk/lambda/cfn_layer_version.hpp>
#include <cdk/lambda/cfn_layer_version_permission.hpp>

#include <algorithm>

namespace cdk::lambda {

namespace {

void permit(ILayerVersion& layer, ConstructId id, const LayerVersionPermission& permission) {
  if (permission.organizationId.has_value() && permission.accountId != "*") {
    fail(layer, "organizationId",
         "it goes with the accountId '*' only, which is " + permission.accountId.describe());
  }
  layer.create<CfnLayerVersionPermission>(std::move(id),
                                          {.action = "lambda:GetLayerVersion",
                                           .layerVersionArn = layer.layerVersionArn(),
                                           .organizationId = permission.organizationId,
                                           .principal = permission.accountId});
}

bool areAll(const std::vector<Runtime>& runtimes) {
  return std::equal(runtimes.begin(), runtimes.end(), Runtime::ALL.begin(), Runtime::ALL.end());
}

class ImportedLayerVersion final : public Resource, public virtual ILayerVersion {
 public:
  ImportedLayerVersion(Scope scope, LayerVersionAttributes attrs)
      : Resource(std::move(scope)),
        arn_(attrs.layerVersionArn),
        compatibleRuntimes_(std::move(attrs.compatibleRuntimes)) {}

  [[nodiscard]] const std::vector<Runtime>& compatibleRuntimes() const noexcept override {
    return compatibleRuntimes_;
  }
  [[nodiscard]] String layerVersionArn() const override { return arn_; }
  [[nodiscard]] String referenceTo(std::string_view /*property*/) const override { return arn_; }
  void addPermission(ConstructId id, LayerVersionPermission permission) override {
    permit(*this, std::move(id), permission);
  }

 private:
  String arn_;
  std::vector<Runtime> compatibleRuntimes_;
};

String textOf(S3ObjectStorageMode mode) {
  return mode == S3ObjectStorageMode::COPY ? "COPY" : "REFERENCE";
}

CfnLayerVersion::ContentProperty contentOf(const IConstruct& layer, const CodeConfig& code) {
  if (!isPresent(code.s3Location)) {
    fail(layer, "code", "a layer is a directory or an archive; it can be no text and no image");
  }
  CfnLayerVersion::ContentProperty content{.s3Bucket = code.s3Location.bucketName,
                                           .s3Key = code.s3Location.objectKey,
                                           .s3ObjectVersion = code.s3Location.objectVersion};
  if (code.s3ObjectStorageMode) content.s3ObjectStorageMode = textOf(*code.s3ObjectStorageMode);
  return content;
}

}  // namespace

LayerVersion::LayerVersion(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.layerVersionName}),
      compatibleRuntimes_(std::move(props.compatibleRuntimes)) {
  const CodeConfig code = props.code.bind(*this);
  List<String> architectures;
  if (!props.compatibleArchitectures.empty()) {
    std::vector<String> names;
    for (const Architecture& architecture : props.compatibleArchitectures) {
      names.emplace_back(architecture.name());
    }
    architectures = names;
  }
  List<String> runtimes;
  if (!compatibleRuntimes_.empty() && !areAll(compatibleRuntimes_)) {
    std::vector<String> names;
    for (const Runtime& runtime : compatibleRuntimes_) names.emplace_back(runtime.name());
    runtimes = names;
  }
  auto& resource = create<CfnLayerVersion>("Resource", {.compatibleArchitectures = architectures,
                                                        .compatibleRuntimes = runtimes,
                                                        .content = contentOf(*this, code),
                                                        .description = props.description,
                                                        .layerName = physicalName(),
                                                        .licenseInfo = props.license});
  if (props.removalPolicy) resource.applyRemovalPolicy(*props.removalPolicy);
  props.code.bindToResource(resource, {.resourceProperty = "Content"});
  layerVersionArn_ = resource.ref();
}

void LayerVersion::addPermission(ConstructId id, LayerVersionPermission permission) {
  permit(*this, std::move(id), permission);
}

ILayerVersion& LayerVersion::fromLayerVersionArn(IConstruct& scope, ConstructId id,
                                                 String layerVersionArn) {
  return fromLayerVersionAttributes(
      scope, std::move(id),
      {.compatibleRuntimes = {Runtime::ALL.begin(), Runtime::ALL.end()},
       .layerVersionArn = std::move(layerVersionArn)});
}

ILayerVersion& LayerVersion::fromLayerVersionAttributes(IConstruct& scope, ConstructId id,
                                                        LayerVersionAttributes attrs) {
  return scope.create<ImportedLayerVersion>(std::move(id), std::move(attrs));
}

}  // namespace cdk::lambda
