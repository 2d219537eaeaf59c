#include <cdk/lambda/capacity_provider.hpp>

#include "number_checks.hpp"

#include <cdk/core/annotations.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/cfn_capacity_provider.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/logs/log_group.hpp>

#include <algorithm>
#include <cctype>
#include <string>

namespace cdk::lambda {

namespace {

constexpr std::size_t MAX_NAME_LENGTH = 140;
constexpr double LEAST_VCPUS = 12;
constexpr double MOST_VCPUS = 15000;
constexpr double MOST_ENVIRONMENTS = 15000;
constexpr std::size_t MOST_SECURITY_GROUPS = 5;
constexpr std::size_t MOST_SUBNETS = 16;

void checkName(const IConstruct& provider, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  const std::string_view text = name.literal();
  const bool isAllowed = std::all_of(text.begin(), text.end(), [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
  });
  if (isAllowed && text.size() <= MAX_NAME_LENGTH) return;
  fail(provider, "capacityProviderName",
       "'" + std::string(text) + "' is not allowed; it is at most 140 letters, digits, - and _");
}

void checkCount(const IConstruct& provider, std::string_view property, std::size_t count,
                std::size_t most) {
  if (count >= 1 && count <= most) return;
  fail(provider, property,
       std::to_string(count) + " are not allowed; there are 1 to " + std::to_string(most));
}

CfnCapacityProvider::InstanceRequirementsProperty requirements(const CapacityProviderProps& props) {
  if (props.architectures.empty() && !props.instanceTypeFilter) {
    return CfnCapacityProvider::InstanceRequirementsProperty::absent();
  }
  CfnCapacityProvider::InstanceRequirementsProperty result;
  if (!props.architectures.empty()) {
    std::vector<String> names;
    for (const Architecture& architecture : props.architectures) {
      names.emplace_back(architecture.name());
    }
    result.architectures = List<String>(names);
  }
  const auto namesOf = [](const std::vector<ec2::InstanceType>& types) {
    std::vector<String> names;
    for (const ec2::InstanceType& type : types) names.push_back(type.toString());
    return names.empty() ? List<String>() : List<String>(names);
  };
  if (props.instanceTypeFilter) {
    result.allowedInstanceTypes = namesOf(props.instanceTypeFilter->allowedInstanceTypes());
    result.excludedInstanceTypes = namesOf(props.instanceTypeFilter->excludedInstanceTypes());
  }
  return result;
}

CfnCapacityProvider::CapacityProviderScalingConfigProperty scaling(
    const CapacityProviderProps& props) {
  if (props.maxVCpuCount.isAbsent() && !props.scalingOptions) {
    return CfnCapacityProvider::CapacityProviderScalingConfigProperty::absent();
  }
  CfnCapacityProvider::CapacityProviderScalingConfigProperty result{.maxVCpuCount =
                                                                        props.maxVCpuCount};
  if (!props.scalingOptions) return result;
  result.scalingMode = props.scalingOptions->scalingMode();
  std::vector<CfnCapacityProvider::TargetTrackingScalingPolicyProperty> policies;
  for (const TargetTrackingScalingPolicy& policy : props.scalingOptions->scalingPolicies()) {
    policies.push_back({.predefinedMetricType = policy.predefinedMetricType(),
                        .targetValue = policy.targetValue()});
  }
  if (!policies.empty()) result.scalingPolicies = policies;
  return result;
}

CfnCapacityProvider::PropagateTagsConfigProperty propagation(
    const std::optional<PropagateTags>& tags) {
  if (!tags) return CfnCapacityProvider::PropagateTagsConfigProperty::absent();
  CfnCapacityProvider::PropagateTagsConfigProperty result{.mode = tags->mode()};
  if (!tags->explicitTags().empty()) {
    std::vector<CfnTag> explicitTags;
    for (const auto& [key, value] : tags->explicitTags().literal()) {
      explicitTags.push_back({.key = key, .value = value});
    }
    result.explicitTags = explicitTags;
  }
  return result;
}

String textOf(SystemLogLevel level) {
  switch (level) {
    case SystemLogLevel::INFO: return "INFO";
    case SystemLogLevel::DEBUG_: return "DEBUG";
    case SystemLogLevel::WARN: break;
  }
  return "WARN";
}

CfnCapacityProvider::CapacityProviderTelemetryConfigProperty telemetry(
    const CapacityProviderProps& props) {
  if (!props.logGroup && !props.systemLogLevel) {
    return CfnCapacityProvider::CapacityProviderTelemetryConfigProperty::absent();
  }
  CfnCapacityProvider::CapacityProviderLoggingConfigProperty logging;
  if (props.logGroup) logging.logGroup = props.logGroup->logGroupName();
  if (props.systemLogLevel) logging.systemLogLevel = textOf(*props.systemLogLevel);
  return {.loggingConfig = logging};
}

class ImportedCapacityProvider final : public Resource, public virtual ICapacityProvider {
 public:
  ImportedCapacityProvider(Scope scope, String arn)
      : Resource(std::move(scope), {.environmentFromArn = arn}), arn_(std::move(arn)) {
    name_ = stack().splitArn(arn_, ArnFormat::COLON_RESOURCE_NAME).resourceName;
  }

  [[nodiscard]] String capacityProviderArn() const override { return arn_; }
  [[nodiscard]] String capacityProviderName() const override { return name_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? arn_ : name_;
  }

 private:
  String arn_;
  String name_{};
};

}  // namespace

InstanceTypeFilter InstanceTypeFilter::allow(std::vector<ec2::InstanceType> instanceTypes) {
  InstanceTypeFilter filter;
  filter.allowed_ = std::move(instanceTypes);
  return filter;
}

InstanceTypeFilter InstanceTypeFilter::exclude(std::vector<ec2::InstanceType> instanceTypes) {
  InstanceTypeFilter filter;
  filter.excluded_ = std::move(instanceTypes);
  return filter;
}

TargetTrackingScalingPolicy TargetTrackingScalingPolicy::cpuUtilization(
    Number targetCpuUtilization) {
  return {"LambdaCapacityProviderAverageCPUUtilization", std::move(targetCpuUtilization)};
}

ScalingOptions ScalingOptions::auto_() { return ScalingOptions("Auto"); }

ScalingOptions ScalingOptions::manual(std::vector<TargetTrackingScalingPolicy> scalingPolicies) {
  return ScalingOptions("Manual", std::move(scalingPolicies));
}

PropagateTags PropagateTags::none() { return PropagateTags("None"); }

PropagateTags PropagateTags::explicit_(Map<String> tags) {
  return PropagateTags("Explicit", std::move(tags));
}

CapacityProvider::CapacityProvider(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.capacityProviderName}) {
  checkName(*this, props.capacityProviderName);
  checkCount(*this, "securityGroups", props.securityGroups.size(), MOST_SECURITY_GROUPS);
  checkCount(*this, "subnets", props.subnets.size(), MOST_SUBNETS);
  detail::checkRange(*this, "maxVCpuCount", props.maxVCpuCount, LEAST_VCPUS, MOST_VCPUS);

  Ref<iam::IRole> role = props.operatorRole;
  if (!role) {
    role = create<iam::Role>("OperatorRole",
                             {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com"),
                              .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName(
                                  "AWSLambdaManagedEC2ResourceOperator")}});
  }
  std::vector<String> groupIds;
  for (const ec2::ISecurityGroup& group : props.securityGroups) {
    groupIds.push_back(group.securityGroupId());
  }
  std::vector<String> subnetIds;
  for (const ec2::ISubnet& subnet : props.subnets) subnetIds.push_back(subnet.subnetId());
  auto& resource = create<CfnCapacityProvider>(
      "Resource", {.capacityProviderName = physicalName(),
                   .capacityProviderScalingConfig = scaling(props),
                   .instanceRequirements = requirements(props),
                   .kmsKeyArn = props.kmsKey ? props.kmsKey->keyArn() : String(),
                   .permissionsConfig = {.capacityProviderOperatorRoleArn = role->roleArn()},
                   .propagateTags = propagation(props.propagateTags),
                   .telemetryConfig = telemetry(props),
                   .vpcConfig = {.securityGroupIds = groupIds, .subnetIds = subnetIds}});
  name_ = getResourceNameAttribute(resource.ref());
  arn_ = getResourceArnAttribute(resource.attrArn(), {.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                                      .resource = "capacity-provider",
                                                      .resourceName = physicalName(),
                                                      .service = "lambda"});
}

void CapacityProvider::addFunction(IFunction& func, CapacityProviderFunctionOptions options) {
  const LatestPublishedScalingConfig& published = options.latestPublishedScalingConfig;
  detail::checkExecutionEnvironments(func, published.minExecutionEnvironments,
                                     published.maxExecutionEnvironments, MOST_ENVIRONMENTS);
  const auto resource = func.node().defaultChild<CfnFunction>();
  if (!resource) {
    fail(func, "func",
         "it is no function of this app; where it is defined, say that it runs on '" +
             node().path() + "'");
  }
  CfnFunctionProps& low = resource->props();
  low.capacityProviderConfig = {
      .lambdaManagedInstancesCapacityProviderConfig = {
          .capacityProviderArn = arn_,
          .executionEnvironmentMemoryGiBPerVCpu = options.executionEnvironmentMemoryGiBPerVCpu,
          .perExecutionEnvironmentMaxConcurrency = options.perExecutionEnvironmentMaxConcurrency}};
  low.publishToLatestPublished = options.publishToLatestPublished;
  if (isPresent(published)) {
    low.functionScalingConfig = {.maxExecutionEnvironments = published.maxExecutionEnvironments,
                                 .minExecutionEnvironments = published.minExecutionEnvironments};
  }
  Annotations::of(func).addInfoV2(
      "aws-lambda:Function.CapacityProviderConfiguration",
      "a function that runs on a capacity provider stays on one: to take it off replaces it");
}

ICapacityProvider& CapacityProvider::fromCapacityProviderArn(IConstruct& scope, ConstructId id,
                                                             String capacityProviderArn) {
  return scope.create<ImportedCapacityProvider>(std::move(id), std::move(capacityProviderArn));
}

ICapacityProvider& CapacityProvider::fromCapacityProviderAttributes(
    IConstruct& scope, ConstructId id, CapacityProviderAttributes attrs) {
  return fromCapacityProviderArn(scope, std::move(id), attrs.capacityProviderArn);
}

ICapacityProvider& CapacityProvider::fromCapacityProviderName(IConstruct& scope, ConstructId id,
                                                              String capacityProviderName) {
  return fromCapacityProviderArn(
      scope, std::move(id),
      Stack::of(scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                  .resource = "capacity-provider",
                                  .resourceName = std::move(capacityProviderName),
                                  .service = "lambda"}));
}

}  // namespace cdk::lambda
