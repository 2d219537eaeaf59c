#include <cdk/cloudwatch.hpp>
#include <cdk/core.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

namespace cdk::cloudwatch {
namespace {

using testing::HasSubstr;

class Dashboards : public testing::Test {
 protected:
  static std::string errorOf(const std::function<void()>& action) {
    try {
      action();
    } catch (const ValidationError& error) {
      return error.what();
    }
    return {};
  }
  std::string errorOf(const DashboardProps& props) {
    return errorOf([&] { stack.create<Dashboard>("Dashboard", props); });
  }

  App app;
  Stack& stack =
      app.create<Stack>("Stack", {.env = {.account = "111111111111", .region = "eu-west-1"}});
};

TEST_F(Dashboards, HaveNamesOfLettersDigitsAndDashes) {
  const std::string error = errorOf(DashboardProps{.dashboardName = "my board"});
  EXPECT_THAT(error, HasSubstr("Stack/Dashboard"));
  EXPECT_THAT(error, HasSubstr("dashboardName: \"my board\" is not allowed"));
  EXPECT_NE(errorOf(DashboardProps{.dashboardName = ""}), "");
  EXPECT_EQ(errorOf(DashboardProps{.dashboardName = Aws::STACK_NAME}), "");
}

TEST_F(Dashboards, HaveOneBeginOfTheirTimeRange) {
  EXPECT_THAT(errorOf(DashboardProps{.defaultInterval = Duration::hours(1), .start = "-PT3H"}),
              HasSubstr("it does not go with defaultInterval"));
  EXPECT_THAT(errorOf(DashboardProps{.end = "PT0S"}), HasSubstr("end wants it"));
}

TEST_F(Dashboards, WarnOfWhatTheirWidgetsFind) {
  auto& dashboard = stack.create<Dashboard>("Dashboard");
  dashboard.addWidgets({GraphWidget(
      {.left = {Metric({.metricName = "Calls", .namespace_ = "App", .statistic = "median"})}})});
  ASSERT_EQ(dashboard.node().metadata().size(), 1U);
  EXPECT_EQ(dashboard.node().metadata().front().type, "aws:cdk:warning");
}

TEST(DashboardVariables, ThatUsersTypeHaveNoValuesToChooseFrom) {
  EXPECT_THROW(DashboardVariable({.id = "id",
                                  .inputType = VariableInputType::INPUT,
                                  .type = VariableType::PROPERTY,
                                  .value = "region",
                                  .values = Values::fromValues({{.value = "eu-west-1"}})}),
               ValidationError);
}

TEST(DashboardVariables, ThatUsersChooseWantValues) {
  for (const VariableInputType type : {VariableInputType::RADIO, VariableInputType::SELECT}) {
    EXPECT_THROW(
        DashboardVariable(
            {.id = "id", .inputType = type, .type = VariableType::PROPERTY, .value = "region"}),
        ValidationError);
  }
  EXPECT_THROW(Values::fromValues({}), ValidationError);
  EXPECT_THROW(Values::fromSearchComponents({.dimensions = List<String>(std::vector<String>{}),
                                             .metricName = "CPUUtilization",
                                             .namespace_ = "AWS/EC2",
                                             .populateFrom = "InstanceId"}),
               ValidationError);
}

TEST(DashboardVariables, MayBeginWithAnything) {
  EXPECT_EQ(DefaultValue::FIRST.val().dump(), "\"__FIRST\"");
  EXPECT_EQ(DefaultValue::value(5).val().dump(), "5");
}

}  // namespace
}  // namespace cdk::cloudwatch
