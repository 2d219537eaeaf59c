#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/core/size.hpp>
#include <cdk/ec2/block_device.hpp>
#include <cdk/iam/grant.hpp>

#include <optional>
#include <string_view>

namespace cdk::ec2 {

class IInstance;

/// A volume of block storage, made here or elsewhere.
class IVolume : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EC2::Volume";
  [[nodiscard]] virtual String availabilityZone() const = 0;
  /// Empty where there is none of one's own.
  [[nodiscard]] virtual Ref<kms::IKey> encryptionKey() const = 0;
  [[nodiscard]] virtual String volumeId() const = 0;

  /// Lets the grantee attach the volume, to those instances. Default: to any.
  virtual iam::Grant grantAttachVolume(Handle<iam::IGrantable> grantee,
                                       Refs<IInstance> instances = {}) = 0;
  /// Lets the grantee attach the volume to instances with a tag that this puts on the volume and
  /// the constructs.
  virtual iam::Grant grantAttachVolumeByResourceTag(Handle<iam::IGrantable> grantee,
                                                    Refs<IConstruct> constructs,
                                                    String tagKeySuffix = {}) = 0;
  /// Lets the grantee detach the volume, from those instances. Default: from any.
  virtual iam::Grant grantDetachVolume(Handle<iam::IGrantable> grantee,
                                       Refs<IInstance> instances = {}) = 0;
  /// Lets the grantee detach the volume from instances with a tag that this puts on the volume and
  /// the constructs.
  virtual iam::Grant grantDetachVolumeByResourceTag(Handle<iam::IGrantable> grantee,
                                                    Refs<IConstruct> constructs,
                                                    String tagKeySuffix = {}) = 0;
};

/// Props of `Volume`.
struct VolumeProps {
  /// Enable I/O again after it was stopped for fear of inconsistency. Default: false.
  Boolean autoEnableIo{};
  /// A change replaces the volume.
  Required<String> availabilityZone;
  /// Attach to up to 16 instances; only for `IO1` and `IO2`. Default: false.
  Boolean enableMultiAttach{};
  /// A change replaces the volume. Default: false.
  Boolean encrypted{};
  /// A change replaces the volume. Default: the account's key for volumes, where `encrypted`.
  Ref<kms::IKey> encryptionKey{};
  /// Required for `IO1` and `IO2`. Default: 3000 for `GP3`.
  Number iops{};
  /// Default: `RETAIN`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// Whole GiB. Default: the snapshot's size.
  std::optional<Size> size{};
  /// A change replaces the volume. Default: none.
  String snapshotId{};
  /// In MiB/s, only for `GP3`. Default: 125.
  Number throughput{};
  /// 100 to 300 MiB/s, only with a snapshot. Default: none.
  std::optional<Size> volumeInitializationRate{};
  /// Tag `Name`. Default: the construct's path.
  String volumeName{};
  /// Default: `GP3` (flag `@aws-cdk/aws-ec2:ebsDefaultGp3Volume`).
  std::optional<EbsDeviceVolumeType> volumeType{};
};

/// What is known of a volume that exists already.
struct VolumeAttributes {
  Required<String> availabilityZone;
  /// Default: none of one's own.
  Ref<kms::IKey> encryptionKey{};
  Required<String> volumeId;
};

/// What made and imported volumes have in common.
class VolumeBase : public Resource, public virtual IVolume {
 public:
  iam::Grant grantAttachVolume(Handle<iam::IGrantable> grantee,
                               Refs<IInstance> instances = {}) override;
  iam::Grant grantAttachVolumeByResourceTag(Handle<iam::IGrantable> grantee,
                                            Refs<IConstruct> constructs,
                                            String tagKeySuffix = {}) override;
  iam::Grant grantDetachVolume(Handle<iam::IGrantable> grantee,
                               Refs<IInstance> instances = {}) override;
  iam::Grant grantDetachVolumeByResourceTag(Handle<iam::IGrantable> grantee,
                                            Refs<IConstruct> constructs,
                                            String tagKeySuffix = {}) override;

 protected:
  explicit VolumeBase(Scope scope, ResourceProps props = {});

 private:
  [[nodiscard]] List<String> grantArns(const Refs<IInstance>& instances) const;
  iam::Grant attach(Handle<iam::IGrantable> grantee, const Refs<IInstance>& instances,
                    const Json& conditions);
};

/// A volume of block storage.
/// https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html
class Volume : public VolumeBase {
 public:
  using Props = VolumeProps;
  Volume(Scope scope, Props props);

  /// Throws `ValidationError` for an id that is no `vol-…`.
  static IVolume& fromVolumeAttributes(IConstruct& scope, ConstructId id, VolumeAttributes attrs);

  [[nodiscard]] String availabilityZone() const override { return availabilityZone_; }
  [[nodiscard]] Ref<kms::IKey> encryptionKey() const override { return encryptionKey_; }
  [[nodiscard]] String volumeId() const override { return volumeId_; }

 private:
  void validate(const VolumeProps& props) const;
  void validateIops(const VolumeProps& props, EbsDeviceVolumeType type) const;
  void letEc2UseKey(const VolumeProps& props);

  String availabilityZone_{};
  Ref<kms::IKey> encryptionKey_{};
  String volumeId_{};
};

}  // namespace cdk::ec2
