#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/instance_type.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ec2/user_data.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace cdk::ec2 {

class CfnEIP;
class IKeyPair;
class ISecurityGroup;
class Instance;
class NatInstanceProviderV2;
class PrivateSubnet;
class PublicSubnet;
class RegionalNatGatewayProvider;
class Vpc;
enum class CpuCredits;
struct NatInstanceProps;
struct RegionalNatGatewayProviderProps;

/// What a NAT provider works on.
struct ConfigureNatOptions {
  /// Subnets that NAT gateways may be put in.
  std::vector<PublicSubnet*> natSubnets;
  /// Subnets that are to reach the internet.
  std::vector<PrivateSubnet*> privateSubnets;
  Vpc& vpc;
};

/// A NAT gateway or instance and its zone.
struct GatewayConfig {
  /// `regional` for a gateway of all zones.
  String az;
  String gatewayId;
};

/// Props of `NatProvider::gateway`.
struct NatGatewayProps {
  /// Addresses that exist already, one for each gateway. Default: new ones.
  List<String> eipAllocationIds{};
  /// How long connections may last once a gateway is being deleted: 1 to 4000 whole seconds.
  /// Default: 350 seconds.
  std::optional<Duration> maxDrainDuration{};
};

/// What leads private subnets to the internet. Copies share their state.
class NatProvider {
 public:
  /// Managed NAT gateways.
  /// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
  static NatProvider gateway(NatGatewayProps props = {});
  /// Instances of one's own, of the newest Amazon Linux. Cheaper than gateways, but one's own to
  /// look after.
  /// https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html
  static NatInstanceProviderV2 instanceV2(NatInstanceProps props);
  /// One managed gateway for all zones, which needs no public subnets.
  static RegionalNatGatewayProvider regionalGateway(RegionalNatGatewayProviderProps props);
  static RegionalNatGatewayProvider regionalGateway();

  /// The way a provider works, for providers of one's own.
  class Strategy {
   public:
    virtual ~Strategy() = default;
    /// Makes the gateways, and routes to them from the private subnets.
    virtual void configureNat(const ConfigureNatOptions& options) = 0;
    /// Routes a private subnet to the gateway of its zone.
    virtual void configureSubnet(PrivateSubnet& subnet) = 0;
    [[nodiscard]] virtual std::vector<GatewayConfig> configuredGateways() const = 0;
    /// Whether there is one gateway for the VPC, and none in its subnets.
    [[nodiscard]] virtual bool isRegional() const { return false; }
  };
  explicit NatProvider(std::shared_ptr<Strategy> strategy) : strategy_(std::move(strategy)) {}

  void configureNat(const ConfigureNatOptions& options) { strategy_->configureNat(options); }
  void configureSubnet(PrivateSubnet& subnet) { strategy_->configureSubnet(subnet); }
  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const {
    return strategy_->configuredGateways();
  }
  [[nodiscard]] bool isRegional() const { return strategy_->isRegional(); }

 protected:
  [[nodiscard]] Strategy& strategy() const noexcept { return *strategy_; }

 private:
  std::shared_ptr<Strategy> strategy_;
};

/// Addresses of a regional NAT gateway in one zone: give the zone's name or its id.
struct AvailabilityZoneAddress {
  /// At least one.
  Required<List<String>> allocationIds;
  String availabilityZone{};
  String availabilityZoneId{};
};

/// Props of `NatProvider::regionalGateway`.
struct RegionalNatGatewayProviderProps {
  /// Not together with `eip`. Default: a new address.
  String allocationId{};
  /// The only zones served. Default: all, with addresses that Amazon allocates.
  std::vector<AvailabilityZoneAddress> availabilityZoneAddresses{};
  /// Not together with `allocationId`. Default: a new address.
  Ref<CfnEIP> eip{};
  /// How long connections may last once the gateway is being deleted: 1 to 4000 whole seconds.
  /// Default: 350 seconds.
  std::optional<Duration> maxDrainDuration{};
};

/// One managed gateway for all zones.
/// https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
class RegionalNatGatewayProvider : public NatProvider {
 public:
  /// Throws `ValidationError` for options that contradict each other.
  explicit RegionalNatGatewayProvider(RegionalNatGatewayProviderProps props = {});
};

/// What the security group of NAT instances allows.
enum class NatTrafficDirection {
  /// Everything out, nothing in: allow the VPC's traffic in yourself.
  OUTBOUND_ONLY,
  /// Everything.
  INBOUND_AND_OUTBOUND,
  /// Nothing: allow all traffic yourself.
  NONE,
};

/// Props of `NatProvider::instanceV2`.
struct NatInstanceProps {
  /// Default: what the subnet says.
  Boolean associatePublicIpAddress{};
  /// Default: `STANDARD` for T2, `UNLIMITED` for T3 and T4g.
  std::optional<CpuCredits> creditSpecification{};
  /// Default: `INBOUND_AND_OUTBOUND`.
  std::optional<NatTrafficDirection> defaultAllowedTraffic{};
  Required<InstanceType> instanceType;
  /// Deprecated: use `keyPair`. Default: none.
  String keyName{};
  /// Default: none; nobody can log in by SSH.
  Ref<IKeyPair> keyPair{};
  /// Default: the newest Amazon Linux 2023.
  Handle<IMachineImage> machineImage{};
  /// Default: a new group.
  Ref<ISecurityGroup> securityGroup{};
  /// Default: what makes an instance translate addresses.
  std::optional<UserData> userData{};
};

/// NAT instances of one's own. Copies share their state.
class NatInstanceProviderV2 : public NatProvider, public virtual IConnectable {
 public:
  /// Converts to the list of commands.
  class DefaultCommands {
   public:
    operator List<String>() const;  // NOLINT(google-explicit-constructor)
  };
  /// Commands that make an instance translate addresses.
  static const DefaultCommands DEFAULT_USER_DATA_COMMANDS;

  /// Throws `ValidationError` where both `keyName` and `keyPair` are given.
  explicit NatInstanceProviderV2(NatInstanceProps props);

  /// These throw `ValidationError` until the provider was passed to a VPC.
  [[nodiscard]] Connections& connections() const override;
  [[nodiscard]] ISecurityGroup& securityGroup() const;
  /// The instances, in the order of their subnets.
  [[nodiscard]] Refs<Instance> gatewayInstances() const;
};

/// The image of NAT instances that Amazon offered for the first generation of Amazon Linux.
class NatInstanceImage : public LookupMachineImage {
 public:
  NatInstanceImage();
};

}  // namespace cdk::ec2
