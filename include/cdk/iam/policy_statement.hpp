#pragma once

#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::iam {

class IPrincipal;
struct ServicePrincipalOpts;

namespace detail {
class StatementMerger;
}

/// Whether a statement allows or denies.
enum class Effect : std::uint8_t { ALLOW, DENY };

/// Props of `PolicyStatement`.
struct PolicyStatementProps {
  /// Such as `s3:GetObject`. Default: none.
  List<String> actions{};
  /// Operators with their keys and values: `{{"StringEquals", {{"aws:SourceAccount", account}}}}`.
  /// Default: none.
  Json conditions{};
  /// Default: `Effect::ALLOW`.
  std::optional<Effect> effect{};
  /// All actions but these. Default: none.
  List<String> notActions{};
  /// All principals but these. Default: none.
  std::vector<Handle<IPrincipal>> notPrincipals{};
  /// All resources but these. Default: none.
  List<String> notResources{};
  /// Whom the statement is about; for resource and trust policies only. Default: none.
  std::vector<Handle<IPrincipal>> principals{};
  /// ARNs. Default: none.
  List<String> resources{};
  /// An identifier; letters and digits in identity policies. A statement with one is never merged
  /// with others. Default: none.
  String sid{};
};

/// Options of validation as a resource policy.
struct ResourcePolicyValidationOptions {
  /// Accept statements without resources. Default: false.
  Boolean skipResourceValidation{};
};

/// One statement of a policy: a value that can be added to until it is frozen. What is given to a
/// document or principal is a copy; later changes do not reach it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
///
/// Whatever changes a statement throws `ValidationError` once it is frozen, where the opposite
/// element is present (`NotAction` beside `Action` …), and for a malformed action.
class PolicyStatement {
 public:
  using Props = PolicyStatementProps;

  PolicyStatement();
  explicit PolicyStatement(PolicyStatementProps props);
  PolicyStatement(const PolicyStatement&);
  PolicyStatement(PolicyStatement&&) noexcept;
  PolicyStatement& operator=(const PolicyStatement&);
  PolicyStatement& operator=(PolicyStatement&&) noexcept;
  ~PolicyStatement();

  /// Reads IAM's JSON form. Throws `ValidationError` where it has neither action nor not-action, or
  /// a field that is neither text nor list of texts.
  static PolicyStatement fromJson(const Json& object);

  [[nodiscard]] List<String> actions() const;
  [[nodiscard]] List<String> notActions() const;
  [[nodiscard]] List<String> resources() const;
  [[nodiscard]] List<String> notResources() const;
  [[nodiscard]] const std::vector<Handle<IPrincipal>>& principals() const noexcept;
  [[nodiscard]] const std::vector<Handle<IPrincipal>>& notPrincipals() const noexcept;
  [[nodiscard]] Json conditions() const;
  [[nodiscard]] Effect effect() const noexcept { return effect_; }
  [[nodiscard]] String sid() const { return sid_; }
  [[nodiscard]] bool frozen() const noexcept { return frozen_; }
  /// True with principals or not-principals.
  [[nodiscard]] bool hasPrincipal() const noexcept;
  [[nodiscard]] bool hasResource() const noexcept {
    return !resources_.isNegated && !resources_.elements.empty();
  }

  void setEffect(Effect effect);
  void setSid(String sid);

  void addActions(List<String> actions);
  void addNotActions(List<String> notActions);
  void addResources(List<String> arns);
  void addNotResources(List<String> arns);
  /// Adds `*` to the resources.
  void addAllResources();

  /// All principals of a statement have to have the same conditions. A `Group` is no principal.
  void addPrincipals(std::vector<Handle<IPrincipal>> principals);
  void addNotPrincipals(std::vector<Handle<IPrincipal>> notPrincipals);
  void addAwsAccountPrincipal(String accountId);
  void addArnPrincipal(String arn);
  void addServicePrincipal(String service);
  void addServicePrincipal(String service, ServicePrincipalOpts options);
  void addFederatedPrincipal(String federated, Json conditions);
  void addAccountRootPrincipal();
  void addCanonicalUserPrincipal(String canonicalUserId);
  void addAnyPrincipal();

  /// Adds keys to a condition operator; a key that is there is replaced. `value` has to be an
  /// object.
  void addCondition(std::string_view key, Json value);
  void addConditions(const Json& conditions);
  /// `StringEquals` on `sts:ExternalId`.
  void addAccountCondition(String accountId);
  /// `StringEquals` on `aws:SourceAccount`.
  void addSourceAccountCondition(String accountId);
  /// `ArnEquals` on `aws:SourceArn`.
  void addSourceArnCondition(String arn);

  /// A copy that is not frozen, with the given props in place of its own.
  [[nodiscard]] PolicyStatement copy(PolicyStatementProps overrides = {}) const;
  /// From now on the statement can't be changed.
  PolicyStatement& freeze() noexcept;

  /// IAM's JSON form, tokens inside unresolved.
  [[nodiscard]] Json toStatementJson() const;
  [[nodiscard]] Json toJSON() const { return toStatementJson(); }
  operator Json() const { return toStatementJson(); }  // NOLINT(google-explicit-constructor)

  /// Findings that hold for any kind of policy; empty if all is well. So for the following ones.
  [[nodiscard]] std::vector<std::string> validateForAnyPolicy() const;
  [[nodiscard]] std::vector<std::string> validateForResourcePolicy(
      ResourcePolicyValidationOptions options = {}) const;
  [[nodiscard]] std::vector<std::string> validateForTrustPolicy() const;
  [[nodiscard]] std::vector<std::string> validateForIdentityPolicy() const;

 private:
  friend class detail::StatementMerger;

  /// What the statement is about or, negated, all but what it is about.
  template <class T>
  struct Subject {
    std::vector<T> elements{};
    bool isNegated = false;
  };
  using PrincipalJson = std::vector<std::pair<std::string, std::vector<String>>>;

  void requireChangeable(std::string_view property) const;
  void addPrincipals(bool negated, std::vector<Handle<IPrincipal>> principals);
  /// For messages: its id, or what it is about.
  [[nodiscard]] std::string name() const;

  Subject<String> actions_;
  Subject<String> resources_;
  Subject<Handle<IPrincipal>> principals_;
  PrincipalJson principalJson_;
  std::vector<std::pair<std::string, Json>> conditions_;
  /// Those that all principals have; absent without principals.
  std::optional<Json> principalConditions_;
  String sid_;
  Effect effect_ = Effect::ALLOW;
  bool frozen_ = false;
};

}  // namespace cdk::iam
