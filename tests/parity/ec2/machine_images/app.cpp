#include <string_view>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/machine_images", [](cdk::App& app) {
  using ec2::MachineImage;
  auto& stack = app.create<cdk::Stack>("Images");
  const auto image = [&stack](std::string_view id, const auto& machineImage) {
    stack.create<ec2::LaunchTemplate>(id, {.machineImage = machineImage});
  };

  image("AmazonLinux2", MachineImage::latestAmazonLinux2());
  image("AmazonLinux2Arm",
        MachineImage::latestAmazonLinux2({.cpuType = ec2::AmazonLinuxCpuType::ARM_64}));
  image("AmazonLinux2023", MachineImage::latestAmazonLinux2023());
  image("Minimal",
        MachineImage::latestAmazonLinux2023({.edition = ec2::AmazonLinuxEdition::MINIMAL}));
  image("Windows",
        MachineImage::latestWindows(ec2::WindowsVersion::WINDOWS_SERVER_2022_ENGLISH_FULL_BASE));
  image("Parameter",
        MachineImage::fromSsmParameter(
            "/my/image", {.os = ec2::OperatingSystemType::WINDOWS, .parameterVersion = "3"}));
  image("AtLaunch", MachineImage::resolveSsmParameterAtLaunch("/my/image"));
  image("Generic", MachineImage::genericLinux({{"eu-west-1", "ami-1"}, {"us-east-1", "ami-2"}}));

  auto& known =
      app.create<cdk::Stack>("Known", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  known.create<ec2::LaunchTemplate>(
      "Generic", {.machineImage = MachineImage::genericWindows({{"eu-west-1", "ami-3"}})});
  known.create<ec2::LaunchTemplate>(
      "Cached", {.machineImage = MachineImage::latestAmazonLinux2023({.cachedInContext = true})});
  known.create<ec2::LaunchTemplate>(
      "LookedUp",
      {.machineImage = MachineImage::lookup(
           {.filters = {{"state", {"available"}}}, .name = "image-*", .owners = {"self"}})});
});

}  // namespace
