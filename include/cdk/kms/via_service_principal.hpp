#pragma once

#include <cdk/iam/principals.hpp>

namespace cdk::kms {

/// A principal that uses a key through an AWS service only.
class ViaServicePrincipal : public iam::PrincipalBase {
 public:
  /// `serviceName` is such as `ec2.eu-west-1.amazonaws.com`. Default of `basePrincipal`: anybody.
  explicit ViaServicePrincipal(String serviceName, Handle<iam::IPrincipal> basePrincipal = {});
  [[nodiscard]] iam::PrincipalPolicyFragment policyFragment() const override;
  [[nodiscard]] String dedupeString() const override;

 protected:
  [[nodiscard]] std::shared_ptr<iam::PrincipalBase> clone() const override;

 private:
  String serviceName_;
  Handle<iam::IPrincipal> base_;
};

}  // namespace cdk::kms
