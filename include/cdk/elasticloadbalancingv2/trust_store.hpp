#pragma once

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/resource.hpp>

#include <string_view>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::elasticloadbalancingv2 {

class CfnTrustStore;

/// How others refer to a trust store: see `TrustStoreRef`.
struct TrustStoreRelation {
  static constexpr cdk::internal::RelationTarget TARGETS[] = {
      {"AWS::ElasticLoadBalancingV2::TrustStore", "TrustStoreArn"}};
};

/// A trust store: the construct, the low-level resource, or its ARN.
using TrustStoreRef = StringOrResource<TrustStoreRelation>;

/// A trust store, made here or elsewhere.
class ITrustStore : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME =
      "AWS::ElasticLoadBalancingV2::TrustStore";
  [[nodiscard]] virtual String trustStoreArn() const = 0;
  [[nodiscard]] virtual String trustStoreName() const = 0;
};

/// Props of `TrustStore`.
struct TrustStoreProps {
  /// Where the certificates of the authorities are, as one file in PEM format. A change replaces
  /// nothing.
  Required<Ref<s3::IBucket>> bucket;
  /// Name of that object.
  Required<String> key;
  /// 1 to 32 letters, digits and inner hyphens. A change replaces the trust store. Default: made
  /// from the construct's path.
  String trustStoreName{};
  /// Version of that object. Default: the newest.
  String version{};
};

/// The certificate authorities whose client certificates a listener accepts.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html
class TrustStore : public Resource, public virtual ITrustStore {
 public:
  using Props = TrustStoreProps;
  /// Throws `ValidationError` for a name that the service does not take.
  TrustStore(Scope scope, Props props);

  /// A trust store by its ARN. Its name is what stands before the first slash of the ARN, as in
  /// the reference.
  static ITrustStore& fromTrustStoreArn(IConstruct& scope, ConstructId id, String trustStoreArn);

  /// How many certificates the file holds.
  [[nodiscard]] Number numberOfCaCertificates() const;
  /// `ACTIVE` or `CREATING`.
  [[nodiscard]] String status() const;
  [[nodiscard]] String trustStoreArn() const override;
  [[nodiscard]] String trustStoreName() const override;
  [[nodiscard]] String referenceTo(std::string_view property) const override;

 private:
  CfnTrustStore* resource_ = nullptr;
};

}  // namespace cdk::elasticloadbalancingv2
