#pragma once

#include <cdk/core/presence.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/listener.hpp>
#include <cdk/elasticloadbalancingv2/listener_action.hpp>
#include <cdk/elasticloadbalancingv2/listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/listener_condition.hpp>
#include <cdk/elasticloadbalancingv2/trust_store.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cdk::ec2 {
class ISecurityGroup;
}

namespace cdk::elasticloadbalancingv2 {

class ApplicationListenerRule;
class IApplicationLoadBalancer;

/// Whether clients show certificates, and which are trusted. For HTTPS.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html
struct MutualAuthentication {
  /// Tell clients which authorities are trusted. Only with `VERIFY`. Default: false.
  Boolean advertiseTrustStoreCaNames{};
  /// Accept certificates that have run out. Only with `VERIFY`. Default: false.
  Boolean ignoreClientCertificateExpiry{};
  /// Default: `OFF`.
  std::optional<MutualAuthenticationMode> mutualAuthenticationMode{};
  /// The construct, or its ARN; wanted with, and only with, `VERIFY`. Default: none.
  TrustStoreRef trustStore{};
  Presence presence_{};

  static MutualAuthentication absent() noexcept;
};

/// Props of `ApplicationLoadBalancer::addListener`.
struct BaseApplicationListenerProps {
  /// Wanted for HTTPS; the first is the default one. Default: none.
  std::vector<ListenerCertificate> certificates{};
  /// What is done with requests that no rule is for. Not together with `defaultTargetGroups`.
  /// Default: none; then it has to be added before synthesis.
  std::optional<ListenerAction> defaultAction{};
  /// Groups that requests go to which no rule is for. Default: none.
  Refs<IApplicationTargetGroup> defaultTargetGroups{};
  /// Default: none.
  MutualAuthentication mutualAuthentication = MutualAuthentication::absent();
  /// Let anybody connect. Default: true.
  Boolean open{};
  /// Default: that of the protocol.
  Number port{};
  /// Default: that of the port, if it is well known.
  std::optional<ApplicationProtocol> protocol{};
  /// Default: for HTTPS the recommended policy.
  std::optional<SslPolicy> sslPolicy{};
};

/// Props of `ApplicationListener`.
struct ApplicationListenerProps {
  /// See `BaseApplicationListenerProps`.
  std::vector<ListenerCertificate> certificates{};
  std::optional<ListenerAction> defaultAction{};
  Refs<IApplicationTargetGroup> defaultTargetGroups{};
  /// A change replaces the listener.
  Required<Ref<IApplicationLoadBalancer>> loadBalancer;
  MutualAuthentication mutualAuthentication = MutualAuthentication::absent();
  Boolean open{};
  Number port{};
  std::optional<ApplicationProtocol> protocol{};
  std::optional<SslPolicy> sslPolicy{};
};

/// Options of `IApplicationListener::addAction`.
struct AddApplicationActionProps {
  Required<ListenerAction> action;
  /// Requests the action is for. Wanted with, and only with, `priority`. Default: all; the action
  /// is the default one.
  std::vector<ListenerCondition> conditions{};
  /// Lower numbers come first, 1 to 50000. Default: the action is the default one.
  Number priority{};
  /// Name the rule by the id alone, without `Rule` behind it. Default: false.
  Boolean removeSuffix{};
};

/// Options of `IApplicationListener::addTargetGroups`.
struct AddApplicationTargetGroupsProps {
  /// See `AddApplicationActionProps`.
  std::vector<ListenerCondition> conditions{};
  Number priority{};
  Required<Refs<IApplicationTargetGroup>> targetGroups;
};

/// Options of `IApplicationListener::addTargets`; those of the new group are explained with
/// `ApplicationTargetGroupProps`.
struct AddApplicationTargetsProps {
  /// See `AddApplicationActionProps`.
  std::vector<ListenerCondition> conditions{};
  std::optional<Duration> deregistrationDelay{};
  Boolean enableAnomalyMitigation{};
  HealthCheck healthCheck = HealthCheck::absent();
  std::optional<TargetGroupLoadBalancingAlgorithmType> loadBalancingAlgorithmType{};
  Number port{};
  Number priority{};
  std::optional<ApplicationProtocol> protocol{};
  std::optional<ApplicationProtocolVersion> protocolVersion{};
  std::optional<Duration> slowStart{};
  std::optional<Duration> stickinessCookieDuration{};
  String stickinessCookieName{};
  String targetGroupName{};
  std::vector<Handle<IApplicationLoadBalancerTarget>> targets{};
};

/// Which listener `ApplicationListener::fromLookup` looks for; exactly one has to match.
struct ApplicationListenerLookupOptions {
  /// Default: any.
  String listenerArn{};
  /// Default: any.
  Number listenerPort{};
  /// Default: any.
  std::optional<ApplicationProtocol> listenerProtocol{};
  /// Default: any.
  String loadBalancerArn{};
  /// Tags that its load balancer has. Default: any.
  Map<String> loadBalancerTags{};
};

/// An existing listener.
struct ApplicationListenerAttributes {
  /// Port of the `…DefaultPort…` methods of its connections. Default: none.
  Number defaultPort{};
  Required<String> listenerArn;
  /// The load balancer's.
  Required<Ref<ec2::ISecurityGroup>> securityGroup;
};

/// A listener of an application load balancer, made here or elsewhere.
class IApplicationListener : public virtual IListener, public virtual ec2::IConnectable {
 public:
  /// Adds a rule, or without conditions and priority sets the default action.
  virtual void addAction(ConstructId id, AddApplicationActionProps props) = 0;
  virtual void addCertificates(ConstructId id, std::vector<ListenerCertificate> certificates) = 0;
  /// Forwards to groups by a rule, or without conditions and priority by default.
  virtual void addTargetGroups(ConstructId id, AddApplicationTargetGroupsProps props) = 0;
  /// Makes a target group (id: `id` and `Group`), and forwards to it. Throws `ConstructError` for
  /// imported listeners, whose VPC is not known.
  virtual ApplicationTargetGroup& addTargets(ConstructId id, AddApplicationTargetsProps props) = 0;
  /// Lets the load balancer reach a target; target groups call it.
  virtual void registerConnectable(Handle<ec2::IConnectable> connectable, ec2::Port portRange) = 0;

 protected:
  friend class ApplicationListenerRule;
  /// The path of the rule that has the priority: `path` itself where no other has. Rules ask before
  /// synthesis.
  virtual std::string claimPriority(double priority, const std::string& path);
};

/// A port on which an application load balancer takes requests.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
class ApplicationListener : public BaseListener, public virtual IApplicationListener {
 public:
  using Props = ApplicationListenerProps;
  /// Throws `ValidationError` where neither port nor protocol is known, for HTTPS without a
  /// certificate (at synthesis), and for contradictions.
  ApplicationListener(Scope scope, Props props);

  static IApplicationListener& fromApplicationListenerAttributes(
      IConstruct& scope, ConstructId id, ApplicationListenerAttributes attrs);
  /// A listener that the CLI looks up, with the groups of its load balancer. Throws
  /// `ValidationError` for tokens, and `ConstructError` where account and region of the stack are
  /// not known.
  static IApplicationListener& fromLookup(IConstruct& scope, ConstructId id,
                                          ApplicationListenerLookupOptions options);

  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] IApplicationLoadBalancer& loadBalancer() const { return *loadBalancer_; }
  [[nodiscard]] Number port() const { return port_; }
  [[nodiscard]] ApplicationProtocol protocol() const { return protocol_; }

  void addAction(ConstructId id, AddApplicationActionProps props) override;
  void addCertificates(ConstructId id, std::vector<ListenerCertificate> certificates) override;
  void addTargetGroups(ConstructId id, AddApplicationTargetGroupsProps props) override;
  ApplicationTargetGroup& addTargets(ConstructId id, AddApplicationTargetsProps props) override;
  void registerConnectable(Handle<ec2::IConnectable> connectable, ec2::Port portRange) override;

 protected:
  std::string claimPriority(double priority, const std::string& path) override;
  [[nodiscard]] std::vector<std::string> validateListener() override;

 private:
  struct Settled;
  ApplicationListener(Scope scope, Props props, Settled settled);
  void setDefaultAction(const ListenerAction& action);

  mutable ec2::Connections connections_{};
  IApplicationLoadBalancer* loadBalancer_;
  Number port_;
  ApplicationProtocol protocol_;
  bool hasCertificate_ = false;
  std::map<double, std::string> priorities_{};
};

}  // namespace cdk::elasticloadbalancingv2
