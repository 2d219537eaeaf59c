#include <cdk/core/cfn_output.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/user_data.hpp>

#include "ec2_test.hpp"

namespace cdk::ec2 {
namespace {

class UserDataTest : public testing::InStack {};

TEST_F(UserDataTest, CopiesShareTheirCommands) {
  const UserData first = UserData::forLinux();
  UserData second = first;
  second.addCommands({"echo one", "echo two"});
  EXPECT_EQ(first.render(), "#!/bin/bash\necho one\necho two");
}

TEST_F(UserDataTest, CommandsAddedAfterTheTemplateWasMadeAreInIt) {
  auto userData = UserData::forLinux();
  stack_.create<LaunchTemplate>("Template", {.userData = userData});
  userData.addCommands({"echo late"});
  const auto templates = resourcesOf("AWS::EC2::LaunchTemplate");
  EXPECT_EQ(templates.at(0)["Properties"]["LaunchTemplateData"]["UserData"]["Fn::Base64"].text(),
            "#!/bin/bash\necho late");
}

TEST_F(UserDataTest, CustomTextTakesCommandsOnly) {
  auto custom = UserData::custom("text");
  EXPECT_FAILURE(custom.addOnExitCommands({"echo"}), ValidationError, "addOnExitCommands");
  EXPECT_FAILURE(custom.addExecuteFileCommand({.filePath = "/x"}), ValidationError,
                 "addExecuteFileCommand");
}

TEST_F(UserDataTest, UnknownSystemsHaveNoUserData) {
  EXPECT_FAILURE(UserData::forOperatingSystem(OperatingSystemType::UNKNOWN), ValidationError,
                 "OperatingSystemType::UNKNOWN has no user data");
}

TEST_F(UserDataTest, ScriptsEndWithoutTrailingSpaces) {
  auto script = UserData::forLinux();
  script.addExecuteFileCommand({.filePath = "/run.sh"});
  EXPECT_EQ(script.render(), "#!/bin/bash\nset -e\nchmod +x '/run.sh'\n'/run.sh'");
}

TEST_F(UserDataTest, MultipartCommandsGoToTheDefaultPart) {
  MultipartUserData multipart;
  EXPECT_FAILURE(multipart.addCommands({"echo"}), ValidationError, "no part that commands go to");
  auto first = UserData::forLinux();
  auto second = UserData::forLinux();
  multipart.addUserDataPart(first);
  multipart.addUserDataPart(second);
  multipart.addCommands({"echo first"});
  EXPECT_EQ(first.render(), "#!/bin/bash\necho first");
  multipart.addUserDataPart(second, {}, true);
  multipart.addCommands({"echo second"});
  EXPECT_EQ(second.render(), "#!/bin/bash\necho second");
}

TEST_F(UserDataTest, MultipartSeparatorsAreChecked) {
  EXPECT_FAILURE(MultipartUserData({.partsSeparator = "a b"}), ValidationError, "'a b'");
  EXPECT_NO_THROW(MultipartUserData({.partsSeparator = "(ab)+,-./:=?9"}));
}

TEST_F(UserDataTest, RawPartsSayTheirEncoding) {
  MultipartUserData multipart({.partsSeparator = "SEP"});
  multipart.addPart(MultipartBody::fromRawBody(
      {.body = "xyz", .contentType = "text/plain", .transferEncoding = "8bit"}));
  EXPECT_EQ(multipart.render(),
            "Content-Type: multipart/mixed; boundary=\"SEP\"\nMIME-Version: 1.0\n\n--SEP\n"
            "Content-Type: text/plain\nContent-Transfer-Encoding: 8bit\n\nxyz\n--SEP--\n");
}

}  // namespace
}  // namespace cdk::ec2
