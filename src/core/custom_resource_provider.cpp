#include <algorithm>
#include <filesystem>

#include <cdk/core/asset_staging.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include "asset_texts.hpp"
#include "node_state.hpp"
#include "utf.hpp"
#include "value_node.hpp"

namespace cdk {

namespace internal {
std::string_view customResourceEntrypoint();  // handlers/custom_resource_runtime/__entrypoint__.js
}

/// What the two kinds of props have in common.
struct CustomResourceProvider::Function {
  AssetStaging& code;
  const char* handler;
  String description{};
  Map<String> environment{};
  Size memorySize = Size::mebibytes(128);
  String runtime{};
  Duration timeout = Duration::minutes(15);
};

namespace {

namespace fs = std::filesystem;

constexpr const char* kEntrypointFile = "__entrypoint__.js";
constexpr const char* kEntrypointHandler = "__entrypoint__.handler";
constexpr const char* kPlainHandler = "index.handler";
constexpr const char* kRuntime = "nodejs24.x";
constexpr const char* kStaging = "Staging";

Json environmentOf(const Map<String>& environment) {
  if (environment.empty()) return {};
  std::vector<internal::Member> variables;
  for (const auto& [name, value] : environment.literal()) {
    if (name != "AWS_STS_REGIONAL_ENDPOINTS") variables.emplace_back(name, value);
  }
  variables.emplace_back("AWS_STS_REGIONAL_ENDPOINTS", internal::textValue("regional"));
  std::sort(variables.begin(), variables.end(), [](const auto& left, const auto& right) {
    return internal::compareUtf16(left.first, right.first) < 0;
  });
  return {{"Variables", Json::object(std::move(variables))}};
}

Json assumeRolePolicy() {
  return {{"Version", "2012-10-17"},
          {"Statement", Json::array({{{"Action", "sts:AssumeRole"},
                                      {"Effect", "Allow"},
                                      {"Principal", {{"Service", "lambda.amazonaws.com"}}}}})}};
}

bool isTrue(const Json& context) {
  return context.kind() == ValueKind::TEXT ? context.text() == "true" : context.equals(Json(true));
}

template <class P>
CustomResourceProvider& getOrCreateIn(IConstruct& scope, std::string_view uniqueId, P&& props) {
  Stack& stack = Stack::of(scope);
  const std::string id = std::string(uniqueId) + "CustomResourceProvider";
  if (const auto existing = stack.node().tryFindChild<CustomResourceProvider>(id)) return *existing;
  return stack.create<CustomResourceProvider>(ConstructId(id, scope.node().location()),
                                              std::forward<P>(props));
}

}  // namespace

CustomResourceProvider::CustomResourceProvider(Scope scope, Props props)
    : Construct(std::move(scope)), policyStatements_(std::move(props.policyStatements)) {
  const std::string directory(props.codeDirectory.literal());
  if (!fs::exists(fs::path(directory) / "index.js")) {
    fail(*this, "codeDirectory", "there is no 'index.js' in '" + directory + "'");
  }
  const bool isWrapped = props.useCfnResponseWrapper.value_or(true);
  AssetStaging& code =
      isWrapped ? create<AssetStaging>(
                      kStaging,
                      internal::AssetTexts{
                          directory,
                          {{kEntrypointFile, std::string(internal::customResourceEntrypoint())}}})
                : create<AssetStaging>(kStaging, AssetStagingProps{.sourcePath = directory});
  build({.code = code,
         .handler = isWrapped ? kEntrypointHandler : kPlainHandler,
         .description = std::move(props.description),
         .environment = std::move(props.environment),
         .memorySize = props.memorySize.value_or(Size::mebibytes(128)),
         .runtime = props.runtime.value_or(kRuntime),
         .timeout = props.timeout.value_or(Duration::minutes(15))});
}

CustomResourceProvider::CustomResourceProvider(Scope scope,
                                               const internal::EmbeddedProviderProps& props)
    : Construct(std::move(scope)), policyStatements_(props.policyStatements) {
  AssetStaging& code = create<AssetStaging>(
      kStaging,
      internal::AssetTexts{{},
                           {{kEntrypointFile, std::string(internal::customResourceEntrypoint())},
                            {"index.js", std::string(props.handler)}}});
  build({.code = code,
         .handler = kEntrypointHandler,
         .description = props.description,
         .environment = props.environment,
         .memorySize = props.memorySize.value_or(Size::mebibytes(128)),
         .runtime = kRuntime,
         .timeout = props.timeout.value_or(Duration::minutes(15))});
}

void CustomResourceProvider::build(const Function& function) {
  Stack& stack = Stack::of(*this);
  const std::string fileName = function.code.relativeStagedPath(stack);
  codeHash_ = function.code.assetHash();
  const FileAssetLocation asset =
      stack.synthesizer().addFileAsset({.displayName = node().path() + " Code",
                                        .fileName = fileName,
                                        .packaging = function.code.packaging(),
                                        .sourceHash = codeHash_});

  const auto policies = internal::lazyValue([this](const ResolveContext&) -> Value {
    if (policyStatements_.empty()) return {};
    return Json::array(
        {{{"PolicyName", "Inline"},
          {"PolicyDocument",
           {{"Version", "2012-10-17"}, {"Statement", Json::array(policyStatements_)}}}}});
  });
  const String basicExecution =
      Fn::sub("arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole");
  auto& role = create<CfnResource>(
      "Role", CfnResourceProps{
                  .properties = Json::object({{"AssumeRolePolicyDocument", assumeRolePolicy()},
                                              {"ManagedPolicyArns", Json::array({basicExecution})},
                                              {"Policies", policies}}),
                  .type = "AWS::IAM::Role"});
  roleArn_ = role.getAtt("Arn");

  auto& handler = create<CfnResource>(
      "Handler",
      CfnResourceProps{
          .properties = Json::object(
              {{"Code", Json{{"S3Bucket", asset.bucketName}, {"S3Key", asset.objectKey}}},
               {"Timeout", function.timeout.toSeconds()},
               {"MemorySize", function.memorySize.toMebibytes()},
               {"Handler", String(function.handler)},
               {"Role", roleArn_},
               {"Runtime", function.runtime},
               {"Environment", environmentOf(function.environment)},
               {"Description", function.description}}),
          .type = "AWS::Lambda::Function"});
  handler.addDependency(role);
  if (isTrue(node().tryGetContext("aws:cdk:enable-asset-metadata"))) {
    handler.addMetadata("aws:asset:path", fileName);
    handler.addMetadata("aws:asset:property", "Code");
  }
  serviceToken_ = handler.getAtt("Arn");
}

CustomResourceProvider& CustomResourceProvider::getOrCreateProvider(
    IConstruct& scope, std::string_view uniqueId, CustomResourceProviderProps props) {
  return getOrCreateIn(scope, uniqueId, std::move(props));
}

CustomResourceProvider& CustomResourceProvider::getOrCreateProvider(
    IConstruct& scope, std::string_view uniqueId, const internal::EmbeddedProviderProps& props) {
  return getOrCreateIn(scope, uniqueId, props);
}

String CustomResourceProvider::getOrCreate(IConstruct& scope, std::string_view uniqueId,
                                           CustomResourceProviderProps props) {
  return getOrCreateProvider(scope, uniqueId, std::move(props)).serviceToken();
}

void CustomResourceProvider::addToRolePolicy(Json statement) {
  policyStatements_.push_back(std::move(statement));
}

}  // namespace cdk
