#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace s3 = cdk::s3;
using ec2::InitCommand;
using ec2::InitFile;
using ec2::InitPackage;
using ec2::InitService;
using ec2::InitSource;

const parity::Scenario scenario("ec2/cloudformation_init", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Init");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  const auto machineImage = ec2::MachineImage::latestAmazonLinux2023();
  const ec2::InstanceType instanceType("t3.micro");
  const ec2::SubnetSelection vpcSubnets{.subnetType = ec2::SubnetType::PUBLIC};
  auto& bucket = s3::Bucket::fromBucketName(stack, "Bucket", "sources");

  const ec2::InitServiceRestartHandle restart;
  auto& web = stack.create<ec2::Instance>(
      "Web",
      {.init = ec2::CloudFormationInit::fromElements(
           {InitCommand::shellCommand("echo hello",
                                      {.cwd = "/tmp", .env = {{"A", "b"}}, .testCmd = "true"}),
            InitCommand::argvCommand(
                {"touch", "/tmp/x"},
                {.ignoreErrors = true, .key = "touch", .serviceRestartHandles = {restart}}),
            InitFile::fromString(
                "/etc/a", "text",
                {.group = "g", .mode = "000600", .owner = "o", .serviceRestartHandles = {restart}}),
            InitFile::fromString("/etc/b", "dGV4dA==", {.base64Encoded = true}),
            InitFile::fromObject("/etc/c.json", {{"region", stack.region()}}),
            InitFile::fromUrl("/etc/d", "https://files.example/d"),
            InitFile::symlink("/etc/e", "/etc/d"),
            InitFile::fromFileInline("/etc/motd", cdk::besideSource("motd.txt")),
            InitFile::fromFileInline("/etc/motd64", cdk::besideSource("motd.txt"),
                                     {.base64Encoded = true}),
            InitFile::fromS3Object("/etc/f", bucket, "f.txt"),
            InitFile::fromAsset("/etc/g", cdk::besideSource("motd.txt"), {.mode = "000400"}),
            ec2::InitGroup::fromName("staff", 1234),
            ec2::InitGroup::fromName("web"),
            ec2::InitUser::fromName("www", {.groups = {"web"}, .homeDir = "/srv", .userId = 1001}),
            InitPackage::yum("nginx",
                             {.serviceRestartHandles = {restart}, .version = {"1.24", "1.26"}}),
            InitPackage::rpm("https://files.example/x.rpm", {.serviceRestartHandles = {restart}}),
            InitPackage::python("awscli"),
            InitSource::fromAsset("/srv/site", cdk::besideSource("site"),
                                  {.serviceRestartHandles = {restart}}),
            InitSource::fromGitHub("/srv/repo", "owner", "repo", "main"),
            InitSource::fromS3Object("/srv/zip", bucket, "x.zip"),
            InitService::systemdConfigFile("app", {.command = "/usr/bin/app",
                                                   .cwd = "/srv",
                                                   .description = "The app",
                                                   .environmentFiles = {"/etc/env"},
                                                   .environmentVariables = {{"STAGE", "prod"}},
                                                   .user = "www"}),
            InitService::enable("nginx", {.serviceRestartHandle = restart}),
            InitService::enable(
                "app", {.ensureRunning = false, .serviceManager = ec2::ServiceManager::SYSTEMD}),
            InitService::disable("sendmail")}),
       .instanceType = instanceType,
       .machineImage = machineImage,
       .resourceSignalTimeout = cdk::Duration::minutes(2),
       .vpc = vpc,
       .vpcSubnets = vpcSubnets});
  stack.create<cdk::CfnOutput>("WebId", {.value = web.instanceId()});

  stack.create<ec2::Instance>(
      "Sets", {.init = ec2::CloudFormationInit::fromConfigSets(
                   {.configSets = {{"default", {"one", "two", "none"}}, {"update", {"two"}}},
                    .configs = {{"none", ec2::InitConfig({})},
                                {"one", ec2::InitConfig({InitPackage::apt("nginx")})},
                                {"two", ec2::InitConfig({InitCommand::shellCommand("update")})}}}),
               .initOptions = {.configSets = {"default", "update"},
                               .embedFingerprint = false,
                               .ignoreFailures = true,
                               .includeRole = true,
                               .includeUrl = true,
                               .printLog = false,
                               .timeout = cdk::Duration::minutes(30)},
               .instanceType = instanceType,
               .machineImage = machineImage,
               .vpc = vpc,
               .vpcSubnets = vpcSubnets});
  stack.create<ec2::Instance>(
      "Windows",
      {.init = ec2::CloudFormationInit::fromElements(
           {InitCommand::shellCommand(
                "restart", {.waitAfterCompletion = ec2::InitCommandWaitDuration::forever()}),
            InitCommand::shellCommand(
                "go", {.waitAfterCompletion =
                           ec2::InitCommandWaitDuration::of(cdk::Duration::minutes(2))}),
            InitFile::fromString("c:\\a.txt", "text"), InitPackage::msi("c:\\x.msi"),
            InitService::enable("w32time")}),
       .instanceType = instanceType,
       .machineImage = ec2::MachineImage::latestWindows(
           ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE),
       .userDataCausesReplacement = true,
       .vpc = vpc,
       .vpcSubnets = vpcSubnets});
  stack.create<ec2::BastionHostLinux>(
      "Bastion", {.init = ec2::CloudFormationInit::fromElements({InitPackage::yum("nc")}),
                  .initOptions = {.timeout = cdk::Duration::minutes(1)},
                  .vpc = vpc});
});

}  // namespace
