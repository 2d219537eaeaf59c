#include <cdk/core/error.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elasticloadbalancingv2/cfn_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>
#include <cdk/elasticloadbalancingv2/load_balancer.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_policy.hpp>

#include "attributes.hpp"
#include "log_delivery_account.hpp"
#include "resource_names.hpp"

namespace cdk::elasticloadbalancingv2 {

BaseLoadBalancer::BaseLoadBalancer(Scope scope, const BaseLoadBalancerProps& props)
    : Resource(std::move(scope), {.physicalName = props.loadBalancerName}) {}

BaseLoadBalancer::~BaseLoadBalancer() = default;

void BaseLoadBalancer::makeResource(CfnLoadBalancerProps kindProps,
                                    const BaseLoadBalancerProps& props) {
  const bool internetFacing = props.internetFacing.value_or(false);
  Ref<const IDependable> internet;
  if (kindProps.subnetMappings.isAbsent()) {
    const ec2::SubnetSelection publicSubnets{.subnetType = ec2::SubnetType::PUBLIC};
    const bool usesDefault = !isPresent(props.vpcSubnets) && internetFacing;
    const ec2::SelectedSubnets selected =
        props.vpc->selectSubnets(usesDefault ? publicSubnets : props.vpcSubnets);
    kindProps.subnets = selected.subnetIds;
    internet = selected.internetConnectivityEstablished;
  }
  kindProps.name = physicalName();
  kindProps.scheme = internetFacing ? "internet-facing" : "internal";
  // None is the default of the service, and not written.
  const Number& units = props.minimumCapacityUnit;
  if (units.has_value() && !(units == Number(0))) {
    kindProps.minimumLoadBalancerCapacity = {.capacityUnits = units};
  }
  const bool isDualStack = kindProps.ipAddressType == text(IpAddressType::DUAL_STACK);
  resource_ = &create<CfnLoadBalancer>("Resource", std::move(kindProps));
  if (internetFacing && internet) resource_->node().addDependency(*internet);

  setAttribute("deletion_protection.enabled", text(props.deletionProtection.value_or(false)));
  if (props.crossZoneEnabled.has_value()) {
    setAttribute("load_balancing.cross_zone.enabled", text(props.crossZoneEnabled));
  }
  if (props.denyAllIgwTraffic.has_value()) {
    if (!isDualStack) {
      fail(*this, "denyAllIgwTraffic",
           "it is only for load balancers of IpAddressType::DUAL_STACK");
    }
    setAttribute("ipv6.deny_all_igw_traffic", text(props.denyAllIgwTraffic));
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

void BaseLoadBalancer::logAccessLogs(s3::IBucket& bucket, String prefix) {
  writeLogs("access_logs", bucket, prefix);
}

void BaseLoadBalancer::writeLogs(const std::string& kind, s3::IBucket& bucket,
                                 const String& prefix) {
  const String region = stack().region();
  if (region.isUnresolved()) {
    fail(*this, "region",
         "that of the stack is not known, and the account that writes logs depends on it; set the "
         "stack's env");
  }
  setAttribute(kind + ".s3.enabled", "true");
  setAttribute(kind + ".s3.bucket", bucket.bucketName());
  setAttribute(kind + ".s3.prefix", prefix.value_or(""));

  const String folder = prefix.empty() ? String("") : prefix + "/";
  const String objects = bucket.arnForObjects(folder + "AWSLogs/" + stack().account() + "/*");
  bucket.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"s3:PutObject"},
                            .principals = {logDeliveryPrincipal(region.literal())},
                            .resources = {objects}}));
  const iam::ServicePrincipal delivery("delivery.logs.amazonaws.com");
  bucket.addToResourcePolicy(iam::PolicyStatement(
      {.actions = {"s3:PutObject"},
       .conditions = {{"StringEquals", {{"s3:x-amz-acl", "bucket-owner-full-control"}}}},
       .principals = {delivery},
       .resources = {objects}}));
  bucket.addToResourcePolicy(iam::PolicyStatement({.actions = {"s3:GetBucketAcl"},
                                                   .principals = {delivery},
                                                   .resources = {bucket.bucketArn()}}));
  // The service tries to write when logs are switched on.
  if (const auto policy = bucket.policy()) resource_->node().addDependency(*policy);
}

void BaseLoadBalancer::setAttribute(std::string key, String value) {
  putAttribute(attributes_, std::move(key), std::move(value));
  resource_->props().loadBalancerAttributes =
      renderAttributes<CfnLoadBalancer::LoadBalancerAttributeProperty>(attributes_);
}

void BaseLoadBalancer::removeAttribute(const std::string& key) { setAttribute(key, {}); }

}  // namespace cdk::elasticloadbalancingv2
