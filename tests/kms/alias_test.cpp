#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "messages.hpp"

namespace cdk::kms {
namespace {

class Aliases : public testing::Test {
 protected:
  Alias& make(String name) {
    return stack.create<Alias>("Alias" + std::to_string(count++),
                               {.aliasName = std::move(name), .targetKey = key});
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
  Key& key = stack.create<Key>("Key");
  int count = 0;
};

TEST_F(Aliases, CheckTheirNames) {
  expectRefusal([&] { make("alias/"); }, "aliasName: 'alias/' alone is not allowed");
  expectRefusal([&] { make(""); }, "aliasName: 'alias/' alone is not allowed");
  expectRefusal([&] { make("alias/aws/s3"); },
                "aliasName: \"alias/aws/s3\" is not allowed; names in alias/aws/ are those of AWS");
  expectRefusal([&] { make("AWS/s3"); }, "\"alias/AWS/s3\" is not allowed; names in alias/aws/");
  expectRefusal([&] { make("with space"); },
                "aliasName: \"alias/with space\" is not allowed; it has at most 256 letters");
  expectRefusal([&] { make(std::string(257, 'x')); }, "xxx\" is not allowed; it has at most 256");
  expectRefusal([&] { make("not allowed" + Aws::REGION); },
                "alias/not allowed${AWS::Region} is not allowed");
  EXPECT_NO_THROW(make("a:b/c_d-e"));
  EXPECT_NO_THROW(make(Aws::REGION));
  EXPECT_NO_THROW(make(Aws::REGION + "/x y"));
}

TEST_F(Aliases, StandForTheirKey) {
  Alias& alias = make("mine");
  EXPECT_EQ(&alias.aliasTargetKey(), &key);
  EXPECT_EQ(alias.keyArn(), alias.aliasArn());
  EXPECT_EQ(alias.keyId(), alias.aliasName());
  EXPECT_EQ(alias.referenceTo("Arn"), alias.aliasArn());
  EXPECT_EQ(alias.referenceTo("KeyId"), alias.aliasName());
  Alias& second = alias.addAlias("second");
  EXPECT_EQ(second.node().scope().get(), static_cast<IConstruct*>(&key));
}

TEST_F(Aliases, ImportedByNameHaveNoKey) {
  auto& alias = Alias::fromAliasName(stack, "Named", "alias/named");
  expectRefusal([&] { (void)alias.aliasTargetKey(); },
                "aliasTargetKey: it is asked for, and is not known");
  expectRefusal([&] { alias.addAlias("other"); },
                "aliasTargetKey: it would get the alias \"other\", and is not known");
  EXPECT_FALSE(alias.addToResourcePolicy(iam::PolicyStatement()).statementAdded);
  EXPECT_FALSE(alias.grantDecrypt(iam::AnyPrincipal()).success());
}

TEST_F(Aliases, ImportedByNameDropGrantsWhereTheFlagIsOff) {
  App old({.context = {{"@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal", false}}});
  auto& oldStack = old.create<Stack>("Stack");
  auto& role =
      oldStack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& alias = Alias::fromAliasName(oldStack, "Named", "alias/named");
  EXPECT_FALSE(alias.grantEncryptDecrypt(role).success());
  EXPECT_FALSE(role.node().tryFindChild("DefaultPolicy"));
}

}  // namespace
}  // namespace cdk::kms
