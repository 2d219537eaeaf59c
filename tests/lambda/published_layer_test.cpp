#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

using ::testing::HasSubstr;

class PublishedLayerTest : public testing::InStack {
 protected:
  Stack& in(String region) {
    return app_.stack("In" + std::to_string(count_++), {.env = {.region = std::move(region)}});
  }
};

TEST_F(PublishedLayerTest, IsKnownInEachRegion) {
  const auto& insights = LambdaInsightsVersion::VERSION_1_0_498_0;
  EXPECT_EQ(insights.layerVersionArn(in("us-gov-west-1")),
            "arn:aws-us-gov:lambda:us-gov-west-1:751350123760:layer:LambdaInsightsExtension:24");
  EXPECT_EQ(insights.layerVersionArn(in("us-gov-west-1"), Architecture::ARM_64),
            "arn:aws-us-gov:lambda:us-gov-west-1:198461476570:layer:"
            "LambdaInsightsExtension-Arm64:25");
  EXPECT_EQ(insights.layerVersionArn(in("cn-north-1")),
            "arn:aws-cn:lambda:cn-north-1:488211338238:layer:LambdaInsightsExtension:48");
}

TEST_F(PublishedLayerTest, WhereItIsNotThereIsAnError) {
  const auto& old = LambdaInsightsVersion::VERSION_1_0_54_0;
  EXPECT_FAILURE((void)old.layerVersionArn(in("us-gov-west-1")), ValidationError,
                 "no version 1.0.54.0 of Lambda Insights for x86_64 in region");
  EXPECT_FAILURE((void)old.layerVersionArn(stack_, Architecture::ARM_64), ValidationError,
                 "for arm64 in any region");
  EXPECT_FAILURE(
      (void)AdotLambdaLayerGenericVersion::LATEST.layerArn(in("cn-north-1"), Architecture::X86_64),
      ValidationError, "the layer GENERIC has no version");
  EXPECT_FAILURE(
      (void)AdotLambdaLayerPythonSdkVersion::V1_14_0.layerArn(stack_, Architecture::X86_64),
      ValidationError, "PYTHON_SDK");
  EXPECT_FAILURE((void)ParamsAndSecretsLayerVersion::fromVersion(ParamsAndSecretsVersions::V1_0_103)
                     .layerVersionArn(in("mx-central-1"), Architecture::X86_64),
                 ValidationError, "no version 1.0.103 of the extension");
}

TEST_F(PublishedLayerTest, WithOneAccountAndVersionEverywhereNeedsNoMapping) {
  EXPECT_EQ(
      testing::resolved(stack_, LambdaInsightsVersion::VERSION_1_0_54_0.layerVersionArn(stack_)),
      R"({"Fn::Join":["",["arn:aws:lambda:",{"Ref":"AWS::Region"},)"
      R"(":580247275435:layer:LambdaInsightsExtension:2"]]})");
  EXPECT_TRUE(stack_.node().children().empty());
}

TEST_F(PublishedLayerTest, RegionsOfOtherPartitionsAreLeftOutUnlessContextNamesThem) {
  const auto regions = [](testing::SynthesizedApp& app) {
    Stack& stack = app.stack();
    stack.create<Function>("Function", [] {
      auto props = basic();
      props.insightsVersion = LambdaInsightsVersion::VERSION_1_0_498_0;
      return props;
    }());
    return app.templateOf(stack)["Mappings"]["CloudwatchlambdainsightsversionMap"];
  };
  testing::SynthesizedApp usual;
  const Json withChina = regions(usual);
  EXPECT_TRUE(withChina["cn-north-1"].has_value());
  EXPECT_TRUE(withChina["us-gov-west-1"].isAbsent());
  testing::SynthesizedApp chosen(
      Json{{"@aws-cdk/core:target-partitions", Json::array({"aws", "aws-us-gov"})}});
  const Json withGov = regions(chosen);
  EXPECT_TRUE(withGov["cn-north-1"].isAbsent());
  EXPECT_TRUE(withGov["us-gov-west-1"].has_value());
}

TEST_F(PublishedLayerTest, OptionsOfTheExtensionAreChecked) {
  const auto refused = [](ParamsAndSecretsOptions options, const char* part) {
    EXPECT_FAILURE(ParamsAndSecretsLayerVersion::fromVersionArn("arn", options), ValidationError,
                   part);
  };
  refused({.cacheSize = 1001}, "cacheSize: 1001 is not allowed; it is 0 to 1000");
  refused({.cacheSize = -1}, "cacheSize: -1");
  refused({.httpPort = 0}, "httpPort: 0 is not allowed; it is 1 to 65535");
  refused({.httpPort = 65536}, "httpPort: 65536");
  refused({.maxConnections = 0}, "maxConnections: 0 is not allowed; it is 1 and more");
  refused({.parameterStoreTtl = Duration::seconds(301)}, "parameterStoreTtl: 301");
  refused({.secretsManagerTtl = Duration::minutes(6)}, "secretsManagerTtl: 360");
}

}  // namespace
}  // namespace cdk::lambda
