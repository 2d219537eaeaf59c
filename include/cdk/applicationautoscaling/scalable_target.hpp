#pragma once

#include <cdk/applicationautoscaling/schedule.hpp>
#include <cdk/applicationautoscaling/step_scaling_policy.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/core/resource.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {
class IRole;
class PolicyStatement;
}  // namespace cdk::iam

namespace cdk::applicationautoscaling {

class CfnScalableTarget;

/// Services whose resources scale.
enum class ServiceNamespace : std::uint8_t {
  ECS,
  ELASTIC_MAP_REDUCE,
  /// Spot fleets.
  EC2,
  APPSTREAM,
  DYNAMODB,
  RDS,
  SAGEMAKER,
  CUSTOM_RESOURCE,
  LAMBDA,
  COMPREHEND,
  KAFKA,
  ELASTICACHE,
  NEPTUNE,
  CASSANDRA,
  WORKSPACES,
};

/// Options of `ScalableTarget::scaleOnSchedule`. One of the capacities is wanted.
struct ScalingSchedule {
  /// When the schedule ends. Default: never.
  std::optional<std::chrono::system_clock::time_point> endTime{};
  /// Default: not changed.
  Number maxCapacity{};
  /// Default: not changed.
  Number minCapacity{};
  Required<Schedule> schedule;
  /// When the schedule begins. Default: at once.
  std::optional<std::chrono::system_clock::time_point> startTime{};
  /// Time zone of `schedule`, such as `Europe/Berlin`. Default: UTC.
  String timeZone{};
};

/// What a scalable target is known by.
struct ScalableTargetReference {
  String resourceId{};
  String scalableDimension{};
  String serviceNamespace{};
};

/// A scalable target, made here or elsewhere.
class IScalableTarget : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME =
      "AWS::ApplicationAutoScaling::ScalableTarget";
  /// Such as `service/cluster/name|ecs:service:DesiredCount|ecs`.
  [[nodiscard]] virtual String scalableTargetId() const = 0;
  /// Throws `ConstructError` for a target that was imported by its id only.
  [[nodiscard]] virtual ScalableTargetReference scalableTargetRef() const = 0;
};

/// Attributes of an imported target.
struct ScalableTargetAttributes {
  Required<String> scalableDimension;
  Required<String> scalableTargetId;
  Required<String> serviceNamespace;
};

/// Props of `ScalableTarget`.
struct ScalableTargetProps {
  /// Scaling out stops here. Not negative.
  Required<Number> maxCapacity;
  /// Scaling in stops here. Not negative.
  Required<Number> minCapacity;
  /// Such as `service/cluster/name`; each service has its own form. A change replaces the target.
  Required<String> resourceId;
  /// The role that scales. Default: a new one that the service can assume.
  Ref<iam::IRole> role{};
  /// What scales, such as `ecs:service:DesiredCount`. A change replaces the target.
  Required<String> scalableDimension;
  /// A change replaces the target.
  Required<std::optional<ServiceNamespace>> serviceNamespace;
};

/// Something of a service whose capacity can be changed: by a schedule, by a metric that is to stay
/// near a value, or by the ranges that a metric is in.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html
class ScalableTarget : public Resource, public virtual IScalableTarget {
 public:
  using Props = ScalableTargetProps;
  /// Throws `ValidationError` for negative capacities, and for a minimum above the maximum.
  ScalableTarget(Scope scope, Props props);

  static IScalableTarget& fromScalableTargetAttributes(IConstruct& scope, ConstructId id,
                                                       ScalableTargetAttributes attrs);
  static IScalableTarget& fromScalableTargetId(IConstruct& scope, ConstructId id,
                                               String scalableTargetId);

  [[nodiscard]] String scalableTargetId() const override;
  [[nodiscard]] ScalableTargetReference scalableTargetRef() const override;
  [[nodiscard]] iam::IRole& role() const { return *role_; }

  void addToRolePolicy(const iam::PolicyStatement& statement);
  /// Scales by the ranges that a metric is in.
  StepScalingPolicy& scaleOnMetric(ConstructId id, BasicStepScalingPolicyProps props);
  /// Changes the capacities at some time. Throws `ValidationError` where no capacity is given.
  void scaleOnSchedule(ConstructId id, ScalingSchedule action);
  /// Scales so that a metric stays near a value.
  TargetTrackingScalingPolicy& scaleToTrackMetric(ConstructId id,
                                                  BasicTargetTrackingScalingPolicyProps props);

 private:
  struct NamedSchedule {
    String name;
    ScalingSchedule schedule;
  };

  CfnScalableTarget* resource_ = nullptr;
  Ref<iam::IRole> role_{};
  std::vector<NamedSchedule> schedules_{};
};

}  // namespace cdk::applicationautoscaling
