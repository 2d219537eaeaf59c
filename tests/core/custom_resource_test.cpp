#include <filesystem>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/custom_resource.hpp>
#include <cdk/core/custom_resource_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/lazy.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;
using testing::TemporaryDirectory;

class CustomResourceTest : public ::testing::Test {
 protected:
  std::string resource(CustomResourceProps props) {
    stack_.create<CustomResource>("C", std::move(props));
    return app_.templateOf(stack_)["Resources"]["C"].dump();
  }
  void expectRefused(CustomResourceProps props) {
    EXPECT_THROW(stack_.create<CustomResource>("C", std::move(props)), ValidationError);
  }

  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(CustomResourceTest, PassesItsPropertiesAfterTheServiceToken) {
  EXPECT_EQ(resource({.properties = {{"b", 1}, {"a", Json{{"k", Json::array({1})}}}},
                      .serviceToken = "arn:x"}),
            R"({"Type":"AWS::CloudFormation::CustomResource","Properties":{"ServiceToken":"arn:x",)"
            R"("b":1,"a":{"k":[1]}},"UpdateReplacePolicy":"Delete","DeletionPolicy":"Delete"})");
}

TEST_F(CustomResourceTest, HonoursItsOptions) {
  EXPECT_EQ(resource({.pascalCaseProperties = true,
                      .properties = {{"fooBar", 1},
                                     {"a", Json{{"innerKey", 2}}},
                                     {"kebab-case", 2},
                                     {"Already", 3},
                                     {"_u", 1},
                                     {"nu", Json::null()}},
                      .removalPolicy = RemovalPolicy::RETAIN,
                      .resourceType = "Custom::Foo",
                      .serviceTimeout = Duration::seconds(60),
                      .serviceToken = "arn:x"}),
            R"({"Type":"Custom::Foo","Properties":{"ServiceToken":"arn:x","ServiceTimeout":"60",)"
            R"("FooBar":1,"A":{"innerKey":2},"Kebab-case":2,"Already":3,"_u":1,"Nu":null},)"
            R"("UpdateReplacePolicy":"Retain","DeletionPolicy":"Retain"})");
}

TEST_F(CustomResourceTest, LetsPropertiesReplaceOneAnother) {
  EXPECT_EQ(
      resource(
          {.pascalCaseProperties = true,
           .properties = {{"a", 1}, {"A", 2}, {"ServiceToken", "mine"}},
           .serviceTimeout = Duration::seconds(Number(static_cast<const Value&>(Fn::ref("x")))),
           .serviceToken = "arn:x"}),
      R"({"Type":"AWS::CloudFormation::CustomResource","Properties":{"ServiceToken":"mine",)"
      R"("ServiceTimeout":{"Ref":"x"},"A":2},"UpdateReplacePolicy":"Delete","DeletionPolicy":)"
      R"("Delete"})");
}

TEST_F(CustomResourceTest, HasAttributes) {
  const auto& custom = stack_.create<CustomResource>("C", {.serviceToken = "arn:x"});
  EXPECT_EQ(resolved(stack_, custom.ref()), R"({"Ref":"C"})");
  EXPECT_EQ(resolved(stack_, custom.getAttString("X")), R"({"Fn::GetAtt":["C","X"]})");
}

TEST_F(CustomResourceTest, RefusesTypesAndTimeoutsThatCloudFormationDoesNotKnow) {
  expectRefused({.resourceType = "Foo::Bar", .serviceToken = "arn:x"});
  expectRefused({.resourceType = "Custom::a b", .serviceToken = "arn:x"});
  expectRefused({.resourceType = "Custom::" + std::string(60, 'x'), .serviceToken = "arn:x"});
  expectRefused({.serviceTimeout = Duration::seconds(3601), .serviceToken = "arn:x"});
  expectRefused({.serviceTimeout = Duration::seconds(0), .serviceToken = "arn:x"});
}

class CustomResourceProviderTest : public ::testing::Test {
 protected:
  explicit CustomResourceProviderTest(Json context = {}) : app_(std::move(context)) {
    source_.write("handler/index.js", "exports.handler = async () => ({});");
  }
  CustomResourceProviderProps props() { return {.codeDirectory = (source_ / "handler").string()}; }
  /// The resource with that logical id, with `HASH` for the asset's hash.
  std::string resource(std::string_view logicalId, const CustomResourceProvider& provider) {
    std::string text = app_.templateOf(stack_)["Resources"][logicalId].dump();
    const std::string& hash = provider.codeHash();
    for (auto at = text.find(hash); at != std::string::npos; at = text.find(hash)) {
      text.replace(at, hash.size(), "HASH");
    }
    return text;
  }

  TemporaryDirectory source_;
  SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

constexpr const char* ROLE_HEAD =
    R"({"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Version":"2012-10-17",)"
    R"("Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":)"
    R"("lambda.amazonaws.com"}}]},"ManagedPolicyArns":[{"Fn::Sub":"arn:${AWS::Partition}:iam::aws:)"
    R"(policy/service-role/AWSLambdaBasicExecutionRole"}])";

TEST_F(CustomResourceProviderTest, IsAFunctionWithItsRole) {
  const auto& provider = stack_.create<CustomResourceProvider>("P", props());
  EXPECT_EQ(resource("PRole727CD63F", provider), std::string(ROLE_HEAD) + "}}");
  EXPECT_EQ(
      resource("PHandler2E75B04E", provider),
      R"({"Type":"AWS::Lambda::Function","Properties":{"Code":{"S3Bucket":{"Fn::Sub":)"
      R"("cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}"},"S3Key":"HASH.zip"},)"
      R"("Timeout":900,"MemorySize":128,"Handler":"__entrypoint__.handler","Role":{"Fn::GetAtt":)"
      R"(["PRole727CD63F","Arn"]},"Runtime":"nodejs24.x"},"DependsOn":["PRole727CD63F"]})");
  EXPECT_EQ(resolved(stack_, provider.serviceToken()),
            R"({"Fn::GetAtt":["PHandler2E75B04E","Arn"]})");
  EXPECT_EQ(resolved(stack_, provider.roleArn()), R"({"Fn::GetAtt":["PRole727CD63F","Arn"]})");
}

TEST_F(CustomResourceProviderTest, HonoursItsOptions) {
  CustomResourceProviderProps options = props();
  options.description = "desc";
  options.environment = {{"B", "1"}, {"A", "2"}};
  options.memorySize = Size::mebibytes(256);
  options.policyStatements = {{{"Effect", "Allow"}, {"Action", "s3:*"}, {"Resource", "*"}}};
  options.runtime = "nodejs22.x";
  options.timeout = Duration::minutes(5);
  auto& provider = CustomResourceProvider::getOrCreateProvider(stack_, "Custom::MyThing", options);
  EXPECT_EQ(&CustomResourceProvider::getOrCreateProvider(stack_.create<Construct>("x"),
                                                         "Custom::MyThing", options),
            &provider);
  provider.addToRolePolicy({{"Effect", "Allow"}, {"Action", "x:y"}, {"Resource", "*"}});
  EXPECT_EQ(resource("CustomMyThingCustomResourceProviderRoleBBEFDFFA", provider),
            std::string(ROLE_HEAD) +
                R"(,"Policies":[{"PolicyName":"Inline","PolicyDocument":{"Version":"2012-10-17",)"
                R"("Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"},)"
                R"({"Effect":"Allow","Action":"x:y","Resource":"*"}]}}]}})");
  const std::string function =
      resource("CustomMyThingCustomResourceProviderHandler37B1FE4D", provider);
  EXPECT_NE(function.find(R"("Timeout":300,"MemorySize":256)"), std::string::npos) << function;
  EXPECT_NE(
      function.find(R"("Runtime":"nodejs22.x","Environment":{"Variables":{"A":"2",)"
                    R"("AWS_STS_REGIONAL_ENDPOINTS":"regional","B":"1"}},"Description":"desc"})"),
      std::string::npos)
      << function;
}

TEST_F(CustomResourceProviderTest, StagesTheHandlerWithItsEntrypoint) {
  const auto& provider = stack_.create<CustomResourceProvider>("P", props());
  const std::string assets = "cdk.out/asset." + provider.codeHash();
  (void)app_.templateOf(stack_);
  EXPECT_EQ(app_.directory().list(assets),
            (std::set<std::string>{"__entrypoint__.js", "index.js"}));
  EXPECT_EQ(app_.directory().read(assets + "/index.js"), source_.read("handler/index.js"));
  const Json manifest = Json::parse(app_.directory().read("cdk.out/S.assets.json"));
  EXPECT_EQ(manifest["files"][provider.codeHash()]["displayName"].text(), "S/P Code");
  EXPECT_EQ(manifest["files"][provider.codeHash()]["source"].dump(),
            R"({"path":"asset.)" + provider.codeHash() + R"(","packaging":"zip"})");
}

TEST_F(CustomResourceProviderTest, CanDoWithoutTheEntrypoint) {
  CustomResourceProviderProps options = props();
  options.useCfnResponseWrapper = false;
  const auto& provider = stack_.create<CustomResourceProvider>("P", options);
  EXPECT_NE(resource("PHandler2E75B04E", provider).find(R"("Handler":"index.handler")"),
            std::string::npos);
  EXPECT_EQ(app_.directory().list("cdk.out/asset." + provider.codeHash()),
            std::set<std::string>{"index.js"});
}

TEST_F(CustomResourceProviderTest, CarriesTheCodeOfTheLibraryAlong) {
  const internal::EmbeddedProviderProps embedded{.description = "d", .handler = "exports.x = 1;"};
  auto& provider = CustomResourceProvider::getOrCreateProvider(stack_, "Custom::X", embedded);
  EXPECT_EQ(&CustomResourceProvider::getOrCreateProvider(stack_, "Custom::X", embedded), &provider);
  (void)app_.templateOf(stack_);
  EXPECT_EQ(app_.directory().read("cdk.out/asset." + provider.codeHash() + "/index.js"),
            "exports.x = 1;");
}

TEST_F(CustomResourceProviderTest, NeedsAnIndexFile) {
  EXPECT_THROW(
      stack_.create<CustomResourceProvider>("P", {.codeDirectory = source_.path().string()}),
      ValidationError);
}

class CustomResourceProviderMetadataTest : public CustomResourceProviderTest {
 protected:
  CustomResourceProviderMetadataTest()
      : CustomResourceProviderTest(
            {{"aws:cdk:enable-asset-metadata", true}, {"aws:cdk:enable-path-metadata", true}}) {}
};

TEST_F(CustomResourceProviderMetadataTest, SaysWhereItsCodeIs) {
  const auto& provider = stack_.create<CustomResourceProvider>("P", props());
  EXPECT_TRUE(resource("PHandler2E75B04E", provider)
                  .ends_with(R"("Metadata":{"aws:cdk:path":"S/P/Handler","aws:asset:path":)"
                             R"("asset.HASH","aws:asset:property":"Code"}})"));
}

}  // namespace
}  // namespace cdk
