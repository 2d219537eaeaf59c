#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ec2/block_device.hpp>
#include <cdk/ec2/cloudformation_init.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/instance_type.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/machine_image.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/user_data.hpp>
#include <cdk/iam/grant.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace cdk::iam {
class PolicyStatement;
}

namespace cdk::ec2 {

class CfnInstance;
class IKeyPair;
class IPlacementGroup;
class ISecurityGroup;
class IVpc;

/// Whether instance metadata can be read without a session token.
enum class HttpTokens { OPTIONAL, REQUIRED };

/// An instance, made here or elsewhere.
class IInstance : public virtual IResource,
                  public virtual IConnectable,
                  public virtual iam::IGrantable {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::Instance";
  [[nodiscard]] virtual String instanceAvailabilityZone() const = 0;
  [[nodiscard]] virtual String instanceId() const = 0;
  [[nodiscard]] virtual String instancePrivateDnsName() const = 0;
  [[nodiscard]] virtual String instancePrivateIp() const = 0;
  /// Empty text where there is none.
  [[nodiscard]] virtual String instancePublicDnsName() const = 0;
  [[nodiscard]] virtual String instancePublicIp() const = 0;
};

/// Props of `Instance`.
struct InstanceProps {
  /// Of the new security group. Default: false.
  Boolean allowAllIpv6Outbound{};
  /// Of the new security group. Default: true.
  Boolean allowAllOutbound{};
  /// A change replaces the instance. Default: what the subnet says.
  Boolean associatePublicIpAddress{};
  /// Default: any zone of the subnets.
  String availabilityZone{};
  /// Default: the image's.
  std::vector<BlockDevice> blockDevices{};
  /// Default: `STANDARD` for T2, `UNLIMITED` for T3 and T4g.
  std::optional<CpuCredits> creditSpecification{};
  /// Metrics each minute. Default: false, each five minutes.
  Boolean detailedMonitoring{};
  /// Default: false.
  Boolean disableApiTermination{};
  /// A change replaces the instance. Default: false.
  Boolean ebsOptimized{};
  /// Not together with `hibernationEnabled`. A change replaces the instance. Default: false.
  Boolean enclaveEnabled{};
  /// A change replaces the instance. Default: false.
  Boolean hibernationEnabled{};
  /// Serve instance metadata. Default: true.
  Boolean httpEndpoint{};
  /// Default: false.
  Boolean httpProtocolIpv6{};
  /// 1 to 64. Default: CloudFormation's.
  Number httpPutResponseHopLimit{};
  /// Not together with `requireImdsv2`. Default: what image and account say.
  std::optional<HttpTokens> httpTokens{};
  /// What the instance is to have and run when it starts. Default: nothing.
  std::optional<CloudFormationInit> init{};
  /// Default: as that struct's members say.
  ApplyCloudFormationInitOptions initOptions = ApplyCloudFormationInitOptions::absent();
  /// Default: `STOP`.
  std::optional<InstanceInitiatedShutdownBehavior> instanceInitiatedShutdownBehavior{};
  /// Default: false.
  Boolean instanceMetadataTags{};
  /// Tag `Name`. Default: the construct's path.
  String instanceName{};
  /// Not together with `role`. Default: one is made for the role.
  Ref<iam::IInstanceProfile> instanceProfile{};
  Required<InstanceType> instanceType;
  /// A change replaces the instance. Default: none.
  Number ipv6AddressCount{};
  /// Deprecated: use `keyPair`. Default: none.
  String keyName{};
  /// A change replaces the instance. Default: none; nobody can log in by SSH.
  Ref<IKeyPair> keyPair{};
  /// A change replaces the instance.
  Required<Handle<IMachineImage>> machineImage;
  /// A change replaces the instance. Default: none.
  Ref<IPlacementGroup> placementGroup{};
  /// A change replaces the instance. Default: chosen from the subnet.
  String privateIpAddress{};
  /// Default: false.
  Boolean propagateTagsToVolumeOnCreation{};
  /// Instance metadata needs session tokens. Default: false.
  Boolean requireImdsv2{};
  /// How long CloudFormation waits for a signal. Default: 5 minutes.
  std::optional<Duration> resourceSignalTimeout{};
  /// Default: a new role that EC2 can assume.
  Ref<iam::IRole> role{};
  /// Default: a new group.
  Ref<ISecurityGroup> securityGroup{};
  /// Take only packets from and to the instance. Default: true.
  Boolean sourceDestCheck{};
  /// Let the session manager in. Default: false.
  Boolean ssmSessionPermissions{};
  /// Default: empty, for the image's operating system.
  std::optional<UserData> userData{};
  /// Replace the instance when the user data changes. Default: whether `initOptions` are given.
  Boolean userDataCausesReplacement{};
  /// A change replaces the instance.
  Required<Ref<IVpc>> vpc;
  /// The first of these subnets is taken. Default: private subnets.
  SubnetSelection vpcSubnets = SubnetSelection::absent();
};

/// A virtual machine.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html
class Instance : public Resource, public virtual IInstance {
 public:
  using Props = InstanceProps;
  Instance(Scope scope, Props props);

  [[nodiscard]] Connections& connections() const override { return connections_; }
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override { return grantPrincipal_; }
  /// The low-level resource.
  [[nodiscard]] CfnInstance& instance() const { return *resource_; }
  [[nodiscard]] String instanceAvailabilityZone() const override;
  [[nodiscard]] String instanceId() const override;
  [[nodiscard]] String instancePrivateDnsName() const override;
  [[nodiscard]] String instancePrivateIp() const override;
  [[nodiscard]] String instancePublicDnsName() const override;
  [[nodiscard]] String instancePublicIp() const override;
  [[nodiscard]] OperatingSystemType osType() const { return osType_; }
  [[nodiscard]] iam::IRole& role() const { return *role_; }
  [[nodiscard]] UserData userData() const { return userData_; }

  /// Has the instance set itself up when it starts, and CloudFormation wait for its success.
  /// Throws as `CloudFormationInit::attach` does.
  void applyCloudFormationInit(const CloudFormationInit& init,
                               ApplyCloudFormationInitOptions options = {});
  void addSecurityGroup(ISecurityGroup& securityGroup);
  void addToRolePolicy(const iam::PolicyStatement& statement);
  void addUserData(List<String> commands);

 private:
  void warnOfLaunchTemplateOptions(const InstanceProps& props);
  void replaceOnUserData();

  CfnInstance* resource_ = nullptr;
  mutable Connections connections_{};
  std::vector<ISecurityGroup*> securityGroups_{};
  iam::IRole* role_ = nullptr;
  Handle<iam::IPrincipal> grantPrincipal_{};
  OperatingSystemType osType_ = OperatingSystemType::LINUX;
  /// How long CloudFormation waits for the instance.
  std::optional<Duration> signalTimeout_{};
  UserData userData_ = UserData::custom({});
};

}  // namespace cdk::ec2
