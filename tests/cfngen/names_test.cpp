#include "names.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace cfngen {
namespace {

using Texts = std::vector<std::string>;

TEST(SnakeCase, AnAcronymIsOneWord) {
  EXPECT_EQ(snakeCase("CfnService"), "cfn_service");
  EXPECT_EQ(snakeCase("CfnWebACL"), "cfn_web_acl");
  EXPECT_EQ(snakeCase("CfnVPCCidrBlock"), "cfn_vpc_cidr_block");
  EXPECT_EQ(snakeCase("CfnDBInstance"), "cfn_db_instance");
  EXPECT_EQ(snakeCase("CfnIPAM"), "cfn_ipam");
}

TEST(SnakeCase, DigitsStayWithTheWordBeforeThem) {
  EXPECT_EQ(snakeCase("CfnEC2Fleet"), "cfn_ec2_fleet");
  EXPECT_EQ(snakeCase("CfnApiV2Stage"), "cfn_api_v2_stage");
  EXPECT_EQ(snakeCase("CfnEnvironmentEC2"), "cfn_environment_ec2");
}

TEST(SnakeCase, IPv4AndIPv6AreWords) {
  EXPECT_EQ(snakeCase("CfnPublicIPv4Pool"), "cfn_public_ipv4_pool");
  EXPECT_EQ(snakeCase("CfnIPv6Map"), "cfn_ipv6_map");
}

TEST(FieldName, WhatCppReservesGetsAnUnderscore) {
  for (const char* name : {"default", "namespace", "and", "not", "operator", "linux", "export",
                           "errno", "template", "requires", "static_assert"}) {
    EXPECT_EQ(fieldName(name), std::string(name) + "_");
  }
  EXPECT_EQ(fieldName("defaultValue"), "defaultValue");
  EXPECT_EQ(fieldName("name"), "name");
}

TEST(FieldName, WhatTheStructItselfDeclaresGetsAnUnderscore) {
  EXPECT_EQ(fieldName("absent"), "absent_");
  EXPECT_EQ(fieldName("cdk"), "cdk_");
}

TEST(TypeName, IsTheFieldsNameWithACapital) { EXPECT_EQ(typeName("launchType", {}), "LaunchType"); }

TEST(TypeName, AvoidsWhatIsTaken) {
  EXPECT_EQ(typeName("props", {"Props"}), "Props_");
  EXPECT_EQ(typeName("props", {"Props", "Props_"}), "Props__");
}

TEST(Enumerators, AreUpperSnakeCase) {
  EXPECT_EQ(enumerators({"FARGATE", "fargate-spot", "RollingUpdate", "aws:kms", "TCP_UDP", "gp2"}),
            (Texts{"FARGATE", "FARGATE_SPOT", "ROLLING_UPDATE", "AWS_KMS", "TCP_UDP", "GP2"}));
  EXPECT_EQ(enumerators({"HTTPSOnly", "a.b c", "X12Version"}),
            (Texts{"HTTPS_ONLY", "A_B_C", "X12_VERSION"}));
  EXPECT_EQ(enumerators({"IPv4", "IPv6Only", "2XLARGE", "5Minutes"}),
            (Texts{"IPV4", "IPV6_ONLY", "VALUE_2XLARGE", "VALUE_5_MINUTES"}));
}

TEST(Enumerators, DoNotBeginWithADigit) {
  EXPECT_EQ(enumerators({"2012-10-17", "4xlarge"}), (Texts{"VALUE_2012_10_17", "VALUE_4XLARGE"}));
}

TEST(Enumerators, AreNoMacros) {
  EXPECT_EQ(enumerators({"NULL", "true", "EOF", "OVERFLOW", "SIGINT", "EPERM", "ALLOWED"}),
            (Texts{"NULL_", "TRUE_", "EOF_", "OVERFLOW_", "SIGINT_", "EPERM_", "ALLOWED_"}));
}

TEST(Enumerators, SpellOutSymbolsWhereNothingElseIsLeft) {
  EXPECT_EQ(enumerators({"*", ">=", "", "=", "!"}),
            (Texts{"STAR", "GREATER_EQUAL", "EMPTY", "EQUAL", "NOT"}));
}

TEST(Enumerators, AreUnique) {
  EXPECT_EQ(enumerators({"a+", "a-"}), (Texts{"A_PLUS", "A_MINUS"}));
  EXPECT_EQ(enumerators({"a-b", "a_b", "A_B"}), (Texts{"A_MINUS_B", "A_B", "A_B_2"}));
  EXPECT_EQ(enumerators({"enabled", "ENABLED", "Enabled"}),
            (Texts{"ENABLED", "ENABLED_2", "ENABLED_3"}));
}

TEST(Quoted, EscapesWhatALiteralCannotHold) {
  EXPECT_EQ(quoted("a"), R"("a")");
  EXPECT_EQ(quoted(R"(a"b\c)"), R"("a\"b\\c")");
  EXPECT_EQ(quoted("tab\there"), R"("tab\011here")");
  EXPECT_EQ(quoted("\xc3\xa9"), R"("\303\251")");
}

}  // namespace
}  // namespace cfngen
