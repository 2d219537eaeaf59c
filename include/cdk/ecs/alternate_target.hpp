#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>

#include <optional>
#include <string>
#include <utility>

namespace cdk::elasticloadbalancingv2 {
class ApplicationListenerRule;
class ITargetGroup;
class NetworkListener;
}  // namespace cdk::elasticloadbalancingv2
namespace cdk::iam {
class IRole;
}

namespace cdk::ecs {

/// What a deployment changes to shift traffic. A copyable value.
class ListenerRuleConfiguration {
 public:
  static ListenerRuleConfiguration applicationListenerRule(
      const elasticloadbalancingv2::ApplicationListenerRule& rule);
  static ListenerRuleConfiguration networkListener(
      const elasticloadbalancingv2::NetworkListener& listener);

  /// ARN of the rule or listener.
  [[nodiscard]] const String& arn() const noexcept { return arn_; }

 private:
  explicit ListenerRuleConfiguration(String arn) : arn_(std::move(arn)) {}
  String arn_;
};

/// What an alternate target is, where it is used.
struct AlternateTargetConfig {
  Required<String> alternateTargetGroupArn;
  /// ARN of a rule, or of a network listener. Default: none.
  String productionListenerRule{};
  /// Role that changes the load balancer.
  Required<String> roleArn;
  /// ARN of a rule, or of a network listener. Default: none.
  String testListenerRule{};
};

/// What a kind of alternate target does; implement it for kinds of one's own.
class IAlternateTarget {
 public:
  virtual ~IAlternateTarget() = default;
  /// Called once per service.
  virtual AlternateTargetConfig bind(IConstruct& scope) = 0;
};

/// Options of alternate targets.
struct AlternateTargetOptions {
  /// Role that changes the load balancer. Default: a new one (id: that of the target and `Role`,
  /// below the service).
  Ref<iam::IRole> role{};
  /// Where the new tasks can be tested before they get traffic. Default: nowhere.
  std::optional<ListenerRuleConfiguration> testListener{};
};

/// Props of `AlternateTarget`.
struct AlternateTargetProps {
  /// The group that takes turns with the one the service is attached to.
  Required<Ref<elasticloadbalancingv2::ITargetGroup>> alternateTargetGroup;
  /// What sends traffic to either group.
  ListenerRuleConfiguration productionListener;
  /// See `AlternateTargetOptions`.
  Ref<iam::IRole> role{};
  std::optional<ListenerRuleConfiguration> testListener{};
};

/// A second target group of a service, for deployments that shift traffic. A copyable value.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-blue-green.html
class AlternateTarget : public IAlternateTarget {
 public:
  AlternateTarget(std::string id, AlternateTargetProps props)
      : id_(std::move(id)), props_(std::move(props)) {}
  AlternateTargetConfig bind(IConstruct& scope) override;

 private:
  std::string id_;
  AlternateTargetProps props_;
};

}  // namespace cdk::ecs
