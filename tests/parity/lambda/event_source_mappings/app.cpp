#include <cdk/core.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>

#include "scenario.hpp"

namespace {

namespace kms = cdk::kms;
namespace lambda = cdk::lambda;

class EarlyQueue : public lambda::IEventSource {
 public:
  void bind(lambda::IFunction& target) override {
    target.addEventSourceMapping("Early",
                                 {.eventSourceArn = "arn:aws:sqs:eu-west-1:111111111111:early"});
  }
};

class DeadQueue : public lambda::IEventSourceDlq {
 public:
  lambda::DlqDestinationConfig bind(lambda::IEventSourceMapping&, lambda::IFunction&) override {
    return {.destination = "arn:aws:sqs:eu-west-1:111111111111:dead"};
  }
};

class Registry : public lambda::ISchemaRegistry {
 public:
  lambda::KafkaSchemaRegistryConfig bind(lambda::IEventSourceMapping&,
                                         lambda::IFunction&) override {
    return {
        .accessConfigs = {{.type = lambda::KafkaSchemaRegistryAccessConfigType::BASIC_AUTH,
                           .uri = "arn:aws:secretsmanager:eu-west-1:111111111111:secret:r"}},
        .eventRecordFormat = lambda::EventRecordFormat::JSON,
        .schemaRegistryUri = "https://registry.example.com",
        .schemaValidationConfigs = {{.attribute = lambda::KafkaSchemaValidationAttribute::VALUE}}};
  }
};

const parity::Scenario scenario("lambda/event_source_mappings", [](cdk::App& app) {
  using lambda::FilterCriteria;
  using lambda::FilterRule;
  using lambda::SourceAccessConfigurationType;
  auto& stack = app.create<cdk::Stack>("Mappings");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                  .events = {EarlyQueue()},
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::PYTHON_3_13});

  auto& key = stack.create<kms::Key>("Key");
  handler.addEventSourceMapping(
      "Queue",
      {.batchSize = 5,
       .enabled = false,
       .eventSourceArn = "arn:aws:sqs:eu-west-1:111111111111:jobs",
       .filterEncryption = key,
       .filters = {FilterCriteria::filter({{"body",
                                            {{"kind", FilterRule::or_({"a", "b"})},
                                             {"size", FilterRule::between(1, 10)}}}}),
                   FilterCriteria::filter({{"body",
                                            {{"name", FilterRule::beginsWith("x")},
                                             {"none", FilterRule::null()},
                                             {"one", FilterRule::isEqual(1)}}}}),
                   FilterCriteria::filter({{"body",
                                            {{"a", FilterRule::exists()},
                                             {"b", FilterRule::notExists()},
                                             {"c", FilterRule::notEquals("c")},
                                             {"d", FilterRule::empty()}}},
                                           {"region", cdk::Json::array({stack.region()})}})},
       .maxBatchingWindow = cdk::Duration::minutes(1),
       .maxConcurrency = 10,
       .reportBatchItemFailures = true});
  auto& stream = handler.addEventSourceMapping(
      "Stream", {.bisectBatchOnError = true,
                 .eventSourceArn = "arn:aws:kinesis:eu-west-1:111111111111:stream/clicks",
                 .logLevel = lambda::EventSourceMappingLogLevel::DEBUG_,
                 .maxRecordAge = cdk::Duration::days(1),
                 .metricsConfig = {.metrics = {lambda::MetricType::EVENT_COUNT}},
                 .onFailure = DeadQueue(),
                 .parallelizationFactor = 2,
                 .retryAttempts = -1,
                 .startingPosition = lambda::StartingPosition::AT_TIMESTAMP,
                 .startingPositionTimestamp = 1700000000,
                 .tumblingWindow = cdk::Duration::seconds(30)});
  stack.create<cdk::CfnOutput>("StreamId", {.value = stream.eventSourceMappingId()});
  stack.create<cdk::CfnOutput>("StreamArn", {.value = stream.eventSourceMappingArn()});

  auto& live = handler.addAlias("live");
  stack.create<lambda::EventSourceMapping>(
      "OwnKafka", {.kafkaBootstrapServers = {"kafka-1:9092", "kafka-2:9092"},
                   .kafkaConsumerGroupId = "group",
                   .kafkaTopic = "topic",
                   .provisionedPollerConfig = {.maximumPollers = 4,
                                               .minimumPollers = 2,
                                               .pollerGroupName = "shared"},
                   .schemaRegistryConfig = Registry(),
                   .sourceAccessConfigurations =
                       {{.type = SourceAccessConfigurationType::VPC_SUBNET, .uri = "subnet-1"},
                        {.type = SourceAccessConfigurationType::of("CUSTOM"), .uri = "other"}},
                   .startingPosition = lambda::StartingPosition::TRIM_HORIZON,
                   .target = live});
  handler.addEventSourceMapping(
      "Msk", {.eventSourceArn = "arn:aws:kafka:eu-west-1:111111111111:cluster/c/1",
              .kafkaConsumerGroupId = "group",
              .kafkaTopic = "topic",
              .schemaRegistryConfig = Registry(),
              .startingPosition = lambda::StartingPosition::LATEST});
  auto& imported = lambda::EventSourceMapping::fromEventSourceMappingId(stack, "Imported", "a-b-c");
  stack.create<cdk::CfnOutput>("ImportedArn", {.value = imported.eventSourceMappingArn()});
});

}  // namespace
