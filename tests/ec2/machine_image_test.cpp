#include <cdk/ec2/machine_image.hpp>
#include <cdk/ec2/windows_version.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class MachineImageTest : public testing::InStack {
 protected:
  static constexpr const char* PREFIX = "/aws/service/ami-amazon-linux-latest/";
};

TEST_F(MachineImageTest, NamesOfParametersFollowTheOptions) {
  const std::string prefix = PREFIX;
  EXPECT_EQ(AmazonLinux2023ImageSsmParameter::ssmParameterName({}),
            prefix + "al2023-ami-kernel-default-x86_64");
  EXPECT_EQ(AmazonLinux2023ImageSsmParameter::ssmParameterName(
                {.cpuType = AmazonLinuxCpuType::ARM_64,
                 .edition = AmazonLinuxEdition::MINIMAL,
                 .kernel = AmazonLinux2023Kernel::KERNEL_6_1}),
            prefix + "al2023-ami-minimal-kernel-6.1-arm64");
  EXPECT_EQ(AmazonLinux2ImageSsmParameter::ssmParameterName({}),
            prefix + "amzn2-ami-hvm-x86_64-gp2");
  EXPECT_EQ(
      AmazonLinux2ImageSsmParameter::ssmParameterName({.kernel = AmazonLinux2Kernel("5.15"),
                                                       .storage = AmazonLinuxStorage::EBS,
                                                       .virtualization = AmazonLinuxVirt::PV}),
      prefix + "amzn2-ami-kernel-5.15-pv-x86_64-ebs");
  EXPECT_EQ(AmazonLinuxImage::ssmParameterName(), prefix + "amzn-ami-hvm-x86_64-gp2");
  EXPECT_EQ(
      AmazonLinuxImage::ssmParameterName({.generation = AmazonLinuxGeneration::AMAZON_LINUX_2022}),
      prefix + "al2022-ami-kernel-5.10-x86_64");
}

TEST_F(MachineImageTest, NewGenerationsHaveNeitherStorageNorVirtualization) {
  EXPECT_FAILURE(
      AmazonLinuxImage::ssmParameterName({.generation = AmazonLinuxGeneration::AMAZON_LINUX_2023,
                                          .storage = AmazonLinuxStorage::EBS}),
      ValidationError, "storage: ebs is not allowed; there is no choice with Amazon Linux 2023");
  EXPECT_FAILURE(
      AmazonLinuxImage::ssmParameterName({.generation = AmazonLinuxGeneration::AMAZON_LINUX_2022,
                                          .virtualization = AmazonLinuxVirt::HVM}),
      ValidationError,
      "virtualization: hvm is not allowed; there is no choice with Amazon Linux 2022");
}

TEST_F(MachineImageTest, ARegionThatIsNotInTheMapIsNamed) {
  auto& stack = app_.stack("Known", {.env = {.account = "111111111111", .region = "eu-north-1"}});
  const auto image = MachineImage::genericLinux({{"eu-west-1", "ami-1"}, {"us-east-1", "ami-2"}});
  EXPECT_FAILURE(static_cast<void>(image.getImage(stack)), ValidationError,
                 "no image for the region 'eu-north-1', only for eu-west-1, us-east-1");
}

TEST_F(MachineImageTest, UserDataIsThatOfTheSystemUnlessGiven) {
  EXPECT_EQ(MachineImage::fromSsmParameter("/p", {.os = OperatingSystemType::WINDOWS})
                .getImage(stack_)
                .userData.render(),
            "<powershell></powershell>");
  EXPECT_EQ(MachineImage::resolveSsmParameterAtLaunch(
                "/p", {.parameterVersion = "3", .userData = UserData::custom("own")})
                .getImage(stack_)
                .userData.render(),
            "own");
}

TEST_F(MachineImageTest, ParametersReadAtLaunchTakeAVersion) {
  EXPECT_EQ(MachineImage::resolveSsmParameterAtLaunch("/p", {.parameterVersion = "3"})
                .getImage(stack_)
                .imageId,
            "resolve:ssm:/p:3");
}

TEST_F(MachineImageTest, MisspeltWindowsVersionsStandForTheRealOnes) {
  EXPECT_STREQ(toString(WindowsVersion::WINDOWS_SERVER_2016_GERMAL_FULL_BASE),
               "Windows_Server-2016-German-Full-Base");
  EXPECT_STREQ(toString(WindowsVersion::WINDOWS_SERVER_2025_KOREAN_FULL_BASE),
               "Windows_Server-2025-Korean-Full-Base");
}

}  // namespace
}  // namespace cdk::ec2
