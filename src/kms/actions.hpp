#pragma once

#include <cdk/core/value.hpp>

/// What grants on keys allow.
namespace cdk::kms::detail {

inline List<String> adminActions() {
  return {"kms:Create*",
          "kms:Describe*",
          "kms:Enable*",
          "kms:List*",
          "kms:Put*",
          "kms:Update*",
          "kms:Revoke*",
          "kms:Disable*",
          "kms:Get*",
          "kms:Delete*",
          "kms:TagResource",
          "kms:UntagResource",
          "kms:ScheduleKeyDeletion",
          "kms:CancelKeyDeletion"};
}
inline List<String> decryptActions() { return {"kms:Decrypt"}; }
inline List<String> encryptActions() {
  return {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"};
}
inline List<String> encryptDecryptActions() {
  return {"kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"};
}
inline List<String> signActions() { return {"kms:Sign"}; }
inline List<String> verifyActions() { return {"kms:Verify"}; }
inline List<String> signVerifyActions() { return {"kms:Sign", "kms:Verify"}; }
inline List<String> generateMacActions() { return {"kms:GenerateMac"}; }
inline List<String> verifyMacActions() { return {"kms:VerifyMac"}; }

}  // namespace cdk::kms::detail
