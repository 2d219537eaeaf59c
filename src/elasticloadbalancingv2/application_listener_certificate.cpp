#include <cdk/core/error.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/listener.hpp>

namespace cdk::elasticloadbalancingv2 {

ApplicationListenerCertificate::ApplicationListenerCertificate(Scope scope, Props props)
    : Construct(std::move(scope)) {
  if (props.certificates.empty()) {
    fail(*this, "certificates", "it is empty; at least one certificate is wanted");
  }
  std::vector<CfnListenerCertificate::CertificateProperty> certificates;
  for (const ListenerCertificate& certificate : props.certificates) {
    certificates.push_back({.certificateArn = certificate.certificateArn()});
  }
  create<CfnListenerCertificate>(
      "Resource", {.certificates = certificates, .listenerArn = props.listener->listenerArn()});
}

}  // namespace cdk::elasticloadbalancingv2
