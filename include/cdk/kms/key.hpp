#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/removal_policy.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/kms/key_grants.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::kms {

class Alias;
class CfnKey;

/// A KMS key.
class IKey : public virtual iam::IResourceWithPolicyV2 {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::KMS::Key";
  [[nodiscard]] virtual String keyArn() const = 0;
  [[nodiscard]] virtual String keyId() const = 0;
  /// Makes an alias below the key. `alias` may leave out `alias/`.
  virtual Alias& addAlias(String alias) = 0;
  /// Adds to the key policy. Does nothing for an imported key.
  iam::AddToResourcePolicyResult addToResourcePolicy(
      const iam::PolicyStatement& statement) override {
    return addToResourcePolicy(statement, true);
  }
  /// The same; where that isn't possible and `allowNoOp` is false, throws `ValidationError`.
  virtual iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement,
                                                             bool allowNoOp) = 0;
  /// Lets the grantee do `actions` with the key.
  virtual iam::Grant grant(Handle<iam::IGrantable> grantee, List<String> actions) = 0;
  virtual iam::Grant grantDecrypt(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantEncrypt(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantEncryptDecrypt(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantSign(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantVerify(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantSignVerify(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantGenerateMac(Handle<iam::IGrantable> grantee) = 0;
  virtual iam::Grant grantVerifyMac(Handle<iam::IGrantable> grantee) = 0;
};

/// What kind of key it is.
enum class KeySpec : std::uint8_t {
  SYMMETRIC_DEFAULT,
  RSA_2048,
  RSA_3072,
  RSA_4096,
  ECC_NIST_P256,
  ECC_NIST_P384,
  ECC_NIST_P521,
  ECC_SECG_P256K1,
  HMAC_224,
  HMAC_256,
  HMAC_384,
  HMAC_512,
  SM2,
  ML_DSA_44,
  ML_DSA_65,
  ML_DSA_87,
  ECC_NIST_EDWARDS25519,
};

/// What a key is for.
enum class KeyUsage : std::uint8_t {
  ENCRYPT_DECRYPT,
  SIGN_VERIFY,
  GENERATE_VERIFY_MAC,
  KEY_AGREEMENT,
};

/// Props of `Key`.
struct KeyProps {
  /// Who may administer the key (not use it). Default: nobody beside the account.
  std::vector<Handle<iam::IPrincipal>> admins{};
  /// Name of an alias; `alias/` may be left out. Default: none.
  String alias{};
  String description{};
  /// Make new key material once in a while; of symmetric keys only. Default: false, true where
  /// `rotationPeriod` is given.
  Boolean enableKeyRotation{};
  /// Default: true.
  Boolean enabled{};
  /// A change replaces the key. Default: `KeySpec::SYMMETRIC_DEFAULT`.
  std::optional<KeySpec> keySpec{};
  /// Has to fit `keySpec`. A change replaces the key. Default: `KeyUsage::ENCRYPT_DECRYPT`.
  std::optional<KeyUsage> keyUsage{};
  /// Let replicas of the key be made in other regions. A change replaces the key. Default: false.
  Boolean multiRegion{};
  /// How long a deleted key can still be got back: 7 to 30 days. Default: 30 days.
  std::optional<Duration> pendingWindow{};
  /// The key policy. Default: the account's identities administer and use the key as far as their
  /// own policies let them.
  std::optional<iam::PolicyDocument> policy{};
  /// Default: `RemovalPolicy::RETAIN`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// 90 to 2560 days. Not with `.enableKeyRotation = false`. Default: 365 days.
  std::optional<Duration> rotationPeriod{};
};

/// Options of `Key::fromLookup`.
struct KeyLookupOptions {
  /// Text, no token; with `alias/`.
  Required<String> aliasName;
  /// Give a dummy key where there is none; see `Key::isLookupDummy`. Default: false.
  Boolean returnDummyKeyOnMissing{};
};

namespace detail {

/// What keys made here and imported ones have in common.
class KeyBase : public Resource, public virtual IKey {
 public:
  using IKey::addToResourcePolicy;
  Alias& addAlias(String alias) override;
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& statement,
                                                     bool allowNoOp) override;
  [[nodiscard]] KeyGrants grants() { return KeyGrants::fromKey(*this, trustAccountIdentities()); }
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
  explicit KeyBase(Scope scope, ResourceProps props = {});
  /// Whether identities of the account need no mention in the key policy.
  [[nodiscard]] virtual bool trustAccountIdentities() const noexcept { return true; }

  /// The key policy; none of an imported key.
  std::optional<iam::PolicyDocument> policy_;

 private:
  std::size_t aliasCount_ = 0;
};

}  // namespace detail

/// A KMS key.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-kms-key.html
class Key : public detail::KeyBase {
 public:
  using Props = KeyProps;
  /// The id of the key that `fromLookup` gives until the real one is known.
  static constexpr std::string_view DEFAULT_DUMMY_KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab";

  explicit Key(Scope scope, KeyProps props = {});

  /// Throws `ValidationError` where the ARN is not
  /// `arn:<partition>:kms:<region>:<account>:key/<id>`.
  static IKey& fromKeyArn(IConstruct& scope, ConstructId id, String keyArn);
  /// A key around a low-level one, whose policy can then be added to. Throws `ValidationError`
  /// where that policy holds tokens.
  static IKey& fromCfnKey(CfnKey& cfnKey);
  /// Looks the key up in the account at synthesis, by its alias.
  static IKey& fromLookup(IConstruct& scope, ConstructId id, KeyLookupOptions options);
  /// True for the key that `fromLookup` gives where there is none.
  static bool isLookupDummy(const IKey& key);

  [[nodiscard]] String keyArn() const override { return keyArn_; }
  [[nodiscard]] String keyId() const override { return keyId_; }
  /// The key policy.
  [[nodiscard]] iam::PolicyDocument* policy() noexcept { return &*policy_; }

  /// Lets the grantee administer the key.
  iam::Grant grantAdmin(Handle<iam::IGrantable> grantee);

 private:
  String keyArn_;
  String keyId_;
};

}  // namespace cdk::kms
