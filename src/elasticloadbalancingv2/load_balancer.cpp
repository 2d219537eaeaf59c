#include <cdk/core/error.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/cfn_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/load_balancer.hpp>

#include "support.hpp"

namespace cdk::elasticloadbalancingv2 {

BaseLoadBalancer::BaseLoadBalancer(Scope scope, String loadBalancerName)
    : Resource(std::move(scope), {.physicalName = std::move(loadBalancerName)}) {}

BaseLoadBalancer::~BaseLoadBalancer() = default;

void BaseLoadBalancer::makeResource(CfnLoadBalancerProps props, const Settings& settings) {
  Ref<const IDependable> internet;
  if (props.subnetMappings.isAbsent()) {
    const ec2::SubnetSelection publicSubnets{.subnetType = ec2::SubnetType::PUBLIC};
    const ec2::SubnetSelection& selection =
        isPresent(*settings.vpcSubnets) || !settings.internetFacing ? *settings.vpcSubnets
                                                                    : publicSubnets;
    const ec2::SelectedSubnets selected = settings.vpc->selectSubnets(selection);
    props.subnets = selected.subnetIds;
    internet = selected.internetConnectivityEstablished;
  } else {
    internet = settings.internetConnectivity;
  }
  props.name = physicalName();
  props.scheme = settings.internetFacing ? "internet-facing" : "internal";
  if (settings.minimumCapacityUnit.has_value()) {
    props.minimumLoadBalancerCapacity = {.capacityUnits = settings.minimumCapacityUnit};
  }
  const bool isDualStack = props.ipAddressType == text(IpAddressType::DUAL_STACK);
  resource_ = &create<CfnLoadBalancer>("Resource", std::move(props));
  if (settings.internetFacing && internet) resource_->node().addDependency(*internet);

  setAttribute("deletion_protection.enabled", text(settings.deletionProtection));
  if (settings.crossZoneEnabled.has_value()) {
    setAttribute("load_balancing.cross_zone.enabled", text(settings.crossZoneEnabled.literal()));
  }
  if (settings.denyAllIgwTraffic.has_value()) {
    if (!isDualStack) {
      fail(*this, "denyAllIgwTraffic",
           "it is only for load balancers of IpAddressType::DUAL_STACK");
    }
    setAttribute("ipv6.deny_all_igw_traffic", text(settings.denyAllIgwTraffic.literal()));
  }
  node().addValidation([this] {
    std::vector<std::string> findings = findingsOnName("Load balancer", physicalName());
    const String name = physicalName();
    if (name.has_value() && !name.isUnresolved() && name.literal().starts_with("internal-")) {
      findings.push_back("Load balancer name '" + std::string(name.literal()) +
                         "' begins with internal-");
    }
    return findings;
  });
}

String BaseLoadBalancer::loadBalancerArn() const { return resource_->ref(); }

String BaseLoadBalancer::loadBalancerCanonicalHostedZoneId() const {
  return resource_->attrCanonicalHostedZoneId();
}

String BaseLoadBalancer::loadBalancerDnsName() const { return resource_->attrDnsName(); }

String BaseLoadBalancer::loadBalancerFullName() const {
  return resource_->attrLoadBalancerFullName();
}

String BaseLoadBalancer::loadBalancerName() const { return resource_->attrLoadBalancerName(); }

List<String> BaseLoadBalancer::loadBalancerSecurityGroups() const {
  return resource_->attrSecurityGroups();
}

void BaseLoadBalancer::setAttribute(std::string key, String value) {
  putAttribute(attributes_, std::move(key), std::move(value));
  resource_->props().loadBalancerAttributes =
      renderAttributes<CfnLoadBalancer::LoadBalancerAttributeProperty>(attributes_);
}

void BaseLoadBalancer::removeAttribute(const std::string& key) { setAttribute(key, {}); }

}  // namespace cdk::elasticloadbalancingv2
