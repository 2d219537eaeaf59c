#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/efs.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace efs = cdk::efs;

const parity::Scenario scenario("efs/access_points", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("AccessPoints");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& fileSystem = stack.create<efs::FileSystem>("Files", {.vpc = vpc});

  auto& plain = fileSystem.addAccessPoint("Plain");
  auto& full = fileSystem.addAccessPoint(
      "Full", {.createAcl = {.ownerGid = "1001", .ownerUid = "1000", .permissions = "750"},
               .path = "/export/lambda",
               .posixUser = {.gid = "1001", .secondaryGids = {"1002"}, .uid = "1000"}});
  stack.create<efs::AccessPoint>(
      "Other", {.clientToken = "token", .fileSystem = fileSystem, .path = "/other"});

  stack.create<cdk::CfnOutput>("PlainId", {.value = plain.accessPointId()});
  stack.create<cdk::CfnOutput>("FullArn", {.value = full.accessPointArn()});
});

}  // namespace
