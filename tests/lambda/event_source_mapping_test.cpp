#include "lambda_test.hpp"

#include <cdk/kms.hpp>

namespace cdk::lambda {
namespace {

constexpr const char* QUEUE = "arn:aws:sqs:eu-west-1:111111111111:q";

class EventSourceMappingTest : public testing::InStack {
 protected:
  EventSourceMapping& map(EventSourceMappingOptions options) {
    return function_.addEventSourceMapping("M" + std::to_string(count_++), std::move(options));
  }

  Function& function_ = make();
};

TEST_F(EventSourceMappingTest, ThereIsOneSource) {
  EXPECT_FAILURE(map({}), ValidationError,
                 "eventSourceArn: it is absent, and so is kafkaBootstrapServers");
  EXPECT_FAILURE(map({.eventSourceArn = QUEUE, .kafkaBootstrapServers = {"a:1"}}), ValidationError,
                 "eventSourceArn: it does not go with kafkaBootstrapServers");
}

TEST_F(EventSourceMappingTest, NumbersAreWithinTheServicesLimits) {
  const auto refused = [this](EventSourceMappingOptions options, const std::string& part) {
    options.eventSourceArn = QUEUE;
    EXPECT_FAILURE(map(options), ValidationError, part);
  };
  refused({.maxBatchingWindow = Duration::seconds(301)}, "maxBatchingWindow: 301 is not allowed");
  refused({.maxConcurrency = 1}, "maxConcurrency: 1 is not allowed; it is 2 to 1000");
  refused({.maxConcurrency = 1001}, "maxConcurrency: 1001");
  refused({.maxRecordAge = Duration::seconds(59)}, "maxRecordAge: 59 is not allowed");
  refused({.maxRecordAge = Duration::days(8)}, "it is 60 to 604800");
  refused({.retryAttempts = -2}, "retryAttempts: -2 is not allowed; it is -1 to 10000");
  refused({.retryAttempts = 10001}, "retryAttempts: 10001");
  refused({.parallelizationFactor = 0}, "parallelizationFactor: 0");
  refused({.parallelizationFactor = 11}, "it is 1 to 10");
  refused({.tumblingWindow = Duration::seconds(901)}, "tumblingWindow: 901");
  refused({.provisionedPollerConfig = {.minimumPollers = 0}}, "minimumPollers: 0");
  refused({.provisionedPollerConfig = {.minimumPollers = 201}}, "it is 1 to 200");
  refused({.provisionedPollerConfig = {.maximumPollers = 2001}}, "it is 1 to 2000");
  refused({.provisionedPollerConfig = {.maximumPollers = 3, .minimumPollers = 5}},
          "5 is more than maximumPollers, 3");
}

TEST_F(EventSourceMappingTest, LateNumbersPass) {
  auto& number = stack_.create<CfnParameter>("Number", {.type = "Number"});
  EXPECT_NO_THROW(map({.eventSourceArn = QUEUE,
                       .maxConcurrency = number.valueAsNumber(),
                       .maxRecordAge = Duration::seconds(number.valueAsNumber()),
                       .retryAttempts = number.valueAsNumber()}));
}

TEST_F(EventSourceMappingTest, ATimestampGoesWithItsPosition) {
  EXPECT_FAILURE(map({.eventSourceArn = QUEUE, .startingPositionTimestamp = 5}), ValidationError,
                 "it is only for the startingPosition AT_TIMESTAMP");
  EXPECT_FAILURE(map({.eventSourceArn = QUEUE, .startingPosition = StartingPosition::AT_TIMESTAMP}),
                 ValidationError, "startingPositionTimestamp: it is absent");
}

TEST_F(EventSourceMappingTest, ConsumerGroupsHaveTheServicesNames) {
  const auto group = [this](String id) {
    map({.kafkaBootstrapServers = {"a:1"}, .kafkaConsumerGroupId = std::move(id)});
  };
  EXPECT_FAILURE(group("a b"), ValidationError, "kafkaConsumerGroupId: 'a b' is not allowed");
  EXPECT_FAILURE(group(std::string(201, 'a')), ValidationError, "it is 1 to 200 letters");
  EXPECT_NO_THROW(group("g.1-2:3/*_+=@"));
  EXPECT_NO_THROW(group("x y" + Aws::REGION));
}

TEST_F(EventSourceMappingTest, OnlyFiltersAreEncrypted) {
  auto& key = stack_.create<kms::Key>("Key");
  EXPECT_FAILURE(map({.eventSourceArn = QUEUE, .filterEncryption = key}), ValidationError,
                 "filterEncryption: there are no filters to encrypt");
}

TEST_F(EventSourceMappingTest, WhatIsNoFilterIsRefused) {
  EXPECT_FAILURE(map({.eventSourceArn = QUEUE, .filters = {Json{{"Pattern", "{}"}}}}),
                 ValidationError, "has no member 'pattern'");
}

TEST_F(EventSourceMappingTest, RulesAreWrittenAsTheServiceReadsThem) {
  EXPECT_EQ(FilterRule::null().dump(), "[null]");
  EXPECT_EQ(FilterRule::empty().dump(), R"([""])");
  EXPECT_EQ(FilterRule::isEqual("a").dump(), R"(["a"])");
  EXPECT_EQ(FilterRule::isEqual(5).dump(), R"([{"numeric":["=",5]}])");
  EXPECT_EQ(FilterRule::isEqual(true).dump(), "[true]");
  EXPECT_EQ(FilterRule::or_({"a", "b"}).dump(), R"(["a","b"])");
  EXPECT_EQ(FilterRule::notEquals("a").dump(), R"([{"anything-but":["a"]}])");
  EXPECT_EQ(FilterRule::between(1, 2).dump(), R"([{"numeric":[">",1,"<=",2]}])");
  EXPECT_EQ(FilterRule::exists().dump(), R"([{"exists":true}])");
  EXPECT_EQ(FilterRule::notExists().dump(), R"([{"exists":false}])");
  EXPECT_EQ(FilterRule::beginsWith("a").dump(), R"([{"prefix":"a"}])");
}

TEST_F(EventSourceMappingTest, AnImportIsKnownByItsId) {
  auto& imported = EventSourceMapping::fromEventSourceMappingId(stack_, "Imported", "a-b");
  EXPECT_EQ(imported.eventSourceMappingId(), "a-b");
  EXPECT_EQ(imported.referenceTo("Id"), "a-b");
}

}  // namespace
}  // namespace cdk::lambda
