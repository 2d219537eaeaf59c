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
         "keySpec: keys of the spec ECC_NIST_P256 cannot be used for ENCRYPT_DECRYPT");
  refuse(KeySpec::SYMMETRIC_DEFAULT, KeyUsage::SIGN_VERIFY, "SYMMETRIC_DEFAULT cannot be used");
  refuse(KeySpec::SM2, KeyUsage::GENERATE_VERIFY_MAC, "SM2 cannot be used");
  refuse(KeySpec::RSA_4096, KeyUsage::KEY_AGREEMENT, "cannot be used for KEY_AGREEMENT");
  refuse(KeySpec::HMAC_224, KeyUsage::KEY_AGREEMENT,
         "of the spec HMAC_224 cannot be used for KEY_AGREEMENT");
  refuse(KeySpec::ML_DSA_44, KeyUsage::ENCRYPT_DECRYPT,
         "of the spec ML_DSA_44 cannot be used for ENCRYPT_DECRYPT");
  expectRefusal([&] { make({.keyUsage = KeyUsage::SIGN_VERIFY}); },
                "of the spec SYMMETRIC_DEFAULT cannot be used for SIGN_VERIFY");

  EXPECT_NO_THROW(make({.keySpec = KeySpec::RSA_2048}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::ML_DSA_87, .keyUsage = KeyUsage::SIGN_VERIFY}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::HMAC_512, .keyUsage = KeyUsage::GENERATE_VERIFY_MAC}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::ECC_NIST_P521, .keyUsage = KeyUsage::KEY_AGREEMENT}));
  EXPECT_NO_THROW(make({.keySpec = KeySpec::SM2}));
}

TEST_F(Keys, RotateOnlyWhereTheyAreSymmetric) {
  expectRefusal([&] { make({.enableKeyRotation = true, .keySpec = KeySpec::RSA_2048}); },
                "enableKeyRotation: keys of the spec RSA_2048 are not rotated");
  expectRefusal(
      [&] {
        make({.enableKeyRotation = true,
              .keySpec = KeySpec::HMAC_256,
              .keyUsage = KeyUsage::GENERATE_VERIFY_MAC});
      },
      "enableKeyRotation: keys of the spec HMAC_256 are not rotated");
  expectRefusal([&] { make({.enableKeyRotation = false, .rotationPeriod = Duration::days(100)}); },
                "rotationPeriod: 100 days is given, but enableKeyRotation is false");
}

TEST_F(Keys, CheckPeriods) {
  expectRefusal([&] { make({.rotationPeriod = Duration::days(89)}); },
                "rotationPeriod: 89 days is not allowed; it is 90 to 2560 days");
  expectRefusal([&] { make({.rotationPeriod = Duration::days(2561)}); },
                "2561 days is not allowed");
  expectRefusal([&] { make({.pendingWindow = Duration::days(6)}); },
                "pendingWindow: 6 days is not allowed; it is 7 to 30 days");
  expectRefusal([&] { make({.pendingWindow = Duration::days(31)}); }, "31 days is not allowed");
}

TEST_F(Keys, AreValidatedAsResourcesWithAPolicy) {
  auto& key = make();
  EXPECT_TRUE(key.node().validate().empty());
  key.addToResourcePolicy(iam::PolicyStatement({.actions = {"kms:*"}, .resources = {"*"}}));
  EXPECT_THAT(key.node().validate(),
              testing::ElementsAre(HasSubstr("the statement on kms:* names no principal")));
}

TEST_F(Keys, ThatAreImportedHaveNoPolicyToAddTo) {
  auto& key = Key::fromKeyArn(stack, "Imported", "arn:aws:kms:eu-west-1:111111111111:key/id");
  EXPECT_EQ(key.keyId(), "id");
  EXPECT_EQ(key.env().region, "eu-west-1");
  const iam::PolicyStatement statement;
  EXPECT_FALSE(key.addToResourcePolicy(statement).statementAdded);
  expectRefusal([&] { key.addToResourcePolicy(statement, false); },
                "policy: it is not known, since the key "
                "\"arn:aws:kms:eu-west-1:111111111111:key/id\" is not made here");
  expectRefusal([&] { Key::fromKeyArn(stack, "Wrong", "arn:aws:kms:eu-west-1:111111111111:key"); },
                "keyArn: \"arn:aws:kms:eu-west-1:111111111111:key\" is no ARN of a key");
}

TEST_F(Keys, AroundLowLevelOnesNeedToReadTheirPolicy) {
  auto& readable =
      stack.create<CfnKey>("Readable", {.keyPolicy = {{"Statement", Json::array({})}}});
  EXPECT_EQ(&Key::fromCfnKey(readable), &Key::fromCfnKey(readable));
  auto& late = stack.create<CfnKey>("Late", {.keyPolicy = iam::PolicyDocument()});
  expectRefusal([&] { Key::fromCfnKey(late); }, "keyPolicy: ${Lazy} cannot be read as a policy");
}

TEST_F(Keys, AreLookedUpByText) {
  expectRefusal([&] { Key::fromLookup(stack, "Found", {.aliasName = Aws::REGION}); },
                "aliasName: ${AWS::Region} is known only at deployment");
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
