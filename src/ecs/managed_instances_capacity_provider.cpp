#include <cdk/ecs/managed_instances_capacity_provider.hpp>

#include "capacity_provider_name.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ecs/cfn_capacity_provider.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/role.hpp>

#include <utility>
#include <vector>

namespace cdk::ecs {

namespace {

constexpr const char* NAME_PREFIX = "ecsInstanceRole";
constexpr std::size_t MAX_ROLE_NAME = 64;

}  // namespace

ManagedInstancesCapacityProvider::ManagedInstancesCapacityProvider(cdk::Scope scope, Props props)
    : Construct(std::move(scope)),
      connections_({.securityGroups = props.securityGroups}),
      infrastructureRole_(props.infrastructureRole),
      profile_(props.ec2InstanceProfile) {
  checkCapacityProviderName(*this, props.capacityProviderName);
  if (props.subnets.empty()) fail(*this, "subnets", "at least one is wanted");
  if (props.securityGroups.empty()) fail(*this, "securityGroups", "at least one is wanted");
  const SourceLocation location = node().location();
  if (!infrastructureRole_) {
    infrastructureRole_ =
        create<iam::Role>(ConstructId(node().id() + "Role", location),
                          {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com"),
                           .managedPolicies = {iam::ManagedPolicy::fromAwsManagedPolicyName(
                               "AmazonECSInfrastructureRolePolicyForManagedInstances")}});
  }
  if (!profile_) profile_ = makeInstanceProfile();

  std::vector<String> groups;
  for (const ec2::ISecurityGroup& group : props.securityGroups) {
    groups.push_back(group.securityGroupId());
  }
  std::vector<String> subnets;
  for (const ec2::ISubnet& subnet : props.subnets) subnets.push_back(subnet.subnetId());
  using Cfn = CfnCapacityProvider;
  Cfn::InstanceLaunchTemplateProperty launchTemplate{
      .ec2InstanceProfileArn = profile_->instanceProfileArn(),
      .networkConfiguration = {.securityGroups = groups, .subnets = subnets}};
  if (props.capacityOptionType) {
    launchTemplate.capacityOptionType =
        String(*props.capacityOptionType == CapacityOptionType::SPOT ? "SPOT" : "ON_DEMAND");
  }
  if (props.monitoring) {
    launchTemplate.monitoring =
        String(*props.monitoring == InstanceMonitoring::DETAILED ? "DETAILED" : "BASIC");
  }
  if (props.taskVolumeStorage) {
    launchTemplate.storageConfiguration = {.storageSizeGiB =
                                               props.taskVolumeStorage->toGibibytes()};
  }
  Cfn::ManagedInstancesProviderProperty provider{
      .infrastructureRoleArn = infrastructureRole_->roleArn(),
      .instanceLaunchTemplate = std::move(launchTemplate)};
  if (props.propagateTags) {
    provider.propagateTags =
        String(*props.propagateTags == PropagateManagedInstancesTags::CAPACITY_PROVIDER
                   ? "CAPACITY_PROVIDER"
                   : "NONE");
  }
  auto& resource =
      create<Cfn>(ConstructId(node().id(), location),
                  {.clusterName = Lazy::string([this] { return boundCluster().clusterName(); }),
                   .managedInstancesProvider = std::move(provider),
                   .name = props.capacityProviderName});
  name_ = resource.ref();
}

ICluster& ManagedInstancesCapacityProvider::boundCluster() const {
  if (!cluster_) {
    fail(*this, "cluster",
         "the provider is of no cluster; call Cluster::addManagedInstancesCapacityProvider");
  }
  return *cluster_;
}

iam::IInstanceProfile& ManagedInstancesCapacityProvider::makeInstanceProfile() {
  const SourceLocation location = node().location();
  const std::string name =
      Names::uniqueResourceName(*this, {.maxLength = MAX_ROLE_NAME, .prefix = NAME_PREFIX});
  const String cluster = Lazy::string([this] { return boundCluster().clusterArn(); });
  const String instances = Stack::of(*this).formatArn(
      {.resource = "container-instance", .resourceName = "*", .service = "ecs"});
  const auto allow = [](const char* sid, List<String> actions, const String& resource) {
    return iam::PolicyStatement(
        {.actions = std::move(actions), .resources = {resource}, .sid = sid});
  };
  iam::PolicyDocument policy(
      {.statements = {
           allow("ECSAgentDiscoverPollEndpointPermissions", {"ecs:DiscoverPollEndpoint"}, "*"),
           allow("ECSAgentRegisterPermissions", {"ecs:RegisterContainerInstance"}, cluster),
           allow("ECSAgentPollPermissions", {"ecs:Poll"}, instances),
           allow("ECSAgentTelemetryPermissions",
                 {"ecs:PutSystemLogEvents", "ecs:StartTelemetrySession"}, instances),
           allow("ECSAgentStateChangePermissions",
                 {"ecs:SubmitAttachmentStateChanges", "ecs:SubmitTaskStateChange"}, cluster)}});
  auto& role = create<iam::Role>(ConstructId("InstanceRole", location),
                                 {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com"),
                                  .inlinePolicies = {{"ECSInstancePolicy", std::move(policy)}},
                                  .roleName = name});
  return create<iam::InstanceProfile>(ConstructId("InstanceProfile", location),
                                      {.instanceProfileName = name, .role = role});
}

}  // namespace cdk::ecs
