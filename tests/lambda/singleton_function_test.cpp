#include "lambda_test.hpp"

#include <cdk/iam.hpp>

namespace cdk::lambda {
namespace {

class SingletonFunctionTest : public testing::InStack {
 protected:
  SingletonFunction& singleton(String uuid, String purpose = {}) {
    return stack_.create<SingletonFunction>("Singleton" + std::to_string(count_++),
                                            {.code = Code::fromInline("pass"),
                                             .handler = "index.handler",
                                             .lambdaPurpose = std::move(purpose),
                                             .runtime = Runtime::PYTHON_3_13,
                                             .uuid = std::move(uuid)});
  }
};

TEST_F(SingletonFunctionTest, IsSharedByPurposeAndUuid) {
  auto& first = singleton("a-b");
  EXPECT_EQ(&first.permissionsNode(), &singleton("a_b").permissionsNode());
  EXPECT_NE(&first.permissionsNode(), &singleton("a-c").permissionsNode());
  EXPECT_NE(&first.permissionsNode(), &singleton("a-b", "Other").permissionsNode());
  EXPECT_EQ(first.constructName(), "SingletonLambdaab");
  EXPECT_EQ(resourcesOf("AWS::Lambda::Function").size(), 3U);
}

TEST_F(SingletonFunctionTest, GrantsOfAllWhoShareItAreOne) {
  const iam::ServicePrincipal sns("sns.amazonaws.com");
  singleton("a").grantInvoke(sns);
  singleton("a").grantInvoke(sns);
  EXPECT_EQ(resourcesOf("AWS::Lambda::Permission").size(), 1U);
}

TEST_F(SingletonFunctionTest, HasNoConnectionsOutsideAVpc) {
  EXPECT_FALSE(singleton("a").isBoundToVpc());
  EXPECT_FAILURE((void)singleton("a").connections(), ValidationError, "SingletonLambdaa");
}

}  // namespace
}  // namespace cdk::lambda
