#pragma once

#include <cdk/elasticloadbalancingv2/listener.hpp>
#include <cdk/elasticloadbalancingv2/listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/network_listener_action.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

#include <optional>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class INetworkLoadBalancer;

/// Props of `NetworkLoadBalancer::addListener`.
struct BaseNetworkListenerProps {
  /// Only for TLS. Default: none.
  std::optional<AlpnPolicy> alpnPolicy{};
  /// Wanted for TLS; the first is the default one. Default: none.
  std::vector<ListenerCertificate> certificates{};
  /// Not together with `defaultTargetGroups`. Default: none; it has to be added before synthesis.
  std::optional<NetworkListenerAction> defaultAction{};
  /// Default: none.
  Refs<INetworkTargetGroup> defaultTargetGroups{};
  Required<Number> port;
  /// TCP, TLS, UDP or TCP_UDP. Default: TLS where there are certificates, else TCP.
  std::optional<Protocol> protocol{};
  /// Default: for TLS the recommended policy.
  std::optional<SslPolicy> sslPolicy{};
  /// 60 to 6000 seconds, not for UDP. Default: 350 seconds.
  std::optional<Duration> tcpIdleTimeout{};
};

/// Props of `NetworkListener`.
struct NetworkListenerProps {
  /// See `BaseNetworkListenerProps`.
  std::optional<AlpnPolicy> alpnPolicy{};
  std::vector<ListenerCertificate> certificates{};
  std::optional<NetworkListenerAction> defaultAction{};
  Refs<INetworkTargetGroup> defaultTargetGroups{};
  /// A change replaces the listener.
  Required<Ref<INetworkLoadBalancer>> loadBalancer;
  Required<Number> port;
  std::optional<Protocol> protocol{};
  std::optional<SslPolicy> sslPolicy{};
  std::optional<Duration> tcpIdleTimeout{};
};

/// Which listener `NetworkListener::fromLookup` looks for; exactly one has to match.
struct NetworkListenerLookupOptions {
  /// Default: any.
  Number listenerPort{};
  /// Default: any.
  std::optional<Protocol> listenerProtocol{};
  /// Default: any.
  String loadBalancerArn{};
  /// Tags that its load balancer has. Default: any.
  Map<String> loadBalancerTags{};
};

/// Options of `NetworkListener::addAction`.
struct AddNetworkActionProps {
  Required<NetworkListenerAction> action;
};

/// Options of `NetworkListener::addTargets`; those of the new group are explained with
/// `NetworkTargetGroupProps`.
struct AddNetworkTargetsProps {
  std::optional<Duration> deregistrationDelay{};
  HealthCheck healthCheck = HealthCheck::absent();
  Required<Number> port;
  Boolean preserveClientIp{};
  /// Default: the listener's.
  std::optional<Protocol> protocol{};
  Boolean proxyProtocolV2{};
  String targetGroupName{};
  std::vector<Handle<INetworkLoadBalancerTarget>> targets{};
};

/// A listener of a network load balancer, made here or elsewhere.
class INetworkListener : public virtual IListener {};

/// A port on which a network load balancer takes connections.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html
class NetworkListener : public BaseListener, public virtual INetworkListener {
 public:
  using Props = NetworkListenerProps;
  /// Throws `ValidationError` for protocols of other load balancers and for contradictions.
  NetworkListener(Scope scope, Props props);

  /// A listener that the CLI looks up. Throws `ValidationError` for tokens, and `ConstructError`
  /// where account and region of the stack are not known.
  static INetworkListener& fromLookup(IConstruct& scope, ConstructId id,
                                      NetworkListenerLookupOptions options);
  static INetworkListener& fromNetworkListenerArn(IConstruct& scope, ConstructId id,
                                                  String networkListenerArn);

  [[nodiscard]] INetworkLoadBalancer& loadBalancer() const { return *loadBalancer_; }
  /// Sets the default action; the id has no effect.
  void addAction(ConstructId id, AddNetworkActionProps props);
  /// Adds certificates, chosen by the host name that clients ask for; the listener's first is the
  /// default one.
  void addCertificates(ConstructId id, std::vector<ListenerCertificate> certificates);
  /// Forwards to the groups by default; the id has no effect. Throws `ValidationError` for no
  /// group.
  void addTargetGroups(ConstructId id, Refs<INetworkTargetGroup> targetGroups);
  /// Makes a target group (id: `id` and `Group`), and forwards to it. Throws `ValidationError`
  /// where the VPC of an imported load balancer is not known.
  NetworkTargetGroup& addTargets(ConstructId id, AddNetworkTargetsProps props);

 private:
  NetworkListener(Scope scope, Props props, Protocol protocol);
  void setDefaultAction(const NetworkListenerAction& action);

  INetworkLoadBalancer* loadBalancer_;
  Protocol protocol_;
  bool hasCertificate_ = false;
};

}  // namespace cdk::elasticloadbalancingv2
