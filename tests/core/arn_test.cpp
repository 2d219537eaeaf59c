#include <gtest/gtest.h>

#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

TEST(Arn, IsFormattedInEveryForm) {
  const auto format = [](ArnFormat arnFormat, const String& name) {
    return std::string(Arn::format({.account = "1",
                                    .arnFormat = arnFormat,
                                    .partition = "aws",
                                    .region = "",
                                    .resource = "res",
                                    .resourceName = name,
                                    .service = "svc"})
                           .literal());
  };
  EXPECT_EQ(format(ArnFormat::NO_RESOURCE_NAME, {}), "arn:aws:svc::1:res");
  EXPECT_EQ(format(ArnFormat::COLON_RESOURCE_NAME, "n"), "arn:aws:svc::1:res:n");
  EXPECT_EQ(format(ArnFormat::SLASH_RESOURCE_NAME, "n"), "arn:aws:svc::1:res/n");
  EXPECT_EQ(format(ArnFormat::SLASH_RESOURCE_NAME, ""), "arn:aws:svc::1:res/");
  EXPECT_EQ(format(ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME, "n"), "arn:aws:svc::1:/res/n");
  EXPECT_EQ(format(ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME, {}), "arn:aws:svc::1:/res");
}

TEST(Arn, TakesWhatIsLeftOutFromTheStack) {
  SynthesizedApp app;
  Stack& stack = app.stack();
  EXPECT_EQ(resolved(stack, Arn::format({.resource = "res", .service = "svc"}, stack)),
            R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":svc:",{"Ref":"AWS::Region"},":",)"
            R"({"Ref":"AWS::AccountId"},":res"]]})");
  EXPECT_THROW(Arn::format({.resource = "res", .service = "svc"}), ValidationError);
}

TEST(Arn, SaysWhatItIsMadeOf) {
  const ArnComponents role =
      Arn::split("arn:aws:iam::123:role/path/name", ArnFormat::SLASH_RESOURCE_NAME);
  EXPECT_EQ(role.service.literal(), "iam");
  EXPECT_EQ(role.region.literal(), "");
  EXPECT_EQ(role.account.literal(), "123");
  EXPECT_EQ(role.resource.literal(), "role");
  EXPECT_EQ(role.resourceName.literal(), "path/name");

  const ArnComponents function =
      Arn::split("arn:aws:lambda:r:1:function:name:alias", ArnFormat::COLON_RESOURCE_NAME);
  EXPECT_EQ(function.resource.literal(), "function");
  EXPECT_EQ(function.resourceName.literal(), "name:alias");

  const ArnComponents bucket = Arn::split("arn:aws:s3:::bucket/key", ArnFormat::NO_RESOURCE_NAME);
  EXPECT_EQ(bucket.resource.literal(), "bucket/key");
  EXPECT_TRUE(bucket.resourceName.isAbsent());

  const ArnComponents api = Arn::split("arn:aws:apigateway:r::/restapis/n/x",
                                       ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  EXPECT_EQ(api.resource.literal(), "restapis");
  EXPECT_EQ(api.resourceName.literal(), "n/x");
  EXPECT_EQ(api.arnFormat, ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME);
}

TEST(Arn, RefusesTextThatIsNone) {
  for (const char* text : {"bad", "xrn:aws:iam:r:a:res/x", "arn:aws",
                           "arn:aws:iam::123:", "arn:aws::r:a:res", "arn::iam:r:a:res", ""}) {
    EXPECT_THROW(Arn::split(text, ArnFormat::SLASH_RESOURCE_NAME), ValidationError) << text;
  }
}

TEST(Arn, SplitsATokenAtDeployment) {
  SynthesizedApp app;
  const Stack& stack = app.stack();
  const ArnComponents arn = Arn::split(Fn::ref("T"), ArnFormat::SLASH_RESOURCE_NAME);
  EXPECT_EQ(resolved(stack, arn.account), R"({"Fn::Select":[4,{"Fn::Split":[":",{"Ref":"T"}]}]})");
  EXPECT_EQ(
      resolved(stack, arn.resourceName),
      R"({"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",{"Ref":"T"}]}]}]}]})");
}

TEST(Arn, SplitsTextAroundTokens) {
  SynthesizedApp app;
  const Stack& stack = app.stack();
  const ArnComponents arn =
      Arn::split("arn:" + Aws::PARTITION + ":x:" + Aws::REGION + ":1:res/" + Fn::ref("T") + "/z",
                 ArnFormat::SLASH_RESOURCE_NAME);
  EXPECT_EQ(resolved(stack, arn.partition), R"({"Ref":"AWS::Partition"})");
  EXPECT_EQ(resolved(stack, arn.resourceName), R"({"Fn::Join":["",[{"Ref":"T"},"/z"]]})");
}

TEST(Arn, GivesTheNameOfAResourceOfTheTypeWanted) {
  SynthesizedApp app;
  EXPECT_EQ(Arn::extractResourceName("arn:aws:iam::1:role/path/name", "role").literal(),
            "path/name");
  EXPECT_EQ(resolved(app.stack(), Arn::extractResourceName(Fn::ref("T"), "role")),
            R"({"Fn::Select":[1,{"Fn::Split":[":role/",{"Ref":"T"}]}]})");
  EXPECT_THROW(Arn::extractResourceName("arn:aws:iam::1:role/name", "user"), ValidationError);
  EXPECT_THROW(Arn::extractResourceName("arn:aws:sns:r:1:topic", "topic"), ValidationError);
}

}  // namespace
}  // namespace cdk
