#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/logs.hpp>
#include <cdk/logs_destinations.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace cdk::logs_destinations {
namespace {

class LambdaDestinations : public ::testing::Test {
 protected:
  logs::SubscriptionFilter& subscribe(lambda::IFunction& function,
                                      LambdaDestinationOptions options = {}) {
    return group_.addSubscriptionFilter(
        "Filter", {.destination = LambdaDestination(function, std::move(options)),
                   .filterPattern = logs::FilterPattern::allEvents()});
  }
  lambda::Function& makeFunction() {
    return stack_.create<lambda::Function>("Function", {.code = lambda::Code::fromInline("x"),
                                                        .handler = "index.handler",
                                                        .runtime = lambda::Runtime::NODEJS_22_X});
  }

  App app_;
  Stack& stack_ = app_.create<Stack>("S");
  logs::LogGroup& group_ = stack_.create<logs::LogGroup>("Group");
};

TEST_F(LambdaDestinations, WaitForThePermissionToCallTheFunction) {
  auto& filter = subscribe(makeFunction());
  const Ref<IConstruct> permission = filter.node().tryFindChild("CanInvokeLambda");
  ASSERT_TRUE(permission);
  EXPECT_THAT(filter.node().dependencies(), ::testing::Contains(permission.get()));
}

TEST_F(LambdaDestinations, LeaveThePermissionToOthersOnDemand) {
  auto& filter = subscribe(makeFunction(), {.addPermissions = false});
  EXPECT_FALSE(filter.node().tryFindChild("CanInvokeLambda"));
}

TEST_F(LambdaDestinations, CannotPermitAFunctionOfAnotherAccount) {
  auto& function = lambda::Function::fromFunctionArn(
      stack_, "Imported", "arn:aws:lambda:us-east-1:111122223333:function:f");
  auto& filter = subscribe(function);
  EXPECT_FALSE(filter.node().tryFindChild("CanInvokeLambda"));
  EXPECT_TRUE(filter.node().dependencies().empty());
}

}  // namespace
}  // namespace cdk::logs_destinations
