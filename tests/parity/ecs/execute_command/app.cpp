#include <string>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/kms.hpp>
#include <cdk/logs.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace kms = cdk::kms;
namespace logs = cdk::logs;
namespace s3 = cdk::s3;

const parity::Scenario scenario("ecs/execute_command", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ExecuteCommand");
  auto& vpc = stack.create<ec2::Vpc>("Vpc", {.maxAzs = 1, .restrictDefaultSecurityGroup = false});
  auto& kmsKey = stack.create<kms::Key>("Key");
  auto& logGroup = stack.create<logs::LogGroup>("Logs", {.encryptionKey = kmsKey});
  auto& bucket = stack.create<s3::Bucket>("Bucket", {.encryptionKey = kmsKey});

  auto& audited = stack.create<ecs::Cluster>(
      "Audited",
      {.executeCommandConfiguration = {.kmsKey = kmsKey,
                                       .logConfiguration = {.cloudWatchEncryptionEnabled = true,
                                                            .cloudWatchLogGroup = logGroup,
                                                            .s3Bucket = bucket,
                                                            .s3EncryptionEnabled = true,
                                                            .s3KeyPrefix = "exec"},
                                       .logging = ecs::ExecuteCommandLogging::OVERRIDE},
       .vpc = vpc});
  auto& silent = stack.create<ecs::Cluster>(
      "Silent",
      {.executeCommandConfiguration = {.logging = ecs::ExecuteCommandLogging::NONE}, .vpc = vpc});
  auto& byDefault = stack.create<ecs::Cluster>("ByDefault", {.vpc = vpc});

  const auto addService = [&stack](const std::string& id, ecs::Cluster& cluster) {
    auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>(id + "Task");
    taskDefinition.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx")});
    stack.create<ecs::FargateService>(
        id + "Service",
        {.cluster = cluster, .enableExecuteCommand = true, .taskDefinition = taskDefinition});
  };
  addService("audited", audited);
  addService("silent", silent);
  addService("byDefault", byDefault);
});

}  // namespace
