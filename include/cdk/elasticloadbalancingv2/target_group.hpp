#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/presence.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/required_enum.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ec2 {
class IVpc;
}

namespace cdk::elasticloadbalancingv2 {

class CfnTargetGroup;

/// How a target group finds out whether its targets are well.
struct HealthCheck {
  /// Can be false for Lambda targets only. Default: true, false for Lambda targets.
  Boolean enabled{};
  /// gRPC codes that mean well, such as `0-5`. Default: 12.
  String healthyGrpcCodes{};
  /// HTTP codes that mean well, such as `200-299`. Default: 200.
  String healthyHttpCodes{};
  /// Good checks in a row after which a target is well, 2 to 10. Default: 5 for application load
  /// balancers, 3 for network ones.
  Number healthyThresholdCount{};
  /// 5 to 300 seconds. Default: 30 seconds (35 for Lambda targets).
  std::optional<Duration> interval{};
  /// For HTTP and HTTPS. Default: `/`.
  String path{};
  /// Default: the port that traffic goes to.
  String port{};
  /// Default: HTTP for application load balancers, TCP for network ones.
  std::optional<Protocol> protocol{};
  /// Less than the interval, 2 to 120 seconds. Default: 5 or 6 seconds for HTTP, 10 for TCP and
  /// HTTPS, 30 for Lambda targets.
  std::optional<Duration> timeout{};
  /// Bad checks in a row after which a target is not well, 2 to 10. Default: 2.
  Number unhealthyThresholdCount{};
  Presence presence_{};

  static HealthCheck absent() noexcept;
};

/// How many targets have to be well for a group to count as well.
struct TargetGroupHealth {
  /// Targets that must be well for the zone to stay in DNS. Default: 1.
  Number dnsMinimumHealthyTargetCount{};
  /// The same in percent, 0 for off. Default: 0.
  Number dnsMinimumHealthyTargetPercentage{};
  /// Targets that must be well for traffic to go to these only. Default: 1.
  Number routingMinimumHealthyTargetCount{};
  /// The same in percent, 0 for off. Default: 0.
  Number routingMinimumHealthyTargetPercentage{};
  Presence presence_{};

  static TargetGroupHealth absent() noexcept;
};

/// What target groups of all kinds can be told.
struct BaseTargetGroupProps {
  /// Spread requests over the targets of all zones. Default: what the load balancer says.
  Boolean crossZoneEnabled{};
  /// How long a target that leaves gets to finish what it does, 0 to 3600 seconds. Default: 5
  /// minutes.
  std::optional<Duration> deregistrationDelay{};
  /// Default: the service's, which depends on the kind of target.
  HealthCheck healthCheck = HealthCheck::absent();
  /// A change replaces the group. Default: IPv4.
  std::optional<TargetGroupIpAddressType> ipAddressType{};
  /// Default: the service's.
  TargetGroupHealth targetGroupHealth = TargetGroupHealth::absent();
  /// At most 32 letters, digits and inner hyphens. A change replaces the group. Default: generated
  /// by CloudFormation.
  String targetGroupName{};
  /// A change replaces the group. Default: that of the first target.
  std::optional<TargetType> targetType{};
  /// VPC of the targets; wanted for all but Lambda targets. A change replaces the group. Default:
  /// none.
  Ref<ec2::IVpc> vpc{};
};

/// What attaching a target to a group says of it.
struct LoadBalancerTargetProps {
  /// The entry of the group's `Targets`. Default: none; the target registers itself.
  Json targetJson{};
  ec2::RequiredEnum<TargetType> targetType;
};

/// A target group, made here or elsewhere.
class ITargetGroup : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME =
      "AWS::ElasticLoadBalancingV2::TargetGroup";
  /// ARNs of the load balancers that route to it, in one text; depend on `loadBalancerAttached`
  /// rather.
  [[nodiscard]] virtual String loadBalancerArns() const = 0;
  /// Depend on it where a load balancer has to be routing to the group first.
  [[nodiscard]] virtual const IDependable& loadBalancerAttached() const = 0;
  [[nodiscard]] virtual String targetGroupArn() const = 0;
  [[nodiscard]] virtual String targetGroupName() const = 0;
};

/// An existing target group.
struct TargetGroupAttributes {
  /// ARN of a load balancer that routes to it. Default: none.
  String loadBalancerArns{};
  Required<String> targetGroupArn;
};

/// What target groups of all kinds have in common.
class TargetGroupBase : public Resource, public virtual ITargetGroup {
 public:
  ~TargetGroupBase() override;

  [[nodiscard]] String loadBalancerArns() const override;
  [[nodiscard]] const IDependable& loadBalancerAttached() const override { return attached_; }
  [[nodiscard]] String targetGroupArn() const override;
  /// Such as `targetgroup/my-targets/73e2d6bc24d8a067`.
  [[nodiscard]] String targetGroupFullName() const;
  [[nodiscard]] String targetGroupName() const override;
  [[nodiscard]] List<String> targetGroupLoadBalancerArns() const;
  /// Full name of the first load balancer that routes to it. Throws `ConstructError` where there is
  /// none.
  [[nodiscard]] virtual String firstLoadBalancerFullName() const = 0;
  /// The port that the group was given. Absent for Lambda targets.
  [[nodiscard]] Number defaultPort() const { return defaultPort_; }
  [[nodiscard]] const HealthCheck& healthCheck() const { return healthCheck_; }
  [[nodiscard]] std::optional<TargetType> targetType() const { return targetType_; }

  /// Replaces the health check as a whole.
  void configureHealthCheck(HealthCheck healthCheck);
  /// Sets an attribute; without a value the service's default applies.
  /// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-attributes
  void setAttribute(std::string key, String value = {});

 protected:
  /// What the kinds of groups tell the base besides.
  struct Traffic {
    Number port{};
    String protocol{};
    String protocolVersion{};
  };
  TargetGroupBase(Scope scope, BaseTargetGroupProps props, Traffic traffic);

  /// Takes note of an attached target; throws `ValidationError` where its kind is not the group's.
  void addLoadBalancerTarget(const LoadBalancerTargetProps& props);
  /// Findings of the validation before synthesis.
  [[nodiscard]] virtual std::vector<std::string> validateTargetGroup();
  [[nodiscard]] CfnTargetGroup& resource() const { return *resource_; }

  class Attached : public virtual IDependable {
   public:
    void add(IConstruct& construct) { constructs_.push_back(&construct); }
    [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return constructs_; }

   private:
    std::vector<IConstruct*> constructs_;
  };
  Attached attached_{};

 private:
  void renderHealthCheck();
  void renderTargetType();

  HealthCheck healthCheck_;
  std::optional<TargetType> targetType_;
  Number defaultPort_;
  std::vector<std::pair<std::string, String>> attributes_{};
  std::vector<Json> targets_{};
  Ref<ec2::IVpc> vpc_;
  String name_;
  CfnTargetGroup* resource_ = nullptr;
};

}  // namespace cdk::elasticloadbalancingv2
