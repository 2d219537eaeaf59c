#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

class FunctionUrlTest : public testing::InStack {};

TEST_F(FunctionUrlTest, VersionsHaveNone) {
  Function& function = make();
  EXPECT_FAILURE(function.currentVersion().addFunctionUrl(), ValidationError,
                 "is a version, which can have no URL");
  EXPECT_FAILURE(function.latestVersion().addFunctionUrl(), ValidationError, "$LATEST");
}

TEST_F(FunctionUrlTest, BrowsersRememberForADayAtMost) {
  EXPECT_FAILURE(make().addFunctionUrl({.cors = {.maxAge = Duration::seconds(86401)}}),
                 ValidationError, "maxAge: 86401 is not allowed; it is 0 to 86400");
  EXPECT_NO_THROW(make().addFunctionUrl({.cors = {.maxAge = Duration::days(1)}}));
}

TEST_F(FunctionUrlTest, AFunctionHasOne) {
  Function& function = make();
  FunctionUrl& url = function.addFunctionUrl();
  EXPECT_EQ(url.authType(), FunctionUrlAuthType::AWS_IAM);
  EXPECT_THROW(function.addFunctionUrl(), ConstructError);
}

TEST_F(FunctionUrlTest, AllMethodsAreAllowedWhereNoneIsNamed) {
  make().addFunctionUrl({.cors = {}});
  EXPECT_EQ(resourcesOf("AWS::Lambda::Url")[0].second["Properties"]["Cors"].dump(),
            R"({"AllowMethods":["*"]})");
}

TEST_F(FunctionUrlTest, ASignedUrlIsNobodysAtFirst) {
  make().addFunctionUrl();
  EXPECT_TRUE(resourcesOf("AWS::Lambda::Permission").empty());
  make().addFunctionUrl({.authType = FunctionUrlAuthType::NONE});
  EXPECT_EQ(resourcesOf("AWS::Lambda::Permission").size(), 2U);
}

}  // namespace
}  // namespace cdk::lambda
