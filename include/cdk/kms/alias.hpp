#pragma once

#include <cdk/kms/key.hpp>

#include <optional>
#include <string_view>

namespace cdk::kms {

/// An alias: another name of a key, which can be used in the key's place.
class IAlias : public virtual IKey {
 public:
  /// With `alias/`.
  [[nodiscard]] virtual String aliasName() const = 0;
  /// Throws `ValidationError` for an alias imported by name.
  [[nodiscard]] virtual IKey& aliasTargetKey() const = 0;
};

/// Props of `Alias`.
struct AliasProps {
  /// Letters, digits and `:/_-`, at most 256, not starting with `alias/aws/`; `alias/` may be left
  /// out. A change replaces the alias.
  Required<String> aliasName;
  /// Default: the alias is deleted.
  std::optional<RemovalPolicy> removalPolicy{};
  Required<Ref<IKey>> targetKey;
};

/// What is known of an existing alias.
struct AliasAttributes {
  /// With `alias/`.
  Required<String> aliasName;
  Required<Ref<IKey>> aliasTargetKey;
};

namespace detail {

/// What aliases made here and those imported with their key have in common: they pass everything on
/// to the key.
class AliasBase : public Resource, public virtual IAlias {
 public:
  using IKey::addToResourcePolicy;
  [[nodiscard]] String keyArn() const override { return aliasArn(); }
  [[nodiscard]] String keyId() const override { return aliasName(); }
  [[nodiscard]] String aliasArn() const;
  [[nodiscard]] String referenceTo(std::string_view property) const override;
  Alias& addAlias(String alias) override;
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement,
                                                     bool allowNoOp) override;
  iam::Grant grant(Handle<iam::IGrantable> grantee, List<String> actions) override;
  iam::Grant grantDecrypt(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantEncrypt(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantEncryptDecrypt(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantSign(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantVerify(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantSignVerify(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantGenerateMac(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantVerifyMac(Handle<iam::IGrantable> grantee) override;

 protected:
  using Resource::Resource;
};

}  // namespace detail

/// An alias of a key.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-alias.html
class Alias : public detail::AliasBase {
 public:
  using Props = AliasProps;
  Alias(Scope scope, AliasProps props);

  static IAlias& fromAliasAttributes(IConstruct& scope, ConstructId id, AliasAttributes attrs);
  /// An alias without its key: it serves where only a name is needed. Grants go to the grantee's
  /// policy, for keys that have this alias.
  static IAlias& fromAliasName(IConstruct& scope, ConstructId id, String aliasName);

  [[nodiscard]] String aliasName() const override { return aliasName_; }
  [[nodiscard]] IKey& aliasTargetKey() const override { return *targetKey_; }

 private:
  Ref<IKey> targetKey_;
  String aliasName_;
};

}  // namespace cdk::kms
