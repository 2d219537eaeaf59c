#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/kms/cfn_key.hpp>

#include "messages.hpp"

namespace cdk::kms {
namespace {

using testing::HasSubstr;

class Keys : public testing::Test {
 protected:
  Key& make(KeyProps props = {}) {
    return stack.create<Key>("Key" + std::to_string(count++), std::move(props));
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  int count = 0;
};

TEST_F(Keys, CheckThatSpecAndUsageFit) {
  const auto refuse = [this](KeySpec spec, KeyUsage usage, const char* text) {
    expectRefusal([&] { make({.keySpec = spec, .keyUsage = usage}); }, text);
  };
  refuse(KeySpec::ECC_NIST_P256, KeyUsage::ENCRYPT_DECRYPT,
         "key spec 'ECC_NIST_P256' is not valid with usage 'ENCRYPT_DECRYPT'");
  refuse(KeySpec::SYMMETRIC_DEFAULT, KeyUsage::SIGN_VERIFY, "'SYMMETRIC_DEFAULT' is not valid");
  refuse(KeySpec::SM2, KeyUsage::GENERATE_VERIFY_MAC, "'SM2' is not valid");
  refuse(KeySpec::RSA_4096, KeyUsage::KEY_AGREEMENT, "'KEY_AGREEMENT'");
  refuse(KeySpec::HMAC_224, KeyUsage::KEY_AGREEMENT, "'HMAC_224'");
  refuse(KeySpec::ML_DSA_44, KeyUsage::ENCRYPT_DECRYPT, "'ML_DSA_44'");
  expectRefusal([&] { make({.keyUsage = KeyUsage::SIGN_VERIFY}); }, "'SYMMETRIC_DEFAULT'");

  EXPECT_NO_THROW(make({.keySpec = KeySpec::RSA_2048}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::ML_DSA_87, .keyUsage = KeyUsage::SIGN_VERIFY}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::HMAC_512, .keyUsage = KeyUsage::GENERATE_VERIFY_MAC}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::ECC_NIST_P521, .keyUsage = KeyUsage::KEY_AGREEMENT}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::SM2}));
}

TEST_F(Keys, RotateOnlyWhereTheyAreSymmetric) {
  expectRefusal([&] { make({.enableKeyRotation = true, .keySpec = KeySpec::RSA_2048}); },
                "key rotation cannot be enabled on asymmetric keys");
  expectRefusal(
      [&] {
        make({.enableKeyRotation = true,
              .keySpec = KeySpec::HMAC_256,
              .keyUsage = KeyUsage::GENERATE_VERIFY_MAC});
      },
      "key rotation cannot be enabled on HMAC keys");
  expectRefusal([&] { make({.enableKeyRotation = false, .rotationPeriod = Duration::days(100)}); },
                "cannot be specified when 'enableKeyRotation' is disabled");
}

TEST_F(Keys, CheckPeriods) {
  expectRefusal([&] { make({.rotationPeriod = Duration::days(89)}); },
                "'rotationPeriod' value must be between 90 and 2560 days. Received: 89");
  expectRefusal([&] { make({.rotationPeriod = Duration::days(2561)}); }, "Received: 2561");
  expectRefusal([&] { make({.pendingWindow = Duration::days(6)}); },
                "'pendingWindow' value must be between 7 and 30 days. Received: 6");
  expectRefusal([&] { make({.pendingWindow = Duration::days(31)}); }, "Received: 31");
}

TEST_F(Keys, AreValidatedAsResourcesWithAPolicy) {
  auto& key = make();
  EXPECT_TRUE(key.node().validate().empty());
  key.addToResourcePolicy(iam::PolicyStatement({.actions = {"kms:*"}, .resources = {"*"}}));
  EXPECT_THAT(key.node().validate(),
              testing::ElementsAre(HasSubstr("must specify at least one IAM principal")));
}

TEST_F(Keys, ThatAreImportedHaveNoPolicyToAddTo) {
  auto& key = Key::fromKeyArn(stack, "Imported", "arn:aws:kms:eu-west-1:111111111111:key/id");
  EXPECT_EQ(key.keyId(), "id");
  EXPECT_EQ(key.env().region, "eu-west-1");
  const iam::PolicyStatement statement;
  EXPECT_FALSE(key.addToResourcePolicy(statement).statementAdded);
  expectRefusal([&] { key.addToResourcePolicy(statement, false); },
                "Unable to add statement to IAM resource policy for KMS key: "
                "\"arn:aws:kms:eu-west-1:111111111111:key/id\"");
  expectRefusal([&] { Key::fromKeyArn(stack, "Wrong", "arn:aws:kms:eu-west-1:111111111111:key"); },
                "KMS key ARN must be in the format");
}

TEST_F(Keys, AroundLowLevelOnesNeedToReadTheirPolicy) {
  auto& readable =
      stack.create<CfnKey>("Readable", {.keyPolicy = {{"Statement", Json::array({})}}});
  EXPECT_EQ(&Key::fromCfnKey(readable), &Key::fromCfnKey(readable));
  auto& late = stack.create<CfnKey>("Late", {.keyPolicy = iam::PolicyDocument()});
  expectRefusal([&] { Key::fromCfnKey(late); }, "Could not parse the PolicyDocument");
}

TEST_F(Keys, AreLookedUpByText) {
  expectRefusal([&] { Key::fromLookup(stack, "Found", {.aliasName = Aws::REGION}); },
                "All arguments to Key.fromLookup() must be concrete");
}

TEST_F(Keys, LetRolesOfOtherStacksUseThemThroughTheirOwnPolicies) {
  auto& key = make();
  auto& other = app.create<Stack>("Other");
  auto& role =
      other.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  EXPECT_EQ(key.policy()->statementCount(), 1U);
  EXPECT_TRUE(key.grantEncrypt(role).success());
  EXPECT_EQ(key.policy()->statementCount(), 1U);
  EXPECT_TRUE(KeyGrants::fromKey(key, false).encrypt(role).success());
  EXPECT_EQ(key.policy()->statementCount(), 2U);
}

TEST_F(Keys, NamePrincipalsOfOtherAccountsInTheirPolicy) {
  auto& key = make();
  EXPECT_TRUE(key.grantVerifyMac(iam::AccountPrincipal("222222222222")).success());
  EXPECT_EQ(key.policy()->statementCount(), 2U);
  EXPECT_EQ(&key.grants().resource(), &key);
}

}  // namespace
}  // namespace cdk::kms
