#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_parameter.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/secret_value.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

class SecretValueTest : public ::testing::Test {
 protected:
  std::string text(const SecretValue& secret) { return resolved(stack_, secret.unsafeUnwrap()); }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(SecretValueTest, RefersToASecretWithItsFieldAndVersion) {
  EXPECT_EQ(text(SecretValue::secretsManager("id")),
            R"("{{resolve:secretsmanager:id:SecretString:::}}")");
  EXPECT_EQ(text(SecretValue::secretsManager("id", {.jsonField = "f", .versionStage = "s"})),
            R"("{{resolve:secretsmanager:id:SecretString:f:s:}}")");
  EXPECT_EQ(text(SecretValue::secretsManager("arn:aws:x", {.versionId = "v"})),
            R"("{{resolve:secretsmanager:arn:aws:x:SecretString:::v}}")");
  EXPECT_EQ(text(SecretValue::secretsManager(Fn::ref("X"))),
            R"({"Fn::Join":["",["{{resolve:secretsmanager:",{"Ref":"X"},":SecretString:::}}"]]})");
}

TEST_F(SecretValueTest, RefersToASecureParameter) {
  EXPECT_EQ(text(SecretValue::ssmSecure("/p")), R"("{{resolve:ssm-secure:/p}}")");
  EXPECT_EQ(text(SecretValue::ssmSecure("/p", "2")), R"("{{resolve:ssm-secure:/p:2}}")");
}

TEST_F(SecretValueTest, RefersToAnythingThatIsLookedUpAtDeployment) {
  EXPECT_EQ(text(SecretValue::cfnDynamicReference({CfnDynamicReferenceService::SSM, "k:1"})),
            R"("{{resolve:ssm:k:1}}")");
  EXPECT_EQ(text(SecretValue(Json{{"Ref", "X"}})), R"({"Ref":"X"})");
}

TEST_F(SecretValueTest, RefusesIdsThatAreNone) {
  EXPECT_THROW(SecretValue::secretsManager(""), ValidationError);
  EXPECT_THROW(SecretValue::secretsManager("a:b"), ValidationError);
  EXPECT_THROW(SecretValue::secretsManager("a", {.versionId = "v", .versionStage = "s"}),
               ValidationError);
}

TEST_F(SecretValueTest, IsAParameterOnlyIfThatIsNotShown) {
  auto& shown = stack_.create<CfnParameter>("Shown");
  auto& hidden = stack_.create<CfnParameter>("Hidden", {.noEcho = true});
  EXPECT_EQ(text(SecretValue::cfnParameter(hidden)), R"({"Ref":"Hidden"})");
  try {
    SecretValue::cfnParameter(shown);
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    EXPECT_EQ(error.context().constructPath, "S/Shown");
    EXPECT_EQ(error.context().property, "noEcho");
  }
}

TEST_F(SecretValueTest, IsAnAttributeOnlyOfAResource) {
  auto& resource = stack_.create<CfnResource>("R", {.type = "A::B::C"});
  EXPECT_EQ(text(SecretValue::resourceAttribute(resource.getAtt("Secret"))),
            R"({"Fn::GetAtt":["R","Secret"]})");
  EXPECT_THROW(SecretValue::resourceAttribute("literal"), ValidationError);
  EXPECT_THROW(SecretValue::resourceAttribute(Aws::REGION), ValidationError);
}

TEST_F(SecretValueTest, IsRefusedWhereItWouldLandInTheTemplate) {
  const SecretValue secret = SecretValue::unsafePlainText("hunter2");
  auto& resource = stack_.create<CfnResource>("R", {.type = "A::B::C"});
  resource.addPropertyOverride("P", secret);
  try {
    app_.templateOf(stack_);
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    const std::string message = error.what();
    EXPECT_EQ(error.context().constructPath, "S/R");
    EXPECT_NE(message.find("unsafeUnwrap"), std::string::npos) << message;
    EXPECT_EQ(message.find("hunter2"), std::string::npos) << message;
  }
  EXPECT_THROW(static_cast<void>(stack_.resolve(stack_.toJsonString({{"a", secret}}))),
               ValidationError);
}

TEST_F(SecretValueTest, IsWrittenWhereTheAppSaysSo) {
  auto& resource = stack_.create<CfnResource>("R", {.type = "A::B::C"});
  resource.addPropertyOverride("P", SecretValue::ssmSecure("/p").unsafeUnwrap());
  EXPECT_EQ(app_.templateOf(stack_)["Resources"]["R"]["Properties"]["P"].text(),
            "{{resolve:ssm-secure:/p}}");

  SynthesizedApp unchecked({{"@aws-cdk/core:checkSecretUsage", false}});
  EXPECT_EQ(resolved(unchecked.stack(), SecretValue::ssmSecure("/p")),
            R"("{{resolve:ssm-secure:/p}}")");
}

TEST(DynamicReferences, NameServiceAndKey) {
  EXPECT_EQ(CfnDynamicReference(CfnDynamicReferenceService::SSM, "k:1").literal(),
            "{{resolve:ssm:k:1}}");
  EXPECT_EQ(CfnDynamicReference(CfnDynamicReferenceService::SSM_SECURE, "k").literal(),
            "{{resolve:ssm-secure:k}}");
  EXPECT_EQ(CfnDynamicReference(CfnDynamicReferenceService::SECRETS_MANAGER, "k").literal(),
            "{{resolve:secretsmanager:k}}");
}

}  // namespace
}  // namespace cdk
