#include <cdk/kms/alias.hpp>

#include "actions.hpp"

#include "../core/value_node.hpp"

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/cfn_alias.hpp>

#include <algorithm>
#include <string>

namespace cdk::kms {

namespace {

constexpr std::string_view kPrefix = "alias/";
constexpr std::string_view kReservedPrefix = "alias/aws/";

/// The literal text that the name begins with; empty where it begins with a token.
std::string_view literalStart(const String& name) {
  namespace core = cdk::internal;
  if (!name.isUnresolved()) return name.literal();
  if (!core::is(name, core::NodeKind::CONCAT)) return {};
  const Value& first = core::nodeAs<core::ConcatNode>(name).parts.front();
  return core::is(first, core::NodeKind::TEXT) ? core::nodeAs<core::TextNode>(first).text
                                               : std::string_view();
}

/// The name with `alias/`; one that begins with a token is taken to have it.
String withPrefix(const String& name) {
  const std::string_view start = literalStart(name);
  const bool complete = start.starts_with(kPrefix) || (name.isUnresolved() && start.empty());
  return complete ? name : String(kPrefix) + name;
}

/// Checks a name that has the prefix, as far as it is known.
void validate(const IConstruct& alias, const String& name) {
  constexpr std::size_t longest = 256;
  const std::string_view known = literalStart(name);
  if (!name.isUnresolved() && known == kPrefix) {
    fail(alias, "aliasName", "'alias/' alone is not allowed; a name is wanted after it");
  }
  std::string lower(known);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  if (lower.starts_with(kReservedPrefix)) {
    fail(alias, "aliasName",
         name.describe() + " is not allowed; names in alias/aws/ are those of AWS services");
  }
  const bool allowed = std::all_of(known.begin(), known.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view(":/_-").find(c) != std::string_view::npos;
  });
  if (!allowed || known.size() > longest) {
    fail(alias, "aliasName",
         name.describe() + " is not allowed; it has at most 256 letters, digits and : / _ -");
  }
}

class ImportedAlias final : public detail::AliasBase {
 public:
  using Props = AliasAttributes;
  ImportedAlias(Scope scope, AliasAttributes attrs)
      : AliasBase(std::move(scope)),
        name_(std::move(attrs.aliasName)),
        key_(attrs.aliasTargetKey) {}
  [[nodiscard]] String aliasName() const override { return name_; }
  [[nodiscard]] IKey& aliasTargetKey() const override { return *key_; }

 private:
  String name_;
  Ref<IKey> key_;
};

/// An alias of a key that isn't known.
class NamedAlias final : public detail::AliasBase {
 public:
  NamedAlias(Scope scope, String name) : AliasBase(std::move(scope)), name_(std::move(name)) {}
  using AliasBase::addToResourcePolicy;

  [[nodiscard]] String aliasName() const override { return name_; }
  [[nodiscard]] IKey& aliasTargetKey() const override { refuse("is asked for"); }
  Alias& addAlias(String alias) override { refuse("would get the alias " + alias.describe()); }
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement& /*statement*/,
                                                     bool /*allowNoOp*/) override {
    return {.statementAdded = false};
  }
  iam::Grant grant(Handle<iam::IGrantable> grantee, List<String> actions) override {
    if (!FeatureFlags::of(*this).isEnabled(
            "@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal")) {
      return iam::Grant::drop(std::move(grantee), "");
    }
    return iam::Grant::addToPrincipal({
        .actions = std::move(actions),
        .conditions = {{"ForAnyValue:StringEquals", {{"kms:ResourceAliases", name_}}}},
        .grantee = grantee,
        .resourceArns = {stack().formatArn(
            {.resource = "key", .resourceName = "*", .service = "kms"})},
    });
  }
  iam::Grant grantDecrypt(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::decryptActions());
  }
  iam::Grant grantEncrypt(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::encryptActions());
  }
  iam::Grant grantEncryptDecrypt(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::encryptDecryptActions());
  }
  iam::Grant grantSign(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::signActions());
  }
  iam::Grant grantVerify(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::verifyActions());
  }
  iam::Grant grantSignVerify(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::signVerifyActions());
  }
  iam::Grant grantGenerateMac(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::generateMacActions());
  }
  iam::Grant grantVerifyMac(Handle<iam::IGrantable> grantee) override {
    return grant(std::move(grantee), detail::verifyMacActions());
  }

 private:
  [[noreturn]] void refuse(const std::string& what) const {
    fail(*this, "aliasTargetKey",
         "it " + what + ", and is not known, since " + name_.describe() +
             " was imported by its name alone; use Alias::fromAliasAttributes()");
  }

  String name_;
};

}  // namespace

namespace detail {

String AliasBase::aliasArn() const {
  return Stack::of(*this).formatArn({.resource = aliasName(), .service = "kms"});
}

String AliasBase::referenceTo(std::string_view property) const {
  return property.ends_with("Arn") ? aliasArn() : aliasName();
}

Alias& AliasBase::addAlias(String alias) { return aliasTargetKey().addAlias(std::move(alias)); }

iam::AddToResourcePolicyResult AliasBase::addToResourcePolicy(const iam::PolicyStatement& statement,
                                                              bool allowNoOp) {
  return aliasTargetKey().addToResourcePolicy(statement, allowNoOp);
}

iam::Grant AliasBase::grant(Handle<iam::IGrantable> grantee, List<String> actions) {
  return aliasTargetKey().grant(std::move(grantee), std::move(actions));
}
iam::Grant AliasBase::grantDecrypt(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantDecrypt(std::move(grantee));
}
iam::Grant AliasBase::grantEncrypt(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantEncrypt(std::move(grantee));
}
iam::Grant AliasBase::grantEncryptDecrypt(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantEncryptDecrypt(std::move(grantee));
}
iam::Grant AliasBase::grantSign(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantSign(std::move(grantee));
}
iam::Grant AliasBase::grantVerify(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantVerify(std::move(grantee));
}
iam::Grant AliasBase::grantSignVerify(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantSignVerify(std::move(grantee));
}
iam::Grant AliasBase::grantGenerateMac(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantGenerateMac(std::move(grantee));
}
iam::Grant AliasBase::grantVerifyMac(Handle<iam::IGrantable> grantee) {
  return aliasTargetKey().grantVerifyMac(std::move(grantee));
}

}  // namespace detail

Alias::Alias(Scope scope, AliasProps props)
    : AliasBase(std::move(scope), {.physicalName = withPrefix(props.aliasName)}),
      targetKey_(props.targetKey) {
  validate(*this, withPrefix(props.aliasName));
  auto& resource = create<CfnAlias>(
      "Resource", {.aliasName = physicalName(), .targetKeyId = targetKey_->keyArn()});
  aliasName_ = getResourceNameAttribute(
      FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-kms:aliasNameRef") ? resource.ref()
                                                                         : physicalName());
  if (props.removalPolicy) resource.applyRemovalPolicy(props.removalPolicy);
}

IAlias& Alias::fromAliasAttributes(IConstruct& scope, ConstructId id, AliasAttributes attrs) {
  return scope.create<ImportedAlias>(std::move(id), std::move(attrs));
}

IAlias& Alias::fromAliasName(IConstruct& scope, ConstructId id, String aliasName) {
  return scope.create<NamedAlias>(std::move(id), std::move(aliasName));
}

}  // namespace cdk::kms
