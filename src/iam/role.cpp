#include <cdk/iam/role.hpp>

#include "accounts.hpp"
#include "document_access.hpp"
#include "identity.hpp"
#include "imported_role.hpp"
#include "inline_policies.hpp"
#include "names.hpp"
#include "principal_json.hpp"

#include "../core/value_node.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/cfn_role.hpp>
#include <cdk/iam/policy.hpp>

#include <algorithm>
#include <string>
#include <unordered_set>

namespace cdk::iam {

namespace {

// Characters of policy text; IAM's own limits are 10240 for all inline policies of a role and 6144
// for a managed policy.
constexpr std::size_t kInlinePolicyCapacity = 9999;
constexpr std::size_t kManagedPolicyCapacity = 6000;

void warnAboutPolicyCount(const IConstruct& role, std::size_t count) {
  constexpr std::size_t usual = 10;
  constexpr std::size_t most = 20;
  if (count <= usual) return;
  const std::string message =
      "with those that its statements need, the role has " + std::to_string(count) +
      " managed policies; IAM attaches at most " +
      (count > most ? "20" : "10, or 20 where the account's quota is raised");
  Annotations::of(role).addWarningV2(
      count > most ? "@aws-cdk/aws-iam:rolePolicyTooLarge" : "@aws-cdk/aws-iam:rolePolicyLarge",
      message);
}

/// The policies that one statement ended up in.
class StatementPolicies final : public virtual IDependable {
 public:
  StatementPolicies(detail::StatementPtr statement, IConstruct& policy)
      : statement_(std::move(statement)), policies_{&policy} {}
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return policies_; }
  [[nodiscard]] const detail::StatementPtr& statement() const noexcept { return statement_; }
  void moveTo(IConstruct& policy) { policies_ = {&policy}; }

 private:
  detail::StatementPtr statement_;
  std::vector<IConstruct*> policies_;
};

PolicyDocument trustPolicy(const Handle<IPrincipal>& principal, const List<String>& externalIds) {
  PolicyDocument document;
  if (externalIds.empty()) {
    detail::addToTrustPolicy(principal, document);
    return document;
  }
  const Json ids = externalIds.kind() == ValueKind::LIST && externalIds.size() == 1
                       ? Json(externalIds[0])
                       : Json(externalIds);
  detail::addToTrustPolicy(
      principal, detail::DocumentAccess::adapted(document, [ids](PolicyStatement& statement) {
        statement.addCondition("StringEquals", {{"sts:ExternalId", ids}});
      }));
  return document;
}

void requireValidName(const IConstruct& role, const String& name) {
  if (name.empty() || name.isUnresolved()) return;
  constexpr std::size_t longest = 64;
  const std::string_view text = name.literal();
  if (text.size() <= longest && detail::isWord(text, "_+=,.@-")) return;
  fail(role, "roleName",
       "'" + std::string(text) +
           "' is not allowed; it has 1 to 64 letters, digits and _ + = , . @ -");
}

void requireValidPath(const IConstruct& role, const String& path) {
  if (path.isAbsent() || path.isUnresolved()) return;
  constexpr std::size_t longest = 512;
  const std::string_view text = path.literal();
  if (text.empty() || text.size() > longest) {
    fail(role, "path",
         "it has " + std::to_string(text.size()) + " characters; 1 to 512 are allowed");
  }
  const bool visible =
      std::all_of(text.begin(), text.end(), [](char c) { return c > ' '; });  // and no UTF-8
  constexpr std::size_t shortestWithName = 3;
  if (text == "/" || (visible && text.size() >= shortestWithName && text.starts_with('/') &&
                      text.ends_with('/'))) {
    return;
  }
  fail(role, "path",
       "'" + std::string(text) +
           "' is not allowed; it is / alone, or visible ASCII characters between two /");
}

Number sessionSeconds(const IConstruct& role, const std::optional<Duration>& duration) {
  if (!duration) return {};
  Number seconds = duration->toSeconds();
  constexpr double shortest = 3600;
  constexpr double longest = 43200;
  if (!seconds.isUnresolved() && (seconds.literal() < shortest || seconds.literal() > longest)) {
    fail(role, "maxSessionDuration",
         Json(seconds).dump() + " seconds is not allowed; it is 1 to 12 hours");
  }
  return seconds;
}

String checkedDescription(const IConstruct& role, const String& description) {
  constexpr std::size_t longest = 1000;
  if (description.empty()) return {};
  if (!description.isUnresolved() && description.literal().size() > longest) {
    fail(role, "description",
         "it has " + std::to_string(description.literal().size()) +
             " characters; at most 1000 are allowed");
  }
  return description;
}

/// The ARNs, each once as far as they turn out equal when they are resolved; absent without any.
Value distinctArns(const std::vector<Handle<IManagedPolicy>>& policies,
                   const ResolveContext& context) {
  std::vector<Value> arns;
  std::unordered_set<std::string> seen;
  for (const Handle<IManagedPolicy>& policy : policies) {
    const String arn = policy->managedPolicyArn();
    if (context.preparing) {
      arns.push_back(arn);
      continue;
    }
    const Json resolved = context.stack.resolve(arn);
    if (seen.insert(resolved.dump()).second) arns.push_back(resolved);
  }
  if (arns.empty() && !context.preparing) return {};
  return cdk::internal::listOf(std::move(arns));
}

}  // namespace

struct Role::State {
  std::vector<Handle<IManagedPolicy>> managedPolicies{};
  std::vector<std::pair<std::string, PolicyDocument>> inlinePolicies{};
  detail::InlinePolicies attached{};
  std::vector<std::unique_ptr<StatementPolicies>> statements{};
  Policy* defaultPolicy = nullptr;
  IRole* immutable = nullptr;
  String arn{};
  String name{};
  bool hasOverflowed = false;
};

Role::Role(Scope scope, RoleProps props)
    : Resource(std::move(scope), {.physicalName = props.roleName}),
      assumeRolePolicy_(trustPolicy(props.assumedBy, props.externalIds)),
      permissionsBoundary_(std::move(props.permissionsBoundary)),
      state_(std::make_unique<State>()) {
  requireValidName(*this, props.roleName);
  requireValidPath(*this, props.path);
  state_->managedPolicies = std::move(props.managedPolicies);
  state_->inlinePolicies = std::move(props.inlinePolicies);

  std::vector<CfnRole::PolicyProperty> inlinePolicies;
  for (const auto& [name, document] : state_->inlinePolicies) {
    inlinePolicies.push_back({.policyDocument = document, .policyName = name});
  }
  resource_ = &create<CfnRole>(
      "Resource",
      {
          .assumeRolePolicyDocument = assumeRolePolicy_,
          .description = checkedDescription(*this, props.description),
          .managedPolicyArns = Token(Lazy::value([this](const ResolveContext& context) {
            return distinctArns(state_->managedPolicies, context);
          })),
          .maxSessionDuration = sessionSeconds(*this, props.maxSessionDuration),
          .path = props.path,
          .permissionsBoundary =
              permissionsBoundary_ ? permissionsBoundary_->managedPolicyArn() : String(),
          .policies = inlinePolicies.empty() ? List<CfnRole::PolicyProperty>()
                                             : List<CfnRole::PolicyProperty>(inlinePolicies),
          .roleName = physicalName(),
      });
  state_->arn = getResourceArnAttribute(
      resource_->attrArn(), {.region = "",
                             .resource = "role",
                             .resourceName = detail::withoutLeadingSlash(props.path.value_or("")) +
                                             physicalName().value_or(""),
                             .service = "iam"});
  state_->name = getResourceNameAttribute(resource_->ref());

  Aspects::of(*this).add(
      [this](IConstruct& visited) {
        if (&visited.node() == &node()) makeOverflowPolicies();
      },
      {.priority = AspectPriority::MUTATING});
  node().addValidation([this] { return findings(); });
}

Role::~Role() = default;

IRole& Role::fromLookup(IConstruct& scope, ConstructId id, RoleLookupOptions options) {
  if (options.roleName.isUnresolved()) {
    fail(scope, "roleName",
         options.roleName.describe() +
             " is known only at deployment; a name to look up is a literal");
  }
  const String dummy = Stack::of(scope).formatArn({.account = "123456789012",
                                                   .resource = "role",
                                                   .resourceName = "DUMMY_ARN",
                                                   .service = "iam"});
  const Json found =
      ContextProvider::getValue(scope, {.dummyValue = Json::array({Json{{"Arn", dummy}}}),
                                        .props = {{"typeName", "AWS::IAM::Role"},
                                                  {"exactIdentifier", options.roleName},
                                                  {"propertiesToReturn", Json::array({"Arn"})}},
                                        .provider = "cc-api-provider"});
  return fromRoleArn(scope, std::move(id), String(found[0]["Arn"]),
                     {.addGrantsToResources = options.addGrantsToResources,
                      .defaultPolicyName = options.defaultPolicyName,
                      .mutable_ = options.mutable_});
}

IRole& Role::fromRoleArn(IConstruct& scope, ConstructId id, String roleArn,
                         FromRoleArnOptions options) {
  const bool isMutable = options.mutable_.value_or(true);
  if (options.addGrantsToResources.has_value() && isMutable) {
    fail(scope, "addGrantsToResources",
         options.addGrantsToResources.describe() +
             " is not allowed for a role that can be changed; say false for mutable_, too");
  }
  const Stack& stack = Stack::of(scope);
  const ArnComponents arn = stack.splitArn(roleArn, ArnFormat::SLASH_RESOURCE_NAME);
  const bool canChange =
      isMutable && detail::mayBeSameAccount(arn.account.value_or(""), stack.account());
  auto& imported =
      scope.create<detail::ImportedRole>(canChange ? id : id.derived("MutableRole" + id.text()),
                                         {.account = arn.account,
                                          .defaultPolicyName = options.defaultPolicyName,
                                          .roleArn = std::move(roleArn),
                                          .roleName = detail::lastPathSegment(arn.resourceName)});
  if (canChange) return imported;
  return scope.create<detail::ImmutableRole>(std::move(id), static_cast<IRole&>(imported),
                                             options.addGrantsToResources.value_or(false));
}

IRole& Role::fromRoleName(IConstruct& scope, ConstructId id, String roleName,
                          FromRoleNameOptions options) {
  return fromRoleArn(scope, std::move(id),
                     Stack::of(scope).formatArn({.region = "",
                                                 .resource = "role",
                                                 .resourceName = std::move(roleName),
                                                 .service = "iam"}),
                     std::move(options));
}

bool Role::isRole(const IConstruct& construct) {
  return dynamic_cast<const Role*>(&construct) != nullptr;
}

String Role::roleArn() const { return state_->arn; }
String Role::roleName() const { return state_->name; }
String Role::roleId() const { return resource_->attrRoleId(); }

Handle<IPrincipal> Role::grantPrincipal() const { return detail::selfPrincipal(*this); }
String Role::assumeRoleAction() const { return "sts:AssumeRole"; }
String Role::principalAccount() const { return env().account; }
PrincipalPolicyFragment Role::policyFragment() const { return detail::arnFragment(state_->arn); }

AddToPrincipalPolicyResult Role::addToPrincipalPolicy(const PolicyStatement& statement) {
  if (state_->defaultPolicy == nullptr) {
    state_->defaultPolicy = &create<Policy>("DefaultPolicy");
    attachInlinePolicy(*state_->defaultPolicy);
  }
  auto& policies = *state_->statements.emplace_back(std::make_unique<StatementPolicies>(
      detail::DocumentAccess::add(state_->defaultPolicy->document(), statement),
      *state_->defaultPolicy));
  return {.policyDependable = static_cast<IDependable&>(policies), .statementAdded = true};
}

void Role::addManagedPolicy(Handle<IManagedPolicy> policy) {
  const String arn = policy->managedPolicyArn();
  for (const auto& other : state_->managedPolicies) {
    if (other->managedPolicyArn() == arn) return;
  }
  state_->managedPolicies.push_back(std::move(policy));
}

void Role::attachInlinePolicy(Policy& policy) {
  state_->attached.add(policy);
  policy.attachToRole(*this);
}

Grant Role::grant(Handle<IPrincipal> grantee, List<String> actions) {
  return Grant::addToPrincipal(
      {.actions = std::move(actions), .grantee = grantee, .resourceArns = {roleArn()}});
}
Grant Role::grantPassRole(Handle<IPrincipal> grantee) {
  return grants().passRole(std::move(grantee));
}
Grant Role::grantAssumeRole(Handle<IPrincipal> grantee) {
  return grants().assumeRole(std::move(grantee));
}

IRole& Role::withoutPolicyUpdates(WithoutPolicyUpdatesOptions options) {
  if (state_->immutable == nullptr) {
    state_->immutable = &node().scope()->create<detail::ImmutableRole>(
        "ImmutableRole" + node().id(), static_cast<IRole&>(*this),
        options.addGrantsToResources.value_or(false));
  }
  return *state_->immutable;
}

std::vector<std::string> Role::findings() const {
  std::vector<std::string> findings = assumeRolePolicy_.validateForTrustPolicy();
  for (const auto& [name, document] : state_->inlinePolicies) {
    for (std::string& finding : document.validateForIdentityPolicy()) {
      findings.push_back(std::move(finding));
    }
  }
  return findings;
}

void Role::makeOverflowPolicies() {
  if (state_->defaultPolicy == nullptr || state_->hasOverflowed) return;
  state_->hasOverflowed = true;
  const auto parts = detail::DocumentAccess::distribute(
      state_->defaultPolicy->document(), *this, kInlinePolicyCapacity, kManagedPolicyCapacity);
  warnAboutPolicyCount(*this, state_->managedPolicies.size() + parts.size() - 1);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    auto& policy =
        create<ManagedPolicy>("OverflowPolicy" + std::to_string(i),
                              {.description = "Part of the policies for " + node().path(),
                               .document = parts[i].document,
                               .roles = {*this}});
    for (const auto& moved : parts[i].originals) {
      for (const auto& policies : state_->statements) {
        if (policies->statement() == moved) policies->moveTo(policy);
      }
    }
  }
}

}  // namespace cdk::iam
