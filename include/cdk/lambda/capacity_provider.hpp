#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/ec2/instance_type.hpp>
#include <cdk/lambda/architecture.hpp>
#include <cdk/lambda/function.hpp>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ec2 {
class ISubnet;
}

namespace cdk::lambda {

/// How many execution environments `$LATEST.PUBLISHED` has.
struct LatestPublishedScalingConfig {
  /// 0 to 15000. Default: not limited.
  Number maxExecutionEnvironments{};
  /// 0 to 15000. Default: the service's, 3.
  Number minExecutionEnvironments{};
  Presence presence_{};

  static LatestPublishedScalingConfig absent() noexcept {
    return {.presence_ = Presence::absent()};
  }
};

/// How a function runs on a provider's instances.
struct CapacityProviderFunctionOptions {
  /// GiB of memory for each vCPU. Default: the service's, 2.
  Number executionEnvironmentMemoryGiBPerVCpu{};
  /// Default: the service's.
  LatestPublishedScalingConfig latestPublishedScalingConfig =
      LatestPublishedScalingConfig::absent();
  /// Concurrent calls of one execution environment. Default: the service's, 10.
  Number perExecutionEnvironmentMaxConcurrency{};
  /// Publish changes to `$LATEST.PUBLISHED`. Default: the service's, true.
  Boolean publishToLatestPublished{};
};

/// Which instance types a provider takes.
class InstanceTypeFilter {
 public:
  /// These only.
  static InstanceTypeFilter allow(std::vector<ec2::InstanceType> instanceTypes);
  /// All but these.
  static InstanceTypeFilter exclude(std::vector<ec2::InstanceType> instanceTypes);

  /// Empty where types are excluded.
  [[nodiscard]] const std::vector<ec2::InstanceType>& allowedInstanceTypes() const noexcept {
    return allowed_;
  }
  /// Empty where types are allowed.
  [[nodiscard]] const std::vector<ec2::InstanceType>& excludedInstanceTypes() const noexcept {
    return excluded_;
  }

 private:
  InstanceTypeFilter() = default;

  std::vector<ec2::InstanceType> allowed_{};
  std::vector<ec2::InstanceType> excluded_{};
};

/// Keeps a metric of a provider near a value.
class TargetTrackingScalingPolicy {
 public:
  /// Per cent of the CPUs that are in use, on average.
  static TargetTrackingScalingPolicy cpuUtilization(Number targetCpuUtilization);

  [[nodiscard]] const String& predefinedMetricType() const noexcept { return metricType_; }
  [[nodiscard]] const Number& targetValue() const noexcept { return targetValue_; }

 private:
  TargetTrackingScalingPolicy(String metricType, Number targetValue)
      : metricType_(std::move(metricType)), targetValue_(std::move(targetValue)) {}

  String metricType_;
  Number targetValue_;
};

/// How a provider scales.
class ScalingOptions {
 public:
  /// The service sees to it.
  static ScalingOptions auto_();
  /// By these policies.
  static ScalingOptions manual(std::vector<TargetTrackingScalingPolicy> scalingPolicies);

  [[nodiscard]] const String& scalingMode() const noexcept { return mode_; }
  [[nodiscard]] const std::vector<TargetTrackingScalingPolicy>& scalingPolicies() const noexcept {
    return policies_;
  }

 private:
  explicit ScalingOptions(String mode, std::vector<TargetTrackingScalingPolicy> policies = {})
      : mode_(std::move(mode)), policies_(std::move(policies)) {}

  String mode_;
  std::vector<TargetTrackingScalingPolicy> policies_;
};

/// Which tags the instances of a provider get.
class PropagateTags {
 public:
  static PropagateTags none();
  /// These.
  static PropagateTags explicit_(Map<String> tags);

  [[nodiscard]] const Map<String>& explicitTags() const noexcept { return tags_; }
  [[nodiscard]] const String& mode() const noexcept { return mode_; }

 private:
  explicit PropagateTags(String mode, Map<String> tags = {})
      : mode_(std::move(mode)), tags_(std::move(tags)) {}

  String mode_;
  Map<String> tags_;
};

/// A capacity provider, made here or elsewhere.
class ICapacityProvider : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Lambda::CapacityProvider";

  [[nodiscard]] virtual String capacityProviderArn() const = 0;
  [[nodiscard]] virtual String capacityProviderName() const = 0;
};

/// Props of `CapacityProvider`.
struct CapacityProviderProps {
  /// Default: any.
  std::vector<Architecture> architectures{};
  /// At most 140 letters, digits, `-` and `_`. A change replaces the provider. Default: generated
  /// by CloudFormation.
  String capacityProviderName{};
  /// Default: all instance types.
  std::optional<InstanceTypeFilter> instanceTypeFilter{};
  /// Default: the service's own.
  Ref<kms::IKey> kmsKey{};
  /// Default: `/aws/lambda/capacity-provider/<name>`.
  Ref<logs::ILogGroup> logGroup{};
  /// 12 to 15000. Default: the service's, 400.
  Number maxVCpuCount{};
  /// With which the service manages instances. Default: a new one (id: `OperatorRole`).
  Ref<iam::IRole> operatorRole{};
  /// Default: the instances get no tags.
  std::optional<PropagateTags> propagateTags{};
  /// Default: the service's, automatic.
  std::optional<ScalingOptions> scalingOptions{};
  /// 1 to 5.
  Required<Refs<ec2::ISecurityGroup>> securityGroups;
  /// 1 to 16.
  Required<Refs<ec2::ISubnet>> subnets;
  /// Default: the service's, `INFO`.
  std::optional<SystemLogLevel> systemLogLevel{};
};

/// An existing capacity provider.
struct CapacityProviderAttributes {
  Required<String> capacityProviderArn;
};

/// EC2 instances of one's own that the service manages, and runs functions on.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html
class CapacityProvider : public Resource, public virtual ICapacityProvider {
 public:
  using Props = CapacityProviderProps;
  /// Throws `ValidationError` for a name that is not allowed, and for numbers out of range.
  CapacityProvider(Scope scope, Props props);

  static ICapacityProvider& fromCapacityProviderArn(IConstruct& scope, ConstructId id,
                                                    String capacityProviderArn);
  static ICapacityProvider& fromCapacityProviderAttributes(IConstruct& scope, ConstructId id,
                                                           CapacityProviderAttributes attrs);
  /// A provider of the stack's account and region.
  static ICapacityProvider& fromCapacityProviderName(IConstruct& scope, ConstructId id,
                                                     String capacityProviderName);

  [[nodiscard]] String capacityProviderArn() const override { return arn_; }
  [[nodiscard]] String capacityProviderName() const override { return name_; }

  /// Runs a function, made in this app, on the provider's instances. Throws `ValidationError` for
  /// an imported function, and for numbers out of range.
  void addFunction(IFunction& func, CapacityProviderFunctionOptions options = {});

 private:
  String arn_{};
  String name_{};
};

}  // namespace cdk::lambda
