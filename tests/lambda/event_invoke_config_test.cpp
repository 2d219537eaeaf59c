#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

class EventInvokeConfigTest : public testing::InStack {
 protected:
  void configure(EventInvokeConfigOptions options) {
    make().configureAsyncInvoke(std::move(options));
  }
};

TEST_F(EventInvokeConfigTest, AgeAndRetriesAreWithinTheServicesLimits) {
  EXPECT_FAILURE(configure({.maxEventAge = Duration::seconds(59)}), ValidationError,
                 "maxEventAge: 59 is not allowed; it is 60 to 21600");
  EXPECT_FAILURE(configure({.maxEventAge = Duration::seconds(21601)}), ValidationError, "21601");
  EXPECT_FAILURE(configure({.retryAttempts = 3}), ValidationError,
                 "retryAttempts: 3 is not allowed; it is 0 to 2");
  EXPECT_FAILURE(configure({.retryAttempts = -1}), ValidationError, "-1");
  EXPECT_NO_THROW(configure({.maxEventAge = Duration::hours(6), .retryAttempts = 0}));
}

TEST_F(EventInvokeConfigTest, PropsOfAFunctionAreChecked) {
  auto props = basic();
  props.retryAttempts = 3;
  EXPECT_FAILURE(make(props), ValidationError, "retryAttempts: 3");
  props = basic();
  props.currentVersionOptions.retryAttempts = 3;
  EXPECT_FAILURE((void)make(props).currentVersion(), ValidationError, "retryAttempts: 3");
}

TEST_F(EventInvokeConfigTest, IsSaidInOnePlace) {
  auto props = basic();
  props.retryAttempts = 1;
  Function& function = make(props);
  EXPECT_FAILURE(function.configureAsyncInvoke({}), ConstructError,
                 "the asynchronous calls of the function are configured already");
  EXPECT_NO_THROW(function.latestVersion().configureAsyncInvoke({.retryAttempts = 1}));
}

TEST_F(EventInvokeConfigTest, LateNumbersPass) {
  auto& parameter = stack_.create<CfnParameter>("Number", {.type = "Number"});
  EXPECT_NO_THROW(configure({.maxEventAge = Duration::seconds(parameter.valueAsNumber()),
                             .retryAttempts = parameter.valueAsNumber()}));
}

}  // namespace
}  // namespace cdk::lambda
