#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/principals.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {

class IGroup;
class IRole;
class IUser;

/// An inline policy.
class IPolicy : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::IAM::Policy";
  [[nodiscard]] virtual String policyName() const = 0;
};

/// Props of `Policy`.
struct PolicyProps {
  /// Default: an empty document.
  std::optional<PolicyDocument> document{};
  /// Write the policy even where it is empty or attached to nobody, which is an error then.
  /// Default: false, such a policy is left out.
  Boolean force{};
  /// Groups that it is attached to. Default: none.
  Refs<IGroup> groups{};
  /// A change replaces the policy. Default: its logical id.
  String policyName{};
  /// Roles that it is attached to. Default: none.
  Refs<IRole> roles{};
  /// Statements added to the document. Default: none.
  std::vector<PolicyStatement> statements{};
  /// Users that it is attached to. Default: none.
  Refs<IUser> users{};
};

/// A policy that is part of the identities it is attached to.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-policy.html
class Policy : public Resource, public virtual IPolicy, public virtual IGrantable {
 public:
  using Props = PolicyProps;
  explicit Policy(Scope scope, PolicyProps props = {});

  static IPolicy& fromPolicyName(IConstruct& scope, ConstructId id, String policyName);

  /// Once it is asked for, the policy has to have statements and be attached to somebody.
  [[nodiscard]] String policyName() const override;
  [[nodiscard]] PolicyDocument& document() noexcept { return document_; }
  /// A principal that adds what is granted to it to the policy.
  [[nodiscard]] Handle<IPrincipal> grantPrincipal() const override { return grantPrincipal_; }

  void addStatements(std::vector<PolicyStatement> statements);
  void attachToUser(IUser& user);
  void attachToRole(IRole& role);
  void attachToGroup(IGroup& group);

 private:
  friend class ConditionalPolicy;
  [[nodiscard]] bool isAttached() const noexcept;
  [[nodiscard]] bool isWritten() const noexcept;
  [[nodiscard]] std::vector<std::string> findings() const;

  PolicyDocument document_;
  Handle<IPrincipal> grantPrincipal_;
  std::vector<IRole*> roles_;
  std::vector<IUser*> users_;
  std::vector<IGroup*> groups_;
  String name_;
  bool force_ = false;
  mutable bool referenceTaken_ = false;
};

}  // namespace cdk::iam
