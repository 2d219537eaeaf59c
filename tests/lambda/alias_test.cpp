#include <cdk/applicationautoscaling.hpp>

#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

class AliasTest : public testing::InStack {
 protected:
  Alias& alias(std::vector<VersionWeight> weights) {
    return stack_.create<Alias>("Alias" + std::to_string(count_++),
                                {.additionalVersions = std::move(weights),
                                 .aliasName = "live",
                                 .version = function_.currentVersion()});
  }

  Function& function_ = make();
  IVersion& other_ =
      Version::fromVersionAttributes(stack_, "Other", {.lambda = function_, .version = "1"});
};

TEST_F(AliasTest, WeightsAreSharesOfAWhole) {
  EXPECT_FAILURE(alias({{.version = other_, .weight = 1.5}}), ValidationError,
                 "additionalVersions: 1.5 is not allowed; it is 0 to 1");
  EXPECT_FAILURE(alias({{.version = other_, .weight = -0.5}}), ValidationError, "-0.5");
  EXPECT_FAILURE(alias({{.version = other_, .weight = 0.75}, {.version = other_, .weight = 0.5}}),
                 ValidationError, "the weights are 1.25 in all; at most 1 is allowed");
  EXPECT_NO_THROW(alias({{.version = other_, .weight = 1}}));
}

TEST_F(AliasTest, NegativeConcurrencyIsRefused) {
  EXPECT_FAILURE(function_.addAlias("x", {.provisionedConcurrentExecutions = -1}), ValidationError,
                 "provisionedConcurrentExecutions: -1 is not allowed");
}

TEST_F(AliasTest, StandsForItsVersion) {
  Alias& live = alias({});
  EXPECT_EQ(&live.version(), &function_.currentVersion());
  EXPECT_EQ(&live.lambda(), static_cast<IFunction*>(&function_));
  EXPECT_EQ(&live.latestVersion(), &function_.latestVersion());
  EXPECT_EQ(live.role().get(), function_.role().get());
  EXPECT_EQ(&live.permissionsNode(), &live.node());
}

TEST_F(AliasTest, ScalesOnce) {
  Alias& live = alias({});
  auto& scaling = live.addAutoScaling({.maxCapacity = 10});
  EXPECT_FAILURE(live.addAutoScaling({.maxCapacity = 10}), ConstructError, "scales already");
  for (const double target : {0.05, 0.95, 1.0}) {
    EXPECT_FAILURE(scaling.scaleOnUtilization({.utilizationTarget = target}), ValidationError,
                   "is not allowed; it is 0.1 to 0.9");
  }
  EXPECT_NO_THROW(scaling.scaleOnUtilization({.utilizationTarget = 0.9}));
}

TEST_F(AliasTest, CallsAreConfiguredOnce) {
  Alias& live = alias({});
  live.configureAsyncInvoke({.retryAttempts = 1});
  EXPECT_FAILURE(live.configureAsyncInvoke({.retryAttempts = 1}), ConstructError,
                 "are configured already");
}

TEST_F(AliasTest, AnImportIsReferredToByItsArn) {
  auto& imported =
      Alias::fromAliasAttributes(stack_, "Imported", {.aliasName = "beta", .aliasVersion = other_});
  EXPECT_EQ(imported.aliasName(), "beta");
  EXPECT_EQ(testing::resolved(stack_, imported.referenceTo("AliasArn")),
            testing::resolved(stack_, imported.functionArn()));
  EXPECT_FALSE(imported.isBoundToVpc());
}

}  // namespace
}  // namespace cdk::lambda
