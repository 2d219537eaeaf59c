#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/require_imdsv2_aspect.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/role.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class LaunchTemplateTest : public testing::InStack {
 protected:
  LaunchTemplate& make(LaunchTemplateProps props = {}) {
    return stack_.create<LaunchTemplate>("Template", std::move(props));
  }
  Json data() {
    return resourcesOf("AWS::EC2::LaunchTemplate").at(0)["Properties"]["LaunchTemplateData"];
  }
};

TEST_F(LaunchTemplateTest, WhatWasNotGivenCannotBeAskedFor) {
  auto& empty = make();
  EXPECT_FAILURE(empty.connections().allowFromAnyIpv4(Port::HTTP), ValidationError,
                 "securityGroup: the launch template was made without one");
  EXPECT_FAILURE(static_cast<void>(empty.grantPrincipal()), ValidationError,
                 "role: the launch template was made without one");
  auto& group = stack_.create<SecurityGroup>("Group", {.vpc = bareVpc()});
  EXPECT_FAILURE(empty.addSecurityGroup(group), ValidationError,
                 "without one, so 'S/Group' cannot be added");
}

TEST_F(LaunchTemplateTest, ProfileAndRoleExcludeEachOther) {
  auto& role =
      stack_.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& profile = stack_.create<iam::InstanceProfile>("Profile", {.role = role});
  EXPECT_FAILURE(make({.instanceProfile = profile, .role = role}), ValidationError,
                 "role: 'S/Role' is given beside an instanceProfile");
  auto& key = KeyPair::fromKeyPairName(stack_, "Key", "key");
  EXPECT_FAILURE(make({.keyName = "key", .keyPair = key}), ValidationError,
                 "keyName: \"key\" is given beside a keyPair");
}

TEST_F(LaunchTemplateTest, GroupsAddedLaterAreInTheTemplate) {
  auto& vpc = bareVpc();
  auto& first = stack_.create<SecurityGroup>("First", {.vpc = vpc});
  auto& second = stack_.create<SecurityGroup>("Second", {.vpc = vpc});
  auto& launchTemplate = make({.securityGroup = first});
  launchTemplate.addSecurityGroup(second);
  EXPECT_EQ(data()["SecurityGroupIds"].size(), 2U);
}

TEST_F(LaunchTemplateTest, OutOfRangeOptionsAreErrorsForTheCli) {
  auto& launchTemplate = make({.httpPutResponseHopLimit = 65,
                               .httpTokens = LaunchTemplateHttpTokens::OPTIONAL,
                               .requireImdsv2 = true,
                               .spotOptions = {.blockDuration = Duration::hours(7)}});
  EXPECT_THAT(
      messages(launchTemplate, "aws:cdk:error"),
      ::testing::UnorderedElementsAre(
          ::testing::HasSubstr("blockDuration: 7 hours are not allowed"),
          ::testing::HasSubstr("httpTokens: OPTIONAL contradicts requireImdsv2"),
          ::testing::HasSubstr("httpPutResponseHopLimit: 65 is not allowed; it is from 1 to 64")));
}

TEST_F(LaunchTemplateTest, DescriptionsHaveALimit) {
  EXPECT_FAILURE(make({.versionDescription = std::string(256, 'x')}), ValidationError,
                 "versionDescription: it has 256 characters; at most 255 are allowed");
}

TEST_F(LaunchTemplateTest, EmptySpotOptionsStillAskForSpotInstances) {
  make({.spotOptions = {}});
  EXPECT_EQ(data()["InstanceMarketOptions"].dump(), R"({"MarketType":"spot"})");
}

TEST_F(LaunchTemplateTest, SpotRequestsEndAtAnHttpDate) {
  make({.spotOptions = {.blockDuration = Duration::hours(2),
                        .validUntil = std::chrono::system_clock::from_time_t(1767225599)}});
  const Json spot = data()["InstanceMarketOptions"]["SpotOptions"];
  EXPECT_EQ(spot["ValidUntil"].text(), "Wed, 31 Dec 2025 23:59:59 GMT");
  EXPECT_EQ(spot["BlockDurationMinutes"], Json(120));
}

TEST_F(LaunchTemplateTest, CpuOptionsAreWrittenAsGiven) {
  make({.cpuOptions = {.amdSevSnp = true, .coreCount = 2, .nestedVirtualization = false}});
  EXPECT_EQ(data()["CpuOptions"].dump(),
            R"({"AmdSevSnp":"enabled","CoreCount":2,"NestedVirtualization":"disabled"})");
}

TEST_F(LaunchTemplateTest, OptionsOfVolumesAreChecked) {
  const auto device = [this](EbsDeviceOptions options) {
    make({.blockDevices = {
              {.deviceName = "/dev/xvda", .volume = BlockDeviceVolume::ebs(10, options)}}});
  };
  EXPECT_FAILURE(device({.throughput = 200}), ValidationError,
                 "throughput: 200 MiB/s is only for volumes of type gp3; volumeType is not given");
  EXPECT_FAILURE(device({.throughput = 100, .volumeType = EbsDeviceVolumeType::GP3}),
                 ValidationError,
                 "throughput: 100 is not allowed; a whole number of 125 to 2000 MiB/s is wanted");
  EXPECT_FAILURE(device({.throughput = 125.5, .volumeType = EbsDeviceVolumeType::GP3}),
                 ValidationError, "throughput: 125.5 is not allowed; a whole number");
  EXPECT_FAILURE(device({.iops = 3000, .throughput = 1000, .volumeType = EbsDeviceVolumeType::GP3}),
                 ValidationError, "1000 MiB/s is too much for 3000 iops");
  EXPECT_FAILURE(device({.volumeType = EbsDeviceVolumeType::IO2}), ValidationError,
                 "iops: it has to be given for a volume of type io2");
  EXPECT_FAILURE(device({.volumeInitializationRate = Size::mebibytes(50)}), ValidationError,
                 "50 MiB/s is not allowed; it is from 100 to 300 MiB/s");
  EXPECT_FAILURE(BlockDeviceVolume::ephemeral(-1), ValidationError,
                 "volumeIndex: -1 is not allowed");
}

TEST_F(LaunchTemplateTest, DevicesOfTheImageCanBeLeftOut) {
  make({.blockDevices = {{.deviceName = "/dev/sdb",
                          .mappingEnabled = false,
                          .volume = BlockDeviceVolume::ephemeral(1)}}});
  EXPECT_EQ(data()["BlockDeviceMappings"][0].dump(),
            R"({"DeviceName":"/dev/sdb","NoDevice":"","VirtualName":"ephemeral1"})");
}

TEST_F(LaunchTemplateTest, WindowsTakesNoEd25519Keys) {
  auto& key = KeyPair::fromKeyPairAttributes(stack_, "Key",
                                             {.keyPairName = "key", .type = KeyPairType::ED25519});
  EXPECT_FAILURE(make({.keyPair = key,
                       .machineImage = MachineImage::genericWindows({{"eu-west-1", "ami-1"}})}),
                 ValidationError, "is an ed25519 key, which Windows does not know");
}

TEST_F(LaunchTemplateTest, ImportsNeedIdOrName) {
  EXPECT_FAILURE(LaunchTemplate::fromLaunchTemplateAttributes(stack_, "T", {}), ValidationError,
                 "neither it nor launchTemplateName is given");
  EXPECT_FAILURE(LaunchTemplate::fromLaunchTemplateAttributes(
                     stack_, "T", {.launchTemplateId = "lt-1", .launchTemplateName = "t"}),
                 ValidationError, "\"lt-1\" is given beside launchTemplateName \"t\"");
  auto& imported =
      LaunchTemplate::fromLaunchTemplateAttributes(stack_, "T", {.launchTemplateName = "t"});
  EXPECT_EQ(imported.versionNumber(), "$Default");
}

TEST_F(LaunchTemplateTest, AnAspectRequiresTokensForMetadata) {
  make({.httpEndpoint = true});
  Aspects::of(stack_).add(LaunchTemplateRequireImdsv2Aspect());
  EXPECT_EQ(data()["MetadataOptions"].dump(),
            R"({"HttpEndpoint":"enabled","HttpTokens":"required"})");
}

}  // namespace
}  // namespace cdk::ec2
