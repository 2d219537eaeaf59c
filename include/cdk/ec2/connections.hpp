#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/ec2/port.hpp>

#include <memory>
#include <optional>

namespace cdk::ec2 {

class Connections;
class IPeer;
class ISecurityGroup;

/// Something with network connections that can be opened: a resource with security groups, a peer,
/// or `Connections` themselves. Constructs implement it as
/// `Connections& connections() const override { return connections_; }` over a
/// `mutable Connections connections_`. Derive from it virtually.
class IConnectable {
 public:
  virtual ~IConnectable() = default;
  /// The live object: what is allowed through it holds for this resource.
  [[nodiscard]] virtual Connections& connections() const = 0;
};

/// Props of `Connections`.
struct ConnectionsProps {
  /// Port of the `…DefaultPort…` methods. Default: none; those methods throw.
  std::optional<Port> defaultPort{};
  /// What others allow when they allow these connections. Default: the security groups.
  Handle<IPeer> peer{};
  /// Groups that get the rules. Default: none.
  Refs<ISecurityGroup> securityGroups{};
};

/// Manages the rules of one resource's security groups. Copies share their state: a group added
/// through one copy gets the rules of all.
class Connections : public virtual IConnectable {
 public:
  Connections() : Connections(ConnectionsProps{}) {}
  explicit Connections(ConnectionsProps props);

  [[nodiscard]] Connections& connections() const override;
  [[nodiscard]] std::optional<Port> defaultPort() const;
  [[nodiscard]] Refs<ISecurityGroup> securityGroups() const;

  /// Adds groups; they get the rules that exist already.
  void addSecurityGroup(Refs<ISecurityGroup> securityGroups);

  /// Allows connections to the peer on the port. The peer's side gets the counterpart.
  void allowTo(Handle<IConnectable> other, Port portRange, String description = {});
  /// Allows connections from the peer on the port. The peer's side gets the counterpart.
  void allowFrom(Handle<IConnectable> other, Port portRange, String description = {});
  /// Allows the groups to talk to each other, and hosts within a group.
  void allowInternally(Port portRange, String description = {});
  void allowToAnyIpv4(Port portRange, String description = {});
  void allowFromAnyIpv4(Port portRange, String description = {});

  /// These throw `ValidationError` where this resource has no default port.
  void allowDefaultPortFrom(Handle<IConnectable> other, String description = {});
  void allowDefaultPortInternally(String description = {});
  void allowDefaultPortFromAnyIpv4(String description = {});
  void allowDefaultPortTo(Handle<IConnectable> other, String description = {});
  /// Allows connections to the peer on the peer's default port. Throws `ValidationError` where it
  /// has none.
  void allowToDefaultPort(Handle<IConnectable> other, String description = {});

 private:
  // Two halves, so that rules between two resources make no ownership cycle: the groups of one
  // side hold on to the peers of the other, and peers to nothing.
  struct Groups;
  struct Peers;
  struct Permission;
  enum class Direction { INGRESS, EGRESS, BOTH };
  /// Writes the permission into the own groups, and its counterpart into those of the other side.
  void allow(const Connections& other, Permission permission);
  [[nodiscard]] const Port& requireDefaultPort(const char* method) const;

  std::shared_ptr<Groups> groups_;
  std::shared_ptr<Peers> peers_;
};

}  // namespace cdk::ec2
