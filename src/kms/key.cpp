#include <cdk/kms/key.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/alias.hpp>
#include <cdk/kms/cfn_key.hpp>

#include <array>
#include <string>

namespace cdk::kms {

namespace {

constexpr std::array<std::string_view, 17> kSpecNames = {"SYMMETRIC_DEFAULT",
                                                         "RSA_2048",
                                                         "RSA_3072",
                                                         "RSA_4096",
                                                         "ECC_NIST_P256",
                                                         "ECC_NIST_P384",
                                                         "ECC_NIST_P521",
                                                         "ECC_SECG_P256K1",
                                                         "HMAC_224",
                                                         "HMAC_256",
                                                         "HMAC_384",
                                                         "HMAC_512",
                                                         "SM2",
                                                         "ML_DSA_44",
                                                         "ML_DSA_65",
                                                         "ML_DSA_87",
                                                         "ECC_NIST_EDWARDS25519"};

constexpr std::array<std::string_view, 4> kUsageNames = {"ENCRYPT_DECRYPT", "SIGN_VERIFY",
                                                         "GENERATE_VERIFY_MAC", "KEY_AGREEMENT"};

std::string_view nameOf(KeySpec spec) { return kSpecNames.at(static_cast<std::size_t>(spec)); }
std::string_view nameOf(KeyUsage usage) { return kUsageNames.at(static_cast<std::size_t>(usage)); }

template <class E>
String textOf(const std::optional<E>& value) {
  return value ? String(nameOf(*value)) : String();
}

/// Whether keys of that kind can be used so.
bool isUsable(KeySpec spec, KeyUsage usage) {
  const std::string_view name = nameOf(spec);
  const bool symmetric = spec == KeySpec::SYMMETRIC_DEFAULT;
  const bool hmac = name.starts_with("HMAC_");
  const bool rsa = name.starts_with("RSA_");
  const bool mlDsa = name.starts_with("ML_DSA_");
  const bool nistCurve = spec == KeySpec::ECC_NIST_P256 || spec == KeySpec::ECC_NIST_P384 ||
                         spec == KeySpec::ECC_NIST_P521;
  const bool bitcoinCurve = spec == KeySpec::ECC_SECG_P256K1;
  switch (usage) {
    case KeyUsage::ENCRYPT_DECRYPT: return !nistCurve && !bitcoinCurve && !hmac && !mlDsa;
    case KeyUsage::SIGN_VERIFY: return !symmetric && !hmac;
    case KeyUsage::GENERATE_VERIFY_MAC:
      return !rsa && !nistCurve && !bitcoinCurve && !symmetric && spec != KeySpec::SM2 && !mlDsa;
    case KeyUsage::KEY_AGREEMENT: return !symmetric && !rsa && !bitcoinCurve && !hmac && !mlDsa;
  }
  return false;
}

/// The days of a duration, which have to be in a range.
Number daysWithin(const IConstruct& key, std::string_view property,
                  const std::optional<Duration>& duration, double shortest, double longest) {
  if (!duration) return {};
  Number days = duration->toDays();
  if (!days.isUnresolved() && (days.literal() < shortest || days.literal() > longest)) {
    fail(key, property,
         Json(days).dump() + " days is not allowed; it is " + Json(shortest).dump() + " to " +
             Json(longest).dump() + " days");
  }
  return days;
}

class ImportedKey final : public detail::KeyBase {
 public:
  ImportedKey(Scope scope, ResourceProps props, String keyArn, String keyId)
      : KeyBase(std::move(scope), std::move(props)),
        arn_(std::move(keyArn)),
        id_(std::move(keyId)) {}
  [[nodiscard]] String keyArn() const override { return arn_; }
  [[nodiscard]] String keyId() const override { return id_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "KeyId" ? id_ : arn_;
  }

 private:
  String arn_;
  String id_;
};

/// A key around a low-level one. The key policy is that one's own.
class WrappedKey final : public detail::KeyBase {
 public:
  WrappedKey(Scope scope, CfnKey& key, iam::PolicyDocument policy)
      : KeyBase(std::move(scope)), key_(&key) {
    policy_ = std::move(policy);
  }
  [[nodiscard]] String keyArn() const override { return key_->attrArn(); }
  [[nodiscard]] String keyId() const override { return key_->ref(); }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return key_->referenceTo(property);
  }

 protected:
  [[nodiscard]] bool trustAccountIdentities() const noexcept override { return false; }

 private:
  CfnKey* key_;
};

}  // namespace

namespace detail {

KeyBase::KeyBase(Scope scope, ResourceProps props) : Resource(std::move(scope), std::move(props)) {
  node().addValidation([this] {
    return policy_ ? policy_->validateForResourcePolicy() : std::vector<std::string>();
  });
}

Alias& KeyBase::addAlias(String alias) {
  const std::string id =
      aliasCount_++ > 0 ? "Alias" + std::string(alias.literal()) : std::string("Alias");
  return create<Alias>(id, {.aliasName = alias, .targetKey = *this});
}

iam::AddToResourcePolicyResult KeyBase::addToResourcePolicy(const iam::PolicyStatement& statement,
                                                            bool allowNoOp) {
  if (!policy_) {
    if (allowNoOp) return {.statementAdded = false};
    fail(*this, "policy",
         "it is not known, since the key " + stack().resolve(keyArn()).dump() +
             " is not made here, so that no statement can be added to it");
  }
  policy_->addStatements({statement});
  return {.policyDependable = *this, .statementAdded = true};
}

iam::Grant KeyBase::grant(Handle<iam::IGrantable> grantee, List<String> actions) {
  return grants().actions(std::move(grantee), std::move(actions));
}
iam::Grant KeyBase::grantDecrypt(Handle<iam::IGrantable> grantee) {
  return grants().decrypt(std::move(grantee));
}
iam::Grant KeyBase::grantEncrypt(Handle<iam::IGrantable> grantee) {
  return grants().encrypt(std::move(grantee));
}
iam::Grant KeyBase::grantEncryptDecrypt(Handle<iam::IGrantable> grantee) {
  return grants().encryptDecrypt(std::move(grantee));
}
iam::Grant KeyBase::grantSign(Handle<iam::IGrantable> grantee) {
  return grants().sign(std::move(grantee));
}
iam::Grant KeyBase::grantVerify(Handle<iam::IGrantable> grantee) {
  return grants().verify(std::move(grantee));
}
iam::Grant KeyBase::grantSignVerify(Handle<iam::IGrantable> grantee) {
  return grants().signVerify(std::move(grantee));
}
iam::Grant KeyBase::grantGenerateMac(Handle<iam::IGrantable> grantee) {
  return grants().generateMac(std::move(grantee));
}
iam::Grant KeyBase::grantVerifyMac(Handle<iam::IGrantable> grantee) {
  return grants().verifyMac(std::move(grantee));
}

}  // namespace detail

Key::Key(Scope scope, KeyProps props) : KeyBase(std::move(scope)) {
  const KeySpec spec = props.keySpec.value_or(KeySpec::SYMMETRIC_DEFAULT);
  const KeyUsage usage = props.keyUsage.value_or(KeyUsage::ENCRYPT_DECRYPT);
  if (!isUsable(spec, usage)) {
    fail(*this, "keySpec",
         "keys of the spec " + std::string(nameOf(spec)) + " cannot be used for " +
             std::string(nameOf(usage)) + ", which is the keyUsage");
  }
  Boolean rotation = props.enableKeyRotation;
  const bool rotates = rotation.has_value() && (rotation.isUnresolved() || rotation.literal());
  if (rotates && spec != KeySpec::SYMMETRIC_DEFAULT) {
    fail(*this, "enableKeyRotation",
         "keys of the spec " + std::string(nameOf(spec)) +
             " are not rotated, only those of SYMMETRIC_DEFAULT");
  }
  if (props.rotationPeriod) {
    if (rotation.has_value() && !rotates) {
      fail(*this, "rotationPeriod",
           props.rotationPeriod->toHumanString() +
               " is given, but enableKeyRotation is false; leave one of them out");
    }
    if (!rotation.has_value()) rotation = true;
  }
  constexpr double shortestRotation = 90;
  constexpr double longestRotation = 2560;
  const Number rotationDays =
      daysWithin(*this, "rotationPeriod", props.rotationPeriod, shortestRotation, longestRotation);

  policy_ = props.policy.value_or(iam::PolicyDocument());
  if (!props.policy) {
    // Lets the account's own policies decide on who administers and uses the key.
    policy_->addStatements({iam::PolicyStatement(
        {.actions = {"kms:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}})});
  }

  constexpr double shortestWindow = 7;
  constexpr double longestWindow = 30;
  auto& resource = create<CfnKey>(
      "Resource", {
                      .description = props.description,
                      .enableKeyRotation = rotation,
                      .enabled = props.enabled,
                      .keyPolicy = *policy_,
                      .keySpec = textOf(props.keySpec),
                      .keyUsage = textOf(props.keyUsage),
                      .multiRegion = props.multiRegion,
                      .pendingWindowInDays = daysWithin(*this, "pendingWindow", props.pendingWindow,
                                                        shortestWindow, longestWindow),
                      .rotationPeriodInDays = rotationDays,
                  });
  keyArn_ = resource.attrArn();
  keyId_ = resource.ref();
  resource.applyRemovalPolicy(props.removalPolicy);

  for (const Handle<iam::IPrincipal>& admin : props.admins) grantAdmin(admin);
  if (props.alias.has_value()) addAlias(props.alias);
}

IKey& Key::fromKeyArn(IConstruct& scope, ConstructId id, String keyArn) {
  const String keyId =
      Stack::of(scope).splitArn(keyArn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
  if (keyId.empty()) {
    fail(scope, "keyArn",
         keyArn.describe() +
             " is no ARN of a key; it has the form arn:PARTITION:kms:REGION:ACCOUNT:key/ID");
  }
  return scope.create<ImportedKey>(std::move(id), ResourceProps{.environmentFromArn = keyArn},
                                   keyArn, keyId);
}

IKey& Key::fromCfnKey(CfnKey& cfnKey) {
  constexpr std::string_view id = "@FromCfnKey";
  if (const auto existing = cfnKey.node().tryFindChild<IKey>(id)) return *existing;
  const Json given = cfnKey.props().keyPolicy;
  if (given.kind() != ValueKind::OBJECT) {
    fail(cfnKey, "keyPolicy",
         given.describe() +
             " cannot be read as a policy yet, so nothing can be added to it; import the key with "
             "Key::fromKeyArn() and its attrArn() instead");
  }
  iam::PolicyDocument policy = iam::PolicyDocument::fromJson(given);
  cfnKey.props().keyPolicy = Lazy::any([policy] { return policy.toJSON(); });
  return cfnKey.create<WrappedKey>(id, cfnKey, policy);
}

IKey& Key::fromLookup(IConstruct& scope, ConstructId id, KeyLookupOptions options) {
  if (options.aliasName.isUnresolved()) {
    fail(scope, "aliasName",
         options.aliasName.describe() +
             " is known only at deployment; an alias to look up is a literal");
  }
  const Json found = ContextProvider::getValue(
      scope, {.dummyValue = {{"keyId", DEFAULT_DUMMY_KEY_ID}},
              .ignoreErrorOnMissingContext = options.returnDummyKeyOnMissing.value_or(false),
              .props = {{"aliasName", options.aliasName}},
              .provider = "key-provider"});
  const String keyId(found["keyId"]);
  const String keyArn =
      Stack::of(scope).formatArn({.resource = "key", .resourceName = keyId, .service = "kms"});
  return scope.create<ImportedKey>(std::move(id), ResourceProps{}, keyArn, keyId);
}

bool Key::isLookupDummy(const IKey& key) { return key.keyId() == String(DEFAULT_DUMMY_KEY_ID); }

iam::Grant Key::grantAdmin(Handle<iam::IGrantable> grantee) {
  return grants().admin(std::move(grantee));
}

}  // namespace cdk::kms
