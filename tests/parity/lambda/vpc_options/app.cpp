#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace efs = cdk::efs;
namespace lambda = cdk::lambda;

lambda::FunctionProps basic(ec2::IVpc& vpc) {
  return {.code = lambda::Code::fromInline("def handler(event, context): pass"),
          .handler = "index.handler",
          .runtime = lambda::Runtime::PYTHON_3_13,
          .vpc = vpc};
}

const parity::Scenario scenario("lambda/vpc_options", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("VpcOptions");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 2, .natGateways = 1, .restrictDefaultSecurityGroup = false});
  auto& group = stack.create<ec2::SecurityGroup>("Group", {.allowAllOutbound = false, .vpc = vpc});
  auto& other = stack.create<ec2::SecurityGroup>("Other", {.vpc = vpc});
  auto& database = stack.create<ec2::SecurityGroup>("Database", {.vpc = vpc});

  auto props = basic(vpc);
  props.securityGroups = {group, other};
  auto& given = stack.create<lambda::Function>("Given", props);
  database.connections().allowFrom(given, ec2::Port::POSTGRES);

  props = basic(vpc);
  props.allowPublicSubnet = true;
  props.vpcSubnets = {.subnetType = ec2::SubnetType::PUBLIC};
  stack.create<lambda::Function>("Public", props);
  props = basic(vpc);
  props.allowAllOutbound = false;
  props.durableConfig = {.executionTimeout = cdk::Duration::minutes(5)};
  auto& closed = stack.create<lambda::Function>("Closed", props);
  closed.connections().allowTo(database, ec2::Port::POSTGRES, "to the database");
  props = basic(vpc);
  props.allowAllIpv6Outbound = true;
  props.ipv6AllowedForDualStack = true;
  stack.create<lambda::Function>("Ipv6", props);

  // Rules between the groups of a function and its file system come before the function.
  auto& fileSystem = stack.create<efs::FileSystem>("Files", {.vpc = vpc});
  fileSystem.connections().allowFrom(other, ec2::Port::tcp(99));
  auto& accessPoint = fileSystem.addAccessPoint("Point");
  props = basic(vpc);
  props.filesystem = lambda::FileSystem::fromEfsAccessPoint(accessPoint, "/mnt/data");
  props.securityGroups = {group, other};
  stack.create<lambda::Function>("Mounting", props);
  auto& importedGroup =
      ec2::SecurityGroup::fromSecurityGroupId(stack, "ImportedGroup", "sg-12345678");
  auto& importedFiles = efs::FileSystem::fromFileSystemAttributes(
      stack, "ImportedFiles", {.fileSystemId = "fs-12345678", .securityGroup = importedGroup});
  auto& imported = efs::AccessPoint::fromAccessPointAttributes(
      stack, "ImportedPoint",
      {.accessPointId = "fsap-1234567890abcdef0", .fileSystem = importedFiles});
  props = basic(vpc);
  props.filesystem = lambda::FileSystem::fromEfsAccessPoint(imported, "/mnt/shared");
  stack.create<lambda::Function>("MountingImported", props);
});

}  // namespace
