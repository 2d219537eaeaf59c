#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/peer.hpp>

#include <optional>
#include <vector>

namespace cdk::ec2 {

/// Props of `BastionHostLinux`.
struct BastionHostLinuxProps {
  /// Default: any zone of the subnets.
  String availabilityZone{};
  /// Default: the image's.
  std::vector<BlockDevice> blockDevices{};
  /// What the instance is to have and run when it starts. Default: nothing.
  std::optional<CloudFormationInit> init{};
  /// Default: as that struct's members say.
  ApplyCloudFormationInitOptions initOptions = ApplyCloudFormationInitOptions::absent();
  /// Tag `Name`. Default: `BastionHost`.
  String instanceName{};
  /// Default: `t3.nano`.
  std::optional<InstanceType> instanceType{};
  /// Default: the newest Amazon Linux 2023 for the instance type
  /// (flag `@aws-cdk/aws-ec2:bastionHostUseAmazonLinux2023ByDefault`).
  Handle<IMachineImage> machineImage{};
  /// Instance metadata needs session tokens. Default: false.
  Boolean requireImdsv2{};
  /// Default: a new group that lets nothing in.
  Ref<ISecurityGroup> securityGroup{};
  /// Default: private subnets.
  SubnetSelection subnetSelection = SubnetSelection::absent();
  /// Replace the instance when the user data changes. Default: whether `initOptions` are given.
  Boolean userDataCausesReplacement{};
  Required<Ref<IVpc>> vpc;
};

/// An instance from which others are reached: by the session manager, and by SSH where allowed.
/// https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager.html
class BastionHostLinux : public Resource, public virtual IInstance {
 public:
  using Props = BastionHostLinuxProps;
  BastionHostLinux(Scope scope, Props props);

  /// Lets the peers in by SSH.
  void allowSshAccessFrom(std::vector<Handle<IPeer>> peers);

  [[nodiscard]] Connections& connections() const override { return instance_->connections(); }
  [[nodiscard]] Handle<iam::IPrincipal> grantPrincipal() const override {
    return instance_->grantPrincipal();
  }
  [[nodiscard]] Instance& instance() const { return *instance_; }
  [[nodiscard]] iam::IRole& role() const { return instance_->role(); }
  [[nodiscard]] String instanceAvailabilityZone() const override;
  [[nodiscard]] String instanceId() const override;
  [[nodiscard]] String instancePrivateDnsName() const override;
  [[nodiscard]] String instancePrivateIp() const override;
  [[nodiscard]] String instancePublicDnsName() const override;
  [[nodiscard]] String instancePublicIp() const override;
  [[nodiscard]] String referenceTo(std::string_view property) const override;

 private:
  Instance* instance_ = nullptr;
};

}  // namespace cdk::ec2
