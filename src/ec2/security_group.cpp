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

/// A rule that a group has without being asked for it.
struct StandingRule {
  Peer peer;
  Port port;
  const char* description;
};

/// CloudFormation allows everything where a group has no egress rule, so that a group which allows
/// nothing needs a rule that no packet matches.
StandingRule matchesNothing() {
  return {Peer::ipv4("255.255.255.255/32"), Port::icmpTypeAndCode(252, 86), "Disallow all traffic"};
}

std::vector<StandingRule> standingEgressRules(bool allowAllIpv4, bool allowAllIpv6) {
  std::vector<StandingRule> rules;
  rules.push_back(allowAllIpv4 ? StandingRule{Peer::anyIpv4(), Port::allTraffic(),
                                              "Allow all outbound traffic by default"}
                               : matchesNothing());
  if (allowAllIpv6) {
    rules.push_back(
        {Peer::anyIpv6(), Port::allTraffic(), "Allow all outbound ipv6 traffic by default"});
  }
  return rules;
}

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

// The props of a rule of its own and the element of a group's list have the same members.

template <class Rule>
void describeIngress(Rule& rule, const IPeer& source, const Port& port, const String& description) {
  IngressRuleConfig from = source.toIngressRuleConfig();
  PortRule ports = port.toRuleJson();
  rule.cidrIp = from.cidrIp;
  rule.cidrIpv6 = from.cidrIpv6;
  rule.description = description.isAbsent() ? ruleText("from", source, port) : description;
  rule.fromPort = ports.fromPort;
  rule.sourcePrefixListId = from.sourcePrefixListId;
  rule.sourceSecurityGroupId = from.sourceSecurityGroupId;
  rule.sourceSecurityGroupOwnerId = from.sourceSecurityGroupOwnerId;
  rule.toPort = ports.toPort;
}

template <class Rule>
void describeEgress(Rule& rule, const IPeer& destination, const Port& port,
                    const String& description) {
  EgressRuleConfig to = destination.toEgressRuleConfig();
  PortRule ports = port.toRuleJson();
  rule.cidrIp = to.cidrIp;
  rule.cidrIpv6 = to.cidrIpv6;
  rule.description = description;
  rule.destinationPrefixListId = to.destinationPrefixListId;
  rule.destinationSecurityGroupId = to.destinationSecurityGroupId;
  rule.fromPort = ports.fromPort;
  rule.toPort = ports.toPort;
}

CfnSecurityGroup::IngressProperty inlineIngress(const IPeer& source, const Port& port,
                                                const String& description) {
  CfnSecurityGroup::IngressProperty rule{.ipProtocol = port.toRuleJson().ipProtocol};
  describeIngress(rule, source, port, description);
  return rule;
}

CfnSecurityGroup::EgressProperty inlineEgress(const IPeer& destination, const Port& port,
                                              const String& description) {
  CfnSecurityGroup::EgressProperty rule{.ipProtocol = port.toRuleJson().ipProtocol};
  describeEgress(rule, destination, port, description);
  return rule;
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
  CfnSecurityGroupIngressProps rule{.groupId = securityGroupId(),
                                    .ipProtocol = connection.toRuleJson().ipProtocol};
  describeIngress(rule, *peer, connection, description);
  place.scope.create<CfnSecurityGroupIngress>(place.id, std::move(rule));
}

void SecurityGroupBase::addEgressRule(Handle<IPeer> peer, Port connection, String description,
                                      bool remoteRule) {
  const RulePlace place = placeOf(*peer, connection, false, remoteRule);
  if (place.scope.node().tryFindChild(place.id)) return;
  if (description.isAbsent()) description = ruleText("to", *peer, connection);
  CfnSecurityGroupEgressProps rule{.groupId = securityGroupId(),
                                   .ipProtocol = connection.toRuleJson().ipProtocol};
  describeEgress(rule, *peer, connection, description);
  place.scope.create<CfnSecurityGroupEgress>(place.id, std::move(rule));
}

/// Rules that stand in the group itself; each once, whatever its description.
struct SecurityGroup::InlineRules {
  using Ingress = CfnSecurityGroup::IngressProperty;
  using Egress = CfnSecurityGroup::EgressProperty;

  std::vector<Ingress> ingress{};
  std::vector<Egress> egress{};

  void add(Ingress rule) { addTo(ingress, std::move(rule)); }
  void add(Egress rule) { addTo(egress, std::move(rule)); }
  void remove(const Egress& rule) {
    std::erase_if(egress, [&rule](const Egress& other) { return isSame(rule, other); });
  }

  static bool accepts(const IPeer& peer, const Port& port) {
    return peer.canInlineRule() && port.canInlineRule();
  }

 private:
  template <class Rule>
  static void addTo(std::vector<Rule>& rules, Rule rule) {
    const bool isThere = std::any_of(rules.begin(), rules.end(),
                                     [&rule](const Rule& other) { return isSame(rule, other); });
    if (!isThere) rules.push_back(std::move(rule));
  }
  static bool isSame(const Ingress& a, const Ingress& b) {
    return agree(a, b, &Ingress::cidrIp, &Ingress::cidrIpv6, &Ingress::fromPort,
                 &Ingress::ipProtocol, &Ingress::sourceSecurityGroupId,
                 &Ingress::sourceSecurityGroupOwnerId, &Ingress::toPort);
  }
  static bool isSame(const Egress& a, const Egress& b) {
    return agree(a, b, &Egress::cidrIp, &Egress::cidrIpv6, &Egress::destinationPrefixListId,
                 &Egress::destinationSecurityGroupId, &Egress::fromPort, &Egress::ipProtocol,
                 &Egress::toPort);
  }
  template <class Rule, class... Field>
  static bool agree(const Rule& a, const Rule& b, Field Rule::*... fields) {
    return ((a.*fields).equals(b.*fields) && ...);
  }
};

SecurityGroup::SecurityGroup(Scope scope, Props props)
    : SecurityGroupBase(std::move(scope), {.physicalName = props.securityGroupName}),
      allowAllOutbound_(props.allowAllOutbound.value_or(true)),
      allowAllIpv6Outbound_(props.allowAllIpv6Outbound.value_or(false)) {
  constexpr const char* NO_INLINE_RULES = "@aws-cdk/aws-ec2.securityGroupDisableInlineRules";
  if (!(props.disableInlineRules.has_value() ? props.disableInlineRules.literal()
                                             : isTruthy(node().tryGetContext(NO_INLINE_RULES)))) {
    inlineRules_ = std::make_unique<InlineRules>();
  }
  using Ingress = CfnSecurityGroup::IngressProperty;
  using Egress = CfnSecurityGroup::EgressProperty;
  auto& resource = create<CfnSecurityGroup>(
      "Resource",
      {.groupDescription = props.description.empty() ? String(node().path()) : props.description,
       .groupName = physicalName(),
       .securityGroupEgress = Lazy::listOf<Egress>(
           [this] { return inlineRules_ ? List<Egress>(inlineRules_->egress) : List<Egress>(); },
           true),
       .securityGroupIngress = Lazy::listOf<Ingress>(
           [this] { return inlineRules_ ? List<Ingress>(inlineRules_->ingress) : List<Ingress>(); },
           true),
       .vpcId = props.vpc->vpcId()});
  securityGroupId_ = resource.attrGroupId();
  securityGroupVpcId_ = resource.attrVpcId();
  for (const StandingRule& rule : standingEgressRules(allowAllOutbound_, allowAllIpv6Outbound_)) {
    if (inlineRules_) {
      inlineRules_->add(inlineEgress(rule.peer, rule.port, rule.description));
    } else {
      SecurityGroupBase::addEgressRule(rule.peer, rule.port, rule.description);
    }
  }
}

SecurityGroup::~SecurityGroup() = default;

void SecurityGroup::addIngressRule(Handle<IPeer> peer, Port connection, String description,
                                   bool remoteRule) {
  if (inlineRules_ && InlineRules::accepts(*peer, connection)) {
    inlineRules_->add(inlineIngress(*peer, connection, description));
  } else {
    SecurityGroupBase::addIngressRule(std::move(peer), std::move(connection),
                                      std::move(description), remoteRule);
  }
}

void SecurityGroup::addEgressRule(Handle<IPeer> peer, Port connection, String description,
                                  bool remoteRule) {
  const EgressRuleConfig destination = peer->toEgressRuleConfig();
  const bool isIpv6 = destination.cidrIpv6.has_value();
  if (isIpv6 ? allowAllIpv6Outbound_ : allowAllOutbound_) {
    // Nobody asked for the counterpart of a rule, so nobody is to be told.
    if (!remoteRule) {
      const std::string property = isIpv6 ? "allowAllIpv6Outbound" : "allowAllOutbound";
      Annotations::of(*this).addWarningV2(
          isIpv6 ? "@aws-cdk/aws-ec2:ipv6IgnoreEgressRule"
                 : "@aws-cdk/aws-ec2:ipv4IgnoreEgressRule",
          "the egress rule " + ruleText("to", *peer, connection).describe() +
              " is left out, since " + property +
              " allows all of it already; with false for that, rules can be added");
    }
    return;
  }
  if (!isIpv6) {
    const StandingRule nothing = matchesNothing();
    if (inlineRules_) {
      inlineRules_->remove(inlineEgress(nothing.peer, nothing.port, {}));
    } else {
      node().tryRemoveChild("to 255.255.255.255_32:" + nothing.port.toString());
    }
  }
  if (!inlineRules_ || !InlineRules::accepts(*peer, connection)) {
    SecurityGroupBase::addEgressRule(std::move(peer), std::move(connection), std::move(description),
                                     remoteRule);
    return;
  }
  if ((destination.cidrIp == "0.0.0.0/0" || destination.cidrIpv6 == "::/0") &&
      connection.toRuleJson().ipProtocol == "-1") {
    fail(*this, isIpv6 ? "allowAllIpv6Outbound" : "allowAllOutbound",
         "false cannot be undone by a rule for all traffic to " + peer->uniqueId().describe() +
             "; say true instead");
  }
  // The preposition is wrong, but part of templates that are deployed.
  if (description.isAbsent()) description = ruleText("from", *peer, connection);
  inlineRules_->add(inlineEgress(*peer, connection, description));
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
           value.describe() +
               " is known only at deployment; a security group to look up is told by literals");
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
