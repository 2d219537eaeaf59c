#pragma once

#include <cdk/core/value.hpp>

#include <concepts>

namespace cdk::elasticloadbalancingv2 {

/// A certificate that a listener shows.
class IListenerCertificate {
 public:
  virtual ~IListenerCertificate() = default;
  [[nodiscard]] virtual String certificateArn() const = 0;
};

/// A certificate by its ARN. Anything with a `certificateArn()`, such as a certificate of the
/// certificate manager, converts to it.
class ListenerCertificate : public IListenerCertificate {
 public:
  explicit ListenerCertificate(String certificateArn) : arn_(std::move(certificateArn)) {}
  template <class C>
    requires requires(const C& certificate) {
      { certificate.certificateArn() } -> std::convertible_to<String>;
    }
  ListenerCertificate(const C& certificate)  // NOLINT(google-explicit-constructor)
      : arn_(certificate.certificateArn()) {}

  static ListenerCertificate fromArn(String certificateArn) {
    return ListenerCertificate(std::move(certificateArn));
  }
  template <class C>
  static ListenerCertificate fromCertificateManager(const C& acmCertificate) {
    return ListenerCertificate(acmCertificate);
  }

  [[nodiscard]] String certificateArn() const override { return arn_; }

 private:
  String arn_;
};

}  // namespace cdk::elasticloadbalancingv2
