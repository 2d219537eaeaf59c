#include <cdk/lambda/event_source_mapping.hpp>

#include "number_checks.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda/cfn_event_source_mapping.hpp>
#include <cdk/lambda/function_base.hpp>

#include <algorithm>
#include <array>
#include <string>

namespace cdk::lambda {

namespace {

constexpr double LONGEST_BATCHING_WINDOW = 300;
constexpr double LEAST_CONCURRENCY = 2;
constexpr double MOST_CONCURRENCY = 1000;
constexpr double SHORTEST_RECORD_AGE = 60;
constexpr double LONGEST_RECORD_AGE = 7 * 24 * 60 * 60;
constexpr double MOST_RETRIES = 10000;
constexpr double MOST_PARALLEL_BATCHES = 10;
constexpr double LONGEST_TUMBLING_WINDOW = 900;
constexpr double MOST_POLLERS = 2000;
constexpr double MOST_LEAST_POLLERS = 200;
constexpr std::size_t LONGEST_GROUP_ID = 200;

using detail::checkRange;

Number secondsOf(const std::optional<Duration>& duration) {
  return duration ? duration->toSeconds() : Number();
}

String textOf(std::optional<StartingPosition> position) {
  if (!position) return {};
  switch (*position) {
    case StartingPosition::TRIM_HORIZON: return "TRIM_HORIZON";
    case StartingPosition::LATEST: return "LATEST";
    case StartingPosition::AT_TIMESTAMP: break;
  }
  return "AT_TIMESTAMP";
}

String textOf(EventSourceMappingLogLevel level) {
  switch (level) {
    case EventSourceMappingLogLevel::INFO: return "INFO";
    case EventSourceMappingLogLevel::DEBUG_: return "DEBUG";
    case EventSourceMappingLogLevel::WARN: break;
  }
  return "WARN";
}

String textOf(MetricType type) {
  switch (type) {
    case MetricType::EVENT_COUNT: return "EventCount";
    case MetricType::ERROR_COUNT: return "ErrorCount";
    case MetricType::KAFKA_METRICS: break;
  }
  return "KafkaMetrics";
}

void checkSource(const IConstruct& mapping, const EventSourceMappingProps& props) {
  if (props.eventSourceArn.isAbsent() == props.kafkaBootstrapServers.isAbsent()) {
    fail(mapping, "eventSourceArn",
         props.eventSourceArn.isAbsent()
             ? "it is absent, and so is kafkaBootstrapServers; one of them is wanted"
             : "it does not go with kafkaBootstrapServers; give one of them");
  }
  if (props.filterEncryption && props.filters.empty()) {
    fail(mapping, "filterEncryption", "there are no filters to encrypt");
  }
}

void checkGroupId(const IConstruct& mapping, const String& id) {
  if (id.empty() || id.isUnresolved()) return;
  const std::string_view text = id.literal();
  const bool isAllowed = std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           std::string_view("-/*:_+=.@").find(c) != std::string_view::npos;
  });
  if (isAllowed && text.size() <= LONGEST_GROUP_ID) return;
  fail(mapping, "kafkaConsumerGroupId",
       "'" + std::string(text) +
           "' is not allowed; it is 1 to 200 letters, digits and characters of -/*:_+=.@");
}

void checkStartingPosition(const IConstruct& mapping, const EventSourceMappingProps& props) {
  const bool isAtTimestamp = props.startingPosition == StartingPosition::AT_TIMESTAMP;
  if (isAtTimestamp == props.startingPositionTimestamp.has_value()) return;
  fail(mapping, "startingPositionTimestamp",
       isAtTimestamp ? "it is absent; the startingPosition AT_TIMESTAMP wants it"
                     : "it is only for the startingPosition AT_TIMESTAMP");
}

void checkNumbers(const IConstruct& mapping, const EventSourceMappingProps& props) {
  checkRange(mapping, "maxBatchingWindow", secondsOf(props.maxBatchingWindow), 0,
             LONGEST_BATCHING_WINDOW);
  checkRange(mapping, "maxConcurrency", props.maxConcurrency, LEAST_CONCURRENCY, MOST_CONCURRENCY);
  checkRange(mapping, "maxRecordAge", secondsOf(props.maxRecordAge), SHORTEST_RECORD_AGE,
             LONGEST_RECORD_AGE);
  checkRange(mapping, "retryAttempts", props.retryAttempts, -1, MOST_RETRIES);
  checkRange(mapping, "parallelizationFactor", props.parallelizationFactor, 1,
             MOST_PARALLEL_BATCHES);
  checkRange(mapping, "tumblingWindow", secondsOf(props.tumblingWindow), 0,
             LONGEST_TUMBLING_WINDOW);
  const ProvisionedPollerConfig& pollers = props.provisionedPollerConfig;
  checkRange(mapping, "minimumPollers", pollers.minimumPollers, 1, MOST_LEAST_POLLERS);
  checkRange(mapping, "maximumPollers", pollers.maximumPollers, 1, MOST_POLLERS);
  const Number& least = pollers.minimumPollers;
  const Number& most = pollers.maximumPollers;
  if (least.has_value() && most.has_value() && !least.isUnresolved() && !most.isUnresolved() &&
      least.literal() > most.literal()) {
    fail(mapping, "minimumPollers",
         Json(least).dump() + " is more than maximumPollers, " + Json(most).dump());
  }
}

CfnEventSourceMapping::FilterCriteriaProperty filterCriteria(const IConstruct& mapping,
                                                             const std::vector<Json>& filters) {
  if (filters.empty()) return CfnEventSourceMapping::FilterCriteriaProperty::absent();
  std::vector<CfnEventSourceMapping::FilterProperty> patterns;
  for (const Json& filter : filters) {
    const Json pattern = filter["pattern"];
    if (pattern.isAbsent()) {
      fail(mapping, "filters",
           filter.describe() + " has no member 'pattern'; FilterCriteria::filter makes filters");
    }
    patterns.push_back({.pattern = String(pattern)});
  }
  return {.filters = patterns};
}

CfnEventSourceMapping::SchemaRegistryConfigProperty schemaRegistry(
    const KafkaSchemaRegistryConfig& config) {
  std::vector<CfnEventSourceMapping::SchemaRegistryAccessConfigProperty> access;
  for (const KafkaSchemaRegistryAccessConfig& entry : config.accessConfigs) {
    access.push_back({.type = entry.type.type(), .uri = entry.uri});
  }
  std::vector<CfnEventSourceMapping::SchemaValidationConfigProperty> validation;
  for (const KafkaSchemaValidationConfig& entry : config.schemaValidationConfigs) {
    validation.push_back({.attribute = entry.attribute.value()});
  }
  CfnEventSourceMapping::SchemaRegistryConfigProperty result{
      .eventRecordFormat = config.eventRecordFormat.value(),
      .schemaRegistryUri = config.schemaRegistryUri,
      .schemaValidationConfigs = validation};
  if (!access.empty()) result.accessConfigs = access;
  return result;
}

CfnEventSourceMapping::MetricsConfigProperty metrics(const MetricsConfig& config) {
  if (!isPresent(config)) return CfnEventSourceMapping::MetricsConfigProperty::absent();
  std::vector<String> names;
  for (const MetricType type : config.metrics) names.push_back(textOf(type));
  return {.metrics = List<String>(names)};
}

List<CfnEventSourceMapping::SourceAccessConfigurationProperty> accessOf(
    const std::vector<SourceAccessConfiguration>& configurations) {
  if (configurations.empty()) return {};
  std::vector<CfnEventSourceMapping::SourceAccessConfigurationProperty> result;
  for (const SourceAccessConfiguration& entry : configurations) {
    result.push_back({.type = entry.type.type(), .uri = entry.uri});
  }
  return result;
}

String mappingArn(const IConstruct& scope, const String& id) {
  return Stack::of(scope).formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                     .resource = "event-source-mapping",
                                     .resourceName = id,
                                     .service = "lambda"});
}

class ImportedEventSourceMapping final : public Resource, public virtual IEventSourceMapping {
 public:
  ImportedEventSourceMapping(Scope scope, String id)
      : Resource(std::move(scope)), id_(std::move(id)) {}

  [[nodiscard]] String eventSourceMappingArn() const override { return mappingArn(*this, id_); }
  [[nodiscard]] String eventSourceMappingId() const override { return id_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    return property == "EventSourceMappingArn" ? eventSourceMappingArn() : id_;
  }

 private:
  String id_;
};

}  // namespace

EventSourceMapping::EventSourceMapping(Scope scope, Props props) : Resource(std::move(scope)) {
  checkSource(*this, props);
  checkGroupId(*this, props.kafkaConsumerGroupId);
  checkStartingPosition(*this, props);
  checkNumbers(*this, props);

  auto destination = CfnEventSourceMapping::DestinationConfigProperty::absent();
  if (props.onFailure) {
    destination.presence_ = {};
    destination.onFailure = {.destination =
                                 props.onFailure->bind(*this, *props.target).destination};
  }
  auto schemas = CfnEventSourceMapping::SchemaRegistryConfigProperty::absent();
  if (props.schemaRegistryConfig) {
    schemas = schemaRegistry(props.schemaRegistryConfig->bind(*this, *props.target));
  }
  // The consumer of a cluster is said in one of two places.
  auto managed = CfnEventSourceMapping::AmazonManagedKafkaEventSourceConfigProperty::absent();
  auto selfManaged = CfnEventSourceMapping::SelfManagedKafkaEventSourceConfigProperty::absent();
  const String groupId = props.kafkaConsumerGroupId.empty() ? String() : props.kafkaConsumerGroupId;
  if (groupId.has_value() || isPresent(schemas)) {
    if (props.eventSourceArn.has_value()) {
      managed = {.consumerGroupId = groupId, .schemaRegistryConfig = schemas};
    } else {
      selfManaged = {.consumerGroupId = groupId, .schemaRegistryConfig = schemas};
    }
  }
  auto endpoints = CfnEventSourceMapping::SelfManagedEventSourceProperty::absent();
  if (props.kafkaBootstrapServers.has_value()) {
    endpoints = {.endpoints = {.kafkaBootstrapServers = props.kafkaBootstrapServers}};
  }
  auto logging = CfnEventSourceMapping::LoggingConfigProperty::absent();
  if (props.logLevel) logging = {.systemLogLevel = textOf(*props.logLevel)};
  auto pollers = CfnEventSourceMapping::ProvisionedPollerConfigProperty::absent();
  if (isPresent(props.provisionedPollerConfig)) {
    pollers = {.maximumPollers = props.provisionedPollerConfig.maximumPollers,
               .minimumPollers = props.provisionedPollerConfig.minimumPollers,
               .pollerGroupName = props.provisionedPollerConfig.pollerGroupName};
  }
  auto scaling = CfnEventSourceMapping::ScalingConfigProperty::absent();
  if (props.maxConcurrency.has_value()) scaling = {.maximumConcurrency = props.maxConcurrency};
  String keyArn;
  if (props.filterEncryption) {
    props.filterEncryption->grant(iam::ServicePrincipal("lambda.amazonaws.com"), {"kms:Decrypt"});
    keyArn = props.filterEncryption->keyArn();
  }

  auto& resource = create<CfnEventSourceMapping>(
      "Resource",
      {.amazonManagedKafkaEventSourceConfig = managed,
       .batchSize = props.batchSize,
       .bisectBatchOnFunctionError = props.bisectBatchOnError,
       .destinationConfig = destination,
       .enabled = props.enabled,
       .eventSourceArn = props.eventSourceArn,
       .filterCriteria = filterCriteria(*this, props.filters),
       .functionName = props.target->functionName(),
       .functionResponseTypes = props.reportBatchItemFailures.value_or(false)
                                    ? List<String>{"ReportBatchItemFailures"}
                                    : List<String>(),
       .kmsKeyArn = keyArn,
       .loggingConfig = logging,
       .maximumBatchingWindowInSeconds = secondsOf(props.maxBatchingWindow),
       .maximumRecordAgeInSeconds = secondsOf(props.maxRecordAge),
       .maximumRetryAttempts = props.retryAttempts,
       .metricsConfig = metrics(props.metricsConfig),
       .parallelizationFactor = props.parallelizationFactor,
       .provisionedPollerConfig = pollers,
       .scalingConfig = scaling,
       .selfManagedEventSource = endpoints,
       .selfManagedKafkaEventSourceConfig = selfManaged,
       .sourceAccessConfigurations = accessOf(props.sourceAccessConfigurations),
       .startingPosition = textOf(props.startingPosition),
       .startingPositionTimestamp = props.startingPositionTimestamp,
       .topics = props.kafkaTopic.has_value() ? List<String>{props.kafkaTopic} : List<String>(),
       .tumblingWindowInSeconds = secondsOf(props.tumblingWindow)});
  id_ = resource.ref();
  arn_ = mappingArn(*this, id_);
}

IEventSourceMapping& EventSourceMapping::fromEventSourceMappingId(IConstruct& scope, ConstructId id,
                                                                  String eventSourceMappingId) {
  return scope.create<ImportedEventSourceMapping>(std::move(id), std::move(eventSourceMappingId));
}

}  // namespace cdk::lambda
