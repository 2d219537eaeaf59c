#include "spec.hpp"

#include <stdexcept>
#include <string>

#include <gtest/gtest.h>

namespace cfngen {
namespace {

/// A service with one resource that has these members.
std::string serviceWith(const std::string& members) {
  return R"({"service":"s","sources":{"@aws-cdk/aws-service-spec":"1.0.0"},"resources":{"AWS::S::R":{"class":"CfnR",)" +
         members + "}}}";
}

std::string messageOf(const std::string& text) {
  try {
    parseService(text, "s.json");
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "no error";
}

TEST(ParseService, SortsPropertiesByTheirCloudFormationNames) {
  const Service service = parseService(
      serviceWith(
          R"("properties":{"Salesforce":{"name":"a","type":"string"},"SAPOData":{"name":"b","type":"string"}})"),
      "s.json");
  ASSERT_EQ(service.resources.size(), 1U);
  ASSERT_EQ(service.resources[0].properties.size(), 2U);
  EXPECT_EQ(service.resources[0].properties[0].name, "SAPOData");
  EXPECT_EQ(service.resources[0].properties[1].name, "Salesforce");
}

TEST(ParseService, NamesThePlaceOfAnUnknownType) {
  EXPECT_EQ(messageOf(serviceWith(R"("properties":{"A":{"name":"a","type":"text"}})")),
            "s.json: AWS::S::R.A: unknown type 'text'");
  EXPECT_EQ(messageOf(serviceWith(R"("properties":{"A":{"name":"a","type":["set","string"]}})")),
            "s.json: AWS::S::R.A: unknown collection 'set'");
}

TEST(ParseService, NamesAStructThatIsMissing) {
  EXPECT_EQ(messageOf(serviceWith(R"("properties":{"A":{"name":"a","type":["list","ref:B"]}})")),
            "s.json: AWS::S::R: A is a B, which the resource does not have");
}

TEST(ParseService, RejectsValuesThatItDoesNotKnow) {
  EXPECT_EQ(
      messageOf(serviceWith(R"("properties":{"A":{"name":"a","type":"json","replaces":"often"}})")),
      "s.json: AWS::S::R.A: 'replaces' is 'often'; allowed: yes, maybe, no");
  EXPECT_EQ(messageOf(serviceWith(R"("properties":{},"tags":{"property":"Tags","variant":"odd"})")),
            "s.json: AWS::S::R: tag variant 'odd'; allowed: standard, asg, map");
}

TEST(ParseService, RejectsTwoPropertiesOfOneName) {
  EXPECT_EQ(messageOf(serviceWith(
                R"("properties":{"A":{"name":"a","type":"json"},"B":{"name":"a","type":"json"}})")),
            "s.json: AWS::S::R.B: two properties are called 'a'");
}

TEST(ParseService, SaysWhereTheTextIsNoJson) {
  EXPECT_NE(messageOf("{").find("s.json: "), std::string::npos);
  EXPECT_NE(messageOf("{").find("line 1"), std::string::npos);
}

}  // namespace
}  // namespace cfngen
