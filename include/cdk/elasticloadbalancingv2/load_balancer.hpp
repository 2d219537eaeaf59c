#pragma once

#include <cdk/core/resource.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ec2 {
class IVpc;
struct SubnetSelection;
}  // namespace cdk::ec2

namespace cdk::elasticloadbalancingv2 {

class CfnLoadBalancer;
struct CfnLoadBalancerProps;

/// A load balancer, made here or elsewhere.
class ILoadBalancerV2 : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME =
      "AWS::ElasticLoadBalancingV2::LoadBalancer";
  [[nodiscard]] virtual String loadBalancerArn() const = 0;
  /// Hosted zone for alias records. Throws `ConstructError` where an import did not say it.
  [[nodiscard]] virtual String loadBalancerCanonicalHostedZoneId() const = 0;
  /// Throws `ConstructError` where an import did not say it.
  [[nodiscard]] virtual String loadBalancerDnsName() const = 0;
};

/// What load balancers of all kinds have in common.
class BaseLoadBalancer : public Resource, public virtual ILoadBalancerV2 {
 public:
  ~BaseLoadBalancer() override;

  [[nodiscard]] String loadBalancerArn() const override;
  [[nodiscard]] String loadBalancerCanonicalHostedZoneId() const override;
  [[nodiscard]] String loadBalancerDnsName() const override;
  /// Such as `app/my-load-balancer/50dc6c495c0c9188`.
  [[nodiscard]] String loadBalancerFullName() const;
  [[nodiscard]] String loadBalancerName() const;
  [[nodiscard]] List<String> loadBalancerSecurityGroups() const;
  /// Sets an attribute; without a value the service's default applies.
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes
  void setAttribute(std::string key, String value = {});
  /// Takes an attribute out of the template.
  void removeAttribute(const std::string& key);

 protected:
  /// What the kinds of load balancers tell the base.
  struct Settings {
    Boolean crossZoneEnabled{};
    bool deletionProtection = false;
    Boolean denyAllIgwTraffic{};
    /// The way to the internet where subnet mappings are given. Default: that of `vpcSubnets`.
    Ref<const IDependable> internetConnectivity{};
    bool internetFacing = false;
    String loadBalancerName{};
    Number minimumCapacityUnit{};
    ec2::IVpc* vpc = nullptr;
    const ec2::SubnetSelection* vpcSubnets = nullptr;
  };
  BaseLoadBalancer(Scope scope, String loadBalancerName);
  /// Makes the resource: what the kinds have in common is filled in.
  void makeResource(CfnLoadBalancerProps props, const Settings& settings);
  [[nodiscard]] CfnLoadBalancer& resource() const { return *resource_; }

 private:
  CfnLoadBalancer* resource_ = nullptr;
  std::vector<std::pair<std::string, String>> attributes_{};
};

}  // namespace cdk::elasticloadbalancingv2
