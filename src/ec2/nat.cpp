#include <cdk/ec2/nat.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/ec2/cfn_eip.hpp>
#include <cdk/ec2/cfn_nat_gateway.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc.hpp>

namespace cdk::ec2 {

namespace {

void validateDrainDuration(const std::optional<Duration>& duration) {
  if (!duration || duration->isUnresolved()) return;
  const double seconds = duration->toSeconds({.integral = false}).literal();
  if (seconds < 1 || seconds > 4000 || std::floor(seconds) != seconds) {
    throw ValidationError(
        Json(seconds).dump() + " seconds is not allowed; it is 1 to 4000 whole seconds",
        {.property = "maxDrainDuration"});
  }
}

void routeTo(PrivateSubnet& subnet, const String& routerId, RouterType type) {
  subnet.addRoute("DefaultRoute",
                  {.enablesInternetConnectivity = true, .routerId = routerId, .routerType = type});
}

/// What the ways with a gateway, of whatever kind, in each of the chosen subnets have in common.
class GatewayInEachSubnet : public NatProvider::Strategy {
 public:
  void configureNat(const ConfigureNatOptions& options) final {
    prepare(options);
    for (std::size_t i = 0; i < options.natSubnets.size(); ++i) {
      PublicSubnet& subnet = *options.natSubnets[i];
      String id = createGateway(subnet, options, i);
      gateways_.push_back({.az = subnet.availabilityZone(), .gatewayId = std::move(id)});
    }
    for (PrivateSubnet* subnet : options.privateSubnets) configureSubnet(*subnet);
  }

  /// A zone with several gateways uses the last one; zones without any take turns.
  void configureSubnet(PrivateSubnet& subnet) final {
    if (gateways_.empty()) {
      fail(subnet, "natGatewayProvider", "there is no NAT gateway to route the subnet to");
    }
    const String zone = subnet.availabilityZone();
    const auto own =
        std::find_if(gateways_.rbegin(), gateways_.rend(),
                     [&zone](const GatewayConfig& gateway) { return gateway.az == zone; });
    const GatewayConfig& chosen =
        own != gateways_.rend() ? *own : gateways_[turn_++ % gateways_.size()];
    routeTo(subnet, chosen.gatewayId, routerType_);
  }

  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const final { return gateways_; }

 protected:
  explicit GatewayInEachSubnet(RouterType routerType) : routerType_(routerType) {}

 private:
  /// Called once, before any gateway is made.
  virtual void prepare(const ConfigureNatOptions& options) = 0;
  /// Makes the gateway of the `index`th subnet. Returns its id.
  virtual String createGateway(PublicSubnet& subnet, const ConfigureNatOptions& options,
                               std::size_t index) = 0;

  RouterType routerType_;
  std::vector<GatewayConfig> gateways_;
  std::size_t turn_ = 0;
};

/// One managed gateway in each of the subnets chosen for them.
class ManagedGateways final : public GatewayInEachSubnet {
 public:
  explicit ManagedGateways(NatGatewayProps props)
      : GatewayInEachSubnet(RouterType::NAT_GATEWAY), props_(std::move(props)) {}

 private:
  void prepare(const ConfigureNatOptions& options) override {
    const List<String>& addresses = props_.eipAllocationIds;
    const std::size_t needed = options.natSubnets.size();
    if (addresses.has_value() && addresses.kind() == ValueKind::LIST && addresses.size() < needed) {
      throw ValidationError("there are " + std::to_string(addresses.size()) + " addresses for " +
                                std::to_string(needed) + " NAT gateways; each needs one of its own",
                            {.property = "eipAllocationIds"});
    }
  }

  String createGateway(PublicSubnet& subnet, const ConfigureNatOptions& /*options*/,
                       std::size_t index) override {
    const List<String>& addresses = props_.eipAllocationIds;
    return subnet
        .addNatGateway(addresses.has_value() ? addresses[index] : String(),
                       {.maxDrainDuration = props_.maxDrainDuration})
        .ref();
  }

  NatGatewayProps props_;
};

/// One managed gateway for the VPC.
class RegionalGateway : public NatProvider::Strategy {
 public:
  explicit RegionalGateway(RegionalNatGatewayProviderProps props) : props_(std::move(props)) {
    validate();
  }

  void configureNat(const ConfigureNatOptions& options) override {
    Vpc& vpc = options.vpc;
    const bool ownAddresses = !props_.availabilityZoneAddresses.empty();
    if (ownAddresses && (props_.allocationId.has_value() || props_.eip)) {
      Annotations::of(vpc).addWarningV2(
          "@aws-cdk/aws-ec2:regionalNatGatewayAllocationIdIgnored",
          "allocationId and eip have no effect beside availabilityZoneAddresses");
    }
    CfnNatGatewayProps gateway{
        .availabilityMode = "regional", .connectivityType = "public", .vpcId = vpc.vpcId()};
    if (ownAddresses) {
      std::vector<CfnNatGateway::AvailabilityZoneAddressProperty> addresses;
      for (const AvailabilityZoneAddress& address : props_.availabilityZoneAddresses) {
        addresses.push_back({.allocationIds = address.allocationIds,
                             .availabilityZone = address.availabilityZone,
                             .availabilityZoneId = address.availabilityZoneId});
      }
      gateway.availabilityZoneAddresses = addresses;
    } else {
      gateway.allocationId = props_.eip ? props_.eip->attrAllocationId() : props_.allocationId;
    }
    if (props_.maxDrainDuration) {
      gateway.maxDrainDurationSeconds = props_.maxDrainDuration->toSeconds();
    }
    gateway_ = &vpc.create<CfnNatGateway>("RegionalNatGateway", std::move(gateway));
    gateway_->node().addDependency(vpc.internetConnectivityEstablished());
    for (PrivateSubnet* subnet : options.privateSubnets) configureSubnet(*subnet);
  }

  void configureSubnet(PrivateSubnet& subnet) override {
    if (gateway_ == nullptr) {
      fail(subnet, "natGatewayProvider",
           "it has no gateway to route the subnet to until it is passed to a Vpc");
    }
    requireZone(subnet);
    routeTo(subnet, gateway_->attrNatGatewayId(), RouterType::NAT_GATEWAY);
  }

  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const override {
    if (gateway_ == nullptr) return {};
    return {{.az = "regional", .gatewayId = gateway_->attrNatGatewayId()}};
  }

  [[nodiscard]] bool isRegional() const override { return true; }

 private:
  void validate() const {
    if (props_.allocationId.has_value() && props_.eip) {
      throw ValidationError(
          props_.allocationId.describe() + " is given beside an eip; give one of them",
          {.property = "allocationId"});
    }
    std::vector<String> seen;
    for (const AvailabilityZoneAddress& address : props_.availabilityZoneAddresses) {
      if (address.availabilityZone.empty() && address.availabilityZoneId.empty()) {
        refuseAddresses(address.allocationIds.describe() +
                        " has neither availabilityZone nor availabilityZoneId; give one of them");
      }
      for (const String& zone : {address.availabilityZone, address.availabilityZoneId}) {
        if (address.allocationIds.empty() && !zone.empty()) {
          refuseAddresses("the zone " + zone.describe() +
                          " has no allocationIds; at least one is wanted");
        }
        if (zone.isAbsent() || zone.isUnresolved()) continue;
        if (std::find(seen.begin(), seen.end(), zone) != seen.end()) {
          refuseAddresses("the zone " + zone.describe() +
                          " appears twice; put all its allocationIds in one place");
        }
        seen.push_back(zone);
      }
    }
    validateDrainDuration(props_.maxDrainDuration);
  }

  [[noreturn]] static void refuseAddresses(const std::string& message) {
    throw ValidationError(message, {.property = "availabilityZoneAddresses"});
  }

  /// Where zones are listed by name, a subnet elsewhere would have no way out.
  void requireZone(const PrivateSubnet& subnet) const {
    const String zone = subnet.availabilityZone();
    if (props_.availabilityZoneAddresses.empty() || zone.isUnresolved()) return;
    std::string listed;
    for (const AvailabilityZoneAddress& address : props_.availabilityZoneAddresses) {
      const String& name = address.availabilityZone;
      if (name.isAbsent() || name.isUnresolved() || name == zone) return;
      listed += (listed.empty() ? "" : ", ") + std::string(name.literal());
    }
    fail(subnet, "availabilityZoneAddresses",
         "the subnet is in " + std::string(zone.literal()) + ", and the gateway serves only " +
             listed + "; list addresses for that zone too, or none at all to have it serve all");
  }

  RegionalNatGatewayProviderProps props_;
  CfnNatGateway* gateway_ = nullptr;
};

/// Instances that translate addresses.
class NatInstances final : public GatewayInEachSubnet {
 public:
  explicit NatInstances(NatInstanceProps props)
      : GatewayInEachSubnet(RouterType::INSTANCE), props_(std::move(props)) {
    if (props_.keyName.has_value() && props_.keyPair) {
      throw ValidationError(
          props_.keyName.describe() + " is given beside a keyPair; give the keyPair alone",
          {.property = "keyName"});
    }
  }

  [[nodiscard]] const Refs<Instance>& instances() const noexcept { return instances_; }
  [[nodiscard]] Connections& connections() {
    static_cast<void>(securityGroup("connections"));
    return connections_;
  }
  [[nodiscard]] ISecurityGroup& securityGroup(const char* asked = "securityGroup") const {
    if (securityGroup_ == nullptr) {
      throw ValidationError("there is none until the provider is passed to a Vpc",
                            {.property = asked});
    }
    return *securityGroup_;
  }

 private:
  void prepare(const ConfigureNatOptions& options) override {
    const auto direction =
        props_.defaultAllowedTraffic.value_or(NatTrafficDirection::INBOUND_AND_OUTBOUND);
    securityGroup_ =
        props_.securityGroup
            ? props_.securityGroup.get()
            : &options.vpc.create<SecurityGroup>(
                  "NatSecurityGroup", {.allowAllOutbound = direction != NatTrafficDirection::NONE,
                                       .description = "Security Group for NAT instances",
                                       .vpc = options.vpc});
    connections_ = Connections({.securityGroups = {*securityGroup_}});
    if (direction == NatTrafficDirection::INBOUND_AND_OUTBOUND) {
      connections_.allowFromAnyIpv4(Port::allTraffic());
    }
    image_ = props_.machineImage ? props_.machineImage : defaultImage();
    userData_ = props_.userData;
    if (!userData_) {
      userData_ = UserData::forLinux();
      userData_->addCommands(NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS);
    }
  }

  String createGateway(PublicSubnet& subnet, const ConfigureNatOptions& options,
                       std::size_t /*index*/) override {
    auto& instance = subnet.create<Instance>(
        "NatInstance", {.associatePublicIpAddress = props_.associatePublicIpAddress,
                        .creditSpecification = props_.creditSpecification,
                        .instanceType = props_.instanceType,
                        .keyName = props_.keyName,
                        .keyPair = props_.keyPair,
                        .machineImage = image_,
                        .securityGroup = *securityGroup_,
                        .sourceDestCheck = false,
                        .userData = userData_,
                        .vpc = options.vpc,
                        .vpcSubnets = {.subnets = {subnet}}});
    instances_.push_back(instance);
    return instance.instanceId();
  }

  [[nodiscard]] Handle<IMachineImage> defaultImage() const {
    AmazonLinuxImageProps props{.generation = AmazonLinuxGeneration::AMAZON_LINUX_2023};
    if (props_.instanceType.architecture() == InstanceArchitecture::ARM_64) {
      props.cpuType = AmazonLinuxCpuType::ARM_64;
    }
    return AmazonLinuxImage(props);
  }

  NatInstanceProps props_;
  ISecurityGroup* securityGroup_ = nullptr;
  Connections connections_{};
  Refs<Instance> instances_{};
  // Those of the VPC that is being configured.
  Handle<IMachineImage> image_{};
  std::optional<UserData> userData_{};
};

}  // namespace

NatProvider NatProvider::gateway(NatGatewayProps props) {
  validateDrainDuration(props.maxDrainDuration);
  return NatProvider(std::make_shared<ManagedGateways>(std::move(props)));
}

NatInstanceProviderV2 NatProvider::instanceV2(NatInstanceProps props) {
  return NatInstanceProviderV2(std::move(props));
}

RegionalNatGatewayProvider NatProvider::regionalGateway(RegionalNatGatewayProviderProps props) {
  return RegionalNatGatewayProvider(std::move(props));
}

RegionalNatGatewayProvider NatProvider::regionalGateway() { return RegionalNatGatewayProvider(); }

RegionalNatGatewayProvider::RegionalNatGatewayProvider(RegionalNatGatewayProviderProps props)
    : NatProvider(std::make_shared<RegionalGateway>(std::move(props))) {}

NatInstanceProviderV2::NatInstanceProviderV2(NatInstanceProps props)
    : NatProvider(std::make_shared<NatInstances>(std::move(props))) {}

constinit const NatInstanceProviderV2::DefaultCommands
    NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS{};

NatInstanceProviderV2::DefaultCommands::operator List<String>() const {
  return {"yum install iptables-services -y",
          "systemctl enable iptables",
          "systemctl start iptables",
          "echo \"net.ipv4.ip_forward=1\" > /etc/sysctl.d/custom-ip-forwarding.conf",
          "sudo sysctl -p /etc/sysctl.d/custom-ip-forwarding.conf",
          "sudo /sbin/iptables -t nat -A POSTROUTING -o $(route | awk '/^default/{print $NF}') -j "
          "MASQUERADE",
          "sudo /sbin/iptables -F FORWARD",
          "sudo service iptables save"};
}

Connections& NatInstanceProviderV2::connections() const {
  return static_cast<NatInstances&>(strategy()).connections();
}

ISecurityGroup& NatInstanceProviderV2::securityGroup() const {
  return static_cast<NatInstances&>(strategy()).securityGroup();
}

Refs<Instance> NatInstanceProviderV2::gatewayInstances() const {
  return static_cast<NatInstances&>(strategy()).instances();
}

NatInstanceImage::NatInstanceImage()
    : LookupMachineImage({.name = "amzn-ami-vpc-nat-*", .owners = {"amazon"}}) {}

}  // namespace cdk::ec2
