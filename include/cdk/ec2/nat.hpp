#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cdk::ec2 {

class PrivateSubnet;
class PublicSubnet;
class Vpc;

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
  String az;
  String gatewayId;
};

/// Props of `NatProvider::gateway`.
struct NatGatewayProps {
  /// Addresses that exist already, one for each gateway. Default: new ones.
  List<String> eipAllocationIds{};
  /// How long connections may last once a gateway is being deleted. Default: 350 seconds.
  std::optional<Duration> maxDrainDuration{};
};

/// What leads private subnets to the internet. Copies share their state.
class NatProvider {
 public:
  /// Managed NAT gateways.
  /// https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
  static NatProvider gateway(NatGatewayProps props = {});

  /// The way a provider works, for providers of one's own.
  class Strategy {
   public:
    virtual ~Strategy() = default;
    /// Makes the gateways, and routes to them from the private subnets.
    virtual void configureNat(const ConfigureNatOptions& options) = 0;
    /// Routes a private subnet to the gateway of its zone.
    virtual void configureSubnet(PrivateSubnet& subnet) = 0;
    [[nodiscard]] virtual std::vector<GatewayConfig> configuredGateways() const = 0;
  };
  explicit NatProvider(std::shared_ptr<Strategy> strategy) : strategy_(std::move(strategy)) {}

  void configureNat(const ConfigureNatOptions& options) { strategy_->configureNat(options); }
  void configureSubnet(PrivateSubnet& subnet) { strategy_->configureSubnet(subnet); }
  [[nodiscard]] std::vector<GatewayConfig> configuredGateways() const {
    return strategy_->configuredGateways();
  }

 private:
  std::shared_ptr<Strategy> strategy_;
};

}  // namespace cdk::ec2
