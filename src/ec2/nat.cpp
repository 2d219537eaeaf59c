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
    throw ValidationError("maxDrainDuration must be 1 to 4000 whole seconds, got " +
                          Json(seconds).dump() + " seconds");
  }
}

/// Gateways by the zone they are in.
class GatewaysByZone {
 public:
  void add(String zone, String gatewayId) {
    gateways_.push_back({.az = std::move(zone), .gatewayId = std::move(gatewayId)});
  }
  [[nodiscard]] const std::vector<GatewayConfig>& all() const noexcept { return gateways_; }

  /// The gateway made last in the subnet's zone; zones without one share the gateways evenly.
  const String& pick(const PrivateSubnet& subnet) {
    if (gateways_.empty()) {
      fail(subnet, "natGatewayProvider", "there is no NAT gateway to route the subnet to");
    }
    const String zone = subnet.availabilityZone();
    for (auto gateway = gateways_.rbegin(); gateway != gateways_.rend(); ++gateway) {
      if (gateway->az == zone) return gateway->gatewayId;
    }
    return gateways_[next_++ % gateways_.size()].gatewayId;
  }

 private:
  std::vector<GatewayConfig> gateways_;
  std::size_t next_ = 0;
};

void routeTo(PrivateSubnet& subnet, const String& routerId, RouterType type) {
  subnet.addRoute("DefaultRoute",
                  {.enablesInternetConnectivity = true, .routerId = routerId, .routerType = type});
}

/// One managed gateway in each of the subnets chosen for them.
class ManagedGateways : public NatProvider::Strategy {
 public:
  explicit ManagedGateways(NatGatewayProps props) : props_(std::move(props)) {}

  void configureNat(const ConfigureNatOptions& options) override {
    const List<String>& addresses = props_.eipAllocationIds;
    if (addresses.has_value() && addresses.kind() == ValueKind::LIST &&
        addresses.size() < options.natSubnets.size()) {
      throw ValidationError("Not enough NAT gateway EIP allocation IDs (" +
                            std::to_string(addresses.size()) +
                            " provided) for the requested subnet count (" +
                            std::to_string(options.natSubnets.size()) + " needed).");
    }
    for (std::size_t i = 0; i < options.natSubnets.size(); ++i) {
      PublicSubnet& subnet = *options.natSubnets[i];
      const CfnNatGateway& gateway =
          subnet.addNatGateway(addresses.has_value() ? addresses[i] : String(),
                               {.maxDrainDuration = props_.maxDrainDuration});
      gateways_.add(subnet.availabilityZone(), gateway.ref());
    }
    for (PrivateSubnet* subnet : options.privateSubnets) configureSubnet(*subnet);
  }

  void configureSubnet(PrivateSubnet& subnet) override {
    routeTo(subnet, gateways_.pick(subnet), RouterType::NAT_GATEWAY);
  }

  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const override {
    return gateways_.all();
  }

 private:
  NatGatewayProps props_;
  GatewaysByZone gateways_;
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
          "`allocationId` and `eip` are ignored when `availabilityZoneAddresses` is specified.");
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
      fail(subnet, "natGatewayProvider", "Cannot configure subnet before configuring NAT gateway");
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
      throw ValidationError("Cannot specify both `allocationId` and `eip`. Use one or the other.");
    }
    std::vector<String> seen;
    for (const AvailabilityZoneAddress& address : props_.availabilityZoneAddresses) {
      if (address.availabilityZone.empty() && address.availabilityZoneId.empty()) {
        throw ValidationError(
            "Either `availabilityZone` or `availabilityZoneId` must be specified in "
            "`AvailabilityZoneAddress`.");
      }
      if (address.allocationIds.empty()) {
        throw ValidationError(
            "`allocationIds` cannot be an empty array in `AvailabilityZoneAddress`.");
      }
      for (const String& zone : {address.availabilityZone, address.availabilityZoneId}) {
        if (zone.isAbsent() || zone.isUnresolved()) continue;
        if (std::find(seen.begin(), seen.end(), zone) != seen.end()) {
          throw ValidationError(
              "An Availability Zone can only appear once in `availabilityZoneAddresses`, got "
              "duplicate " +
              zone.describe() + ".");
        }
        seen.push_back(zone);
      }
    }
    validateDrainDuration(props_.maxDrainDuration);
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
         "Subnet is in Availability Zone " + std::string(zone.literal()) +
             ", which is not listed in `availabilityZoneAddresses` (" + listed +
             "). A Regional NAT Gateway with `availabilityZoneAddresses` only serves the listed "
             "Availability Zones. Add an entry for this zone, or omit "
             "`availabilityZoneAddresses` to let AWS cover every zone automatically.");
  }

  RegionalNatGatewayProviderProps props_;
  CfnNatGateway* gateway_ = nullptr;
};

/// Instances that translate addresses.
class NatInstances : public NatProvider::Strategy {
 public:
  explicit NatInstances(NatInstanceProps props) : props_(std::move(props)) {
    if (props_.keyName.has_value() && props_.keyPair) {
      throw ValidationError("Cannot specify both of 'keyName' and 'keyPair'; prefer 'keyPair'");
    }
  }

  void configureNat(const ConfigureNatOptions& options) override {
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
    const Handle<IMachineImage> image = props_.machineImage ? props_.machineImage : defaultImage();
    const UserData userData = props_.userData.value_or(defaultUserData());
    for (PublicSubnet* subnet : options.natSubnets) {
      auto& instance = subnet->create<Instance>(
          "NatInstance", {.associatePublicIpAddress = props_.associatePublicIpAddress,
                          .creditSpecification = props_.creditSpecification,
                          .instanceType = props_.instanceType,
                          .keyName = props_.keyName,
                          .keyPair = props_.keyPair,
                          .machineImage = image,
                          .securityGroup = *securityGroup_,
                          .sourceDestCheck = false,
                          .userData = userData,
                          .vpc = options.vpc,
                          .vpcSubnets = {.subnets = {*subnet}}});
      instances_.push_back(instance);
      gateways_.add(subnet->availabilityZone(), instance.instanceId());
    }
    for (PrivateSubnet* subnet : options.privateSubnets) configureSubnet(*subnet);
  }

  void configureSubnet(PrivateSubnet& subnet) override {
    routeTo(subnet, gateways_.pick(subnet), RouterType::INSTANCE);
  }

  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const override {
    return gateways_.all();
  }

  [[nodiscard]] const Refs<Instance>& instances() const noexcept { return instances_; }
  [[nodiscard]] Connections& connections() {
    static_cast<void>(securityGroup("connections"));
    return connections_;
  }
  [[nodiscard]] ISecurityGroup& securityGroup(const char* what = "securityGroup") const {
    if (securityGroup_ == nullptr) {
      throw ValidationError(
          std::string("Pass the NatInstanceProvider to a Vpc before accessing '") + what + "'");
    }
    return *securityGroup_;
  }

 private:
  [[nodiscard]] AmazonLinuxImage defaultImage() const {
    AmazonLinuxImageProps props{.generation = AmazonLinuxGeneration::AMAZON_LINUX_2023};
    if (props_.instanceType.architecture() == InstanceArchitecture::ARM_64) {
      props.cpuType = AmazonLinuxCpuType::ARM_64;
    }
    return AmazonLinuxImage(props);
  }

  [[nodiscard]] static UserData defaultUserData() {
    UserData userData = UserData::forLinux();
    userData.addCommands(NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS);
    return userData;
  }

  NatInstanceProps props_;
  ISecurityGroup* securityGroup_ = nullptr;
  Connections connections_{};
  Refs<Instance> instances_{};
  GatewaysByZone gateways_{};
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
