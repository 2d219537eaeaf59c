#include <cdk/iam/oidc_provider.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/custom_resource.hpp>
#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/iam/cfn_oidc_provider.hpp>

#include <algorithm>
#include <string_view>

namespace cdk::internal {
std::string_view oidcProviderHandler();  // handlers/oidc_provider/index.js
}

namespace cdk::iam {

namespace {

/// Imported: an `IOidcProvider` and an `IOpenIdConnectProvider` in one.
class ImportedProvider final : public Resource,
                               public virtual IOidcProvider,
                               public virtual IOpenIdConnectProvider {
 public:
  ImportedProvider(Scope scope, String arn)
      : Resource(std::move(scope)),
        arn_(std::move(arn)),
        issuer_(Arn::extractResourceName(arn_, "oidc-provider")) {}
  [[nodiscard]] String oidcProviderArn() const override { return arn_; }
  [[nodiscard]] String oidcProviderIssuer() const override { return issuer_; }
  [[nodiscard]] String openIdConnectProviderArn() const override { return arn_; }
  [[nodiscard]] String openIdConnectProviderIssuer() const override { return issuer_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }

 private:
  String arn_;
  String issuer_;
};

constexpr std::size_t kMaxLength = 255;
constexpr std::size_t kMaxClientIds = 100;
constexpr std::size_t kMaxThumbprints = 5;
constexpr std::size_t kThumbprintLength = 40;

std::vector<String> literals(const List<String>& list) {
  if (list.isAbsent() || list.kind() == ValueKind::TOKEN) return {};
  std::vector<String> texts = list.literal();
  std::erase_if(texts, [](const String& text) { return text.isUnresolved(); });
  return texts;
}

std::size_t countOf(const List<String>& list) {
  return list.isAbsent() || list.kind() == ValueKind::TOKEN ? 0 : list.size();
}

void validate(const IConstruct& provider, const OidcProviderNativeProps& props) {
  if (!props.url.isUnresolved()) {
    const std::string_view url = props.url.literal();
    if (!url.starts_with("https://")) {
      fail(provider, "url", "'" + std::string(url) + "' is not allowed; it begins with https://");
    }
    if (url.size() > kMaxLength) {
      fail(provider, "url",
           "it has " + std::to_string(url.size()) + " characters; at most 255 are allowed");
    }
  }
  if (const std::size_t count = countOf(props.clientIds); count > kMaxClientIds) {
    fail(provider, "clientIds", "there are " + std::to_string(count) + "; at most 100 are allowed");
  }
  for (const String& id : literals(props.clientIds)) {
    if (const std::size_t length = id.literal().size(); length > kMaxLength) {
      fail(provider, "clientIds",
           "'" + std::string(id.literal()) + "' has " + std::to_string(length) +
               " characters; at most 255 are allowed");
    }
  }
  if (const std::size_t count = countOf(props.thumbprints); count > kMaxThumbprints) {
    fail(provider, "thumbprints", "there are " + std::to_string(count) + "; at most 5 are allowed");
  }
  for (const String& thumbprint : literals(props.thumbprints)) {
    const std::string_view text = thumbprint.literal();
    if (text.size() != kThumbprintLength ||
        text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) {
      fail(provider, "thumbprints",
           "'" + std::string(text) + "' is not allowed; it has 40 hexadecimal digits");
    }
  }
}

}  // namespace

OidcProviderNative::OidcProviderNative(Scope scope, OidcProviderNativeProps props)
    : Resource(std::move(scope), {.physicalName = props.oidcProviderName}),
      thumbprints_(props.thumbprints) {
  validate(*this, props);
  auto& resource = create<CfnOIDCProvider>("Resource", {
                                                           .clientIdList = props.clientIds,
                                                           .thumbprintList = props.thumbprints,
                                                           .url = props.url,
                                                       });
  if (props.removalPolicy) resource.applyRemovalPolicy(props.removalPolicy);
  arn_ = resource.ref();
}

IOidcProvider& OidcProviderNative::fromOidcProviderArn(IConstruct& scope, ConstructId id,
                                                       String oidcProviderArn) {
  return scope.create<ImportedProvider>(std::move(id), std::move(oidcProviderArn));
}

String OidcProviderNative::oidcProviderIssuer() const {
  return Arn::extractResourceName(arn_, "oidc-provider");
}

OpenIdConnectProvider::OpenIdConnectProvider(Scope scope, OpenIdConnectProviderProps props)
    : Resource(std::move(scope)) {
  constexpr std::string_view type = "Custom::AWSCDKOpenIdConnectProvider";
  const auto& provider = CustomResourceProvider::getOrCreateProvider(
      *this, type,
      cdk::internal::EmbeddedProviderProps{
          .handler = cdk::internal::oidcProviderHandler(),
          .policyStatements = {Json{
              {"Effect", "Allow"},
              {"Resource", "*"},
              {"Action",
               Json::array({"iam:CreateOpenIDConnectProvider", "iam:DeleteOpenIDConnectProvider",
                            "iam:UpdateOpenIDConnectProviderThumbprint",
                            "iam:AddClientIDToOpenIDConnectProvider",
                            "iam:RemoveClientIDFromOpenIDConnectProvider"})}}}});
  const auto& resource = create<CustomResource>(
      "Resource", {.properties = {{"ClientIDList", props.clientIds},
                                  {"ThumbprintList", props.thumbprints},
                                  {"Url", props.url},
                                  {"RejectUnauthorized",
                                   FeatureFlags::of(*this).isEnabled(
                                       "@aws-cdk/aws-iam:oidcRejectUnauthorizedConnections")},
                                  {"CodeHash", provider.codeHash()}},
                   .removalPolicy = props.removalPolicy,
                   .resourceType = type,
                   .serviceToken = provider.serviceToken()});
  arn_ = resource.ref();
  thumbprints_ = resource.getAttString("Thumbprints");
}

String OpenIdConnectProvider::openIdConnectProviderIssuer() const {
  return Arn::extractResourceName(arn_, "oidc-provider");
}

IOpenIdConnectProvider& OpenIdConnectProvider::fromOpenIdConnectProviderArn(
    IConstruct& scope, ConstructId id, String openIdConnectProviderArn) {
  return scope.create<ImportedProvider>(std::move(id), std::move(openIdConnectProviderArn));
}

}  // namespace cdk::iam
