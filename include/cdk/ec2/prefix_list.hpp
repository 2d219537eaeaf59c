#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/ec2/peer.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace cdk::ec2 {

class CfnPrefixList;

/// IP versions of a prefix list.
enum class AddressFamily { IP_V4, IP_V6 };

/// A managed prefix list, made here or elsewhere. As a peer, it stands for all its CIDRs.
class IPrefixList : public virtual IResource, public virtual IPeer {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::PrefixList";
  [[nodiscard]] virtual String prefixListId() const = 0;
};

/// A CIDR of a prefix list.
struct PrefixListEntry {
  Required<String> cidr;
  /// Default: none.
  String description{};
};

/// Props of `PrefixList`.
struct PrefixListProps {
  /// A change replaces the list. Default: `IP_V4`.
  std::optional<AddressFamily> addressFamily{};
  /// Default: none.
  std::vector<PrefixListEntry> entries{};
  /// Default: the number of entries, 1 where there are none.
  Number maxEntries{};
  /// At most 255 characters, not starting with `com.amazonaws`. Default: made from the path.
  String prefixListName{};
};

/// By what the CLI looks up a prefix list. Exactly one has to match.
struct PrefixListLookupOptions {
  /// Default: either.
  std::optional<AddressFamily> addressFamily{};
  /// Default: any owner.
  String ownerId{};
  Required<String> prefixListName;
};

/// What made and imported prefix lists have in common.
class PrefixListBase : public Resource, public virtual IPrefixList {
 public:
  [[nodiscard]] Connections& connections() const override { return connections_; }
  [[nodiscard]] bool canInlineRule() const override { return false; }
  [[nodiscard]] String uniqueId() const override;
  [[nodiscard]] IngressRuleConfig toIngressRuleConfig() const override;
  [[nodiscard]] EgressRuleConfig toEgressRuleConfig() const override;

 protected:
  explicit PrefixListBase(Scope scope, ResourceProps props = {});

 private:
  mutable Connections connections_;
};

/// A managed prefix list.
/// https://docs.aws.amazon.com/vpc/latest/userguide/managed-prefix-lists.html
class PrefixList : public PrefixListBase {
 public:
  using Props = PrefixListProps;
  /// Throws `ValidationError` for names and CIDRs that are not allowed.
  explicit PrefixList(Scope scope, Props props = {});

  /// A list that the CLI looks up. Throws `ValidationError` for a token.
  static IPrefixList& fromLookup(IConstruct& scope, ConstructId id,
                                 PrefixListLookupOptions options);
  static IPrefixList& fromPrefixListId(IConstruct& scope, ConstructId id, String prefixListId);

  [[nodiscard]] String prefixListId() const override;
  [[nodiscard]] String prefixListArn() const;
  [[nodiscard]] String prefixListName() const { return prefixListName_; }
  [[nodiscard]] String ownerId() const;
  [[nodiscard]] Number version() const;
  /// `IPv4` or `IPv6`.
  [[nodiscard]] String addressFamily() const;

 private:
  CfnPrefixList* resource_ = nullptr;
  String prefixListName_{};
};

}  // namespace cdk::ec2
