#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <cdk/core/error.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/security_group.hpp>

namespace cdk::ec2 {

/// What was allowed, of whatever group and peer.
struct Connections::Permission {
  Direction direction;
  Port port;
  String description;
  bool isCounterpart = false;

  void writeInto(ISecurityGroup& group, const Handle<IPeer>& peer) const {
    if (direction != Direction::EGRESS) {
      group.addIngressRule(peer, port, description, isCounterpart);
    }
    if (direction != Direction::INGRESS) {
      group.addEgressRule(peer, port, description, isCounterpart);
    }
  }
};

// Both halves are walked by index, and what is called gets copies: a group of the user's own may
// change the connections while a rule is written into it.

struct Connections::Peers {
  struct Opened {
    ISecurityGroup* group;
    Permission permission;
  };
  std::vector<Handle<IPeer>> peers{};
  /// What peers that are added later are allowed.
  std::vector<Opened> opened{};

  void add(const Handle<IPeer>& peer) {
    peers.push_back(peer);
    for (std::size_t i = 0; i < opened.size(); ++i) {
      const Opened each = opened[i];
      each.permission.writeInto(*each.group, peer);
    }
  }
  void open(ISecurityGroup& group, const Permission& permission) {
    for (std::size_t i = 0; i < peers.size(); ++i) {
      permission.writeInto(group, Handle<IPeer>(peers[i]));
    }
    opened.push_back({&group, permission});
  }
};

struct Connections::Groups {
  struct Given {
    std::shared_ptr<Peers> peers;
    Permission permission;
  };
  std::optional<Port> defaultPort{};
  std::vector<ISecurityGroup*> groups{};
  /// What groups that are added later allow.
  std::vector<Given> given{};

  void add(ISecurityGroup& group) {
    groups.push_back(&group);
    for (std::size_t i = 0; i < given.size(); ++i) {
      const Given each = given[i];
      each.peers->open(group, each.permission);
    }
  }
  void give(const std::shared_ptr<Peers>& peers, const Permission& permission) {
    for (std::size_t i = 0; i < groups.size(); ++i) peers->open(*groups[i], permission);
    given.push_back({peers, permission});
  }
};

Connections::Connections(ConnectionsProps props)
    : groups_(std::make_shared<Groups>()), peers_(std::make_shared<Peers>()) {
  groups_->defaultPort = std::move(props.defaultPort);
  addSecurityGroup(std::move(props.securityGroups));
  if (props.peer) peers_->add(props.peer);
}

Connections& Connections::connections() const {
  return const_cast<Connections&>(*this);  // NOLINT: a handle; what it shares is mutable anyway
}

std::optional<Port> Connections::defaultPort() const { return groups_->defaultPort; }

Refs<ISecurityGroup> Connections::securityGroups() const {
  Refs<ISecurityGroup> groups;
  for (ISecurityGroup* group : groups_->groups) groups.push_back(*group);
  return groups;
}

void Connections::addSecurityGroup(Refs<ISecurityGroup> securityGroups) {
  for (ISecurityGroup& group : securityGroups) {
    groups_->add(group);
    peers_->add(Handle<IPeer>(group));
  }
}

void Connections::allow(const Connections& other, Permission permission) {
  groups_->give(other.peers_, permission);
  // The counterpart of a rule to oneself would be a second rule, which nobody asked for.
  if (other.groups_ == groups_) return;
  permission.direction =
      permission.direction == Direction::EGRESS ? Direction::INGRESS : Direction::EGRESS;
  permission.isCounterpart = true;
  other.groups_->give(peers_, permission);
}

void Connections::allowTo(Handle<IConnectable> other, Port portRange, String description) {
  allow(other->connections(), {Direction::EGRESS, std::move(portRange), std::move(description)});
}

void Connections::allowFrom(Handle<IConnectable> other, Port portRange, String description) {
  allow(other->connections(), {Direction::INGRESS, std::move(portRange), std::move(description)});
}

void Connections::allowInternally(Port portRange, String description) {
  groups_->give(peers_, {Direction::BOTH, std::move(portRange), std::move(description)});
}

void Connections::allowToAnyIpv4(Port portRange, String description) {
  allowTo(Peer::anyIpv4(), std::move(portRange), std::move(description));
}

void Connections::allowFromAnyIpv4(Port portRange, String description) {
  allowFrom(Peer::anyIpv4(), std::move(portRange), std::move(description));
}

const Port& Connections::requireDefaultPort(const char* method) const {
  if (groups_->defaultPort) return *groups_->defaultPort;
  const std::string message =
      std::string("there is none, and ") + method + " uses it; use a method that takes a port";
  if (groups_->groups.empty()) throw ValidationError(message, {.property = "defaultPort"});
  fail(*groups_->groups.front(), "defaultPort", message);
}

void Connections::allowDefaultPortFrom(Handle<IConnectable> other, String description) {
  allowFrom(std::move(other), requireDefaultPort("allowDefaultPortFrom"), std::move(description));
}

void Connections::allowDefaultPortInternally(String description) {
  allowInternally(requireDefaultPort("allowDefaultPortInternally"), std::move(description));
}

void Connections::allowDefaultPortFromAnyIpv4(String description) {
  allowFromAnyIpv4(requireDefaultPort("allowDefaultPortFromAnyIpv4"), std::move(description));
}

void Connections::allowDefaultPortTo(Handle<IConnectable> other, String description) {
  allowTo(std::move(other), requireDefaultPort("allowDefaultPortTo"), std::move(description));
}

void Connections::allowToDefaultPort(Handle<IConnectable> other, String description) {
  const Port port = other->connections().requireDefaultPort("allowToDefaultPort");
  allowTo(std::move(other), port, std::move(description));
}

}  // namespace cdk::ec2
