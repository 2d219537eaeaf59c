#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include <cdk/core/error.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/security_group.hpp>

namespace cdk::ec2 {

namespace {

/// A list that also tells what is added later.
template <class T>
class ObservableList {
 public:
  using Observer = std::function<void(const T&)>;

  [[nodiscard]] const std::vector<T>& elements() const noexcept { return elements_; }

  void add(T element) {
    elements_.push_back(std::move(element));
    // By index, and on copies: an observer may add elements and observers.
    for (std::size_t i = 0; i < observers_.size(); ++i) {
      const Observer observer = observers_[i];
      const T added = elements_.back();
      observer(added);
    }
  }

  /// Calls the observer for each element there is and for each that is added later.
  void onEach(Observer observer) {
    for (std::size_t i = 0; i < elements_.size(); ++i) {
      const T element = elements_[i];
      observer(element);
    }
    observers_.push_back(std::move(observer));
  }

 private:
  std::vector<T> elements_;
  std::vector<Observer> observers_;
};

}  // namespace

struct Connections::Groups {
  std::optional<Port> defaultPort{};
  ObservableList<ISecurityGroup*> groups{};
};

struct Connections::Peers {
  ObservableList<Handle<IPeer>> peers{};
};

Connections::Connections(ConnectionsProps props)
    : groups_(std::make_shared<Groups>()), peers_(std::make_shared<Peers>()) {
  groups_->defaultPort = std::move(props.defaultPort);
  for (ISecurityGroup& group : props.securityGroups) {
    groups_->groups.add(&group);
    peers_->peers.add(Handle<IPeer>(group));
  }
  if (props.peer) peers_->peers.add(props.peer);
}

Connections& Connections::connections() const {
  return const_cast<Connections&>(*this);  // NOLINT: a handle; what it shares is mutable anyway
}

std::optional<Port> Connections::defaultPort() const { return groups_->defaultPort; }

Refs<ISecurityGroup> Connections::securityGroups() const {
  Refs<ISecurityGroup> groups;
  for (ISecurityGroup* group : groups_->groups.elements()) groups.push_back(*group);
  return groups;
}

void Connections::addSecurityGroup(Refs<ISecurityGroup> securityGroups) {
  for (ISecurityGroup& group : securityGroups) {
    groups_->groups.add(&group);
    peers_->peers.add(Handle<IPeer>(group));
  }
}

void Connections::allow(Direction direction, const Connections& other, const Port& port,
                        const String& description, bool remoteRule) {
  const auto addRule = [direction, port, description, remoteRule](ISecurityGroup& group,
                                                                  const Handle<IPeer>& peer) {
    if (direction == Direction::INGRESS) {
      group.addIngressRule(peer, port, description, remoteRule);
    } else {
      group.addEgressRule(peer, port, description, remoteRule);
    }
  };
  groups_->groups.onEach([peers = other.peers_, addRule](ISecurityGroup* group) {
    peers->peers.onEach([group, addRule](const Handle<IPeer>& peer) { addRule(*group, peer); });
  });
}

void Connections::allowTo(Handle<IConnectable> other, Port portRange, String description) {
  Connections remote = other->connections();
  allow(Direction::EGRESS, remote, portRange, description, false);
  // The counterpart of a rule to oneself would be a second rule, which nobody asked for.
  if (remote.groups_ != groups_) {
    remote.allow(Direction::INGRESS, *this, portRange, description, true);
  }
}

void Connections::allowFrom(Handle<IConnectable> other, Port portRange, String description) {
  Connections remote = other->connections();
  allow(Direction::INGRESS, remote, portRange, description, false);
  if (remote.groups_ != groups_) {
    remote.allow(Direction::EGRESS, *this, portRange, description, true);
  }
}

void Connections::allowInternally(Port portRange, String description) {
  groups_->groups.onEach([peers = peers_, portRange, description](ISecurityGroup* group) {
    peers->peers.onEach([group, portRange, description](const Handle<IPeer>& peer) {
      group->addIngressRule(peer, portRange, description);
      group->addEgressRule(peer, portRange, description);
    });
  });
}

void Connections::allowToAnyIpv4(Port portRange, String description) {
  allowTo(Peer::anyIpv4(), std::move(portRange), std::move(description));
}

void Connections::allowFromAnyIpv4(Port portRange, String description) {
  allowFrom(Peer::anyIpv4(), std::move(portRange), std::move(description));
}

namespace {

const Port& require(const std::optional<Port>& port, const char* method, const char* whose) {
  if (!port) {
    throw ValidationError(std::string("Cannot call ") + method + "(): " + whose +
                          " resource has no default port");
  }
  return *port;
}

}  // namespace

void Connections::allowDefaultPortFrom(Handle<IConnectable> other, String description) {
  allowFrom(std::move(other), require(defaultPort(), "allowDefaultPortFrom", "this"),
            std::move(description));
}

void Connections::allowDefaultPortInternally(String description) {
  allowInternally(require(defaultPort(), "allowDefaultPortInternally", "this"),
                  std::move(description));
}

void Connections::allowDefaultPortFromAnyIpv4(String description) {
  allowFromAnyIpv4(require(defaultPort(), "allowDefaultPortFromAnyIpv4", "this"),
                   std::move(description));
}

void Connections::allowDefaultPortTo(Handle<IConnectable> other, String description) {
  allowTo(std::move(other), require(defaultPort(), "allowDefaultPortTo", "this"),
          std::move(description));
}

void Connections::allowToDefaultPort(Handle<IConnectable> other, String description) {
  const Port port = require(other->connections().defaultPort(), "allowToDefaultPort", "other");
  allowTo(std::move(other), port, std::move(description));
}

}  // namespace cdk::ec2
