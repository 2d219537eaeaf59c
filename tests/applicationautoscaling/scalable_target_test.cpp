#include <cdk/applicationautoscaling.hpp>
#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>

namespace cdk::applicationautoscaling {
namespace {

using testing::HasSubstr;

std::string errorOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

class ScalableTargets : public testing::Test {
 protected:
  ScalableTarget& make(Number low = 1, Number high = 10) {
    return stack.create<ScalableTarget>("Target", {.maxCapacity = high,
                                                   .minCapacity = low,
                                                   .resourceId = "service/a/b",
                                                   .scalableDimension = "ecs:service:DesiredCount",
                                                   .serviceNamespace = ServiceNamespace::ECS});
  }

  App app;
  Stack& stack = app.create<Stack>("Stack");
};

TEST_F(ScalableTargets, RefuseNegativeCapacities) {
  EXPECT_THAT(errorOf([this] { make(-1); }), HasSubstr("minCapacity: -1 is not allowed"));
  EXPECT_THAT(errorOf([this] { make(0, -1); }), HasSubstr("maxCapacity: -1 is not allowed"));
}

TEST_F(ScalableTargets, RefuseAMinimumAboveTheMaximum) {
  const std::string error = errorOf([this] { make(5, 4); });
  EXPECT_THAT(error, HasSubstr("Stack/Target"));
  EXPECT_THAT(error, HasSubstr("5 is not allowed; it is at most maxCapacity, 4"));
}

TEST_F(ScalableTargets, TakeCapacitiesThatAreNotKnownYet) {
  EXPECT_NO_THROW(make(Lazy::number([] { return Number(5); }), 4));
}

TEST_F(ScalableTargets, AreKnownByTheirParts) {
  const ScalableTargetReference reference = make().scalableTargetRef();
  EXPECT_EQ(reference.scalableDimension, "ecs:service:DesiredCount");
  EXPECT_EQ(reference.serviceNamespace, "ecs");
  EXPECT_EQ(stack.resolve(reference.resourceId)["Ref"].has_value(), true);
}

TEST_F(ScalableTargets, KeepTheRoleThatIsGiven) {
  auto& role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/scaling");
  auto& target = stack.create<ScalableTarget>(
      "Target", {.maxCapacity = 1,
                 .minCapacity = 1,
                 .resourceId = "table/t",
                 .role = role,
                 .scalableDimension = "dynamodb:table:ReadCapacityUnits",
                 .serviceNamespace = ServiceNamespace::DYNAMODB});
  EXPECT_EQ(&target.role(), &role);
}

TEST_F(ScalableTargets, ImportedWithTheirAttributesKnowThem) {
  IScalableTarget& target = ScalableTarget::fromScalableTargetAttributes(
      stack, "Imported",
      {.scalableDimension = "d", .scalableTargetId = "id", .serviceNamespace = "ecs"});
  EXPECT_EQ(target.scalableTargetId(), "id");
  EXPECT_EQ(target.scalableTargetRef().scalableDimension, "d");
}

TEST_F(ScalableTargets, ImportedByTheirIdDoNotKnowTheirDimension) {
  IScalableTarget& target = ScalableTarget::fromScalableTargetId(stack, "Imported", "id");
  EXPECT_EQ(target.scalableTargetId(), "id");
  EXPECT_THAT(errorOf([&target] { static_cast<void>(target.scalableTargetRef()); }),
              HasSubstr("use fromScalableTargetAttributes"));
}

TEST_F(ScalableTargets, RefuseASchedulesWithoutACapacity) {
  EXPECT_THAT(errorOf([this] {
                make().scaleOnSchedule("Night", {.schedule = Schedule::rate(Duration::days(1))});
              }),
              HasSubstr("at least one of minCapacity and maxCapacity is wanted"));
}

TEST_F(ScalableTargets, WarnOfSchedulesThatRunEveryMinute) {
  auto& target = make();
  const auto warnings = [&target] {
    std::size_t count = 0;
    for (const MetadataEntry& entry : target.node().metadata()) {
      if (entry.type == "aws:cdk:warning") ++count;
    }
    return count;
  };
  target.scaleOnSchedule("Hourly", {.minCapacity = 1, .schedule = Schedule::cron({.minute = "0"})});
  EXPECT_EQ(warnings(), 0U);
  target.scaleOnSchedule("Often", {.minCapacity = 1, .schedule = Schedule::cron({.hour = "8"})});
  EXPECT_EQ(warnings(), 1U);
}

TEST(ApplicationScalingSchedule, IsNotBothOfADayAndAWeekDay) {
  EXPECT_THAT(errorOf([] { Schedule::cron({.day = "1", .weekDay = "MON"}); }),
              HasSubstr("it does not go with weekDay"));
}

TEST(ApplicationScalingSchedule, IsAtARateOfWholeMinutes) {
  EXPECT_EQ(Schedule::rate(Duration::hours(25)).expressionString(), "rate(25 hours)");
  EXPECT_EQ(Schedule::rate(Duration::days(1)).expressionString(), "rate(1 day)");
  EXPECT_THROW(Schedule::rate(Duration::seconds(90)), ValidationError);
  EXPECT_THAT(errorOf([] { Schedule::rate(Duration::minutes(0)); }),
              HasSubstr("it is a minute or more"));
}

TEST(ApplicationScalingSchedule, OfARateThatIsNotKnownYetWantsAUnitThatTheServiceHas) {
  const Number late = Lazy::number([] { return Number(7); });
  EXPECT_NO_THROW(Schedule::rate(Duration::hours(late)));
  EXPECT_THAT(errorOf([&late] { Schedule::rate(Duration::seconds(late)); }),
              HasSubstr("minutes, hours and days are allowed"));
}

}  // namespace
}  // namespace cdk::applicationautoscaling
