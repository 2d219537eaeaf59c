#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Principals: whom a policy is about. Most are plain values; roles, users and groups are
/// constructs. Parameters are `Handle<IPrincipal>` or `Handle<IGrantable>`, implicit from either.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html

namespace cdk::iam {

class IOidcProviderRef;
class IPrincipal;
class ISamlProvider;
class PolicyDocument;
class PolicyStatement;
class PrincipalWithConditions;
class SessionTagsPrincipal;

/// What adding a statement to a principal's policy did.
struct AddToPrincipalPolicyResult {
  /// What to depend on for the statement to be in force. Given where `statementAdded` is true.
  Handle<IDependable> policyDependable{};
  bool statementAdded = false;
};

/// What a principal contributes to a statement.
struct PrincipalPolicyFragment {
  /// Such as `{{"AWS", {arn}}}`.
  Map<List<String>> principalJson{};
  /// Conditions that go with the principal. Default: none.
  Json conditions{};
};

/// Something that permissions can be given to.
class IGrantable {
 public:
  virtual ~IGrantable() = default;
  /// The principal that gets the permissions.
  [[nodiscard]] virtual Handle<IPrincipal> grantPrincipal() const = 0;

 protected:
  IGrantable() = default;
  IGrantable(const IGrantable&) = default;
  IGrantable& operator=(const IGrantable&) = default;
};

/// A principal of policies.
class IPrincipal : public virtual IGrantable {
 public:
  /// The action that lets it assume a role: `sts:AssumeRole` or a variant.
  [[nodiscard]] virtual String assumeRoleAction() const = 0;
  [[nodiscard]] virtual PrincipalPolicyFragment policyFragment() const = 0;
  /// The account it belongs to; absent where it belongs to none or to an unknown one.
  [[nodiscard]] virtual String principalAccount() const = 0;
  /// Adds a statement to its own policy, if it has one.
  virtual AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) = 0;
  /// The same; true if the statement was added.
  bool addToPolicy(const PolicyStatement& statement);
  /// A text for messages.
  [[nodiscard]] virtual std::string toString() const;
};

/// A principal that writes its part of a trust policy itself.
class IAssumeRolePrincipal : public virtual IPrincipal {
 public:
  virtual void addToAssumeRolePolicy(PolicyDocument document) = 0;
};

/// A principal that can be told equal to another: equal texts mean equal principals.
class IComparablePrincipal : public virtual IPrincipal {
 public:
  /// Absent where it can't be compared.
  [[nodiscard]] virtual String dedupeString() const = 0;
};

/// Comparing principals.
class ComparablePrincipal {
 public:
  static bool isComparablePrincipal(const IPrincipal& principal);
  /// Absent where the principal can't be compared.
  static String dedupeStringFor(const IPrincipal& principal);
};

/// True for a principal that is a resource made in this app (not imported, not a plain value).
bool principalIsOwnedResource(const IPrincipal& principal);

/// The base of principals that are plain values. A class derived from it writes `policyFragment`,
/// `dedupeString` and `clone`.
class PrincipalBase : public virtual IAssumeRolePrincipal,
                      public virtual IComparablePrincipal,
                      public std::enable_shared_from_this<PrincipalBase> {
 public:
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override;
  [[nodiscard]] String assumeRoleAction() const override;
  [[nodiscard]] String principalAccount() const override { return {}; }
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  void addToAssumeRolePolicy(PolicyDocument document) override;

  /// The same principal, under conditions besides.
  [[nodiscard]] PrincipalWithConditions withConditions(Json conditions) const;
  /// The same principal; roles that it assumes let it pass session tags.
  [[nodiscard]] SessionTagsPrincipal withSessionTags() const;

 protected:
  /// A copy: `return std::make_shared<Mine>(*this)`.
  [[nodiscard]] virtual std::shared_ptr<PrincipalBase> clone() const = 0;
};

/// An AWS identity named by its ARN.
class ArnPrincipal : public PrincipalBase {
 public:
  explicit ArnPrincipal(String arn) : arn_(std::move(arn)) {}
  [[nodiscard]] const String& arn() const noexcept { return arn_; }
  /// Only where it belongs to that organization.
  [[nodiscard]] PrincipalWithConditions inOrganization(String organizationId) const;
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  String arn_;
};

/// All identities of an account, as far as their own policies let them.
class AccountPrincipal : public ArnPrincipal {
 public:
  explicit AccountPrincipal(String accountId);
  [[nodiscard]] const String& accountId() const noexcept { return accountId_; }
  [[nodiscard]] String principalAccount() const override { return accountId_; }
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  String accountId_;
};

/// The account of the stack that the policy is in.
class AccountRootPrincipal : public AccountPrincipal {
 public:
  AccountRootPrincipal();
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// Everybody, signed in or not, as `{"AWS": "*"}`.
class AnyPrincipal : public ArnPrincipal {
 public:
  AnyPrincipal() : ArnPrincipal("*") {}
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// Everybody, as `"*"`. It cannot be in one statement with other principals.
class StarPrincipal : public PrincipalBase {
 public:
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// Options of `ServicePrincipal`.
struct ServicePrincipalOpts {
  /// Default: none.
  Json conditions{};
  /// The region that the service is in; its name is in the principal where that is an opt-in
  /// region other than the stack's. Default: the stack's.
  String region{};
};

/// An AWS service.
class ServicePrincipal : public PrincipalBase {
 public:
  /// `service` is a name such as `sqs.amazonaws.com`; a bare `sqs` will do.
  explicit ServicePrincipal(String service, ServicePrincipalOpts options = {});
  /// A principal with the name written as given.
  static ServicePrincipal fromStaticServicePrincipleName(String servicePrincipalName);
  /// The name of a service's principal where it is used.
  static String servicePrincipalName(String service);

  [[nodiscard]] const String& service() const noexcept { return service_; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  String service_;
  ServicePrincipalOpts options_;
  bool static_ = false;
};

/// All identities of an organization.
class OrganizationPrincipal : public PrincipalBase {
 public:
  /// Throws `ValidationError` where the id is not `o-` and 10 to 32 small letters and digits.
  explicit OrganizationPrincipal(String organizationId);
  [[nodiscard]] const String& organizationId() const noexcept { return organizationId_; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  String organizationId_;
};

/// An account by its canonical user id, as bucket policies for CloudFront have it.
class CanonicalUserPrincipal : public PrincipalBase {
 public:
  explicit CanonicalUserPrincipal(String canonicalUserId)
      : canonicalUserId_(std::move(canonicalUserId)) {}
  [[nodiscard]] const String& canonicalUserId() const noexcept { return canonicalUserId_; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  String canonicalUserId_;
};

/// An identity that an identity provider vouches for.
class FederatedPrincipal : public PrincipalBase {
 public:
  /// `federated` is the provider's ARN or domain.
  explicit FederatedPrincipal(String federated, Json conditions = {},
                              String assumeRoleAction = "sts:AssumeRole");
  [[nodiscard]] const String& federated() const noexcept { return federated_; }
  [[nodiscard]] const Json& conditions() const noexcept { return conditions_; }
  [[nodiscard]] String assumeRoleAction() const override { return assumeRoleAction_; }
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  String federated_;
  Json conditions_;
  String assumeRoleAction_;
};

/// An identity of a web identity provider such as Cognito, Amazon or Google.
class WebIdentityPrincipal : public FederatedPrincipal {
 public:
  explicit WebIdentityPrincipal(String identityProvider, Json conditions = {});
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// An identity of an OpenID Connect provider.
class OpenIdConnectPrincipal : public WebIdentityPrincipal {
 public:
  explicit OpenIdConnectPrincipal(const IOidcProviderRef& openIdConnectProvider,
                                  Json conditions = {});
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// An identity of a SAML provider.
class SamlPrincipal : public FederatedPrincipal {
 public:
  SamlPrincipal(const ISamlProvider& samlProvider, Json conditions);
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// An identity of a SAML provider that signs in to the management console.
class SamlConsolePrincipal : public SamlPrincipal {
 public:
  explicit SamlConsolePrincipal(const ISamlProvider& samlProvider, Json conditions = {});
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;
};

/// A principal under conditions.
class PrincipalWithConditions : public PrincipalBase {
 public:
  PrincipalWithConditions(Handle<IPrincipal> principal, Json conditions);

  /// Adds keys to a condition operator. `value` has to be an object.
  void addCondition(std::string_view key, Json value);
  void addConditions(const Json& conditions);
  /// Those of the principal and its own. Throws `ValidationError` where both have an operator and
  /// one of them is a token.
  [[nodiscard]] Json conditions() const;

  [[nodiscard]] String assumeRoleAction() const override;
  [[nodiscard]] String principalAccount() const override;
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  void addToAssumeRolePolicy(PolicyDocument document) override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  Handle<IPrincipal> wrapped_;
  std::vector<std::pair<std::string, Json>> conditions_;
};

/// A principal that may pass session tags when it assumes a role.
class SessionTagsPrincipal : public PrincipalBase {
 public:
  explicit SessionTagsPrincipal(Handle<IPrincipal> principal);

  [[nodiscard]] String assumeRoleAction() const override;
  [[nodiscard]] String principalAccount() const override;
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;
  void addToAssumeRolePolicy(PolicyDocument document) override;
  [[nodiscard]] String dedupeString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  Handle<IPrincipal> wrapped_;
};

/// Several principals: each one may do what the policy says.
class CompositePrincipal : public PrincipalBase {
 public:
  /// Throws `ValidationError` for an empty list.
  explicit CompositePrincipal(std::vector<Handle<IPrincipal>> principals);
  CompositePrincipal& addPrincipals(std::vector<Handle<IPrincipal>> principals);
  [[nodiscard]] const std::vector<Handle<IPrincipal>>& principals() const noexcept {
    return principals_;
  }

  [[nodiscard]] String assumeRoleAction() const override { return assumeRoleAction_; }
  /// Throws `ValidationError` where a component has conditions.
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  void addToAssumeRolePolicy(PolicyDocument document) override;
  [[nodiscard]] String dedupeString() const override;
  [[nodiscard]] std::string toString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<PrincipalBase> clone() const override;

 private:
  std::vector<Handle<IPrincipal>> principals_;
  String assumeRoleAction_;
};

/// Props of `UnknownPrincipal`.
struct UnknownPrincipalProps {
  /// The construct that has no known role.
  Required<Ref<IConstruct>> resource;
};

/// The principal of an imported resource whose role isn't known: what is granted to it becomes a
/// warning.
class UnknownPrincipal : public virtual IPrincipal {
 public:
  explicit UnknownPrincipal(UnknownPrincipalProps props);
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override;
  [[nodiscard]] String assumeRoleAction() const override;
  [[nodiscard]] String principalAccount() const override { return {}; }
  /// Throws `ValidationError`: there is none.
  [[nodiscard]] PrincipalPolicyFragment policyFragment() const override;
  AddToPrincipalPolicyResult addToPrincipalPolicy(const PolicyStatement& statement) override;

 private:
  Ref<IConstruct> resource_;
};

}  // namespace cdk::iam
