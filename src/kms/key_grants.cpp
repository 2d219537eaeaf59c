#include <cdk/kms/key_grants.hpp>

#include "actions.hpp"

#include <cdk/core/feature_flags.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/kms/key.hpp>

#include <algorithm>

namespace cdk::kms {

namespace {

/// The stack that the grantee is made in; null where it isn't made in this app.
const Stack* stackOfOwned(const iam::IPrincipal& principal) {
  if (!iam::principalIsOwnedResource(principal)) return nullptr;
  return &Stack::of(dynamic_cast<const IConstruct&>(principal));
}

/// Whether account or region of the grantee's stack differ from those of the key.
bool isOfOtherEnvironment(const IKey& key, const Stack& granteeStack) {
  const Stack& keyStack = Stack::of(key);
  const bool reduced =
      FeatureFlags::of(key).isEnabled("@aws-cdk/aws-kms:reduceCrossAccountRegionPolicyScope");
  const ResourceEnvironment env = key.env();
  const auto differs = [reduced](const String& ofStack, const String& ofKey,
                                 const String& grantee) {
    return ofStack != grantee && (!reduced || ofKey != grantee);
  };
  return differs(keyStack.account(), env.account, granteeStack.account()) ||
         differs(keyStack.region(), env.region, granteeStack.region());
}

}  // namespace

iam::Grant KeyGrants::actions(Handle<iam::IGrantable> grantee, List<String> actions) {
  const Handle<iam::IPrincipal> granteePrincipal = grantee->grantPrincipal();
  const Stack* granteeStack = stackOfOwned(*granteePrincipal);
  const bool crossEnvironment =
      granteeStack != nullptr && isOfOtherEnvironment(*key_, *granteeStack);

  if (trustAccountIdentities_ && !crossEnvironment) {
    return iam::Grant::addToPrincipalOrResource({.actions = std::move(actions),
                                                 .grantee = grantee,
                                                 .resource = *key_,
                                                 .resourceArns = {key_->keyArn()},
                                                 .resourceSelfArns = {"*"}});
  }

  // Where the grantee's stack needs the key's stack, the key policy can't name the grantee: that
  // would be a reference in the other direction. Its account is named instead.
  Handle<iam::IPrincipal> policyPrincipal = granteePrincipal;
  const Stack& keyStack = Stack::of(*key_);
  if (granteeStack != nullptr && granteeStack != &keyStack) {
    const auto needed = granteeStack->dependencies();
    if (std::find(needed.begin(), needed.end(), &keyStack) != needed.end()) {
      policyPrincipal = iam::AccountPrincipal(granteeStack->account());
    }
  }
  return iam::Grant::addToPrincipalAndResource({
      .actions = std::move(actions),
      .grantee = grantee,
      .resource = *key_,
      .resourceArns = {crossEnvironment ? String("*") : key_->keyArn()},
      .resourcePolicyPrincipal = policyPrincipal,
      .resourceSelfArns = crossEnvironment ? List<String>() : List<String>{"*"},
  });
}

iam::Grant KeyGrants::admin(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::adminActions());
}
iam::Grant KeyGrants::decrypt(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::decryptActions());
}
iam::Grant KeyGrants::encrypt(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::encryptActions());
}
iam::Grant KeyGrants::encryptDecrypt(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::encryptDecryptActions());
}
iam::Grant KeyGrants::sign(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::signActions());
}
iam::Grant KeyGrants::verify(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::verifyActions());
}
iam::Grant KeyGrants::signVerify(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::signVerifyActions());
}
iam::Grant KeyGrants::generateMac(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::generateMacActions());
}
iam::Grant KeyGrants::verifyMac(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee), detail::verifyMacActions());
}

}  // namespace cdk::kms
