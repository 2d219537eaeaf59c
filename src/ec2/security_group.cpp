#include <cdk/ec2/security_group.hpp>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <cdk/core/annotations.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/cfn_security_group.hpp>
#include <cdk/ec2/cfn_security_group_egress.hpp>
#include <cdk/ec2/cfn_security_group_ingress.hpp>
#include <cdk/ec2/vpc.hpp>

namespace cdk::ec2 {

namespace {

constexpr const char* ALLOW_ALL_DESCRIPTION = "Allow all outbound traffic by default";
constexpr const char* ALLOW_ALL_IPV6_DESCRIPTION = "Allow all outbound ipv6 traffic by default";
constexpr const char* NO_TRAFFIC_DESCRIPTION = "Disallow all traffic";

/// CloudFormation allows everything where a group has no egress rule, so that a group which allows
/// nothing needs a rule that no packet matches.
Peer noTrafficPeer() { return Peer::ipv4("255.255.255.255/32"); }
Port noTrafficPort() { return Port::icmpTypeAndCode(252, 86); }

/// Whether a context value, which may come from a command line as text, switches something on.
bool isTruthy(const Json& value) {
  switch (value.kind()) {
    case ValueKind::BOOLEAN: return Boolean(value).literal();
    case ValueKind::NUMBER: return Number(value).literal() != 0;
    case ValueKind::TEXT: return !value.text().empty();
    case ValueKind::LIST:
    case ValueKind::OBJECT: return true;
    default: return false;
  }
}

String ruleText(const char* preposition, const IPeer& peer, const Port& port) {
  return preposition + (" " + peer.uniqueId()) + (":" + port.toString());
}

}  // namespace

struct SecurityGroupBase::RulePlace {
  IConstruct& scope;
  std::string id;
};

SecurityGroupBase::SecurityGroupBase(Scope scope, ResourceProps props)
    : Resource(std::move(scope), std::move(props)),
      connections_(ConnectionsProps{.securityGroups = {*this}}) {}

String SecurityGroupBase::uniqueId() const { return Names::nodeUniqueId(node()); }

IngressRuleConfig SecurityGroupBase::toIngressRuleConfig() const {
  return {.sourceSecurityGroupId = securityGroupId()};
}

EgressRuleConfig SecurityGroupBase::toEgressRuleConfig() const {
  return {.destinationSecurityGroupId = securityGroupId()};
}

std::string SecurityGroupBase::nameOf(const IPeer& peer) {
  const String id = peer.uniqueId();
  if (!id.isUnresolved()) return std::string(id.literal());
  ++tokenPeers_;
  // The odd form from the second one on is part of deployed logical ids.
  return tokenPeers_ == 1 ? "{IndirectPeer}"
                          : "'{IndirectPeer" + std::to_string(tokenPeers_) + "}'";
}

SecurityGroupBase::RulePlace SecurityGroupBase::placeOf(IPeer& peer, const Port& connection,
                                                        bool ingress, bool remoteRule) {
  // The counterpart of a rule between two stacks goes to the stack of the rule itself, so that it
  // is not the cause of a second dependency, in the other direction.
  auto* group = dynamic_cast<SecurityGroupBase*>(&peer);
  if (remoteRule && group != nullptr && &Stack::of(*group) != &Stack::of(*this)) {
    return {.scope = *group,
            .id = std::string(uniqueId().literal()) + ":" + connection.toString() +
                  (ingress ? " to" : " from")};
  }
  std::string id = (ingress ? "from " : "to ") + nameOf(peer) + ":" + connection.toString();
  if (const std::size_t slash = id.find('/'); slash != std::string::npos) id[slash] = '_';
  return {.scope = *this, .id = std::move(id)};
}

void SecurityGroupBase::addIngressRule(Handle<IPeer> peer, Port connection, String description,
                                       bool remoteRule) {
  const RulePlace place = placeOf(*peer, connection, true, remoteRule);
  if (place.scope.node().tryFindChild(place.id)) return;
  if (description.isAbsent()) description = ruleText("from", *peer, connection);
  IngressRuleConfig source = peer->toIngressRuleConfig();
  PortRule port = connection.toRuleJson();
  place.scope.create<CfnSecurityGroupIngress>(
      place.id, {.cidrIp = source.cidrIp,
                 .cidrIpv6 = source.cidrIpv6,
                 .description = description,
                 .fromPort = port.fromPort,
                 .groupId = securityGroupId(),
                 .ipProtocol = port.ipProtocol,
                 .sourcePrefixListId = source.sourcePrefixListId,
                 .sourceSecurityGroupId = source.sourceSecurityGroupId,
                 .sourceSecurityGroupOwnerId = source.sourceSecurityGroupOwnerId,
                 .toPort = port.toPort});
}

void SecurityGroupBase::addEgressRule(Handle<IPeer> peer, Port connection, String description,
                                      bool remoteRule) {
  const RulePlace place = placeOf(*peer, connection, false, remoteRule);
  if (place.scope.node().tryFindChild(place.id)) return;
  if (description.isAbsent()) description = ruleText("to", *peer, connection);
  EgressRuleConfig destination = peer->toEgressRuleConfig();
  PortRule port = connection.toRuleJson();
  place.scope.create<CfnSecurityGroupEgress>(
      place.id, {.cidrIp = destination.cidrIp,
                 .cidrIpv6 = destination.cidrIpv6,
                 .description = description,
                 .destinationPrefixListId = destination.destinationPrefixListId,
                 .destinationSecurityGroupId = destination.destinationSecurityGroupId,
                 .fromPort = port.fromPort,
                 .groupId = securityGroupId(),
                 .ipProtocol = port.ipProtocol,
                 .toPort = port.toPort});
}

/// Rules that stand in the group itself.
struct SecurityGroup::InlineRules {
  struct Ingress {
    IngressRuleConfig source;
    PortRule port;
    String description;
  };
  struct Egress {
    EgressRuleConfig destination;
    PortRule port;
    String description;
  };

  static bool samePort(const PortRule& a, const PortRule& b) {
    return a.fromPort == b.fromPort && a.ipProtocol == b.ipProtocol && a.toPort == b.toPort;
  }
  static bool same(const Ingress& a, const Ingress& b) {
    return a.source.cidrIp == b.source.cidrIp && a.source.cidrIpv6 == b.source.cidrIpv6 &&
           a.source.sourceSecurityGroupId == b.source.sourceSecurityGroupId &&
           a.source.sourceSecurityGroupOwnerId == b.source.sourceSecurityGroupOwnerId &&
           samePort(a.port, b.port);
  }
  static bool same(const Egress& a, const Egress& b) {
    return a.destination.cidrIp == b.destination.cidrIp &&
           a.destination.cidrIpv6 == b.destination.cidrIpv6 &&
           a.destination.destinationPrefixListId == b.destination.destinationPrefixListId &&
           a.destination.destinationSecurityGroupId == b.destination.destinationSecurityGroupId &&
           samePort(a.port, b.port);
  }
  template <class Rule>
  static void addOnce(std::vector<Rule>& rules, Rule rule) {
    const bool there = std::any_of(rules.begin(), rules.end(),
                                   [&rule](const Rule& other) { return same(other, rule); });
    if (!there) rules.push_back(std::move(rule));
  }
  static Egress noTraffic() {
    return {noTrafficPeer().toEgressRuleConfig(), noTrafficPort().toRuleJson(),
            NO_TRAFFIC_DESCRIPTION};
  }

  std::vector<Ingress> ingress{};
  std::vector<Egress> egress{};
};

SecurityGroup::SecurityGroup(Scope scope, Props props)
    : SecurityGroupBase(std::move(scope), {.physicalName = props.securityGroupName}),
      allowAllOutbound_(props.allowAllOutbound.value_or(true)),
      allowAllIpv6Outbound_(props.allowAllIpv6Outbound.value_or(false)),
      disableInlineRules_(
          props.disableInlineRules.has_value()
              ? props.disableInlineRules.literal()
              : isTruthy(node().tryGetContext("@aws-cdk/aws-ec2.securityGroupDisableInlineRules"))),
      inlineRules_(std::make_unique<InlineRules>()) {
  using Ingress = CfnSecurityGroup::IngressProperty;
  using Egress = CfnSecurityGroup::EgressProperty;
  auto& resource = create<CfnSecurityGroup>(
      "Resource",
      {.groupDescription = props.description.empty() ? String(node().path()) : props.description,
       .groupName = physicalName(),
       .securityGroupEgress = Lazy::listOf<Egress>(
           [this] {
             std::vector<Egress> rules;
             for (const InlineRules::Egress& rule : inlineRules_->egress) {
               rules.push_back(
                   {.cidrIp = rule.destination.cidrIp,
                    .cidrIpv6 = rule.destination.cidrIpv6,
                    .description = rule.description,
                    .destinationPrefixListId = rule.destination.destinationPrefixListId,
                    .destinationSecurityGroupId = rule.destination.destinationSecurityGroupId,
                    .fromPort = rule.port.fromPort,
                    .ipProtocol = rule.port.ipProtocol,
                    .toPort = rule.port.toPort});
             }
             return List<Egress>(rules);
           },
           true),
       .securityGroupIngress = Lazy::listOf<Ingress>(
           [this] {
             std::vector<Ingress> rules;
             for (const InlineRules::Ingress& rule : inlineRules_->ingress) {
               rules.push_back(
                   {.cidrIp = rule.source.cidrIp,
                    .cidrIpv6 = rule.source.cidrIpv6,
                    .description = rule.description,
                    .fromPort = rule.port.fromPort,
                    .ipProtocol = rule.port.ipProtocol,
                    .sourcePrefixListId = rule.source.sourcePrefixListId,
                    .sourceSecurityGroupId = rule.source.sourceSecurityGroupId,
                    .sourceSecurityGroupOwnerId = rule.source.sourceSecurityGroupOwnerId,
                    .toPort = rule.port.toPort});
             }
             return List<Ingress>(rules);
           },
           true),
       .vpcId = props.vpc->vpcId()});
  securityGroupId_ = resource.attrGroupId();
  securityGroupVpcId_ = resource.attrVpcId();
  addDefaultEgressRule();
  addDefaultIpv6EgressRule();
}

SecurityGroup::~SecurityGroup() = default;

void SecurityGroup::addDefaultEgressRule() {
  const Peer peer = allowAllOutbound_ ? Peer::anyIpv4() : noTrafficPeer();
  const Port port = allowAllOutbound_ ? Port::allTraffic() : noTrafficPort();
  const char* description = allowAllOutbound_ ? ALLOW_ALL_DESCRIPTION : NO_TRAFFIC_DESCRIPTION;
  if (disableInlineRules_) {
    SecurityGroupBase::addEgressRule(peer, port, description);
  } else {
    inlineRules_->egress.push_back(
        {peer.toEgressRuleConfig(), port.toRuleJson(), String(description)});
  }
}

void SecurityGroup::addDefaultIpv6EgressRule() {
  if (!allowAllIpv6Outbound_) return;
  const Peer peer = Peer::anyIpv6();
  if (disableInlineRules_) {
    SecurityGroupBase::addEgressRule(peer, Port::allTraffic(), ALLOW_ALL_IPV6_DESCRIPTION);
  } else {
    inlineRules_->egress.push_back({peer.toEgressRuleConfig(), Port::allTraffic().toRuleJson(),
                                    String(ALLOW_ALL_IPV6_DESCRIPTION)});
  }
}

void SecurityGroup::removeNoTrafficRule() {
  if (disableInlineRules_) {
    node().tryRemoveChild("to 255.255.255.255_32:" + noTrafficPort().toString());
  } else {
    std::erase_if(inlineRules_->egress, [](const InlineRules::Egress& rule) {
      return InlineRules::same(rule, InlineRules::noTraffic());
    });
  }
}

void SecurityGroup::addIngressRule(Handle<IPeer> peer, Port connection, String description,
                                   bool remoteRule) {
  if (!peer->canInlineRule() || !connection.canInlineRule() || disableInlineRules_) {
    SecurityGroupBase::addIngressRule(std::move(peer), std::move(connection),
                                      std::move(description), remoteRule);
    return;
  }
  if (description.isAbsent()) description = ruleText("from", *peer, connection);
  InlineRules::addOnce(inlineRules_->ingress, {peer->toIngressRuleConfig(), connection.toRuleJson(),
                                               std::move(description)});
}

void SecurityGroup::addEgressRule(Handle<IPeer> peer, Port connection, String description,
                                  bool remoteRule) {
  const EgressRuleConfig destination = peer->toEgressRuleConfig();
  const bool isIpv6 = destination.cidrIpv6.has_value();
  if (isIpv6 ? allowAllIpv6Outbound_ : allowAllOutbound_) {
    // Nobody asked for the counterpart of a rule, so nobody is to be told.
    if (!remoteRule) {
      const std::string property = isIpv6 ? "allowAllIpv6Outbound" : "allowAllOutbound";
      Annotations::of(*this).addWarningV2(isIpv6 ? "@aws-cdk/aws-ec2:ipv6IgnoreEgressRule"
                                                 : "@aws-cdk/aws-ec2:ipv4IgnoreEgressRule",
                                          "Ignoring Egress rule since '" + property +
                                              "' is set to true; To add customized rules, set " +
                                              property + "=false on the SecurityGroup");
    }
    return;
  }
  if (!isIpv6) removeNoTrafficRule();

  if (!peer->canInlineRule() || !connection.canInlineRule() || disableInlineRules_) {
    SecurityGroupBase::addEgressRule(std::move(peer), std::move(connection), std::move(description),
                                     remoteRule);
    return;
  }
  // The preposition is wrong, but part of templates that are deployed.
  if (description.isAbsent()) description = ruleText("from", *peer, connection);
  PortRule port = connection.toRuleJson();
  if ((destination.cidrIp == "0.0.0.0/0" || destination.cidrIpv6 == "::/0") &&
      port.ipProtocol == "-1") {
    fail(*this, isIpv6 ? "allowAllIpv6Outbound" : "allowAllOutbound",
         "Cannot add an \"all traffic\" egress rule in this way; set allowAllOutbound=true (for "
         "ipv4) or allowAllIpv6Outbound=true (for ipv6) on the SecurityGroup instead.");
  }
  InlineRules::addOnce(inlineRules_->egress, {destination, port, std::move(description)});
}

bool SecurityGroup::isSecurityGroup(const IConstruct& construct) noexcept {
  return dynamic_cast<const SecurityGroupBase*>(&construct) != nullptr;
}

namespace {

/// A group that exists already.
class ImportedSecurityGroup : public SecurityGroupBase {
 public:
  ImportedSecurityGroup(Scope scope, String securityGroupId, SecurityGroupImportOptions options)
      : SecurityGroupBase(std::move(scope)),
        securityGroupId_(std::move(securityGroupId)),
        allowAllOutbound_(options.allowAllOutbound.value_or(true)),
        mutable_(options.mutable_.value_or(true)) {}

  [[nodiscard]] bool allowAllOutbound() const override { return allowAllOutbound_; }
  [[nodiscard]] String securityGroupId() const override { return securityGroupId_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    if (property != "GroupId" && property != "Id") return SecurityGroupBase::referenceTo(property);
    return securityGroupId_;
  }

  void addIngressRule(Handle<IPeer> peer, Port connection, String description,
                      bool remoteRule) override {
    if (!mutable_) return;
    SecurityGroupBase::addIngressRule(std::move(peer), std::move(connection),
                                      std::move(description), remoteRule);
  }
  void addEgressRule(Handle<IPeer> peer, Port connection, String description,
                     bool remoteRule) override {
    if (!mutable_ || allowAllOutbound_) return;
    SecurityGroupBase::addEgressRule(std::move(peer), std::move(connection), std::move(description),
                                     remoteRule);
  }

 private:
  String securityGroupId_;
  bool allowAllOutbound_;
  bool mutable_;
};

ISecurityGroup& lookUp(IConstruct& scope, ConstructId id, const Json& query) {
  for (const auto& [name, value] : query.entries()) {
    if (value.isUnresolved()) {
      fail(scope, name,
           "All arguments to look up a security group must be concrete (no Tokens), " + name +
               " is " + value.describe());
    }
  }
  const Json found = ContextProvider::getValue(
      scope, {.dummyValue = {{"securityGroupId", "sg-12345678"}, {"allowAllOutbound", true}},
              .props = query,
              .provider = "security-group"});
  return SecurityGroup::fromSecurityGroupId(
      scope, std::move(id), String(static_cast<const Value&>(found["securityGroupId"])),
      {.allowAllOutbound = Boolean(static_cast<const Value&>(found["allowAllOutbound"])),
       .mutable_ = true});
}

}  // namespace

ISecurityGroup& SecurityGroup::fromSecurityGroupId(IConstruct& scope, ConstructId id,
                                                   String securityGroupId,
                                                   SecurityGroupImportOptions options) {
  return scope.create<ImportedSecurityGroup>(std::move(id), std::move(securityGroupId),
                                             std::move(options));
}

ISecurityGroup& SecurityGroup::fromLookupById(IConstruct& scope, ConstructId id,
                                              String securityGroupId) {
  return lookUp(scope, std::move(id), {{"securityGroupId", securityGroupId}});
}

ISecurityGroup& SecurityGroup::fromLookupByName(IConstruct& scope, ConstructId id,
                                                String securityGroupName, IVpc& vpc) {
  return lookUp(scope, std::move(id),
                {{"securityGroupName", securityGroupName}, {"vpcId", vpc.vpcId()}});
}

}  // namespace cdk::ec2
