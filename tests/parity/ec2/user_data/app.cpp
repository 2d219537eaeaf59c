#include <string_view>

#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/user_data", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("UserData");
  const auto show = [&stack](std::string_view id, const ec2::UserData& userData) {
    stack.create<ec2::LaunchTemplate>(id, {.userData = userData});
  };

  auto linuxData = ec2::UserData::forLinux();
  linuxData.addCommands({"echo one", "echo " + stack.region()});
  linuxData.addExecuteFileCommand({.arguments = "--fast", .filePath = "/tmp/run.sh"});
  linuxData.addOnExitCommands({"echo leaving"});
  show("Linux", linuxData);

  auto shell = ec2::UserData::forLinux({.shebang = "#!/bin/sh -e"});
  shell.addSignalOnExitCommand(stack.create<ec2::LaunchTemplate>("Resource"));
  show("Shell", shell);

  auto windows = ec2::UserData::forWindows({.persist = true});
  windows.addCommands({"Write-Host hello"});
  windows.addExecuteFileCommand({.filePath = "C:\\run.ps1"});
  windows.addOnExitCommands({"Write-Host bye"});
  show("Windows", windows);

  auto custom = ec2::UserData::custom("as it is");
  custom.addCommands({"and a line"});
  show("Custom", custom);

  show("Operating", ec2::UserData::forOperatingSystem(ec2::OperatingSystemType::WINDOWS));
});

}  // namespace
