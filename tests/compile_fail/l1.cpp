#include <cdk/ec2/cfn_subnet.hpp>
#include <cdk/ec2/cfn_vpc.hpp>
#include <cdk/ecs/cfn_cluster.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/efs/cfn_file_system.hpp>
#include <cdk/iam/cfn_role.hpp>
#include <cdk/wafv2/cfn_web_acl.hpp>

using cdk::IConstruct;
using cdk::ec2::CfnSubnet;
using cdk::ec2::CfnVPC;
using cdk::ecs::CfnCluster;
using cdk::ecs::CfnService;
using cdk::efs::CfnFileSystem;
using cdk::wafv2::CfnWebACL;

// External linkage throughout: what no one can call is not compiled to the end.
void compiles(IConstruct& scope, const cdk::List<cdk::String>& groups, const cdk::Token& token) {
  auto& vpc = scope.create<CfnVPC>("Vpc", {.cidrBlock = "10.0.0.0/16"});
  auto& subnet = scope.create<CfnSubnet>("Subnet", {.cidrBlock = "10.0.0.0/24", .vpcId = vpc});
  auto& cluster = scope.create<CfnCluster>("Cluster");
  auto& service = scope.create<CfnService>(
      "Service",
      {.cluster = cluster,
       .launchType = "FARGATE",
       .networkConfiguration = {.awsvpcConfiguration = {.securityGroups = groups,
                                                        .subnets = {subnet.ref(), "subnet-1"}}}});
  service.props().launchType = CfnService::LaunchType::EC2;
  service.props().networkConfiguration = token;
  scope.create<CfnFileSystem>("FileSystem", {.backupPolicy = {.status = "ENABLED"}});
  const CfnWebACL::VisibilityConfigProperty visibility = {
      .cloudWatchMetricsEnabled = true, .metricName = "all", .sampledRequestsEnabled = true};
  // A statement that contains a statement is written with its name.
  scope.create<CfnWebACL>(
      "Acl",
      {.defaultAction = {.allow = {}},
       .rules = {{.name = "rule",
                  .priority = 1,
                  .statement =
                      {.notStatement = {.statement =
                                            CfnWebACL::StatementProperty{
                                                .geoMatchStatement = {.countryCodes = {"NO"}}}}},
                  .visibilityConfig = visibility}},
       .scope = "REGIONAL",
       .visibilityConfig = visibility});
}

#ifdef REQUIRED_TEXT_LEFT_OUT
void fails(IConstruct& scope) { scope.create<CfnSubnet>("Subnet", {.cidrBlock = "10.0.0.0/24"}); }
#endif
#ifdef REQUIRED_OBJECT_LEFT_OUT
void fails(IConstruct& scope) {
  scope.create<CfnWebACL>("Acl", {.defaultAction = {}, .scope = "REGIONAL"});
}
#endif
#ifdef MISSPELT_LITERAL
void fails(IConstruct& scope) { scope.create<CfnService>("Service", {.launchType = "FARGAT"}); }
#endif
#ifdef MISSPELT_REQUIRED_LITERAL
void fails(IConstruct& scope) {
  scope.create<CfnFileSystem>("FileSystem", {.backupPolicy = {.status = "enabled"}});
}
#endif
#ifdef UNKNOWN_ENUMERATOR
void fails(IConstruct& scope) {
  scope.create<CfnService>("Service", {.launchType = CfnService::LaunchType::FARGAT});
}
#endif
#ifdef UNKNOWN_FIELD
void fails() { cdk::ecs::CfnServiceProps props{.clusters = "a"}; }
#endif
#ifdef OTHER_RESOURCE
void fails(IConstruct& scope, cdk::iam::CfnRole& role) {
  scope.create<CfnSubnet>("Subnet", {.vpcId = role});
}
#endif
#ifdef CONSTRUCT_ON_THE_STACK
void fails(IConstruct& scope) { CfnCluster cluster({scope, "Cluster"}, {}); }
#endif
