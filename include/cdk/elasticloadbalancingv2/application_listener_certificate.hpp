#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/elasticloadbalancingv2/listener_certificate.hpp>

#include <vector>

namespace cdk::elasticloadbalancingv2 {

class IListener;

/// Props of `ApplicationListenerCertificate`.
struct ApplicationListenerCertificateProps {
  /// At least one is wanted.
  std::vector<ListenerCertificate> certificates{};
  /// A change replaces the resource.
  Required<Ref<IListener>> listener;
};

/// Further certificates of a listener (network load balancers' too), chosen by the host name that
/// clients ask for.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html
class ApplicationListenerCertificate : public Construct {
 public:
  using Props = ApplicationListenerCertificateProps;
  /// Throws `ValidationError` for no certificate.
  ApplicationListenerCertificate(Scope scope, Props props);
};

}  // namespace cdk::elasticloadbalancingv2
