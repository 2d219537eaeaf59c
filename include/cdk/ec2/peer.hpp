#pragma once

#include <cdk/core/value.hpp>
#include <cdk/ec2/connections.hpp>

#include <memory>
#include <optional>

namespace cdk::ec2 {

/// The source of an ingress rule.
struct IngressRuleConfig {
  String cidrIp{};
  String cidrIpv6{};
  String sourcePrefixListId{};
  String sourceSecurityGroupId{};
  /// Account that owns the group. Default: the stack's.
  String sourceSecurityGroupOwnerId{};
};

/// The destination of an egress rule.
struct EgressRuleConfig {
  String cidrIp{};
  String cidrIpv6{};
  String destinationPrefixListId{};
  String destinationSecurityGroupId{};
};

/// The other side of a security group rule: a CIDR, a prefix list or a security group.
class IPeer : public virtual IConnectable {
 public:
  /// Whether a rule for it can stand in the security group itself.
  [[nodiscard]] virtual bool canInlineRule() const = 0;
  /// What tells this peer from others, in ids and descriptions of rules.
  [[nodiscard]] virtual String uniqueId() const = 0;
  [[nodiscard]] virtual IngressRuleConfig toIngressRuleConfig() const = 0;
  [[nodiscard]] virtual EgressRuleConfig toEgressRuleConfig() const = 0;
};

/// Peers that are no constructs. A copyable value.
class Peer : public virtual IPeer {
 public:
  /// Addresses in CIDR notation. Throws `ValidationError` for a literal that is malformed or has
  /// no mask.
  static Peer ipv4(String cidrIp);
  static Peer anyIpv4();
  static Peer ipv6(String cidrIp);
  static Peer anyIpv6();
  /// A managed prefix list, `pl-…`.
  static Peer prefixList(String prefixListId);
  /// A security group by its id, of another account where `sourceSecurityGroupOwnerId` is given.
  /// Throws `ValidationError` for a literal that is no such id.
  static Peer securityGroupId(String securityGroupId, String sourceSecurityGroupOwnerId = {});

  [[nodiscard]] Connections& connections() const override;
  [[nodiscard]] bool canInlineRule() const override;
  [[nodiscard]] String uniqueId() const override;
  [[nodiscard]] IngressRuleConfig toIngressRuleConfig() const override;
  [[nodiscard]] EgressRuleConfig toEgressRuleConfig() const override;

 private:
  enum class Kind { IPV4, IPV6, PREFIX_LIST, SECURITY_GROUP };
  Peer(Kind kind, String id, String owner = {});

  Kind kind_;
  String id_;
  String owner_;
  mutable std::shared_ptr<std::optional<Connections>> connections_;  ///< shared by copies
};

}  // namespace cdk::ec2
