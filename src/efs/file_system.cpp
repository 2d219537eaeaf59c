#include <cdk/efs/file_system.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/efs/cfn_file_system.hpp>
#include <cdk/efs/cfn_mount_target.hpp>
#include <cdk/kms/key.hpp>

#include <algorithm>

namespace cdk::efs {

namespace {

constexpr const char* ARN_SERVICE = "elasticfilesystem";

const char* text(LifecyclePolicy policy) {
  switch (policy) {
    case LifecyclePolicy::AFTER_1_DAY: return "AFTER_1_DAY";
    case LifecyclePolicy::AFTER_7_DAYS: return "AFTER_7_DAYS";
    case LifecyclePolicy::AFTER_14_DAYS: return "AFTER_14_DAYS";
    case LifecyclePolicy::AFTER_30_DAYS: return "AFTER_30_DAYS";
    case LifecyclePolicy::AFTER_60_DAYS: return "AFTER_60_DAYS";
    case LifecyclePolicy::AFTER_90_DAYS: return "AFTER_90_DAYS";
    case LifecyclePolicy::AFTER_180_DAYS: return "AFTER_180_DAYS";
    case LifecyclePolicy::AFTER_270_DAYS: return "AFTER_270_DAYS";
    case LifecyclePolicy::AFTER_365_DAYS: return "AFTER_365_DAYS";
  }
  return "";
}

const char* text(PerformanceMode mode) {
  return mode == PerformanceMode::MAX_IO ? "maxIO" : "generalPurpose";
}

const char* text(ThroughputMode mode) {
  switch (mode) {
    case ThroughputMode::BURSTING: return "bursting";
    case ThroughputMode::PROVISIONED: return "provisioned";
    case ThroughputMode::ELASTIC: return "elastic";
  }
  return "";
}

/// Connections that came through a mount target, not through some other endpoint.
Json throughMountTarget() {
  return {{"Bool", {{"elasticfilesystem:AccessedViaMountTarget", "true"}}}};
}

String arnOf(const Stack& stack, const String& fileSystemId) {
  return stack.formatArn(
      {.resource = "file-system", .resourceName = fileSystemId, .service = ARN_SERVICE});
}

class ImportedFileSystem : public FileSystemBase {
 public:
  ImportedFileSystem(Scope scope, FileSystemAttributes attrs) : FileSystemBase(std::move(scope)) {
    if (attrs.fileSystemArn.has_value() == attrs.fileSystemId.has_value()) {
      fail(*this, "fileSystemId", "exactly one of fileSystemId and fileSystemArn is wanted");
    }
    if (attrs.fileSystemArn.has_value()) {
      fileSystemArn_ = attrs.fileSystemArn;
      fileSystemId_ = Arn::split(attrs.fileSystemArn, ArnFormat::SLASH_RESOURCE_NAME).resourceName;
      if (fileSystemId_.isAbsent()) {
        fail(*this, "fileSystemArn",
             "'" + attrs.fileSystemArn.describe() + "' names no file system");
      }
    } else {
      fileSystemId_ = attrs.fileSystemId;
      fileSystemArn_ = arnOf(stack(), fileSystemId_);
    }
    connections_ = ec2::Connections({.defaultPort = ec2::Port::tcp(FileSystem::DEFAULT_PORT),
                                     .securityGroups = {*attrs.securityGroup}});
  }

  [[nodiscard]] String fileSystemArn() const override { return fileSystemArn_; }
  [[nodiscard]] String fileSystemId() const override { return fileSystemId_; }
  [[nodiscard]] const IDependable& mountTargetsAvailable() const override { return nothing_; }
  iam::AddToResourcePolicyResult addToResourcePolicy(const iam::PolicyStatement&) override {
    return {};
  }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "Arn" ? fileSystemArn_ : fileSystemId_;
  }

 private:
  struct Nothing : virtual IDependable {
    [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return {}; }
  };

  String fileSystemArn_{};
  String fileSystemId_{};
  Nothing nothing_{};
};

List<CfnFileSystem::LifecyclePolicyProperty> lifecyclePolicies(const FileSystemProps& props) {
  // One transition each: the service takes no two in one entry.
  std::vector<CfnFileSystem::LifecyclePolicyProperty> policies;
  if (props.lifecyclePolicy) policies.push_back({.transitionToIa = text(*props.lifecyclePolicy)});
  if (props.outOfInfrequentAccessPolicy) {
    policies.push_back({.transitionToPrimaryStorageClass = "AFTER_1_ACCESS"});
  }
  if (props.transitionToArchivePolicy) {
    policies.push_back({.transitionToArchive = text(*props.transitionToArchivePolicy)});
  }
  return policies.empty() ? List<CfnFileSystem::LifecyclePolicyProperty>()
                          : List<CfnFileSystem::LifecyclePolicyProperty>(policies);
}

void checkThroughput(const IConstruct& construct, const FileSystemProps& props) {
  const bool provisioned = props.throughputMode == ThroughputMode::PROVISIONED;
  if (provisioned && !props.provisionedThroughputPerSecond) {
    fail(construct, "provisionedThroughputPerSecond",
         "it is absent; ThroughputMode::PROVISIONED wants an amount");
  }
  if (props.performanceMode != PerformanceMode::MAX_IO) return;
  if (props.throughputMode == ThroughputMode::ELASTIC) {
    fail(construct, "throughputMode",
         "ThroughputMode::ELASTIC does not go with PerformanceMode::MAX_IO; GENERAL_PURPOSE is "
         "allowed");
  }
  if (props.oneZone.value_or(false)) {
    fail(construct, "performanceMode",
         "PerformanceMode::MAX_IO does not go with oneZone; GENERAL_PURPOSE is allowed");
  }
}

/// The zone of a file system that is in one only.
String theZone(const IConstruct& construct, const FileSystemProps& props) {
  const List<String> zonesOfVpc = props.vpc->availabilityZones();
  if (!isPresent(props.vpcSubnets)) return zonesOfVpc[0];
  const List<String>& chosen = props.vpcSubnets.availabilityZones;
  if (chosen.size() != 1) {
    fail(construct, "vpcSubnets",
         "availabilityZones " + (chosen.has_value() ? chosen.describe() : "is absent, which") +
             " does not go with oneZone; exactly one zone is wanted");
  }
  const std::vector<String> possible = zonesOfVpc.literal();
  if (std::find(possible.begin(), possible.end(), chosen[0]) == possible.end()) {
    fail(construct, "vpcSubnets",
         "'" + chosen[0].describe() + "' is no zone of the VPC; allowed: " + zonesOfVpc.describe());
  }
  return chosen[0];
}

/// Which subnets get a mount target. That of a file system in one zone may be in any subnet of
/// the zone.
ec2::SubnetSelection subnetsOf(const FileSystemProps& props, const String& zone) {
  ec2::SubnetSelection selection;
  if (zone.has_value()) {
    selection.availabilityZones = {zone};
  } else if (isPresent(props.vpcSubnets)) {
    selection = props.vpcSubnets;
  }
  selection.onePerAz = true;
  return selection;
}

CfnFileSystem::ReplicationConfigurationProperty replication(
    const Stack& stack, const ReplicationConfiguration& configuration) {
  const Ref<IFileSystem> existing = configuration.destinationFileSystem();
  const Ref<kms::IKey> key = configuration.kmsKey();
  const String ownRegion = existing ? existing->env().region : stack.region();
  return {.destinations = {{.availabilityZoneName = configuration.availabilityZone(),
                            .fileSystemId = existing ? existing->fileSystemId() : String(),
                            .kmsKeyId = key ? key->keyArn() : String(),
                            .region = configuration.region().value_or(ownRegion)}}};
}

}  // namespace

iam::Grant FileSystemBase::grant(Handle<iam::IGrantable> grantee, List<String> actions) {
  return iam::Grant::addToPrincipalOrResource({.actions = std::move(actions),
                                               .grantee = std::move(grantee),
                                               .resource = *this,
                                               .resourceArns = {fileSystemArn()}});
}

iam::Grant FileSystemBase::grantAsClient(Handle<iam::IGrantable> grantee, List<String> actions) {
  return iam::Grant::addToPrincipalOrResource({.actions = std::move(actions),
                                               .conditions = throughMountTarget(),
                                               .grantee = std::move(grantee),
                                               .resource = *this,
                                               .resourceArns = {fileSystemArn()}});
}

iam::Grant FileSystemBase::grantRead(Handle<iam::IGrantable> grantee) {
  return grantAsClient(std::move(grantee), {"elasticfilesystem:ClientMount"});
}

iam::Grant FileSystemBase::grantReadWrite(Handle<iam::IGrantable> grantee) {
  return grantAsClient(std::move(grantee),
                       {"elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"});
}

iam::Grant FileSystemBase::grantRootAccess(Handle<iam::IGrantable> grantee) {
  return grantAsClient(std::move(grantee),
                       {"elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite",
                        "elasticfilesystem:ClientRootAccess"});
}

FileSystem::FileSystem(Scope scope, Props props) : FileSystemBase(std::move(scope)) {
  checkThroughput(*this, props);
  if (props.replicationConfiguration &&
      props.replicationOverwriteProtection == ReplicationOverwriteProtection::DISABLED) {
    fail(*this, "replicationConfiguration",
         "a file system that is replicated cannot be a destination itself; leave "
         "replicationOverwriteProtection out or ENABLED");
  }
  ec2::IVpc& vpc = *props.vpc;
  const String zone = props.oneZone.value_or(false) ? theZone(*this, props) : String();
  denyAnonymousAccess_ = !props.allowAnonymousAccess.value_or(
      !FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-efs:denyAnonymousAccess"));
  policy_ = std::move(props.fileSystemPolicy);
  const bool encrypted = props.encrypted.value_or(
      FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-efs:defaultEncryptionAtRest"));

  auto& resource = create<CfnFileSystem>(
      "Resource",
      {.availabilityZoneName = zone,
       .backupPolicy = props.enableAutomaticBackups.value_or(false)
                           ? CfnFileSystem::BackupPolicyProperty{.status = "ENABLED"}
                           : CfnFileSystem::BackupPolicyProperty::absent(),
       .encrypted = encrypted,
       .fileSystemPolicy = Lazy::any([this] { return renderPolicy(); }),
       .kmsKeyId = props.kmsKey ? props.kmsKey->keyArn() : String(),
       .lifecyclePolicies = lifecyclePolicies(props),
       .performanceMode = props.performanceMode ? String(text(*props.performanceMode)) : String(),
       .provisionedThroughputInMibps = props.provisionedThroughputPerSecond
                                           ? props.provisionedThroughputPerSecond->toMebibytes()
                                           : Number(),
       .throughputMode = props.throughputMode ? String(text(*props.throughputMode)) : String()});
  if (props.replicationOverwriteProtection) {
    const bool on =
        *props.replicationOverwriteProtection == ReplicationOverwriteProtection::ENABLED;
    resource.props().fileSystemProtection = {.replicationOverwriteProtection =
                                                 String(on ? "ENABLED" : "DISABLED")};
  }
  if (props.replicationConfiguration) {
    resource.props().replicationConfiguration =
        replication(stack(), *props.replicationConfiguration);
  }
  resource.applyRemovalPolicy(props.removalPolicy);
  fileSystemId_ = resource.ref();
  fileSystemArn_ = resource.attrArn();
  Tags::of(*this).add(
      "Name", props.fileSystemName.has_value() ? props.fileSystemName : String(node().path()));

  ec2::ISecurityGroup& securityGroup =
      props.securityGroup ? *props.securityGroup
                          : static_cast<ec2::ISecurityGroup&>(
                                create<ec2::SecurityGroup>("EfsSecurityGroup", {.vpc = vpc}));
  connections_ = ec2::Connections(
      {.defaultPort = ec2::Port::tcp(DEFAULT_PORT), .securityGroups = {securityGroup}});

  const bool namedBySubnet =
      FeatureFlags::of(*this).isEnabled("@aws-cdk/aws-efs:mountTargetOrderInsensitiveLogicalId");
  int count = 0;
  for (ec2::ISubnet& subnet : vpc.selectSubnets(subnetsOf(props, zone)).subnets) {
    ++count;
    const std::string id = namedBySubnet ? "EfsMountTarget-" + subnet.node().id()
                                         : "EfsMountTarget" + std::to_string(count);
    auto& target = create<CfnMountTarget>(id, {.fileSystemId = fileSystemId_,
                                               .securityGroups = {securityGroup.securityGroupId()},
                                               .subnetId = subnet.subnetId()});
    mountTargets_.add(target);
  }
}

Json FileSystem::renderPolicy() {
  if (denyAnonymousAccess_) {
    // The last statement, so it is added when all others are there. Writing without ClientMount
    // lets clients in that have an identity, and no others.
    denyAnonymousAccess_ = false;
    addToResourcePolicy(iam::PolicyStatement(
        {.actions = {"elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"},
         .conditions = throughMountTarget(),
         .principals = {iam::AnyPrincipal()}}));
  }
  return policy_ ? Json(*policy_) : Json();
}

iam::AddToResourcePolicyResult FileSystem::addToResourcePolicy(
    const iam::PolicyStatement& statement) {
  if (!policy_) policy_.emplace();
  policy_->addStatements({statement});
  return {.policyDependable = *this, .statementAdded = true};
}

AccessPoint& FileSystem::addAccessPoint(ConstructId id, AccessPointOptions accessPointOptions) {
  return create<AccessPoint>(std::move(id), {.clientToken = accessPointOptions.clientToken,
                                             .createAcl = accessPointOptions.createAcl,
                                             .fileSystem = *this,
                                             .path = accessPointOptions.path,
                                             .posixUser = accessPointOptions.posixUser});
}

IFileSystem& FileSystem::fromFileSystemAttributes(IConstruct& scope, ConstructId id,
                                                  FileSystemAttributes attrs) {
  return scope.create<ImportedFileSystem>(std::move(id), std::move(attrs));
}

}  // namespace cdk::efs
