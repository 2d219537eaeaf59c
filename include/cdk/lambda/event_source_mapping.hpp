#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/lambda/constant_text.hpp>
#include <cdk/lambda/event_source_dlq.hpp>
#include <cdk/lambda/schema_registry.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::kms {
class IKey;
}

namespace cdk::lambda {

class IFunction;

/// Where the reading of a stream begins.
enum class StartingPosition : std::uint8_t {
  /// With the oldest record.
  TRIM_HORIZON,
  /// With records that are new.
  LATEST,
  /// With those after `startingPositionTimestamp`.
  AT_TIMESTAMP,
};

/// What the service logs about an event source.
enum class EventSourceMappingLogLevel : std::uint8_t { INFO, DEBUG_, WARN };

/// Metrics of an event source.
enum class MetricType : std::uint8_t { EVENT_COUNT, ERROR_COUNT, KAFKA_METRICS };

/// Which metrics an event source has.
struct MetricsConfig {
  std::vector<MetricType> metrics{};
  Presence presence_{};

  static MetricsConfig absent() noexcept { return {.presence_ = Presence::absent()}; }
};

/// Pollers that are reserved for an event source.
struct ProvisionedPollerConfig {
  /// 1 to 2000. Default: the service's, 200.
  Number maximumPollers{};
  /// 1 to 200. Default: the service's, 2 for queues and 1 for Kafka.
  Number minimumPollers{};
  /// Group of event sources that share the pollers. Default: none.
  String pollerGroupName{};
  Presence presence_{};

  static ProvisionedPollerConfig absent() noexcept { return {.presence_ = Presence::absent()}; }
};

/// How an event source is reached.
class SourceAccessConfigurationType {
 public:
  /// ARN of a secret with user name and password.
  static const SourceAccessConfigurationType BASIC_AUTH;
  /// ARN of a secret with certificate and private key.
  static const SourceAccessConfigurationType CLIENT_CERTIFICATE_TLS_AUTH;
  static const SourceAccessConfigurationType SASL_SCRAM_256_AUTH;
  static const SourceAccessConfigurationType SASL_SCRAM_512_AUTH;
  /// ARN of a secret with the authority's certificate.
  static const SourceAccessConfigurationType SERVER_ROOT_CA_CERTIFICATE;
  static const SourceAccessConfigurationType VIRTUAL_HOST;
  static const SourceAccessConfigurationType VPC_SECURITY_GROUP;
  static const SourceAccessConfigurationType VPC_SUBNET;
  /// A kind that has no constant yet.
  static SourceAccessConfigurationType of(String name) {
    return SourceAccessConfigurationType(detail::ConstantText(std::move(name)));
  }

  [[nodiscard]] String type() const { return type_.value(); }

 private:
  constexpr explicit SourceAccessConfigurationType(detail::ConstantText type) noexcept
      : type_(std::move(type)) {}

  detail::ConstantText type_;
};

inline constexpr SourceAccessConfigurationType SourceAccessConfigurationType::BASIC_AUTH{
    detail::ConstantText("BASIC_AUTH")};
inline constexpr SourceAccessConfigurationType
    SourceAccessConfigurationType::CLIENT_CERTIFICATE_TLS_AUTH{
        detail::ConstantText("CLIENT_CERTIFICATE_TLS_AUTH")};
inline constexpr SourceAccessConfigurationType SourceAccessConfigurationType::SASL_SCRAM_256_AUTH{
    detail::ConstantText("SASL_SCRAM_256_AUTH")};
inline constexpr SourceAccessConfigurationType SourceAccessConfigurationType::SASL_SCRAM_512_AUTH{
    detail::ConstantText("SASL_SCRAM_512_AUTH")};
inline constexpr SourceAccessConfigurationType
    SourceAccessConfigurationType::SERVER_ROOT_CA_CERTIFICATE{
        detail::ConstantText("SERVER_ROOT_CA_CERTIFICATE")};
inline constexpr SourceAccessConfigurationType SourceAccessConfigurationType::VIRTUAL_HOST{
    detail::ConstantText("VIRTUAL_HOST")};
inline constexpr SourceAccessConfigurationType SourceAccessConfigurationType::VPC_SECURITY_GROUP{
    detail::ConstantText("VPC_SECURITY_GROUP")};
inline constexpr SourceAccessConfigurationType SourceAccessConfigurationType::VPC_SUBNET{
    detail::ConstantText("VPC_SUBNET")};

/// Credentials or network of an event source.
struct SourceAccessConfiguration {
  SourceAccessConfigurationType type;
  /// What the type wants, such as the ARN of a secret or the id of a subnet.
  Required<String> uri;
};

/// A mapping, made here or elsewhere.
class IEventSourceMapping : public virtual IResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Lambda::EventSourceMapping";

  [[nodiscard]] virtual String eventSourceMappingArn() const = 0;
  [[nodiscard]] virtual String eventSourceMappingId() const = 0;
};

/// How a function reads an event source.
struct EventSourceMappingOptions {
  /// The most records of a batch, by weight of the source: 1 to 10000. Default: the service's, 10
  /// for queues and 100 for streams.
  Number batchSize{};
  /// Split a batch that failed in two, and try again. Default: false.
  Boolean bisectBatchOnError{};
  /// Default: true.
  Boolean enabled{};
  /// ARN of the queue, stream, broker or cluster. A change replaces the mapping. Default: none, for
  /// a Kafka cluster of one's own.
  String eventSourceArn{};
  /// Key that `filters` are encrypted with. Default: the service's own.
  Ref<kms::IKey> filterEncryption{};
  /// Such as `FilterCriteria::filter` gives; an event has to fit one of them. Default: all events.
  std::vector<Json> filters{};
  /// `host:port` of a Kafka cluster of one's own. Default: none.
  List<String> kafkaBootstrapServers{};
  /// 1 to 200 characters. A change replaces the mapping. Default: made by the service.
  String kafkaConsumerGroupId{};
  /// Default: none.
  String kafkaTopic{};
  /// Default: nothing is logged.
  std::optional<EventSourceMappingLogLevel> logLevel{};
  /// How long records are gathered: up to 5 minutes. Default: 0 seconds.
  std::optional<Duration> maxBatchingWindow{};
  /// Concurrent calls for a queue: 2 to 1000. Default: not limited.
  Number maxConcurrency{};
  /// Records that are older are discarded: 60 seconds to 7 days. Default: none are.
  std::optional<Duration> maxRecordAge{};
  /// Default: no metrics beside the usual ones.
  MetricsConfig metricsConfig = MetricsConfig::absent();
  /// Where records go that are discarded. Default: nowhere.
  Handle<IEventSourceDlq> onFailure{};
  /// Concurrent batches per shard: 1 to 10. Default: 1.
  Number parallelizationFactor{};
  /// Default: pollers are not reserved.
  ProvisionedPollerConfig provisionedPollerConfig = ProvisionedPollerConfig::absent();
  /// The function says which records of a batch failed. Default: false.
  Boolean reportBatchItemFailures{};
  /// -1 for as long as the record lives, or 0 to 10000. Default: -1.
  Number retryAttempts{};
  /// Default: records have no schema.
  Handle<ISchemaRegistry> schemaRegistryConfig{};
  /// Default: none needed.
  std::vector<SourceAccessConfiguration> sourceAccessConfigurations{};
  /// Wanted for streams and Kafka. A change replaces the mapping. Default: none.
  std::optional<StartingPosition> startingPosition{};
  /// In seconds since 1970. A change replaces the mapping. Default: none.
  Number startingPositionTimestamp{};
  /// Whether `onFailure` may be a bucket. Default: false.
  Boolean supportS3OnFailureDestination{};
  /// Length of the windows that a function aggregates over: up to 15 minutes. Default: none.
  std::optional<Duration> tumblingWindow{};
};

/// Props of `EventSourceMapping`.
struct EventSourceMappingProps {
  /// The most records of a batch, by weight of the source: 1 to 10000. Default: the service's, 10
  /// for queues and 100 for streams.
  Number batchSize{};
  /// Split a batch that failed in two, and try again. Default: false.
  Boolean bisectBatchOnError{};
  /// Default: true.
  Boolean enabled{};
  /// ARN of the queue, stream, broker or cluster. A change replaces the mapping. Default: none, for
  /// a Kafka cluster of one's own.
  String eventSourceArn{};
  /// Key that `filters` are encrypted with. Default: the service's own.
  Ref<kms::IKey> filterEncryption{};
  /// Such as `FilterCriteria::filter` gives; an event has to fit one of them. Default: all events.
  std::vector<Json> filters{};
  /// `host:port` of a Kafka cluster of one's own. Default: none.
  List<String> kafkaBootstrapServers{};
  /// 1 to 200 characters. A change replaces the mapping. Default: made by the service.
  String kafkaConsumerGroupId{};
  /// Default: none.
  String kafkaTopic{};
  /// Default: nothing is logged.
  std::optional<EventSourceMappingLogLevel> logLevel{};
  /// How long records are gathered: up to 5 minutes. Default: 0 seconds.
  std::optional<Duration> maxBatchingWindow{};
  /// Concurrent calls for a queue: 2 to 1000. Default: not limited.
  Number maxConcurrency{};
  /// Records that are older are discarded: 60 seconds to 7 days. Default: none are.
  std::optional<Duration> maxRecordAge{};
  /// Default: no metrics beside the usual ones.
  MetricsConfig metricsConfig = MetricsConfig::absent();
  /// Where records go that are discarded. Default: nowhere.
  Handle<IEventSourceDlq> onFailure{};
  /// Concurrent batches per shard: 1 to 10. Default: 1.
  Number parallelizationFactor{};
  /// Default: pollers are not reserved.
  ProvisionedPollerConfig provisionedPollerConfig = ProvisionedPollerConfig::absent();
  /// The function says which records of a batch failed. Default: false.
  Boolean reportBatchItemFailures{};
  /// -1 for as long as the record lives, or 0 to 10000. Default: -1.
  Number retryAttempts{};
  /// Default: records have no schema.
  Handle<ISchemaRegistry> schemaRegistryConfig{};
  /// Default: none needed.
  std::vector<SourceAccessConfiguration> sourceAccessConfigurations{};
  /// Wanted for streams and Kafka. A change replaces the mapping. Default: none.
  std::optional<StartingPosition> startingPosition{};
  /// In seconds since 1970. A change replaces the mapping. Default: none.
  Number startingPositionTimestamp{};
  /// Whether `onFailure` may be a bucket. Default: false.
  Boolean supportS3OnFailureDestination{};
  /// The function that is called.
  Required<Ref<IFunction>> target;
  /// Length of the windows that a function aggregates over: up to 15 minutes. Default: none.
  std::optional<Duration> tumblingWindow{};
};

/// Reads records of an event source and calls a function with batches of them.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html
class EventSourceMapping : public Resource, public virtual IEventSourceMapping {
 public:
  using Props = EventSourceMappingProps;
  /// Throws `ValidationError` unless exactly one of `eventSourceArn` and `kafkaBootstrapServers` is
  /// given, for values out of range, and for `filterEncryption` without `filters`.
  EventSourceMapping(Scope scope, Props props);

  static IEventSourceMapping& fromEventSourceMappingId(IConstruct& scope, ConstructId id,
                                                       String eventSourceMappingId);

  [[nodiscard]] String eventSourceMappingArn() const override { return arn_; }
  [[nodiscard]] String eventSourceMappingId() const override { return id_; }

 private:
  String arn_{};
  String id_{};
};

}  // namespace cdk::lambda
