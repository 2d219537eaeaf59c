#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/require_imdsv2_aspect.hpp>
#include <cdk/core/annotations.hpp>
#include <cdk/core/arn.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/sns/topic.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "number_text.hpp"

namespace cdk::autoscaling {

namespace elbv2 = elasticloadbalancingv2;

namespace {

constexpr double SECONDS_OF_A_DAY = 86'400;
constexpr double MAX_LIFETIME_DAYS = 365;
constexpr double NO_LIMIT = -1;

template <class E, std::size_t N>
String textOf(const std::array<const char*, N>& texts, E value) {
  return texts.at(static_cast<std::size_t>(value));
}

template <class E, std::size_t N>
String textOf(const std::array<const char*, N>& texts, const std::optional<E>& value) {
  return value ? textOf(texts, *value) : String();
}

constexpr std::array CAPACITY_DISTRIBUTIONS = {"balanced-only", "balanced-best-effort"};
constexpr std::array DELETION_PROTECTIONS = {"none", "prevent-force-deletion",
                                             "prevent-all-deletion"};
constexpr std::array ON_DEMAND_STRATEGIES = {"prioritized", "lowest-price"};
constexpr std::array SPOT_STRATEGIES = {"lowest-price", "capacity-optimized",
                                        "capacity-optimized-prioritized",
                                        "price-capacity-optimized"};
constexpr std::array HOOK_ABANDON_ACTIONS = {"retain", "terminate"};
constexpr std::array TERMINATION_POLICIES = {"AllocationStrategy",
                                             "ClosestToNextInstanceHour",
                                             "Default",
                                             "NewestInstance",
                                             "OldestInstance",
                                             "OldestLaunchConfiguration",
                                             "OldestLaunchTemplate"};
constexpr std::array EVENT_NAMES = {
    "autoscaling:EC2_INSTANCE_LAUNCH", "autoscaling:EC2_INSTANCE_TERMINATE",
    "autoscaling:EC2_INSTANCE_TERMINATE_ERROR", "autoscaling:EC2_INSTANCE_LAUNCH_ERROR",
    "autoscaling:TEST_NOTIFICATION"};

bool isKnown(const Number& number) { return number.has_value() && !number.isUnresolved(); }

String groupArn(const Stack& stack, const String& name) {
  return stack.formatArn({.resource = "autoScalingGroup:*:autoScalingGroupName",
                          .resourceName = name,
                          .service = "autoscaling"});
}

/// What only a template that is made here can take.
void checkNoInstanceProps(const IConstruct& construct, const AutoScalingGroupProps& props) {
  const char* given = props.machineImage                           ? "machineImage"
                      : props.instanceType                         ? "instanceType"
                      : props.role                                 ? "role"
                      : props.userData                             ? "userData"
                      : props.securityGroup                        ? "securityGroup"
                      : props.keyName.has_value()                  ? "keyName"
                      : props.keyPair                              ? "keyPair"
                      : props.instanceMonitoring                   ? "instanceMonitoring"
                      : props.associatePublicIpAddress.has_value() ? "associatePublicIpAddress"
                      : props.spotPrice.has_value()                ? "spotPrice"
                      : !props.blockDevices.empty()                ? "blockDevices"
                      : props.requireImdsv2.value_or(false)        ? "requireImdsv2"
                                                                   : nullptr;
  if (given != nullptr) {
    fail(construct, given,
         "it does not go with launchTemplate or mixedInstancesPolicy; the template says it");
  }
}

void checkCapacities(const IConstruct& construct, const Number& low, const Number& desired,
                     const Number& high) {
  if (isKnown(low) && isKnown(high) && low.literal() > high.literal()) {
    fail(construct, "minCapacity",
         low.describe() + " is not allowed; it is at most maxCapacity, " + high.describe());
  }
  if (isKnown(desired) && isKnown(low) && desired.literal() < low.literal()) {
    fail(construct, "desiredCapacity",
         desired.describe() + " is not allowed; it is at least minCapacity, " + low.describe());
  }
  if (isKnown(desired) && isKnown(high) && desired.literal() > high.literal()) {
    fail(construct, "desiredCapacity",
         desired.describe() + " is not allowed; it is at most maxCapacity, " + high.describe());
  }
}

void checkLifetime(const IConstruct& construct, const std::optional<Duration>& lifetime) {
  if (!lifetime || lifetime->isUnresolved()) return;
  const double seconds = lifetime->toSeconds().literal();
  // 0 clears what was set before.
  if (seconds != 0 &&
      (seconds < SECONDS_OF_A_DAY || seconds > MAX_LIFETIME_DAYS * SECONDS_OF_A_DAY)) {
    fail(construct, "maxInstanceLifetime",
         lifetime->toHumanString() + " is not allowed; it is 1 to 365 days");
  }
}

CfnAutoScalingGroup::InstanceMaintenancePolicyProperty maintenance(const IConstruct& construct,
                                                                   const Number& low,
                                                                   const Number& high) {
  if (low.isAbsent() && high.isAbsent()) {
    return CfnAutoScalingGroup::InstanceMaintenancePolicyProperty::absent();
  }
  if (low.isAbsent() || high.isAbsent()) {
    fail(construct, low.isAbsent() ? "minHealthyPercentage" : "maxHealthyPercentage",
         "it is absent; minHealthyPercentage and maxHealthyPercentage go together");
  }
  if (isKnown(low) && isKnown(high)) {
    const double least = low.literal();
    const double most = high.literal();
    if ((least == NO_LIMIT || most == NO_LIMIT) && least != most) {
      fail(construct, "minHealthyPercentage",
           "-1 is allowed for minHealthyPercentage and maxHealthyPercentage together only");
    }
    if (least != NO_LIMIT && (least < 0 || least > 100)) {
      fail(construct, "minHealthyPercentage",
           low.describe() + " is not allowed; it is 0 to 100, or -1");
    }
    if (most != NO_LIMIT && (most < 100 || most > 200)) {
      fail(construct, "maxHealthyPercentage",
           high.describe() + " is not allowed; it is 100 to 200, or -1");
    }
    if (most - least > 100) {
      fail(construct, "maxHealthyPercentage",
           high.describe() + " is not allowed; it is at most 100 above minHealthyPercentage, " +
               low.describe());
    }
  }
  return {.maxHealthyPercentage = high, .minHealthyPercentage = low};
}

List<String> terminationPolicies(const IConstruct& construct, const AutoScalingGroupProps& props) {
  std::vector<String> policies;
  for (const TerminationPolicy policy : props.terminationPolicies) {
    if (policy != TerminationPolicy::CUSTOM_LAMBDA_FUNCTION) {
      policies.push_back(textOf(TERMINATION_POLICIES, policy));
      continue;
    }
    if (!policies.empty()) {
      fail(construct, "terminationPolicies",
           "TerminationPolicy::CUSTOM_LAMBDA_FUNCTION has to be the first");
    }
    if (props.terminationPolicyCustomLambdaFunctionArn.isAbsent()) {
      fail(construct, "terminationPolicyCustomLambdaFunctionArn",
           "it is absent; TerminationPolicy::CUSTOM_LAMBDA_FUNCTION wants it");
    }
    policies.push_back(props.terminationPolicyCustomLambdaFunctionArn);
  }
  return policies.empty() ? List<String>() : List<String>(policies);
}

List<CfnAutoScalingGroup::NotificationConfigurationProperty> notifications(
    const std::vector<NotificationConfiguration>& configurations) {
  std::vector<CfnAutoScalingGroup::NotificationConfigurationProperty> rendered;
  for (const NotificationConfiguration& configuration : configurations) {
    const ScalingEvents events = configuration.scalingEvents.value_or(ScalingEvents::ALL);
    std::vector<String> types;
    for (const ScalingEvent event : events) types.push_back(textOf(EVENT_NAMES, event));
    rendered.push_back({.notificationTypes = types, .topicArn = configuration.topic->topicArn()});
  }
  if (rendered.empty()) return {};
  return rendered;
}

List<CfnAutoScalingGroup::MetricsCollectionProperty> metrics(
    const std::vector<GroupMetrics>& groups) {
  std::vector<CfnAutoScalingGroup::MetricsCollectionProperty> rendered;
  for (const GroupMetrics& group : groups) {
    std::vector<String> names;
    for (const GroupMetric& metric : group.metrics()) names.emplace_back(metric.name());
    rendered.push_back({.granularity = "1Minute",
                        .metrics = names.empty() ? List<String>() : List<String>(names)});
  }
  if (rendered.empty()) return {};
  return rendered;
}

CfnAutoScalingGroup::LaunchTemplateSpecificationProperty specification(
    const ec2::ILaunchTemplate& launchTemplate) {
  if (launchTemplate.launchTemplateId().has_value()) {
    return {.launchTemplateId = launchTemplate.launchTemplateId(),
            .version = launchTemplate.versionNumber()};
  }
  return {.launchTemplateName = launchTemplate.launchTemplateName(),
          .version = launchTemplate.versionNumber()};
}

CfnAutoScalingGroup::LaunchTemplateOverridesProperty render(
    const IConstruct& construct, const LaunchTemplateOverrides& overrides) {
  const Number& weight = overrides.weightedCapacity;
  if (isKnown(weight) &&
      weight.literal() != static_cast<double>(static_cast<long>(weight.literal()))) {
    fail(construct, "weightedCapacity",
         weight.describe() + " is not allowed; it is a whole number");
  }
  if (overrides.instanceType.has_value() == isPresent(overrides.instanceRequirements)) {
    fail(construct, "launchTemplateOverrides",
         "exactly one of instanceType and instanceRequirements is wanted in each");
  }
  CfnAutoScalingGroup::LaunchTemplateOverridesProperty rendered{
      .instanceRequirements = overrides.instanceRequirements,
      .instanceType =
          overrides.instanceType ? String(overrides.instanceType->toString()) : String(),
      .weightedCapacity = numberText(weight)};
  if (overrides.launchTemplate) {
    rendered.launchTemplateSpecification = specification(*overrides.launchTemplate);
  }
  return rendered;
}

CfnAutoScalingGroup::MixedInstancesPolicyProperty render(const IConstruct& construct,
                                                         const MixedInstancesPolicy& policy) {
  std::vector<CfnAutoScalingGroup::LaunchTemplateOverridesProperty> overrides;
  for (const LaunchTemplateOverrides& entry : policy.launchTemplateOverrides) {
    overrides.push_back(render(construct, entry));
  }
  CfnAutoScalingGroup::MixedInstancesPolicyProperty rendered{
      .launchTemplate = {.launchTemplateSpecification = specification(*policy.launchTemplate)}};
  if (!overrides.empty()) rendered.launchTemplate.overrides = overrides;
  const InstancesDistribution& distribution = policy.instancesDistribution;
  if (isPresent(distribution)) {
    rendered.instancesDistribution = {
        .onDemandAllocationStrategy =
            textOf(ON_DEMAND_STRATEGIES, distribution.onDemandAllocationStrategy),
        .onDemandBaseCapacity = distribution.onDemandBaseCapacity,
        .onDemandPercentageAboveBaseCapacity = distribution.onDemandPercentageAboveBaseCapacity,
        .spotAllocationStrategy = textOf(SPOT_STRATEGIES, distribution.spotAllocationStrategy),
        .spotInstancePools = distribution.spotInstancePools,
        .spotMaxPrice = distribution.spotMaxPrice};
  }
  return rendered;
}

std::optional<ec2::EbsDeviceVolumeType> volumeType(const std::optional<EbsDeviceVolumeType>& type) {
  if (!type) return {};
  switch (*type) {
    case EbsDeviceVolumeType::STANDARD: return ec2::EbsDeviceVolumeType::STANDARD;
    case EbsDeviceVolumeType::IO1: return ec2::EbsDeviceVolumeType::IO1;
    case EbsDeviceVolumeType::GP2: return ec2::EbsDeviceVolumeType::GP2;
    case EbsDeviceVolumeType::GP3: return ec2::EbsDeviceVolumeType::GP3;
    case EbsDeviceVolumeType::ST1: return ec2::EbsDeviceVolumeType::ST1;
    case EbsDeviceVolumeType::SC1: return ec2::EbsDeviceVolumeType::SC1;
  }
  return {};
}

std::vector<ec2::BlockDevice> blockDevices(const std::vector<BlockDevice>& devices) {
  std::vector<ec2::BlockDevice> converted;
  for (const BlockDevice& device : devices) {
    std::optional<ec2::EbsDeviceProps> ebs;
    if (const std::optional<EbsDeviceProps>& given = device.volume.ebsDevice()) {
      ebs = ec2::EbsDeviceProps{.deleteOnTermination = given->deleteOnTermination,
                                .encrypted = given->encrypted,
                                .iops = given->iops,
                                .snapshotId = given->snapshotId,
                                .throughput = given->throughput,
                                .volumeInitializationRate = given->volumeInitializationRate,
                                .volumeSize = given->volumeSize,
                                .volumeType = volumeType(given->volumeType)};
    }
    converted.push_back(
        {.deviceName = device.deviceName,
         .volume = ec2::BlockDeviceVolume(std::move(ebs), device.volume.virtualName())});
  }
  return converted;
}

class ImportedAutoScalingGroup : public AutoScalingGroupBase {
 public:
  ImportedAutoScalingGroup(Scope scope, String name)
      : AutoScalingGroupBase(std::move(scope)),
        name_(std::move(name)),
        grantPrincipal_(iam::UnknownPrincipal({.resource = *this})) {}

  [[nodiscard]] String autoScalingGroupArn() const override { return groupArn(stack(), name_); }
  [[nodiscard]] String autoScalingGroupName() const override { return name_; }
  [[nodiscard]] ec2::OperatingSystemType osType() const override {
    return ec2::OperatingSystemType::UNKNOWN;
  }
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override { return grantPrincipal_; }
  void addUserData(List<String>) override {}
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "AutoScalingGroupARN" ? autoScalingGroupArn() : name_;
  }

 private:
  String name_;
  Handle<iam::IPrincipal> grantPrincipal_;
};

}  // namespace

AutoScalingGroup::AutoScalingGroup(Scope scope, Props props)
    : AutoScalingGroupBase(std::move(scope), {.physicalName = props.autoScalingGroupName}),
      maxInstanceLifetime_(props.maxInstanceLifetime),
      spotPrice_(props.spotPrice) {
  const bool isMixed = isPresent(props.mixedInstancesPolicy);
  if (props.launchTemplate || isMixed) {
    checkNoInstanceProps(*this, props);
    if (props.launchTemplate && isMixed) {
      fail(*this, "mixedInstancesPolicy", "it does not go with launchTemplate; give one of both");
    }
    if (isMixed && !props.mixedInstancesPolicy.launchTemplate) {
      fail(*this, "mixedInstancesPolicy", "its launchTemplate is absent, and wanted");
    }
    adopt(isMixed ? *props.mixedInstancesPolicy.launchTemplate : *props.launchTemplate);
    if (launchTemplate_ && props.launchTemplate && !launchTemplate_->instanceType()) {
      fail(*this, "launchTemplate", "it has no instanceType, which it needs");
    }
  } else {
    makeLaunchTemplate(props);
  }
  if (props.ssmSessionPermissions.value_or(false) && role_) {
    role_->addManagedPolicy(
        iam::ManagedPolicy::fromAwsManagedPolicyName("AmazonSSMManagedInstanceCore"));
  }

  const Number minCapacity = props.minCapacity.value_or(1);
  const Number atLeastOne =
      isKnown(minCapacity) ? Number(std::max(minCapacity.literal(), 1.0)) : minCapacity;
  const Number maxCapacity = props.maxCapacity.value_or(props.desiredCapacity.value_or(atLeastOne));
  checkCapacities(*this, minCapacity, props.desiredCapacity, maxCapacity);
  if (props.desiredCapacity.has_value()) {
    Annotations::of(*this).addWarningV2(
        "@aws-cdk/aws-autoscaling:desiredCapacitySet",
        "desiredCapacity has been configured. Be aware this will reset the size of your "
        "AutoScalingGroup on every deployment. See https://github.com/aws/aws-cdk/issues/5215");
  }
  checkLifetime(*this, maxInstanceLifetime_);
  const ec2::SelectedSubnets subnets = props.vpc->selectSubnets(props.vpcSubnets);
  if (!subnets.hasPublic && props.associatePublicIpAddress.value_or(false)) {
    fail(*this, "associatePublicIpAddress",
         "true is allowed in public subnets only; select them by vpcSubnets");
  }
  if (props.healthCheck && props.healthChecks) {
    fail(*this, "healthCheck", "it does not go with healthChecks; give healthChecks only");
  }
  String healthCheckType;
  std::optional<Duration> gracePeriod;
  if (props.healthChecks) {
    std::string joined;
    for (const char* type : props.healthChecks->types()) {
      if (!joined.empty()) joined += ',';
      joined += type;
    }
    healthCheckType = joined;
    gracePeriod = props.healthChecks->gracePeriod();
  } else if (props.healthCheck) {
    healthCheckType = props.healthCheck->type();
    gracePeriod = props.healthCheck->gracePeriod();
  }

  resource_ = &create<CfnAutoScalingGroup>(
      "ASG",
      {.autoScalingGroupName = physicalName(),
       .capacityRebalance = props.capacityRebalance,
       .cooldown = props.cooldown ? numberText(props.cooldown->toSeconds()) : String(),
       .defaultInstanceWarmup =
           props.defaultInstanceWarmup ? props.defaultInstanceWarmup->toSeconds() : Number(),
       .deletionProtection = textOf(DELETION_PROTECTIONS, props.deletionProtection),
       .desiredCapacity = numberText(props.desiredCapacity),
       .healthCheckGracePeriod = gracePeriod ? gracePeriod->toSeconds() : Number(),
       .healthCheckType = healthCheckType,
       .instanceMaintenancePolicy =
           maintenance(*this, props.minHealthyPercentage, props.maxHealthyPercentage),
       .maxInstanceLifetime = maxInstanceLifetime_ ? maxInstanceLifetime_->toSeconds() : Number(),
       .maxSize = numberText(maxCapacity),
       .metricsCollection = metrics(props.groupMetrics),
       .minSize = numberText(minCapacity),
       .newInstancesProtectedFromScaleIn = props.newInstancesProtectedFromScaleIn,
       .notificationConfigurations = notifications(props.notifications),
       .terminationPolicies = terminationPolicies(*this, props),
       .vpcZoneIdentifier = subnets.subnetIds});
  CfnAutoScalingGroupProps& group = resource_->props();
  if (props.azCapacityDistributionStrategy) {
    group.availabilityZoneDistribution = {
        .capacityDistributionStrategy =
            textOf(CAPACITY_DISTRIBUTIONS, *props.azCapacityDistributionStrategy)};
  }
  const RetentionTriggers& triggers = props.instanceLifecyclePolicy.retentionTriggers;
  if (isPresent(props.instanceLifecyclePolicy) && isPresent(triggers)) {
    group.instanceLifecyclePolicy = {
        .retentionTriggers = {.terminateHookAbandon =
                                  textOf(HOOK_ABANDON_ACTIONS, triggers.terminateHookAbandon)}};
  }
  if (isMixed) {
    group.mixedInstancesPolicy = render(*this, props.mixedInstancesPolicy);
  } else {
    group.launchTemplate =
        specification(props.launchTemplate ? *props.launchTemplate
                                           : static_cast<ec2::ILaunchTemplate&>(*launchTemplate_));
  }
  node().setDefaultChild(*resource_);
  name_ = getResourceNameAttribute(resource_->ref());
  arn_ = groupArn(stack(), name_);
  applyUpdatePolicies(props, minCapacity);
  if (props.requireImdsv2.value_or(false)) {
    Aspects::of(*this).add(AutoScalingGroupRequireImdsv2Aspect(),
                           {.priority = AspectPriority::MUTATING});
  }
  node().addValidation([this]() -> std::vector<std::string> {
    if (!scalesOnRequestCount_ || targetGroupArns_.size() <= 1) return {};
    return {"scaleOnRequestCount goes with one target group only"};
  });
}

void AutoScalingGroup::adopt(ec2::ILaunchTemplate& launchTemplate) {
  launchTemplate_ =
      Ref<ec2::LaunchTemplate>::fromPointer(dynamic_cast<ec2::LaunchTemplate*>(&launchTemplate));
  if (launchTemplate_) {
    if (launchTemplate_->imageId().isAbsent()) {
      fail(*this, "launchTemplate", "it has no machineImage, which it needs");
    }
    role_ = launchTemplate_->role();
    osType_ = launchTemplate_->osType().value_or(ec2::OperatingSystemType::UNKNOWN);
  }
  if (role_) {
    grantPrincipal_ = *role_;
  } else {
    grantPrincipal_ = iam::UnknownPrincipal({.resource = *this});
  }
}

void AutoScalingGroup::makeLaunchTemplate(const Props& props) {
  if (!props.machineImage) {
    fail(*this, "machineImage",
         "it is absent; without launchTemplate and mixedInstancesPolicy it is wanted");
  }
  if (!props.instanceType) {
    fail(*this, "instanceType",
         "it is absent; without launchTemplate and mixedInstancesPolicy it is wanted");
  }
  if (props.keyName.has_value() && props.keyPair) {
    fail(*this, "keyName", "it does not go with keyPair; give keyPair only");
  }
  Tags::of(*this).add("Name", node().path());
  ec2::ISecurityGroup& securityGroup =
      props.securityGroup
          ? *props.securityGroup
          : create<ec2::SecurityGroup>(
                "InstanceSecurityGroup",
                {.allowAllOutbound = props.allowAllOutbound.value_or(true), .vpc = *props.vpc});
  role_ = props.role ? props.role
                     : Ref<iam::IRole>(create<iam::Role>(
                           "InstanceRole", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com"),
                                            .roleName = PhysicalName::GENERATE_IF_NEEDED}));
  grantPrincipal_ = *role_;
  auto& profile =
      create<iam::CfnInstanceProfile>("InstanceProfile", {.roles = {role_->roleName()}});
  auto& imported = iam::InstanceProfile::fromInstanceProfileAttributes(
      *this, ConstructId("ImportedInstanceProfile", node().location()),
      {.instanceProfileArn = profile.attrArn(), .role = role_});
  ec2::LaunchTemplateProps templateProps{
      .associatePublicIpAddress = props.associatePublicIpAddress,
      .blockDevices = blockDevices(props.blockDevices),
      .detailedMonitoring = props.instanceMonitoring == Monitoring::DETAILED,
      .instanceProfile = imported,
      .instanceType = props.instanceType,
      .keyName = props.keyName,
      .keyPair = props.keyPair,
      .machineImage = props.machineImage,
      .securityGroup = securityGroup,
      .userData = props.userData};
  if (props.spotPrice.has_value()) {
    if (props.spotPrice.isUnresolved()) {
      fail(*this, "spotPrice", "it has to be known before deployment");
    }
    templateProps.spotOptions = {
        .maxPrice = std::strtod(std::string(props.spotPrice.literal()).c_str(), nullptr)};
  }
  launchTemplate_ = create<ec2::LaunchTemplate>("LaunchTemplate", std::move(templateProps));
  osType_ = launchTemplate_->osType().value_or(ec2::OperatingSystemType::UNKNOWN);
}

void AutoScalingGroup::applyUpdatePolicies(const Props& props, const Number& minCapacity) {
  CfnOptions& options = resource_->cfnOptions();
  if (props.signals) {
    options.creationPolicy = props.signals->renderCreationPolicy(
        {.desiredCapacity = props.desiredCapacity, .minCapacity = minCapacity});
  }
  if (props.migrateToLaunchTemplate.value_or(false) &&
      !(props.updatePolicy && props.updatePolicy->isRollingUpdate())) {
    fail(*this, "migrateToLaunchTemplate",
         "true is allowed with UpdatePolicy::rollingUpdate only, which replaces the instances");
  }
  std::vector<std::pair<std::string, Value>> policies;
  if (props.updatePolicy) {
    policies = props.updatePolicy->renderUpdatePolicy(props.signals).entries();
  }
  if (props.ignoreUnmodifiedSizeProperties.value_or(true)) {
    policies.emplace_back("AutoScalingScheduledAction",
                          Json{{"IgnoreUnmodifiedGroupSizeProperties", true}});
  }
  if (!policies.empty()) options.updatePolicy = Json::object(std::move(policies));
  if (props.signals) {
    addToRolePolicy(iam::PolicyStatement(
        {.actions = {"cloudformation:SignalResource"}, .resources = {Aws::STACK_ID}}));
  }
}

IAutoScalingGroup& AutoScalingGroup::fromAutoScalingGroupName(IConstruct& scope, ConstructId id,
                                                              String autoScalingGroupName) {
  return scope.create<ImportedAutoScalingGroup>(std::move(id), std::move(autoScalingGroupName));
}

ec2::Connections& AutoScalingGroup::connections() const {
  if (!launchTemplate_) {
    fail(*this, "connections", "those of an imported launch template are not known");
  }
  return launchTemplate_->connections();
}

Boolean AutoScalingGroup::newInstancesProtectedFromScaleIn() const {
  return resource_->props().newInstancesProtectedFromScaleIn;
}

iam::IRole& AutoScalingGroup::role() const {
  if (!role_) fail(*this, "role", "the launch template has none, or it is not known");
  return *role_;
}

ec2::UserData AutoScalingGroup::userData() const {
  if (!launchTemplate_ || !launchTemplate_->userData()) {
    fail(*this, "userData", "the launch template has none, or it is not known");
  }
  return *launchTemplate_->userData();
}

void AutoScalingGroup::addSecurityGroup(ec2::ISecurityGroup& securityGroup) {
  if (!launchTemplate_) {
    fail(*this, "securityGroup", "those of an imported launch template are fixed");
  }
  launchTemplate_->addSecurityGroup(securityGroup);
}

void AutoScalingGroup::addToRolePolicy(const iam::PolicyStatement& statement) {
  role().addToPrincipalPolicy(statement);
}

void AutoScalingGroup::addUserData(List<String> commands) {
  userData().addCommands(std::move(commands));
}

bool AutoScalingGroup::areNewInstancesProtectedFromScaleIn() const {
  const Boolean isProtected = newInstancesProtectedFromScaleIn();
  return !isProtected.isUnresolved() && isProtected.value_or(false);
}

void AutoScalingGroup::protectNewInstancesFromScaleIn() {
  resource_->props().newInstancesProtectedFromScaleIn = true;
}

TargetTrackingScalingPolicy& AutoScalingGroup::scaleOnRequestCount(ConstructId id,
                                                                   RequestCountScalingProps props) {
  if (!albTargetGroup_) {
    fail(*this, "targets",
         "the group is in no target group made here; attach it to one before it is scaled on "
         "requests");
  }
  auto& policy = create<TargetTrackingScalingPolicy>(
      id.derived("ScalingPolicy" + id.text()),
      {.autoScalingGroup = *this,
       .cooldown = props.cooldown,
       .disableScaleIn = props.disableScaleIn,
       .estimatedInstanceWarmup = props.estimatedInstanceWarmup,
       .predefinedMetric = PredefinedMetric::ALB_REQUEST_COUNT_PER_TARGET,
       .resourceLabel = albTargetGroup_->firstLoadBalancerFullName() + "/" +
                        albTargetGroup_->targetGroupFullName(),
       .targetValue = props.targetRequestsPerMinute});
  policy.node().addDependency(albTargetGroup_->loadBalancerAttached());
  scalesOnRequestCount_ = true;
  return policy;
}

void AutoScalingGroup::addTargetGroupArn(String arn) {
  targetGroupArns_.push_back(std::move(arn));
  resource_->props().targetGroupArns = targetGroupArns_;
}

elbv2::LoadBalancerTargetProps AutoScalingGroup::attachToApplicationTargetGroup(
    elbv2::IApplicationTargetGroup& targetGroup) {
  addTargetGroupArn(targetGroup.targetGroupArn());
  if (auto* made = dynamic_cast<elbv2::ApplicationTargetGroup*>(&targetGroup)) {
    albTargetGroup_ = *made;
  }
  targetGroup.registerConnectable(*this);
  return {.targetType = elbv2::TargetType::INSTANCE};
}

elbv2::LoadBalancerTargetProps AutoScalingGroup::attachToNetworkTargetGroup(
    elbv2::INetworkTargetGroup& targetGroup) {
  addTargetGroupArn(targetGroup.targetGroupArn());
  return {.targetType = elbv2::TargetType::INSTANCE};
}

}  // namespace cdk::autoscaling
