#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/core/size.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/efs/access_point.hpp>
#include <cdk/efs/replication_configuration.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/iam/policy_document.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::ec2 {
class ISecurityGroup;
class IVpc;
}  // namespace cdk::ec2

namespace cdk::kms {
class IKey;
}

namespace cdk::efs {

/// After how many days without access files move to a cheaper storage class.
enum class LifecyclePolicy : std::uint8_t {
  AFTER_1_DAY,
  AFTER_7_DAYS,
  AFTER_14_DAYS,
  AFTER_30_DAYS,
  AFTER_60_DAYS,
  AFTER_90_DAYS,
  AFTER_180_DAYS,
  AFTER_270_DAYS,
  AFTER_365_DAYS,
};

/// When files come back from infrequent access.
enum class OutOfInfrequentAccessPolicy : std::uint8_t { AFTER_1_ACCESS };

/// https://docs.aws.amazon.com/efs/latest/ug/performance.html#performancemodes
enum class PerformanceMode : std::uint8_t { GENERAL_PURPOSE, MAX_IO };

/// https://docs.aws.amazon.com/efs/latest/ug/performance.html#throughput-modes
enum class ThroughputMode : std::uint8_t { BURSTING, PROVISIONED, ELASTIC };

/// Whether the file system is protected from becoming the destination of a replication.
enum class ReplicationOverwriteProtection : std::uint8_t { ENABLED, DISABLED };

/// A file system, made here or elsewhere.
class IFileSystem : public virtual ec2::IConnectable, public virtual iam::IResourceWithPolicyV2 {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::EFS::FileSystem";

  [[nodiscard]] virtual String fileSystemArn() const = 0;
  [[nodiscard]] virtual String fileSystemId() const = 0;
  /// Depend on it where the mount targets have to exist first.
  [[nodiscard]] virtual const IDependable& mountTargetsAvailable() const = 0;
  virtual iam::Grant grant(Handle<iam::IGrantable> grantee, List<String> actions) = 0;
  /// Lets the grantee mount it.
  virtual iam::Grant grantRead(Handle<iam::IGrantable> grantee) = 0;
  /// Lets the grantee mount it and write.
  virtual iam::Grant grantReadWrite(Handle<iam::IGrantable> grantee) = 0;
  /// Lets the grantee mount it, write, and act as root.
  virtual iam::Grant grantRootAccess(Handle<iam::IGrantable> grantee) = 0;
};

/// Props of `FileSystem`.
struct FileSystemProps {
  /// Let clients without an identity in through a mount target. Default: false.
  Boolean allowAnonymousAccess{};
  /// Default: false.
  Boolean enableAutomaticBackups{};
  /// A change replaces the file system. Default: true.
  Boolean encrypted{};
  /// The `Name` tag. Default: the construct's path.
  String fileSystemName{};
  /// Default: none but what grants and `allowAnonymousAccess` add.
  std::optional<iam::PolicyDocument> fileSystemPolicy{};
  /// Key of the encryption. A change replaces the file system. Default: the account's own for EFS.
  Ref<kms::IKey> kmsKey{};
  /// When files go to infrequent access. Default: never.
  std::optional<LifecyclePolicy> lifecyclePolicy{};
  /// Keep the data in one zone, the first selected one. A change replaces it. Default: false.
  Boolean oneZone{};
  /// When files come back from infrequent access. Default: never.
  std::optional<OutOfInfrequentAccessPolicy> outOfInfrequentAccessPolicy{};
  /// A change replaces the file system. Default: `GENERAL_PURPOSE`.
  std::optional<PerformanceMode> performanceMode{};
  /// Throughput per second; wanted with, and only with, `ThroughputMode::PROVISIONED`.
  std::optional<Size> provisionedThroughputPerSecond{};
  /// Default: `RETAIN`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// Default: not replicated.
  std::optional<ReplicationConfiguration> replicationConfiguration{};
  /// Default: `ENABLED`.
  std::optional<ReplicationOverwriteProtection> replicationOverwriteProtection{};
  /// Default: a new one that allows all outbound traffic.
  Ref<ec2::ISecurityGroup> securityGroup{};
  /// Default: `BURSTING`.
  std::optional<ThroughputMode> throughputMode{};
  /// When files go to the archive class. Default: never.
  std::optional<LifecyclePolicy> transitionToArchivePolicy{};
  Required<Ref<ec2::IVpc>> vpc;
  /// Subnets of the mount targets; one per zone is used. Default: the VPC's default strategy.
  ec2::SubnetSelection vpcSubnets = ec2::SubnetSelection::absent();
};

/// An existing file system: one of ARN and id is wanted.
struct FileSystemAttributes {
  String fileSystemArn{};
  String fileSystemId{};
  Required<Ref<ec2::ISecurityGroup>> securityGroup;
};

/// What made and imported file systems have in common.
class FileSystemBase : public Resource, public virtual IFileSystem {
 public:
  [[nodiscard]] ec2::Connections& connections() const override { return connections_; }
  iam::Grant grant(Handle<iam::IGrantable> grantee, List<String> actions) override;
  iam::Grant grantRead(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantReadWrite(Handle<iam::IGrantable> grantee) override;
  iam::Grant grantRootAccess(Handle<iam::IGrantable> grantee) override;

 protected:
  explicit FileSystemBase(Scope scope) : Resource(std::move(scope)) {}
  iam::Grant grantAsClient(Handle<iam::IGrantable> grantee, List<String> actions);

  mutable ec2::Connections connections_{};
};

/// An elastic file system with a mount target in each zone.
/// https://docs.aws.amazon.com/efs/latest/ug/whatisefs.html
class FileSystem : public FileSystemBase {
 public:
  using Props = FileSystemProps;
  FileSystem(Scope scope, Props props);

  /// The port of NFS.
  static constexpr int DEFAULT_PORT = 2049;

  /// Throws `ValidationError` where not exactly one of ARN and id is given.
  static IFileSystem& fromFileSystemAttributes(IConstruct& scope, ConstructId id,
                                               FileSystemAttributes attrs);

  [[nodiscard]] String fileSystemArn() const override { return fileSystemArn_; }
  [[nodiscard]] String fileSystemId() const override { return fileSystemId_; }
  [[nodiscard]] const IDependable& mountTargetsAvailable() const override { return mountTargets_; }

  AccessPoint& addAccessPoint(ConstructId id, AccessPointOptions accessPointOptions = {});
  iam::AddToResourcePolicyResult addToResourcePolicy(
      const iam::PolicyStatement& statement) override;

 private:
  class MountTargets : public virtual IDependable {
   public:
    void add(IConstruct& mountTarget) { targets_.push_back(&mountTarget); }
    [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return targets_; }

   private:
    std::vector<IConstruct*> targets_;
  };

  [[nodiscard]] Json renderPolicy();

  bool denyAnonymousAccess_ = true;
  std::optional<iam::PolicyDocument> policy_{};
  String fileSystemArn_{};
  String fileSystemId_{};
  MountTargets mountTargets_{};
};

}  // namespace cdk::efs
