#pragma once

#include <cdk/core/value.hpp>

#include <utility>

namespace cdk::elasticloadbalancingv2 {

/// The IPv6 prefix that a network load balancer translates source addresses of UDP to, in a subnet.
/// A copyable value.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html
class SourceNatIpv6Prefix {
 public:
  /// The service takes one out of the subnet.
  static SourceNatIpv6Prefix autoAssigned() { return SourceNatIpv6Prefix("auto_assigned"); }
  /// A prefix of the subnet's, such as `2001:db8::/80`. Throws `ValidationError` for another length
  /// than 80.
  static SourceNatIpv6Prefix fromIpv6Prefix(String prefix);

  /// As the service writes it; it is not checked.
  explicit SourceNatIpv6Prefix(String prefix) : prefix_(std::move(prefix)) {}
  [[nodiscard]] const String& prefix() const noexcept { return prefix_; }

 private:
  String prefix_;
};

}  // namespace cdk::elasticloadbalancingv2
