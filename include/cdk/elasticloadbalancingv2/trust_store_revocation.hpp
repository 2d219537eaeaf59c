#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/elasticloadbalancingv2/trust_store.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

/// What a file of revocations is.
enum class RevocationType : std::uint8_t {
  /// A certificate revocation list.
  CRL,
};

/// A file of revocations.
struct RevocationContent {
  Required<Ref<s3::IBucket>> bucket;
  /// Name of the object.
  Required<String> key;
  /// Default: not in the template, `CRL`.
  std::optional<RevocationType> revocationType{};
  /// Version of the object. Default: the newest.
  String version{};
};

/// Props of `TrustStoreRevocation`.
struct TrustStoreRevocationProps {
  /// A change replaces the resource.
  Required<std::vector<RevocationContent>> revocationContents;
  /// A change replaces the resource.
  Required<TrustStoreRef> trustStore;
};

/// Client certificates that a trust store refuses although their authority is in it.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html
class TrustStoreRevocation : public Resource {
 public:
  using Props = TrustStoreRevocationProps;
  TrustStoreRevocation(Scope scope, Props props);
};

}  // namespace cdk::elasticloadbalancingv2
