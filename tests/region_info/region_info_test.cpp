#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/region_info.hpp>

#include "../core/synthesized_app.hpp"

namespace cdk::region_info {
namespace {

using cdk::testing::resolved;
using cdk::testing::SynthesizedApp;

TEST(Facts, AreFoundByRegionAndName) {
  EXPECT_EQ(Fact::find("eu-west-1", FactName::PARTITION).literal(), "aws");
  EXPECT_EQ(Fact::find("cn-north-1", FactName::DOMAIN_SUFFIX).literal(), "amazonaws.com.cn");
  EXPECT_TRUE(Fact::find("eu-west-1", "partitio").isAbsent());
  EXPECT_TRUE(Fact::find("eu-west", FactName::PARTITION).isAbsent());
  EXPECT_TRUE(Fact::find("", "").isAbsent());
}

TEST(Facts, AreAllFoundWhereTheyAreListed) {
  const auto facts = Fact::definedFacts();
  EXPECT_GT(facts.size(), 3000U);
  for (const auto& [region, name] : facts) {
    EXPECT_TRUE(Fact::find(region, name).has_value()) << region << " " << name;
  }
}

TEST(Facts, HaveNamesAndRegionsInOrder) {
  const auto names = Fact::names();
  EXPECT_TRUE(std::is_sorted(names.begin(), names.end()));
  EXPECT_NE(std::find(names.begin(), names.end(), FactName::SAML_SIGN_ON_URL), names.end());
  const auto regions = Fact::regions();
  EXPECT_TRUE(std::is_sorted(regions.begin(), regions.end()));
  EXPECT_EQ(regions.size(), RegionInfo::regions().size());
}

TEST(Facts, ThatAreRequiredAndUnknownThrow) {
  EXPECT_EQ(Fact::requireFact("eu-west-1", FactName::PARTITION).literal(), "aws");
  try {
    Fact::requireFact("mars-1", FactName::PARTITION);
    FAIL() << "not refused";
  } catch (const ValidationError& error) {
    EXPECT_NE(error.message().find("'partition' in region 'mars-1'"), std::string::npos);
  }
}

TEST(FactNames, OfLayersHaveNoDots) {
  EXPECT_EQ(FactName::adotLambdaLayer("JAVA_SDK", "1.19.0", "amd64"),
            "adot-lambda-layer:JAVA_SDK_1_19_0_amd64");
  EXPECT_EQ(FactName::appConfigLambdaLayerVersion("2.0.181"),
            "appconfig-lambda-layer:2_0_181_x86_64");
  EXPECT_EQ(FactName::cloudwatchLambdaInsightsVersion("1.0.98.0", "arm64"),
            "cloudwatch-lambda-insights-version:1_0_98_0_arm64");
  EXPECT_EQ(FactName::paramsAndSecretsLambdaLayer("1.0.103", "x86_64"),
            "params-and-secrets-layer:1_0_103_x86_64");
}

TEST(RegionInfos, TellWhatIsKnown) {
  const RegionInfo ireland = RegionInfo::get("eu-west-1");
  EXPECT_EQ(ireland.name(), "eu-west-1");
  EXPECT_FALSE(ireland.isOptInRegion());
  EXPECT_TRUE(ireland.cdkMetadataResourceAvailable());
  EXPECT_EQ(ireland.vpcEndpointServiceNamePrefix().literal(), "com.amazonaws.vpce");
  EXPECT_TRUE(ireland.cloudwatchLambdaInsightsArn("1.0.98.0")
                  .literal()
                  .starts_with("arn:aws:lambda:eu-west-1:"));
  EXPECT_TRUE(ireland.cloudwatchLambdaInsightsArn("9.9.9.9").isAbsent());
  const RegionInfo unknown = RegionInfo::get("mars-1");
  EXPECT_TRUE(unknown.partition().isAbsent());
  EXPECT_FALSE(unknown.isOptInRegion());
}

TEST(RegionInfos, MapFactsByRegion) {
  const auto accounts = RegionInfo::regionMap(FactName::ELBV2_ACCOUNT).literal();
  EXPECT_EQ(accounts.front().first, "af-south-1");
  const auto china = RegionInfo::limitedRegionMap(FactName::PARTITION, {"aws-cn"}).literal();
  ASSERT_EQ(china.size(), 2U);
  EXPECT_EQ(china[0].first, "cn-north-1");
  EXPECT_TRUE(RegionInfo::limitedRegionMap(FactName::PARTITION, {"none"}).empty());
}

class RegionalFacts : public ::testing::Test {
 protected:
  static std::string fact(Json context, std::string_view name, String otherwise = {}) {
    SynthesizedApp app(std::move(context));
    Stack& stack = app.stack();
    return resolved(stack, stack.regionalFact(name, std::move(otherwise)));
  }
  static Json targets(std::initializer_list<Json> partitions) {
    return {{"@aws-cdk/core:target-partitions", Json::array(partitions)}};
  }
};

TEST_F(RegionalFacts, ThatAreTheSameEverywhereAreText) {
  EXPECT_EQ(fact(targets({"aws"}), FactName::VPC_ENDPOINT_SERVICE_NAME_PREFIX),
            R"("com.amazonaws.vpce")");
  EXPECT_EQ(fact(targets({"aws-cn"}), FactName::DOMAIN_SUFFIX), R"("amazonaws.com.cn")");
}

TEST_F(RegionalFacts, ThatDifferAreLookedUp) {
  EXPECT_EQ(fact({}, FactName::PARTITION),
            R"({"Fn::FindInMap":["PartitionMap",{"Ref":"AWS::Region"},"value"]})");
  EXPECT_EQ(fact({}, FactName::CDK_METADATA_RESOURCE_AVAILABLE),
            R"({"Fn::FindInMap":["CdkMap",{"Ref":"AWS::Region"},"metadataxresource"]})");
  EXPECT_EQ(fact({}, FactName::DOMAIN_SUFFIX), R"({"Ref":"AWS::URLSuffix"})");
}

TEST_F(RegionalFacts, ThatAreNotKnownNeedADefault) {
  EXPECT_EQ(fact({}, "unknown", "otherwise"), R"("otherwise")");
  EXPECT_THROW(fact({}, "unknown"), ValidationError);
  EXPECT_THROW(fact(targets({"none"}), FactName::ELBV2_ACCOUNT), ValidationError);
  EXPECT_THROW(fact({{"@aws-cdk/core:target-partitions", "aws"}}, FactName::ELBV2_ACCOUNT),
               ValidationError);
  SynthesizedApp app;
  Stack& stack = app.stack("S", {.env = {.region = "eu-west-1"}});
  EXPECT_THROW(stack.regionalFact("unknown"), ValidationError);
  EXPECT_EQ(stack.regionalFact("unknown", "d").literal(), "d");
  EXPECT_EQ(stack.regionalFact(FactName::PARTITION).literal(), "aws");
}

}  // namespace
}  // namespace cdk::region_info
