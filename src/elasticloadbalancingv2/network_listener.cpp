#include <cdk/core/error.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener.hpp>
#include <cdk/elasticloadbalancingv2/network_load_balancer.hpp>

#include "attributes.hpp"
#include "lookup.hpp"
#include "protocols.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr double MIN_IDLE_TIMEOUT_MS = 60'000;
constexpr double MAX_IDLE_TIMEOUT_MS = 6'000'000;

class ImportedNetworkListener : public Resource, public virtual INetworkListener {
 public:
  ImportedNetworkListener(Scope scope, String arn)
      : Resource(std::move(scope)), arn_(std::move(arn)) {}
  [[nodiscard]] String listenerArn() const override { return arn_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }

 private:
  String arn_;
};

Protocol settle(const IConstruct& parent, const NetworkListenerProps& props) {
  const bool hasCertificates = !props.certificates.empty();
  const Protocol protocol =
      props.protocol.value_or(hasCertificates ? Protocol::TLS : Protocol::TCP);
  checkNetworkProtocol(parent, protocol);
  if (protocol == Protocol::TLS && !hasCertificates) {
    fail(parent, "certificates", "it is empty; Protocol::TLS wants a certificate");
  }
  if (protocol != Protocol::TLS && hasCertificates) {
    fail(parent, "certificates", "they go with Protocol::TLS only");
  }
  if (protocol != Protocol::TLS && props.alpnPolicy) {
    fail(parent, "alpnPolicy", "it goes with Protocol::TLS only");
  }
  return protocol;
}

}  // namespace

NetworkListener::NetworkListener(Scope scope, Props props)
    : NetworkListener(scope, props, settle(scope.parent(), props)) {}

NetworkListener::NetworkListener(Scope scope, Props props, Protocol protocol)
    : BaseListener(
          scope,
          {.alpnPolicy = props.alpnPolicy ? List<String>{text(*props.alpnPolicy)} : List<String>(),
           .defaultActions = std::vector<CfnListener::ActionProperty>{},
           .loadBalancerArn = props.loadBalancer->loadBalancerArn(),
           .port = props.port,
           .protocol = text(protocol),
           .sslPolicy = sslPolicyOf(scope.parent(), props.sslPolicy, protocol == Protocol::TLS)}),
      loadBalancer_(props.loadBalancer.get()),
      protocol_(protocol) {
  if (!props.certificates.empty()) {
    addCertificates(ConstructId("DefaultCertificates", node().location()),
                    std::move(props.certificates));
  }
  if (props.defaultAction && !props.defaultTargetGroups.empty()) {
    fail(*this, "defaultAction", "it does not go with defaultTargetGroups; give one of both");
  }
  if (props.defaultAction) setDefaultAction(*props.defaultAction);
  if (!props.defaultTargetGroups.empty()) {
    setDefaultAction(NetworkListenerAction::forward(props.defaultTargetGroups));
  }
  if (props.tcpIdleTimeout && !props.tcpIdleTimeout->isUnresolved()) {
    if (protocol_ == Protocol::UDP) {
      fail(*this, "tcpIdleTimeout", "it does not go with Protocol::UDP");
    }
    const double milliseconds = props.tcpIdleTimeout->toMilliseconds().literal();
    if (milliseconds < MIN_IDLE_TIMEOUT_MS || milliseconds > MAX_IDLE_TIMEOUT_MS) {
      fail(*this, "tcpIdleTimeout",
           props.tcpIdleTimeout->toHumanString() + " is not allowed; it is 60 to 6000 seconds");
    }
    setAttribute("tcp.idle_timeout.seconds", text(props.tcpIdleTimeout->toSeconds()));
  }
}

INetworkListener& NetworkListener::fromLookup(IConstruct& scope, ConstructId id,
                                              NetworkListenerLookupOptions options) {
  const ListenerQuery query{.listenerPort = options.listenerPort,
                            .listenerProtocol = options.listenerProtocol
                                                    ? String(text(*options.listenerProtocol))
                                                    : String(),
                            .loadBalancerArn = options.loadBalancerArn,
                            .loadBalancerTags = options.loadBalancerTags};
  return scope.create<ImportedNetworkListener>(std::move(id),
                                               lookUpListener(scope, query, "network").listenerArn);
}

INetworkListener& NetworkListener::fromNetworkListenerArn(IConstruct& scope, ConstructId id,
                                                          String networkListenerArn) {
  return scope.create<ImportedNetworkListener>(std::move(id), std::move(networkListenerArn));
}

void NetworkListener::setDefaultAction(const NetworkListenerAction& action) {
  action.bind(*this);
  setDefaultActions(action.renderActions());
}

void NetworkListener::addAction(ConstructId, AddNetworkActionProps props) {
  setDefaultAction(props.action);
}

void NetworkListener::addCertificates(ConstructId id,
                                      std::vector<ListenerCertificate> certificates) {
  auto next = certificates.begin();
  if (!hasCertificate_ && next != certificates.end()) {
    resource().props().certificates = {{.certificateArn = next->certificateArn()}};
    hasCertificate_ = true;
    ++next;
  }
  for (int number = 1; next != certificates.end(); ++next, ++number) {
    create<ApplicationListenerCertificate>(id.derived(id.text() + std::to_string(number)),
                                           {.certificates = {*next}, .listener = *this});
  }
}

void NetworkListener::addTargetGroups(ConstructId, Refs<INetworkTargetGroup> targetGroups) {
  setDefaultAction(NetworkListenerAction::forward(std::move(targetGroups)));
}

NetworkTargetGroup& NetworkListener::addTargets(ConstructId id, AddNetworkTargetsProps props) {
  const Ref<ec2::IVpc> vpc = loadBalancer_->vpc();
  if (!vpc) {
    fail(*this, "vpc",
         "the imported load balancer's is not known; say it when importing, or make a target group "
         "and use addTargetGroups");
  }
  auto& group = create<NetworkTargetGroup>(id.derived(id.text() + "Group"),
                                           {.deregistrationDelay = props.deregistrationDelay,
                                            .healthCheck = props.healthCheck,
                                            .port = props.port,
                                            .preserveClientIp = props.preserveClientIp,
                                            .protocol = props.protocol.value_or(protocol_),
                                            .proxyProtocolV2 = props.proxyProtocolV2,
                                            .targetGroupName = props.targetGroupName,
                                            .targets = std::move(props.targets),
                                            .vpc = vpc});
  addTargetGroups(std::move(id), {group});
  return group;
}

}  // namespace cdk::elasticloadbalancingv2
