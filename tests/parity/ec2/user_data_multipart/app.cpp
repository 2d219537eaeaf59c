#include <cdk/core.hpp>
#include <cdk/ec2.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;

const parity::Scenario scenario("ec2/user_data_multipart", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Multipart");

  auto linuxData = ec2::UserData::forLinux();
  linuxData.addCommands({"echo one"});
  auto shell = ec2::UserData::forLinux({.shebang = "#!/bin/sh -e"});
  shell.addCommands({"echo two"});

  ec2::MultipartUserData multipart;
  multipart.addPart(ec2::MultipartBody::fromUserData(shell));
  multipart.addPart(
      ec2::MultipartBody::fromRawBody({.body = "echo raw", .contentType = "text/x-shellscript"}));
  multipart.addUserDataPart(linuxData, ec2::MultipartBody::CLOUD_BOOTHOOK);
  stack.create<ec2::LaunchTemplate>("Template", {.userData = multipart});
});

}  // namespace
