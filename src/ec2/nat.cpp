#include <cdk/ec2/nat.hpp>

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include <cdk/core/error.hpp>
#include <cdk/ec2/cfn_nat_gateway.hpp>
#include <cdk/ec2/subnet.hpp>

namespace cdk::ec2 {

namespace {

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
      gateways_.push_back({.az = subnet.availabilityZone(), .gatewayId = gateway.ref()});
    }
    for (PrivateSubnet* subnet : options.privateSubnets) configureSubnet(*subnet);
  }

  void configureSubnet(PrivateSubnet& subnet) override {
    subnet.addRoute("DefaultRoute", {.enablesInternetConnectivity = true,
                                     .routerId = pick(subnet),
                                     .routerType = RouterType::NAT_GATEWAY});
  }

  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const override {
    return gateways_;
  }

 private:
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

  NatGatewayProps props_;
  std::vector<GatewayConfig> gateways_;
  std::size_t next_ = 0;
};

void validateDrainDuration(const std::optional<Duration>& duration) {
  if (!duration || duration->isUnresolved()) return;
  const double seconds = duration->toSeconds({.integral = false}).literal();
  if (seconds < 1 || seconds > 4000 || std::floor(seconds) != seconds) {
    throw ValidationError("maxDrainDuration must be 1 to 4000 whole seconds, got " +
                          Json(seconds).dump() + " seconds");
  }
}

}  // namespace

NatProvider NatProvider::gateway(NatGatewayProps props) {
  validateDrainDuration(props.maxDrainDuration);
  return NatProvider(std::make_shared<ManagedGateways>(std::move(props)));
}

}  // namespace cdk::ec2
