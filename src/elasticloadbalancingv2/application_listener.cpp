#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_rule.hpp>
#include <cdk/elasticloadbalancingv2/application_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener.hpp>

#include <utility>

#include "attributes.hpp"
#include "lookup.hpp"
#include "protocols.hpp"

namespace cdk::elasticloadbalancingv2 {

namespace {

constexpr const char* DUAL_STACK_FLAG =
    "@aws-cdk/aws-elasticloadbalancingV2:albDualstackWithoutPublicIpv4SecurityGroupRulesDefault";
constexpr const char* LOAD_BALANCER_TO_TARGET = "Load balancer to target";

void checkRule(const IConstruct& construct, const std::vector<ListenerCondition>& conditions,
               const Number& priority) {
  if (conditions.empty() != priority.isAbsent()) {
    fail(construct, conditions.empty() ? "conditions" : "priority",
         "it is absent; conditions and priority go together");
  }
}

void checkMutualAuthentication(const IConstruct& construct, const MutualAuthentication& settings) {
  if (!settings.mutualAuthenticationMode) return;
  if (*settings.mutualAuthenticationMode == MutualAuthenticationMode::VERIFY) {
    if (settings.trustStore.isAbsent()) {
      fail(construct, "trustStore",
           "it is absent; MutualAuthenticationMode::VERIFY wants a trust store");
    }
    return;
  }
  const char* misplaced =
      settings.trustStore.has_value()                      ? "trustStore"
      : settings.ignoreClientCertificateExpiry.has_value() ? "ignoreClientCertificateExpiry"
      : settings.advertiseTrustStoreCaNames.has_value()    ? "advertiseTrustStoreCaNames"
                                                           : nullptr;
  if (misplaced != nullptr) {
    fail(construct, misplaced, "it goes with MutualAuthenticationMode::VERIFY only");
  }
}

CfnListener::MutualAuthenticationProperty render(const MutualAuthentication& settings) {
  if (!isPresent(settings)) return CfnListener::MutualAuthenticationProperty::absent();
  return {.advertiseTrustStoreCaNames =
              settings.advertiseTrustStoreCaNames.has_value()
                  ? String(settings.advertiseTrustStoreCaNames.literal() ? "on" : "off")
                  : String(),
          .ignoreClientCertificateExpiry = settings.ignoreClientCertificateExpiry,
          .mode = settings.mutualAuthenticationMode
                      ? String(text(*settings.mutualAuthenticationMode))
                      : String(),
          .trustStoreArn = settings.trustStore};
}

/// Rules of made and imported listeners.
void addRule(IApplicationListener& listener, ConstructId id, AddApplicationActionProps props) {
  listener.create<ApplicationListenerRule>(std::move(id),
                                           {.action = props.action.value(),
                                            .conditions = std::move(props.conditions),
                                            .listener = listener,
                                            .priority = props.priority});
}

/// What imported and looked up listeners have in common.
class ForeignApplicationListener : public Resource, public virtual IApplicationListener {
 public:
  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  [[nodiscard]] String listenerArn() const override { return arn_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return arn_; }

  void addAction(ConstructId id, AddApplicationActionProps props) override {
    checkRule(*this, props.conditions, props.priority);
    checkPriority(props.priority);
    const ConstructId ruleId =
        props.removeSuffix.value_or(false) ? id : id.derived(id.text() + "Rule");
    addRule(*this, ruleId, std::move(props));
  }
  void addCertificates(ConstructId id, std::vector<ListenerCertificate> certificates) override {
    create<ApplicationListenerCertificate>(
        std::move(id), {.certificates = std::move(certificates), .listener = *this});
  }
  void addTargetGroups(ConstructId id, AddApplicationTargetGroupsProps props) override {
    checkRule(*this, props.conditions, props.priority);
    checkPriority(props.priority);
    addRule(*this, std::move(id),
            {.action = ListenerAction::forward(props.targetGroups),
             .conditions = std::move(props.conditions),
             .priority = props.priority});
  }
  ApplicationTargetGroup& addTargets(ConstructId, AddApplicationTargetsProps) override {
    fail(*this, "targets",
         "addTargets is not for imported listeners; make a target group and use addTargetGroups");
  }
  void registerConnectable(Handle<ec2::IConnectable> connectable, ec2::Port portRange) override {
    connections_.allowTo(std::move(connectable), std::move(portRange), LOAD_BALANCER_TO_TARGET);
  }

 protected:
  ForeignApplicationListener(Scope scope, String arn)
      : Resource(std::move(scope)), arn_(std::move(arn)) {}
  std::string claimPriority(double priority, const std::string& path) override {
    return priorities_.emplace(priority, path).first->second;
  }
  void connect(Refs<ec2::ISecurityGroup> securityGroups, const Number& defaultPort) {
    ec2::ConnectionsProps props{.securityGroups = std::move(securityGroups)};
    if (defaultPort.has_value()) props.defaultPort = ec2::Port::tcp(defaultPort);
    connections_ = ec2::Connections(std::move(props));
  }

 private:
  void checkPriority(const Number& priority) const {
    if (priority.isAbsent()) {
      fail(*this, "priority", "it is absent; the default action of an imported listener is fixed");
    }
  }

  String arn_;
  mutable ec2::Connections connections_{};
  std::map<double, std::string> priorities_{};
};

class ImportedApplicationListener : public ForeignApplicationListener {
 public:
  ImportedApplicationListener(Scope scope, const ApplicationListenerAttributes& attrs)
      : ForeignApplicationListener(std::move(scope), attrs.listenerArn) {
    connect({*attrs.securityGroup}, attrs.defaultPort);
  }
};

class LookedUpApplicationListener : public ForeignApplicationListener {
 public:
  LookedUpApplicationListener(Scope scope, const FoundListener& found)
      : ForeignApplicationListener(std::move(scope), found.listenerArn) {
    Refs<ec2::ISecurityGroup> groups;
    for (const String& id : found.securityGroupIds) {
      const ConstructId groupId("SecurityGroup-" + std::string(id.literal()), node().location());
      groups.push_back(ec2::SecurityGroup::fromLookupById(*this, groupId, id));
    }
    connect(std::move(groups), found.listenerPort);
  }
};

}  // namespace

MutualAuthentication MutualAuthentication::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

struct ApplicationListener::Settled {
  ApplicationProtocol protocol = ApplicationProtocol::HTTP;
  Number port{};

  static Settled of(const IConstruct& parent, const Props& props) {
    const auto [protocol, port] = determineProtocolAndPort(parent, props.protocol, props.port);
    if (!protocol)
      fail(parent, "port", "it is absent; at least one of port and protocol is wanted");
    checkMutualAuthentication(parent, props.mutualAuthentication);
    return {.protocol = *protocol, .port = port};
  }
};

ApplicationListener::ApplicationListener(Scope scope, Props props)
    : ApplicationListener(scope, props, Settled::of(scope.parent(), props)) {}

ApplicationListener::ApplicationListener(Scope scope, Props props, Settled settled)
    : BaseListener(scope,
                   {.certificates = {},
                    .defaultActions = std::vector<CfnListener::ActionProperty>{},
                    .loadBalancerArn = props.loadBalancer->loadBalancerArn(),
                    .mutualAuthentication = render(props.mutualAuthentication),
                    .port = settled.port,
                    .protocol = text(settled.protocol),
                    .sslPolicy = sslPolicyOf(scope.parent(), props.sslPolicy,
                                             settled.protocol == ApplicationProtocol::HTTPS)}),
      loadBalancer_(props.loadBalancer.get()),
      port_(settled.port),
      protocol_(settled.protocol) {
  if (protocol_ == ApplicationProtocol::HTTP && !props.certificates.empty()) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-elasticloadbalancingv2:httpListenerWithCertificates",
        "Certificates cannot be specified for HTTP listeners. Use HTTPS instead.");
  }
  if (!props.certificates.empty()) {
    addCertificates(ConstructId("DefaultCertificates", node().location()),
                    std::move(props.certificates));
  }
  connections_ =
      ec2::Connections({.defaultPort = ec2::Port::tcp(port_),
                        .securityGroups = loadBalancer_->connections().securityGroups()});
  if (props.defaultAction && !props.defaultTargetGroups.empty()) {
    fail(*this, "defaultAction", "it does not go with defaultTargetGroups; give one of both");
  }
  if (props.defaultAction) setDefaultAction(*props.defaultAction);
  if (!props.defaultTargetGroups.empty()) {
    setDefaultAction(ListenerAction::forward(props.defaultTargetGroups));
  }
  if (props.open.value_or(true)) {
    const String description = "Allow from anyone on port " + text(port_);
    connections_.allowDefaultPortFrom(ec2::Peer::anyIpv4(), description);
    const std::optional<IpAddressType> addresses = loadBalancer_->ipAddressType();
    if (addresses == IpAddressType::DUAL_STACK ||
        (addresses == IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4 &&
         FeatureFlags::of(*this).isEnabled(DUAL_STACK_FLAG))) {
      connections_.allowDefaultPortFrom(ec2::Peer::anyIpv6(), description);
    }
  }
}

IApplicationListener& ApplicationListener::fromApplicationListenerAttributes(
    IConstruct& scope, ConstructId id, ApplicationListenerAttributes attrs) {
  return scope.create<ImportedApplicationListener>(std::move(id), std::move(attrs));
}

IApplicationListener& ApplicationListener::fromLookup(IConstruct& scope, ConstructId id,
                                                      ApplicationListenerLookupOptions options) {
  const ListenerQuery query{.listenerArn = options.listenerArn,
                            .listenerPort = options.listenerPort,
                            .listenerProtocol = options.listenerProtocol
                                                    ? String(text(*options.listenerProtocol))
                                                    : String(),
                            .loadBalancerArn = options.loadBalancerArn,
                            .loadBalancerTags = options.loadBalancerTags};
  return scope.create<LookedUpApplicationListener>(std::move(id),
                                                   lookUpListener(scope, query, "application"));
}

void ApplicationListener::setDefaultAction(const ListenerAction& action) {
  action.bind(*this, *this);
  setDefaultActions(action.renderActions());
}

void ApplicationListener::addAction(ConstructId id, AddApplicationActionProps props) {
  checkRule(*this, props.conditions, props.priority);
  if (props.priority.isAbsent()) {
    setDefaultAction(props.action);
    return;
  }
  // `removeSuffix` is for imported listeners only: the logical ids of others are settled.
  addRule(*this, id.derived(id.text() + "Rule"), std::move(props));
}

void ApplicationListener::addCertificates(ConstructId id,
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

void ApplicationListener::addTargetGroups(ConstructId id, AddApplicationTargetGroupsProps props) {
  addAction(std::move(id), {.action = ListenerAction::forward(props.targetGroups),
                            .conditions = std::move(props.conditions),
                            .priority = props.priority});
}

ApplicationTargetGroup& ApplicationListener::addTargets(ConstructId id,
                                                        AddApplicationTargetsProps props) {
  const Ref<ec2::IVpc> vpc = loadBalancer_->vpc();
  if (!vpc) {
    fail(*this, "vpc",
         "the imported load balancer's is not known; say it when importing, or make a target group "
         "and use addTargetGroups");
  }
  auto& group = create<ApplicationTargetGroup>(
      id.derived(id.text() + "Group"),
      {.deregistrationDelay = props.deregistrationDelay,
       .enableAnomalyMitigation = props.enableAnomalyMitigation,
       .healthCheck = props.healthCheck,
       .loadBalancingAlgorithmType = props.loadBalancingAlgorithmType,
       .port = props.port,
       .protocol = props.protocol,
       .protocolVersion = props.protocolVersion,
       .slowStart = props.slowStart,
       .stickinessCookieDuration = props.stickinessCookieDuration,
       .stickinessCookieName = props.stickinessCookieName,
       .targetGroupName = props.targetGroupName,
       .targets = std::move(props.targets),
       .vpc = vpc});
  addTargetGroups(std::move(id), {.conditions = std::move(props.conditions),
                                  .priority = props.priority,
                                  .targetGroups = Refs<IApplicationTargetGroup>{group}});
  return group;
}

void ApplicationListener::registerConnectable(Handle<ec2::IConnectable> connectable,
                                              ec2::Port portRange) {
  connectable->connections().allowFrom(*loadBalancer_, std::move(portRange),
                                       LOAD_BALANCER_TO_TARGET);
}

std::string IApplicationListener::claimPriority(double, const std::string& path) { return path; }

std::string ApplicationListener::claimPriority(double priority, const std::string& path) {
  return priorities_.emplace(priority, path).first->second;
}

std::vector<std::string> ApplicationListener::validateListener() {
  std::vector<std::string> findings = BaseListener::validateListener();
  if (protocol_ == ApplicationProtocol::HTTPS && !hasCertificate_) {
    findings.emplace_back("HTTPS Listener needs at least one certificate (call addCertificates)");
  }
  return findings;
}

}  // namespace cdk::elasticloadbalancingv2
