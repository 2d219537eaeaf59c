// VPCs that exist already: described by the program, or looked up by the CLI.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cdk/core/annotations.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/vpc.hpp>

#include "dependency_group.hpp"
#include "subnet_groups.hpp"

namespace cdk::ec2 {

namespace {

String textOf(const Json& value) { return String(static_cast<const Value&>(value)); }

/// What all VPCs made elsewhere have in common.
class ForeignVpc : public VpcBase {
 public:
  [[nodiscard]] List<String> availabilityZones() const override { return availabilityZones_; }
  [[nodiscard]] String vpcArn() const override { return vpcArn_; }
  [[nodiscard]] String vpcId() const override { return vpcId_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    if (property == "VpcId") return vpcId_;
    if (property == "CidrBlock") return vpcCidrBlock();
    return VpcBase::referenceTo(property);
  }

 protected:
  ForeignVpc(Scope scope, String vpcId, ResourceProps environment)
      : VpcBase(std::move(scope), std::move(environment)), vpcId_(std::move(vpcId)) {}

  String vpcId_;
  String vpcArn_{};
  List<String> availabilityZones_{};
  String cidr_{};
};

/// One of the three lists of subnets in `VpcAttributes`.
struct SubnetLists {
  SubnetType type;
  const char* prefix;  ///< of the lists' names: `public`
  const List<String>& ids;
  const List<String>& names;
  const List<String>& routeTableIds;
  const List<String>& cidrs;
};

/// A VPC of which the program knows enough.
class ImportedVpc : public ForeignVpc {
 public:
  ImportedVpc(Scope scope, VpcAttributes attrs)
      : ForeignVpc(std::move(scope), attrs.vpcId, {.region = attrs.region}) {
    vpcArn_ = stack().formatArn({.resource = "vpc", .resourceName = vpcId_, .service = "ec2"});
    availabilityZones_ = attrs.availabilityZones;
    cidr_ = attrs.vpcCidrBlock;
    vpnGatewayId_ = attrs.vpnGatewayId;
    warnOfTokens("availabilityZones", attrs.availabilityZones);
    publicSubnets_ = importSubnets({.type = SubnetType::PUBLIC,
                                    .prefix = "public",
                                    .ids = attrs.publicSubnetIds,
                                    .names = attrs.publicSubnetNames,
                                    .routeTableIds = attrs.publicSubnetRouteTableIds,
                                    .cidrs = attrs.publicSubnetIpv4CidrBlocks});
    privateSubnets_ = importSubnets({.type = SubnetType::PRIVATE_WITH_EGRESS,
                                     .prefix = "private",
                                     .ids = attrs.privateSubnetIds,
                                     .names = attrs.privateSubnetNames,
                                     .routeTableIds = attrs.privateSubnetRouteTableIds,
                                     .cidrs = attrs.privateSubnetIpv4CidrBlocks});
    isolatedSubnets_ = importSubnets({.type = SubnetType::PRIVATE_ISOLATED,
                                      .prefix = "isolated",
                                      .ids = attrs.isolatedSubnetIds,
                                      .names = attrs.isolatedSubnetNames,
                                      .routeTableIds = attrs.isolatedSubnetRouteTableIds,
                                      .cidrs = attrs.isolatedSubnetIpv4CidrBlocks});
  }

  [[nodiscard]] String vpcCidrBlock() const override {
    if (cidr_.isAbsent()) {
      fail(*this, "vpcCidrBlock",
           "the VPC " + vpcId_.describe() +
               " was imported without it, and it is asked for; give it to "
               "Vpc::fromVpcAttributes()");
    }
    return cidr_;
  }

 private:
  void warnOfTokens(const std::string& name, const List<String>& list) {
    if (list.isAbsent() || list.kind() == ValueKind::LIST) return;
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-ec2:vpcAttributeIsListToken" + name,
        name + " " + list.describe() +
            " is a list of which not even the length is known before deployment, so it counts as "
            "one element; Vpc::fromLookup() and Fn::importListValue() give lists of known length");
  }

  void requireSameLength(const SubnetLists& lists, const List<String>& list, const char* suffix) {
    if (list.isAbsent() || list.size() == lists.ids.size()) return;
    const std::string prefix = lists.prefix;
    fail(*this, prefix + suffix,
         "it has " + std::to_string(list.size()) + " elements, and " + prefix + "SubnetIds has " +
             std::to_string(lists.ids.size()) + "; one for each is wanted");
  }

  Refs<ISubnet> importSubnets(const SubnetLists& lists) {
    const std::string prefix = lists.prefix;
    warnOfTokens(prefix + "SubnetIds", lists.ids);
    warnOfTokens(prefix + "SubnetNames", lists.names);
    warnOfTokens(prefix + "SubnetRouteTableIds", lists.routeTableIds);
    warnOfTokens(prefix + "SubnetIpv4CidrBlocks", lists.cidrs);
    // A list that is a token counts as one of one element: more cannot be known.
    const auto size = [](const List<String>& list) {
      if (list.isAbsent()) return std::size_t{0};
      return list.kind() == ValueKind::LIST ? list.size() : std::size_t{1};
    };
    const std::size_t count = size(lists.ids);
    const std::size_t zones = size(availabilityZones_);
    if (count == 0) return {};
    if (zones == 0 || count % zones != 0) {
      fail(*this, prefix + "SubnetIds",
           std::to_string(count) + " subnets cannot be spread evenly over " +
               std::to_string(zones) +
               " availabilityZones; give each group one subnet for each zone");
    }
    if (lists.ids.kind() == ValueKind::LIST) {
      requireSameLength(lists, lists.routeTableIds, "SubnetRouteTableIds");
      requireSameLength(lists, lists.cidrs, "SubnetIpv4CidrBlocks");
    }
    const std::size_t groups = count / zones;
    const std::size_t names = size(lists.names);
    if (names != 0 && names != groups) {
      fail(*this, prefix + "SubnetNames",
           lists.names.describe() + " has " + std::to_string(names) + " names, and there are " +
               std::to_string(groups) + " groups of subnets; one name for each is wanted");
    }
    Refs<ISubnet> subnets;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t group = i / zones;
      // Only the first group has a name by default; the reference gives the others this one too.
      const String name = names != 0   ? lists.names[group]
                          : group == 0 ? String(subnetTypeName(lists.type))
                                       : String("undefined");
      subnets.push_back(Subnet::fromSubnetAttributes(
          *this, std::string(subnetGroupId(name, i).literal()),
          {.availabilityZone = availabilityZones_[i % zones],
           .ipv4CidrBlock = lists.cidrs.has_value() ? lists.cidrs[i] : String(),
           .routeTableId = lists.routeTableIds.has_value() ? lists.routeTableIds[i] : String(),
           .subnetId = lists.ids[i]}));
    }
    return subnets;
  }
};

/// A VPC that the CLI has looked up, or placeholders until it has.
class LookedUpVpc : public ForeignVpc {
 public:
  LookedUpVpc(Scope scope, const Json& found, bool placeholder)
      : ForeignVpc(
            std::move(scope), textOf(found["vpcId"]),
            {.account = textOf(found["ownerAccountId"]), .region = textOf(found["region"])}) {
    const ResourceEnvironment where = env();
    vpcArn_ = stack().formatArn({.account = where.account,
                                 .region = where.region,
                                 .resource = "vpc",
                                 .resourceName = vpcId_,
                                 .service = "ec2"});
    cidr_ = textOf(found["vpcCidrBlock"]);
    vpnGatewayId_ = textOf(found["vpnGatewayId"]);
    incompleteSubnetDefinition_ = placeholder;
    const Json groups = found["subnetGroups"];
    availabilityZones_ = zonesOf(groups);
    publicSubnets_ = subnetsOf(groups, "Public");
    privateSubnets_ = subnetsOf(groups, "Private");
    isolatedSubnets_ = subnetsOf(groups, "Isolated");
  }

  [[nodiscard]] String vpcCidrBlock() const override {
    if (cidr_.isAbsent()) {
      fail(*this, "vpcCidrBlock",
           "the lookup of the VPC " + vpcId_.describe() +
               " did not give it; remove what it gave from the context to look it up again, with a "
               "newer CDK CLI");
    }
    return cidr_;
  }

 private:
  static std::vector<String> zonesOf(const Json& groups) {
    std::vector<std::string> zones;
    for (const auto& [key, group] : groups.entries()) {
      for (const auto& [index, subnet] : Json(group)["subnets"].entries()) {
        zones.emplace_back(textOf(Json(subnet)["availabilityZone"]).literal());
      }
    }
    std::sort(zones.begin(), zones.end());
    zones.erase(std::unique(zones.begin(), zones.end()), zones.end());
    return {zones.begin(), zones.end()};
  }

  Refs<ISubnet> subnetsOf(const Json& groups, std::string_view type) {
    Refs<ISubnet> subnets;
    for (const auto& [key, value] : groups.entries()) {
      const Json group(value);
      if (group["type"].text() != type) continue;
      std::size_t i = 0;
      for (const auto& [index, element] : group["subnets"].entries()) {
        const Json subnet(element);
        subnets.push_back(Subnet::fromSubnetAttributes(
            *this, std::string(subnetGroupId(textOf(group["name"]), i).literal()),
            {.availabilityZone = textOf(subnet["availabilityZone"]),
             .ipv4CidrBlock = textOf(subnet["cidr"]),
             .routeTableId = textOf(subnet["routeTableId"]),
             .subnetId = textOf(subnet["subnetId"])}));
        ++i;
      }
    }
    return subnets;
  }
};

Json placeholderSubnet(const char* zone, const char* id, const char* routeTable) {
  return {{"availabilityZone", zone},
          {"subnetId", id},
          {"routeTableId", routeTable},
          {"cidr", "1.2.3.4/5"}};
}

Json placeholderGroup(const char* type, const Json& first, const Json& second) {
  return {{"name", type}, {"type", type}, {"subnets", Json::array({first, second})}};
}

/// What a VPC looks like until the CLI has looked it up.
Json placeholderVpc() {
  const Json privateA = placeholderSubnet("dummy1a", "p-12345", "rtb-12345p");
  const Json privateB = placeholderSubnet("dummy1b", "p-67890", "rtb-57890p");
  return {{"vpcId", "vpc-12345"},
          {"vpcCidrBlock", "1.2.3.4/5"},
          {"subnetGroups",
           Json::array(
               {placeholderGroup("Public", placeholderSubnet("dummy1a", "s-12345", "rtb-12345s"),
                                 placeholderSubnet("dummy1b", "s-67890", "rtb-67890s")),
                placeholderGroup("Private", privateA, privateB),
                placeholderGroup("Isolated", privateA, privateB)})}};
}

}  // namespace

IVpc& Vpc::fromVpcAttributes(IConstruct& scope, ConstructId id, VpcAttributes attrs) {
  return scope.create<ImportedVpc>(std::move(id), std::move(attrs));
}

IVpc& Vpc::fromLookup(IConstruct& scope, ConstructId id, VpcLookupOptions options) {
  std::vector<std::pair<std::string, Value>> filter;
  for (auto& [name, value] : options.tags.literal()) filter.emplace_back("tag:" + name, value);
  const auto set = [&filter](const char* name, const String& value) {
    if (value.empty()) return;
    const auto there = std::find_if(filter.begin(), filter.end(),
                                    [name](const auto& member) { return member.first == name; });
    if (there != filter.end()) {
      there->second = value;
    } else {
      filter.emplace_back(name, value);
    }
  };
  set("vpc-id", options.vpcId);
  set("tag:Name", options.vpcName);
  set("owner-id", options.ownerAccountId);
  if (options.isDefault.has_value()) {
    set("isDefault", options.isDefault.literal() ? "true" : "false");
  }
  for (const auto& [name, value] : filter) {
    if (value.isUnresolved()) {
      fail(scope, name,
           value.describe() + " is known only at deployment; a VPC to look up is told by literals");
    }
  }
  std::vector<std::pair<std::string, Value>> query;
  if (!options.region.empty()) query.emplace_back("region", options.region);
  query.emplace_back("filter", Json::object(std::move(filter)));
  query.emplace_back("returnAsymmetricSubnets", Boolean(true));
  if (options.returnVpnGateways.has_value()) {
    query.emplace_back("returnVpnGateways", options.returnVpnGateways);
  }
  if (options.subnetGroupNameTag.has_value()) {
    query.emplace_back("subnetGroupNameTag", options.subnetGroupNameTag);
  }
  const Json found = ContextProvider::getValue(
      scope, {.props = Json::object(std::move(query)), .provider = "vpc-provider"});
  const bool placeholder = found.isAbsent();
  return scope.create<LookedUpVpc>(std::move(id), placeholder ? placeholderVpc() : found,
                                   placeholder);
}

}  // namespace cdk::ec2
