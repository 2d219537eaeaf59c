#pragma once

#include <cdk/iam/grant.hpp>

namespace cdk::kms {

class IKey;

/// Permissions on a key.
class KeyGrants {
 public:
  /// With `trustAccountIdentities`, identities of the key's account get what is granted by their
  /// own policies alone.
  static KeyGrants fromKey(IKey& key, bool trustAccountIdentities = true) {
    return {key, trustAccountIdentities};
  }

  [[nodiscard]] IKey& resource() const noexcept { return *key_; }
  iam::Grant actions(Handle<iam::IGrantable> grantee, List<String> actions);
  iam::Grant admin(Handle<iam::IGrantable> grantee);
  iam::Grant decrypt(Handle<iam::IGrantable> grantee);
  iam::Grant encrypt(Handle<iam::IGrantable> grantee);
  iam::Grant encryptDecrypt(Handle<iam::IGrantable> grantee);
  iam::Grant sign(Handle<iam::IGrantable> grantee);
  iam::Grant verify(Handle<iam::IGrantable> grantee);
  iam::Grant signVerify(Handle<iam::IGrantable> grantee);
  iam::Grant generateMac(Handle<iam::IGrantable> grantee);
  iam::Grant verifyMac(Handle<iam::IGrantable> grantee);

 private:
  KeyGrants(IKey& key, bool trustAccountIdentities)
      : key_(&key), trustAccountIdentities_(trustAccountIdentities) {}

  IKey* key_;
  bool trustAccountIdentities_;
};

}  // namespace cdk::kms
