#include <cdk/iam/principals.hpp>

#include "conditions.hpp"
#include "document_access.hpp"
#include "identity.hpp"
#include "principal_json.hpp"
#include "value_text.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/oidc_provider.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/saml_provider.hpp>

#include <algorithm>
#include <array>
#include <typeinfo>

namespace cdk::iam {

namespace {

// Regions that have to be enabled in an account; services there have principals of their own.
constexpr std::array<std::string_view, 18> kOptInRegions = {
    "af-south-1",     "ap-east-1",      "ap-east-2",      "ap-south-2",     "ap-southeast-3",
    "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-west-1",
    "eu-central-2",   "eu-south-1",     "eu-south-2",     "il-central-1",   "me-central-1",
    "me-south-1",     "me-west-1",      "mx-central-1"};

bool isOptInRegion(std::string_view region) {
  return std::find(kOptInRegions.begin(), kOptInRegions.end(), region) != kOptInRegions.end();
}

/// Where one signs in to the console with SAML; empty where there is no such place.
std::string_view samlSignOnUrl(std::string_view region) {
  if (region.starts_with("cn-")) return "https://signin.amazonaws.cn/saml";
  if (region.starts_with("us-gov-")) return "https://signin.amazonaws-us-gov.com/saml";
  if (region.starts_with("us-iso-")) return "https://signin.c2shome.ic.gov/saml";
  if (region.starts_with("us-isob-")) return "https://signin.sc2shome.sgov.gov/saml";
  if (region.starts_with("us-isof-") || region.starts_with("eu-isoe-") ||
      region.starts_with("eusc-")) {
    return "";
  }
  return "https://signin.aws.amazon.com/saml";
}

/// `sqs`, `sqs.amazonaws.com` and its forms in other partitions are all `sqs.amazonaws.com`.
std::string standardServiceName(std::string_view service) {
  const std::size_t dot = service.find('.');
  const std::string_view suffix = dot == std::string_view::npos ? "" : service.substr(dot);
  constexpr std::array<std::string_view, 5> known = {"", ".amazonaws.com", ".amazonaws.com.cn",
                                                     ".c2s.ic.gov", ".sc2s.sgov.gov"};
  const bool standard =
      dot != 0 && !service.empty() && std::find(known.begin(), known.end(), suffix) != known.end();
  return standard ? std::string(service.substr(0, dot)) + ".amazonaws.com" : std::string(service);
}

String serviceToken(const String& service, const String& region) {
  if (service.isUnresolved()) return service;
  return String(Lazy::value([service = standardServiceName(service.literal()),
                             region](const ResolveContext& context) -> Value {
    constexpr std::string_view suffix = ".amazonaws.com";
    if (region.empty() || region.isUnresolved() || !isOptInRegion(region.literal()) ||
        context.stack.region() == region || !service.ends_with(suffix)) {
      return String(service);
    }
    return String(service.substr(0, service.size() - suffix.size()) + "." +
                  std::string(region.literal()) + std::string(suffix));
  }));
}

std::string shown(const char* kind, const String& of) {
  return kind + ("(" + detail::plainText(of)) + ")";
}

}  // namespace

bool IPrincipal::addToPolicy(const PolicyStatement& statement) {
  return addToPrincipalPolicy(statement).statementAdded;
}

std::string IPrincipal::toString() const {
  return detail::messageText(Json(policyFragment().principalJson));
}

bool ComparablePrincipal::isComparablePrincipal(const IPrincipal& principal) {
  return dynamic_cast<const IComparablePrincipal*>(&principal) != nullptr;
}

String ComparablePrincipal::dedupeStringFor(const IPrincipal& principal) {
  const auto* comparable = dynamic_cast<const IComparablePrincipal*>(&principal);
  return comparable != nullptr ? comparable->dedupeString() : String();
}

bool principalIsOwnedResource(const IPrincipal& principal) {
  const auto* resource = dynamic_cast<const IResource*>(&principal);
  if (resource == nullptr) return false;
  const auto child = resource->node().defaultChild();
  return child && dynamic_cast<const CfnElement*>(child.get()) != nullptr;
}

// --- PrincipalBase ---

Handle<IPrincipal> PrincipalBase::grantPrincipal() const {
  if (const auto shared = weak_from_this().lock()) {
    return Handle<IPrincipal>::share(std::const_pointer_cast<PrincipalBase>(shared));
  }
  std::shared_ptr<PrincipalBase> copy = clone();
  const PrincipalBase& made = *copy;
  if (typeid(made) != typeid(*this)) {
    throw Error("a class derived from '" + std::string(typeid(made).name()) +
                "' has to override `clone`");
  }
  return Handle<IPrincipal>::share(std::move(copy));
}

String PrincipalBase::assumeRoleAction() const { return "sts:AssumeRole"; }

AddToPrincipalPolicyResult PrincipalBase::addToPrincipalPolicy(const PolicyStatement& /*unused*/) {
  return {.statementAdded = false};
}

void PrincipalBase::addToAssumeRolePolicy(PolicyDocument document) {
  document.addStatements(
      {PolicyStatement({.actions = {assumeRoleAction()}, .principals = {grantPrincipal()}})});
}

PrincipalWithConditions PrincipalBase::withConditions(Json conditions) const {
  return PrincipalWithConditions(grantPrincipal(), std::move(conditions));
}

SessionTagsPrincipal PrincipalBase::withSessionTags() const {
  return SessionTagsPrincipal(grantPrincipal());
}

// --- ArnPrincipal and what derives from it ---

PrincipalWithConditions ArnPrincipal::inOrganization(String organizationId) const {
  return withConditions({{"StringEquals", {{"aws:PrincipalOrgID", organizationId}}}});
}
PrincipalPolicyFragment ArnPrincipal::policyFragment() const { return detail::arnFragment(arn_); }
String ArnPrincipal::dedupeString() const { return "ArnPrincipal:" + arn_; }
std::string ArnPrincipal::toString() const { return shown("ArnPrincipal", arn_); }
std::shared_ptr<PrincipalBase> ArnPrincipal::clone() const {
  return std::make_shared<ArnPrincipal>(*this);
}

AccountPrincipal::AccountPrincipal(String accountId)
    : ArnPrincipal(String(Lazy::value([accountId](const ResolveContext& context) -> Value {
        return "arn:" + context.stack.partition() + ":iam::" + accountId + ":root";
      }))),
      accountId_(std::move(accountId)) {}
std::string AccountPrincipal::toString() const { return shown("AccountPrincipal", accountId_); }
std::shared_ptr<PrincipalBase> AccountPrincipal::clone() const {
  return std::make_shared<AccountPrincipal>(*this);
}

AccountRootPrincipal::AccountRootPrincipal()
    : AccountPrincipal(String(Lazy::value(
          [](const ResolveContext& context) -> Value { return context.stack.account(); }))) {}
std::string AccountRootPrincipal::toString() const { return "AccountRootPrincipal()"; }
std::shared_ptr<PrincipalBase> AccountRootPrincipal::clone() const {
  return std::make_shared<AccountRootPrincipal>(*this);
}

std::string AnyPrincipal::toString() const { return "AnyPrincipal()"; }
std::shared_ptr<PrincipalBase> AnyPrincipal::clone() const {
  return std::make_shared<AnyPrincipal>(*this);
}

// --- others ---

PrincipalPolicyFragment StarPrincipal::policyFragment() const {
  return {.principalJson = {{std::string(detail::LITERAL_PRINCIPAL), {"*"}}}};
}
String StarPrincipal::dedupeString() const { return "StarPrincipal"; }
std::string StarPrincipal::toString() const { return "StarPrincipal()"; }
std::shared_ptr<PrincipalBase> StarPrincipal::clone() const {
  return std::make_shared<StarPrincipal>(*this);
}

ServicePrincipal::ServicePrincipal(String service, ServicePrincipalOpts options)
    : service_(std::move(service)), options_(std::move(options)) {}
ServicePrincipal ServicePrincipal::fromStaticServicePrincipleName(String servicePrincipalName) {
  ServicePrincipal principal(std::move(servicePrincipalName));
  principal.static_ = true;
  return principal;
}
String ServicePrincipal::servicePrincipalName(String service) { return serviceToken(service, {}); }
PrincipalPolicyFragment ServicePrincipal::policyFragment() const {
  return {.principalJson = {{"Service",
                             {static_ ? service_ : serviceToken(service_, options_.region)}}},
          .conditions = options_.conditions};
}
String ServicePrincipal::dedupeString() const {
  return "ServicePrincipal:" + service_ + ":" +
         detail::canonicalText({{"conditions", options_.conditions}, {"region", options_.region}});
}
std::string ServicePrincipal::toString() const { return shown("ServicePrincipal", service_); }
std::shared_ptr<PrincipalBase> ServicePrincipal::clone() const {
  return std::make_shared<ServicePrincipal>(*this);
}

OrganizationPrincipal::OrganizationPrincipal(String organizationId)
    : organizationId_(std::move(organizationId)) {
  if (organizationId_.isUnresolved()) return;
  const std::string_view id = organizationId_.literal();
  const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  constexpr std::size_t shortest = 10;
  constexpr std::size_t longest = 32;
  if (id.starts_with("o-") && id.size() >= 2 + shortest && id.size() <= 2 + longest &&
      std::all_of(id.begin() + 2, id.end(), isAllowed)) {
    return;
  }
  throw ValidationError(
      "'" + std::string(id) + "' is not allowed; it is o- and 10 to 32 small letters and digits",
      {.property = "organizationId"});
}
PrincipalPolicyFragment OrganizationPrincipal::policyFragment() const {
  return {.principalJson = {{"AWS", {"*"}}},
          .conditions = {{"StringEquals", {{"aws:PrincipalOrgID", organizationId_}}}}};
}
String OrganizationPrincipal::dedupeString() const {
  return "OrganizationPrincipal:" + organizationId_;
}
std::string OrganizationPrincipal::toString() const {
  return shown("OrganizationPrincipal", organizationId_);
}
std::shared_ptr<PrincipalBase> OrganizationPrincipal::clone() const {
  return std::make_shared<OrganizationPrincipal>(*this);
}

PrincipalPolicyFragment CanonicalUserPrincipal::policyFragment() const {
  return {.principalJson = {{"CanonicalUser", {canonicalUserId_}}}};
}
String CanonicalUserPrincipal::dedupeString() const {
  return "CanonicalUserPrincipal:" + canonicalUserId_;
}
std::string CanonicalUserPrincipal::toString() const {
  return shown("CanonicalUserPrincipal", canonicalUserId_);
}
std::shared_ptr<PrincipalBase> CanonicalUserPrincipal::clone() const {
  return std::make_shared<CanonicalUserPrincipal>(*this);
}

FederatedPrincipal::FederatedPrincipal(String federated, Json conditions, String assumeRoleAction)
    : federated_(std::move(federated)),
      conditions_(std::move(conditions)),
      assumeRoleAction_(std::move(assumeRoleAction)) {}
PrincipalPolicyFragment FederatedPrincipal::policyFragment() const {
  return {.principalJson = {{"Federated", {federated_}}}, .conditions = conditions_};
}
String FederatedPrincipal::dedupeString() const {
  return "FederatedPrincipal:" + federated_ + ":" + assumeRoleAction_ + ":" +
         detail::canonicalText(conditions_.has_value() ? conditions_ : Json::object());
}
std::string FederatedPrincipal::toString() const { return shown("FederatedPrincipal", federated_); }
std::shared_ptr<PrincipalBase> FederatedPrincipal::clone() const {
  return std::make_shared<FederatedPrincipal>(*this);
}

WebIdentityPrincipal::WebIdentityPrincipal(String identityProvider, Json conditions)
    : FederatedPrincipal(std::move(identityProvider), std::move(conditions),
                         "sts:AssumeRoleWithWebIdentity") {}
std::string WebIdentityPrincipal::toString() const {
  return shown("WebIdentityPrincipal", federated());
}
std::shared_ptr<PrincipalBase> WebIdentityPrincipal::clone() const {
  return std::make_shared<WebIdentityPrincipal>(*this);
}

OpenIdConnectPrincipal::OpenIdConnectPrincipal(const IOidcProviderRef& openIdConnectProvider,
                                               Json conditions)
    : WebIdentityPrincipal(openIdConnectProvider.openIdConnectProviderArn(),
                           std::move(conditions)) {}
std::string OpenIdConnectPrincipal::toString() const {
  return shown("OpenIdConnectPrincipal", federated());
}
std::shared_ptr<PrincipalBase> OpenIdConnectPrincipal::clone() const {
  return std::make_shared<OpenIdConnectPrincipal>(*this);
}

SamlPrincipal::SamlPrincipal(const ISamlProvider& samlProvider, Json conditions)
    : FederatedPrincipal(samlProvider.samlProviderArn(), std::move(conditions),
                         "sts:AssumeRoleWithSAML") {}
std::string SamlPrincipal::toString() const { return shown("SamlPrincipal", federated()); }
std::shared_ptr<PrincipalBase> SamlPrincipal::clone() const {
  return std::make_shared<SamlPrincipal>(*this);
}

SamlConsolePrincipal::SamlConsolePrincipal(const ISamlProvider& samlProvider, Json conditions)
    : SamlPrincipal(samlProvider, [&samlProvider, &conditions] {
        const String region = Stack::of(samlProvider).region();
        const String url(samlSignOnUrl(region.isUnresolved() ? "" : region.literal()));
        auto operators = detail::conditionOperators(conditions);
        std::erase_if(operators, [](const auto& entry) { return entry.first == "StringEquals"; });
        operators.emplace_back("StringEquals", Json{{"SAML:aud", url}});
        return detail::conditionObject(operators);
      }()) {}
std::string SamlConsolePrincipal::toString() const {
  return shown("SamlConsolePrincipal", federated());
}
std::shared_ptr<PrincipalBase> SamlConsolePrincipal::clone() const {
  return std::make_shared<SamlConsolePrincipal>(*this);
}

// --- principals around principals ---

PrincipalWithConditions::PrincipalWithConditions(Handle<IPrincipal> principal, Json conditions)
    : wrapped_(std::move(principal)), conditions_(detail::conditionOperators(conditions)) {}

void PrincipalWithConditions::addCondition(std::string_view key, Json value) {
  detail::addCondition(conditions_, key, value);
}

void PrincipalWithConditions::addConditions(const Json& conditions) {
  for (const auto& [key, value] : detail::conditionOperators(conditions)) addCondition(key, value);
}

Json PrincipalWithConditions::conditions() const {
  auto operators = detail::conditionOperators(wrapped_->policyFragment().conditions);
  detail::addConditions(operators, conditions_);
  return detail::conditionObject(operators);
}

String PrincipalWithConditions::assumeRoleAction() const { return wrapped_->assumeRoleAction(); }
String PrincipalWithConditions::principalAccount() const { return wrapped_->principalAccount(); }
PrincipalPolicyFragment PrincipalWithConditions::policyFragment() const {
  return {.principalJson = wrapped_->policyFragment().principalJson, .conditions = conditions()};
}
AddToPrincipalPolicyResult PrincipalWithConditions::addToPrincipalPolicy(
    const PolicyStatement& statement) {
  return wrapped_->addToPrincipalPolicy(statement);
}
void PrincipalWithConditions::addToAssumeRolePolicy(PolicyDocument document) {
  detail::addToTrustPolicy(wrapped_,
                           detail::DocumentAccess::adapted(
                               document, [action = assumeRoleAction(),
                                          conditions = conditions()](PolicyStatement& statement) {
                                 statement.addActions({action});
                                 statement.addConditions(conditions);
                               }));
}
String PrincipalWithConditions::dedupeString() const {
  const String inner = ComparablePrincipal::dedupeStringFor(*wrapped_);
  if (inner.isAbsent()) return {};
  return "PrincipalWithConditions:" + inner + ":" + detail::canonicalText(conditions());
}
std::string PrincipalWithConditions::toString() const { return wrapped_->toString(); }
std::shared_ptr<PrincipalBase> PrincipalWithConditions::clone() const {
  return std::make_shared<PrincipalWithConditions>(*this);
}

SessionTagsPrincipal::SessionTagsPrincipal(Handle<IPrincipal> principal)
    : wrapped_(std::move(principal)) {}
String SessionTagsPrincipal::assumeRoleAction() const { return wrapped_->assumeRoleAction(); }
String SessionTagsPrincipal::principalAccount() const { return wrapped_->principalAccount(); }
PrincipalPolicyFragment SessionTagsPrincipal::policyFragment() const {
  return wrapped_->policyFragment();
}
AddToPrincipalPolicyResult SessionTagsPrincipal::addToPrincipalPolicy(
    const PolicyStatement& statement) {
  return wrapped_->addToPrincipalPolicy(statement);
}
void SessionTagsPrincipal::addToAssumeRolePolicy(PolicyDocument document) {
  detail::addToTrustPolicy(
      wrapped_, detail::DocumentAccess::adapted(document, [](PolicyStatement& statement) {
        statement.addActions({"sts:TagSession"});
      }));
}
String SessionTagsPrincipal::dedupeString() const {
  const String inner = ComparablePrincipal::dedupeStringFor(*wrapped_);
  return inner.isAbsent() ? String() : "SessionTagsPrincipal:" + inner + ":";
}
std::shared_ptr<PrincipalBase> SessionTagsPrincipal::clone() const {
  return std::make_shared<SessionTagsPrincipal>(*this);
}

CompositePrincipal::CompositePrincipal(std::vector<Handle<IPrincipal>> principals) {
  if (principals.empty()) {
    throw ValidationError("a composite principal of none is not allowed; one at least is wanted",
                          {.property = "principals"});
  }
  assumeRoleAction_ = principals.front()->assumeRoleAction();
  addPrincipals(std::move(principals));
}

CompositePrincipal& CompositePrincipal::addPrincipals(std::vector<Handle<IPrincipal>> principals) {
  for (Handle<IPrincipal>& principal : principals) principals_.push_back(std::move(principal));
  return *this;
}

PrincipalPolicyFragment CompositePrincipal::policyFragment() const {
  detail::PrincipalJson all;
  for (const Handle<IPrincipal>& principal : principals_) {
    const PrincipalPolicyFragment fragment = principal->policyFragment();
    if (!detail::sameConditions(fragment.conditions, {})) {
      throw ValidationError("'" + principal->toString() + "' has the conditions " +
                                detail::messageText(fragment.conditions) +
                                ", which would hold for the other principals, too; use it alone",
                            {.property = "principals"});
    }
    detail::addPrincipals(all, fragment.principalJson);
  }
  std::vector<std::pair<std::string, List<String>>> entries(all.begin(), all.end());
  return {.principalJson = entries};
}

void CompositePrincipal::addToAssumeRolePolicy(PolicyDocument document) {
  for (const Handle<IPrincipal>& principal : principals_) {
    detail::addToTrustPolicy(principal, document);
  }
}

String CompositePrincipal::dedupeString() const {
  String text = "CompositePrincipal[";
  for (std::size_t i = 0; i < principals_.size(); ++i) {
    const String inner = ComparablePrincipal::dedupeStringFor(*principals_[i]);
    if (inner.isAbsent()) return {};
    if (i > 0) text += ",";
    text += inner;
  }
  return text + "]";
}

std::string CompositePrincipal::toString() const {
  std::string text = "CompositePrincipal(";
  for (std::size_t i = 0; i < principals_.size(); ++i) {
    if (i > 0) text += ",";
    text += principals_[i]->toString();
  }
  return text + ")";
}

std::shared_ptr<PrincipalBase> CompositePrincipal::clone() const {
  return std::make_shared<CompositePrincipal>(*this);
}

UnknownPrincipal::UnknownPrincipal(UnknownPrincipalProps props)
    : resource_(props.resource.value()) {}

Handle<IPrincipal> UnknownPrincipal::grantPrincipal() const { return *this; }
String UnknownPrincipal::assumeRoleAction() const { return "sts:AssumeRole"; }

PrincipalPolicyFragment UnknownPrincipal::policyFragment() const {
  fail(*resource_, "role",
       "the resource was imported without it, so there is no principal to name in policies");
}

AddToPrincipalPolicyResult UnknownPrincipal::addToPrincipalPolicy(
    const PolicyStatement& statement) {
  const Json resolved = Stack::of(*resource_).resolve(statement.toStatementJson());
  Annotations::of(*resource_)
      .addWarningV2("@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole",
                    "the resource was imported without its role, which has to have this "
                    "statement: " +
                        resolved.dump());
  return {.policyDependable = detail::NoDependency(), .statementAdded = true};
}

}  // namespace cdk::iam
