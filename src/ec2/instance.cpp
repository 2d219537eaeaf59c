#include <cdk/ec2/instance.hpp>

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>

#include <cdk/core/annotations.hpp>
#include <cdk/core/aspects.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/cfn_instance.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/ec2/require_imdsv2_aspect.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>

#include "../core/digest.hpp"
#include "block_device_checks.hpp"
#include "instance_texts.hpp"

namespace cdk::ec2 {

namespace {

/// After all aspects that may still add user data.
constexpr int LAST_ASPECT = 10000;

String enabledText(const Boolean& value) {
  if (value.isAbsent()) return {};
  return value.literal() ? "enabled" : "disabled";
}

void validate(const IConstruct& scope, const InstanceProps& props) {
  if (props.keyName.has_value() && props.keyPair) {
    refuseTwoKeys(scope, props.keyName);
  }
  if (props.creditSpecification && !props.instanceType.isBurstable()) {
    fail(scope, "creditSpecification",
         "instances of type " + props.instanceType.toString().describe() +
             " have no CPU credits; those of the families T2, T3, T3a and T4g have");
  }
  if (props.instanceProfile && props.role) {
    refuseTwoRoles(scope, *props.role);
  }
  if (props.enclaveEnabled.value_or(false) && props.hibernationEnabled.value_or(false)) {
    fail(scope, "enclaveEnabled",
         "true excludes hibernationEnabled; an instance with enclaves cannot hibernate");
  }
  if (props.ipv6AddressCount.has_value()) {
    if (!props.ipv6AddressCount.isUnresolved()) {
      const double count = props.ipv6AddressCount.literal();
      if (count < 0 || std::floor(count) != count) {
        fail(scope, "ipv6AddressCount",
             Json(count).dump() + " is not allowed; a whole number from 0 up is wanted");
      }
    }
    if (props.associatePublicIpAddress.has_value()) {
      fail(scope, "ipv6AddressCount",
           props.ipv6AddressCount.describe() +
               " cannot be combined with associatePublicIpAddress; give one of the two");
    }
  }
}

CfnInstance::MetadataOptionsProperty metadataOptions(const IConstruct& scope,
                                                     const InstanceProps& props) {
  const bool any = props.httpEndpoint.has_value() || props.httpProtocolIpv6.has_value() ||
                   props.httpPutResponseHopLimit.has_value() || props.httpTokens.has_value() ||
                   props.instanceMetadataTags.has_value();
  if (!any) return CfnInstance::MetadataOptionsProperty::absent();
  if (props.requireImdsv2.value_or(false)) {
    fail(scope, "requireImdsv2",
         "true cannot be combined with other metadata options; give those together with "
         "httpTokens REQUIRED, which requires IMDSv2 as well");
  }
  if (const Number& limit = props.httpPutResponseHopLimit;
      limit.has_value() && !limit.isUnresolved() && (limit.literal() < 1 || limit.literal() > 64)) {
    fail(scope, "httpPutResponseHopLimit",
         Json(limit).dump() + " is not allowed; it is from 1 to 64");
  }
  CfnInstance::MetadataOptionsProperty options{.httpPutResponseHopLimit =
                                                   props.httpPutResponseHopLimit};
  if (props.httpEndpoint.has_value()) options.httpEndpoint = enabledText(props.httpEndpoint);
  if (props.httpProtocolIpv6.has_value()) {
    options.httpProtocolIpv6 = enabledText(props.httpProtocolIpv6);
  }
  if (props.httpTokens) {
    options.httpTokens =
        String(*props.httpTokens == HttpTokens::REQUIRED ? "required" : "optional");
  }
  if (props.instanceMetadataTags.has_value()) {
    options.instanceMetadataTags = enabledText(props.instanceMetadataTags);
  }
  return options;
}

/// The subnet for one instance; where there is none, a placeholder, and an error for the CLI.
ISubnet& chooseSubnet(Instance& scope, const Refs<ISubnet>& subnets, const String& zone) {
  Refs<ISubnet> suitable;
  for (ISubnet& subnet : subnets) {
    if (zone.isAbsent() || subnet.availabilityZone() == zone) suitable.push_back(subnet);
  }
  if (zone.has_value() && suitable.size() != 1) {
    Annotations::of(scope).addError("availabilityZone " + zone.describe() + " has " +
                                    std::to_string(suitable.size()) +
                                    " of the selected subnets; the instance needs one");
  } else if (suitable.empty()) {
    Annotations::of(scope).addError("vpcSubnets selects no subnet; the instance needs one");
  } else {
    return suitable.front();
  }
  return Subnet::fromSubnetAttributes(
      scope, "DummySubnet", {.availabilityZone = "az-notfound", .subnetId = "s-notfound"});
}

}  // namespace

Instance::Instance(Scope scope, Props props) : Resource(std::move(scope)) {
  validate(*this, props);
  IVpc& vpc = props.vpc;
  ISecurityGroup& firstGroup =
      props.securityGroup
          ? *props.securityGroup
          : static_cast<ISecurityGroup&>(create<SecurityGroup>(
                "InstanceSecurityGroup", {.allowAllIpv6Outbound = props.allowAllIpv6Outbound,
                                          .allowAllOutbound = props.allowAllOutbound,
                                          .vpc = vpc}));
  securityGroups_.push_back(&firstGroup);
  connections_ = Connections({.securityGroups = {firstGroup}});
  Tags::of(*this).add("Name",
                      props.instanceName.empty() ? String(node().path()) : props.instanceName);

  String profile;
  if (props.instanceProfile && props.instanceProfile->role()) {
    role_ = props.instanceProfile->role().get();
    profile = props.instanceProfile->instanceProfileName();
  } else {
    role_ = props.role
                ? props.role.get()
                : &create<iam::Role>("InstanceRole",
                                     {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
    profile =
        create<iam::CfnInstanceProfile>("InstanceProfile", {.roles = {role_->roleName()}}).ref();
  }
  grantPrincipal_ = role_->grantPrincipal();
  if (props.ssmSessionPermissions.value_or(false)) {
    role_->addManagedPolicy(
        iam::ManagedPolicy::fromAwsManagedPolicyName("AmazonSSMManagedInstanceCore"));
  }

  const MachineImageConfig image = props.machineImage->getImage(*this);
  osType_ = image.osType;
  userData_ = props.userData.value_or(image.userData);
  const SelectedSubnets selected = vpc.selectSubnets(props.vpcSubnets);
  ISubnet& subnet = chooseSubnet(*this, selected.subnets, props.availabilityZone);
  if (props.keyPair) requireCompatibleKeyPair(*this, *props.keyPair, osType_);
  if (!selected.hasPublic && props.associatePublicIpAddress.value_or(false)) {
    fail(*this, "associatePublicIpAddress",
         "true is only for public subnets, and vpcSubnets selects none; give it .subnetType = "
         "SubnetType::PUBLIC");
  }

  const List<String> securityGroupIds = Lazy::list([this] {
    std::vector<String> ids;
    for (const ISecurityGroup* group : securityGroups_) ids.push_back(group->securityGroupId());
    return List<String>(ids);
  });
  CfnInstanceProps instance{
      .availabilityZone = subnet.availabilityZone(),
      .disableApiTermination = props.disableApiTermination,
      .ebsOptimized = props.ebsOptimized,
      .iamInstanceProfile = profile,
      .imageId = image.imageId,
      .instanceType = props.instanceType.toString(),
      .ipv6AddressCount = props.ipv6AddressCount,
      .keyName = props.keyPair ? props.keyPair->keyPairName() : props.keyName,
      .metadataOptions = metadataOptions(*this, props),
      .monitoring = props.detailedMonitoring,
      .propagateTagsToVolumeOnCreation = props.propagateTagsToVolumeOnCreation,
      .sourceDestCheck = props.sourceDestCheck,
      .userData = Lazy::string([this] { return Fn::base64(userData_.render()); })};
  if (props.associatePublicIpAddress.has_value()) {
    instance.networkInterfaces = std::vector<CfnInstance::NetworkInterfaceProperty>{
        {.associatePublicIpAddress = props.associatePublicIpAddress,
         .deviceIndex = "0",
         .groupSet = securityGroupIds,
         .privateIpAddress = props.privateIpAddress,
         .subnetId = subnet.subnetId()}};
  } else {
    instance.privateIpAddress = props.privateIpAddress;
    instance.securityGroupIds = securityGroupIds;
    instance.subnetId = subnet.subnetId();
  }
  if (!props.blockDevices.empty()) {
    warnOfLaunchTemplateOptions(props);
    instance.blockDeviceMappings = renderBlockDevices<CfnInstance::BlockDeviceMappingProperty>(
        *this, props.blockDevices, CfnInstance::NoDeviceProperty{});
  }
  if (props.creditSpecification) {
    instance.creditSpecification = {.cpuCredits = creditText(*props.creditSpecification)};
  }
  if (props.instanceInitiatedShutdownBehavior) {
    instance.instanceInitiatedShutdownBehavior =
        shutdownText(*props.instanceInitiatedShutdownBehavior);
  }
  if (props.placementGroup) {
    instance.placementGroupName = props.placementGroup->placementGroupName();
  }
  if (props.enclaveEnabled.has_value()) {
    instance.enclaveOptions = {.enabled = props.enclaveEnabled};
  }
  if (props.hibernationEnabled.has_value()) {
    instance.hibernationOptions = {.configured = props.hibernationEnabled};
  }
  resource_ = &create<CfnInstance>("Resource", std::move(instance));
  node().setDefaultChild(*resource_);
  resource_->node().addDependency(*role_);
  if (props.associatePublicIpAddress.value_or(false)) {
    resource_->node().addDependency(*selected.internetConnectivityEstablished);
  }
  if (props.resourceSignalTimeout) {
    signalTimeout_ = props.resourceSignalTimeout;
    resource_->cfnOptions().creationPolicy = {
        {"ResourceSignal", {{"Timeout", signalTimeout_->toIsoString()}}}};
  }
  if (props.init) applyCloudFormationInit(*props.init, props.initOptions);
  if (props.userDataCausesReplacement.value_or(isPresent(props.initOptions))) replaceOnUserData();
  if (props.requireImdsv2.value_or(false)) {
    Aspects::of(*this).add(InstanceRequireImdsv2Aspect(), {.priority = AspectPriority::MUTATING});
  }
}

void Instance::applyCloudFormationInit(const CloudFormationInit& init,
                                       ApplyCloudFormationInitOptions options) {
  init.attach(*resource_, {.configSets = options.configSets,
                           .embedFingerprint = options.embedFingerprint,
                           .ignoreFailures = options.ignoreFailures,
                           .includeRole = options.includeRole,
                           .includeUrl = options.includeUrl,
                           .instanceRole = *role_,
                           .platform = osType_,
                           .printLog = options.printLog,
                           .userData = userData_});
  const Duration timeout = options.timeout.value_or(Duration::minutes(5));
  signalTimeout_ = signalTimeout_ ? signalTimeout_->plus(timeout) : timeout;
  resource_->cfnOptions().creationPolicy = {
      {"ResourceSignal", {{"Count", 1}, {"Timeout", signalTimeout_->toIsoString()}}}};
}

void Instance::warnOfLaunchTemplateOptions(const InstanceProps& props) {
  for (const BlockDevice& device : props.blockDevices) {
    const auto& ebs = device.volume.ebsDevice();
    if (!ebs) continue;
    const auto leftOut = [this, &device](const std::string& id, const std::string& option) {
      Annotations::of(*this).addWarningV2("@aws-cdk/aws-ec2:" + id,
                                          option + " of the block device " +
                                              device.deviceName.describe() +
                                              " is left out; only launch templates take it");
    };
    if (ebs->throughput.has_value()) leftOut("throughputNotSupported", "throughput");
    if (ebs->volumeInitializationRate) {
      leftOut("volumeInitializationRateNotSupported", "volumeInitializationRate");
    }
  }
}

/// A resource is replaced when its logical id changes: the id gets a digest of the user data.
void Instance::replaceOnUserData() {
  Aspects::of(*this).add(
      [this](IConstruct& visited) {
        if (&visited != static_cast<IConstruct*>(this)) return;
        constexpr std::size_t DIGEST_LENGTH = 16;
        const std::string text = stack().resolve(userData_.render()).dump();
        resource_->overrideLogicalId(resource_->logicalIdText() +
                                     internal::md5Hex(text).substr(0, DIGEST_LENGTH));
      },
      {.priority = LAST_ASPECT});
}

String Instance::instanceAvailabilityZone() const { return resource_->attrAvailabilityZone(); }

String Instance::instanceId() const { return resource_->ref(); }

String Instance::instancePrivateDnsName() const { return resource_->attrPrivateDnsName(); }

String Instance::instancePrivateIp() const { return resource_->attrPrivateIp(); }

String Instance::instancePublicDnsName() const { return resource_->attrPublicDnsName(); }

String Instance::instancePublicIp() const { return resource_->attrPublicIp(); }

void Instance::addSecurityGroup(ISecurityGroup& securityGroup) {
  securityGroups_.push_back(&securityGroup);
}

void Instance::addToRolePolicy(const iam::PolicyStatement& statement) {
  role_->addToPrincipalPolicy(statement);
}

void Instance::addUserData(List<String> commands) { userData_.addCommands(std::move(commands)); }

}  // namespace cdk::ec2
