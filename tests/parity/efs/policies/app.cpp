#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace efs = cdk::efs;
namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("efs/policies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Policies");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  auto& kmsKey = stack.create<kms::Key>("Key");
  auto& granted = stack.create<efs::FileSystem>("Granted", {.kmsKey = kmsKey, .vpc = vpc});
  granted.grantRead(role);
  granted.grantReadWrite(role);
  granted.grantRootAccess(iam::ArnPrincipal("arn:aws:iam::222222222222:role/other"));
  granted.grant(role, {"elasticfilesystem:DescribeFileSystems"});

  auto& own = stack.create<efs::FileSystem>(
      "Own", {.fileSystemPolicy = iam::PolicyDocument(
                  {.statements = {iam::PolicyStatement(
                       {.actions = {"elasticfilesystem:ClientMount"}, .principals = {role}})}}),
              .vpc = vpc});
  own.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"elasticfilesystem:*"},
                            .conditions = {{"Bool", {{"aws:SecureTransport", "false"}}}},
                            .effect = iam::Effect::DENY,
                            .principals = {iam::AnyPrincipal()}}));

  auto& group = ec2::SecurityGroup::fromSecurityGroupId(stack, "Group", "sg-12345");
  auto& imported = efs::FileSystem::fromFileSystemAttributes(
      stack, "Imported", {.fileSystemId = "fs-12345", .securityGroup = group});
  imported.connections().allowDefaultPortFrom(granted);
  imported.grantReadWrite(role);
  stack.create<cdk::CfnOutput>("ImportedArn", {.value = imported.fileSystemArn()});
});

}  // namespace
