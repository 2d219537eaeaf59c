#include <cdk/ec2/bastion_host.hpp>

#include <utility>

#include <cdk/core/cfn_output.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/iam/policy_statement.hpp>

namespace cdk::ec2 {

namespace {

MachineImage defaultImage(const IConstruct& scope, const InstanceType& instanceType) {
  const AmazonLinuxCpuType cpuType = instanceType.architecture() == InstanceArchitecture::ARM_64
                                         ? AmazonLinuxCpuType::ARM_64
                                         : AmazonLinuxCpuType::X86_64;
  const bool is2023 =
      FeatureFlags::of(scope).isEnabled("@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault");
  return is2023 ? MachineImage::latestAmazonLinux2023({.cpuType = cpuType})
                : MachineImage::latestAmazonLinux2({.cpuType = cpuType});
}

}  // namespace

BastionHostLinux::BastionHostLinux(Scope scope, Props props) : Resource(std::move(scope)) {
  const InstanceType instanceType =
      props.instanceType.value_or(InstanceType::of(InstanceClass::T3, InstanceSize::NANO));
  instance_ = &create<Instance>(
      "Resource", {.availabilityZone = props.availabilityZone,
                   .blockDevices = props.blockDevices,
                   .init = props.init,
                   .initOptions = props.initOptions,
                   .instanceName = props.instanceName.value_or("BastionHost"),
                   .instanceType = instanceType,
                   .machineImage = props.machineImage
                                       ? props.machineImage
                                       : Handle<IMachineImage>(defaultImage(*this, instanceType)),
                   .requireImdsv2 = props.requireImdsv2,
                   .securityGroup = props.securityGroup,
                   .userDataCausesReplacement = props.userDataCausesReplacement,
                   .vpc = props.vpc,
                   .vpcSubnets = props.subnetSelection});
  instance_->addToRolePolicy(iam::PolicyStatement(
      {.actions = {"ssmmessages:*", "ssm:UpdateInstanceInformation", "ec2messages:*"},
       .resources = {"*"}}));
  create<CfnOutput>("BastionHostId",
                    {.description = "Instance ID of the bastion host. Use this to connect via SSM "
                                    "Session Manager",
                     .value = instanceId()});
}

void BastionHostLinux::allowSshAccessFrom(std::vector<Handle<IPeer>> peers) {
  for (const Handle<IPeer>& peer : peers) connections().allowFrom(peer, Port::SSH, "SSH access");
}

String BastionHostLinux::instanceAvailabilityZone() const {
  return instance_->instanceAvailabilityZone();
}

String BastionHostLinux::instanceId() const { return instance_->instanceId(); }

String BastionHostLinux::instancePrivateDnsName() const {
  return instance_->instancePrivateDnsName();
}

String BastionHostLinux::instancePrivateIp() const { return instance_->instancePrivateIp(); }

String BastionHostLinux::instancePublicDnsName() const {
  return instance_->instancePublicDnsName();
}

String BastionHostLinux::instancePublicIp() const { return instance_->instancePublicIp(); }

String BastionHostLinux::referenceTo(std::string_view property) const {
  return instance_->referenceTo(property);
}

}  // namespace cdk::ec2
