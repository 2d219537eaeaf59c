#pragma once

#include <cdk/lambda/constant_text.hpp>

#include <utility>
#include <vector>

namespace cdk::lambda {

class IEventSourceMapping;
class IFunction;

/// The form in which a function gets the records of a topic that has schemas.
class EventRecordFormat {
 public:
  static const EventRecordFormat JSON;
  /// As the records are.
  static const EventRecordFormat SOURCE;
  /// A form that has no constant yet.
  static EventRecordFormat of(String name) {
    return EventRecordFormat(detail::ConstantText(std::move(name)));
  }

  [[nodiscard]] String value() const { return value_.value(); }

 private:
  constexpr explicit EventRecordFormat(detail::ConstantText value) noexcept
      : value_(std::move(value)) {}

  detail::ConstantText value_;
};

inline constexpr EventRecordFormat EventRecordFormat::JSON{detail::ConstantText("JSON")};
inline constexpr EventRecordFormat EventRecordFormat::SOURCE{detail::ConstantText("SOURCE")};

/// How a registry is reached.
class KafkaSchemaRegistryAccessConfigType {
 public:
  /// ARN of a secret with user name and password.
  static const KafkaSchemaRegistryAccessConfigType BASIC_AUTH;
  /// ARN of a secret with certificate and private key.
  static const KafkaSchemaRegistryAccessConfigType CLIENT_CERTIFICATE_TLS_AUTH;
  static const KafkaSchemaRegistryAccessConfigType SASL_SCRAM_256_AUTH;
  static const KafkaSchemaRegistryAccessConfigType SASL_SCRAM_512_AUTH;
  /// ARN of a secret with the authority's certificate.
  static const KafkaSchemaRegistryAccessConfigType SERVER_ROOT_CA_CERTIFICATE;
  static const KafkaSchemaRegistryAccessConfigType VIRTUAL_HOST;
  static const KafkaSchemaRegistryAccessConfigType VPC_SECURITY_GROUP;
  static const KafkaSchemaRegistryAccessConfigType VPC_SUBNET;
  /// A kind that has no constant yet.
  static KafkaSchemaRegistryAccessConfigType of(String name) {
    return KafkaSchemaRegistryAccessConfigType(detail::ConstantText(std::move(name)));
  }

  [[nodiscard]] String type() const { return type_.value(); }

 private:
  constexpr explicit KafkaSchemaRegistryAccessConfigType(detail::ConstantText type) noexcept
      : type_(std::move(type)) {}

  detail::ConstantText type_;
};

inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::BASIC_AUTH{detail::ConstantText("BASIC_AUTH")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::CLIENT_CERTIFICATE_TLS_AUTH{
        detail::ConstantText("CLIENT_CERTIFICATE_TLS_AUTH")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::SASL_SCRAM_256_AUTH{
        detail::ConstantText("SASL_SCRAM_256_AUTH")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::SASL_SCRAM_512_AUTH{
        detail::ConstantText("SASL_SCRAM_512_AUTH")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::SERVER_ROOT_CA_CERTIFICATE{
        detail::ConstantText("SERVER_ROOT_CA_CERTIFICATE")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::VIRTUAL_HOST{detail::ConstantText("VIRTUAL_HOST")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::VPC_SECURITY_GROUP{
        detail::ConstantText("VPC_SECURITY_GROUP")};
inline constexpr KafkaSchemaRegistryAccessConfigType
    KafkaSchemaRegistryAccessConfigType::VPC_SUBNET{detail::ConstantText("VPC_SUBNET")};

/// Which part of a record is checked.
class KafkaSchemaValidationAttribute {
 public:
  static const KafkaSchemaValidationAttribute KEY;
  static const KafkaSchemaValidationAttribute VALUE;
  /// A part that has no constant yet.
  static KafkaSchemaValidationAttribute of(String name) {
    return KafkaSchemaValidationAttribute(detail::ConstantText(std::move(name)));
  }

  [[nodiscard]] String value() const { return value_.value(); }

 private:
  constexpr explicit KafkaSchemaValidationAttribute(detail::ConstantText value) noexcept
      : value_(std::move(value)) {}

  detail::ConstantText value_;
};

inline constexpr KafkaSchemaValidationAttribute KafkaSchemaValidationAttribute::KEY{
    detail::ConstantText("KEY")};
inline constexpr KafkaSchemaValidationAttribute KafkaSchemaValidationAttribute::VALUE{
    detail::ConstantText("VALUE")};

/// Credentials for a registry.
struct KafkaSchemaRegistryAccessConfig {
  KafkaSchemaRegistryAccessConfigType type;
  /// What the type wants, such as the ARN of a secret.
  Required<String> uri;
};

/// A part of records that is checked.
struct KafkaSchemaValidationConfig {
  KafkaSchemaValidationAttribute attribute;
};

/// What kinds of registries have in common.
struct SchemaRegistryProps {
  EventRecordFormat eventRecordFormat;
  /// What is checked.
  std::vector<KafkaSchemaValidationConfig> schemaValidationConfigs{};
};

/// How an event source finds the schemas of its records.
struct KafkaSchemaRegistryConfig {
  /// Default: none needed.
  std::vector<KafkaSchemaRegistryAccessConfig> accessConfigs{};
  EventRecordFormat eventRecordFormat;
  Required<String> schemaRegistryUri;
  /// What is checked.
  std::vector<KafkaSchemaValidationConfig> schemaValidationConfigs{};
};

/// A registry of schemas for Kafka event sources.
/// https://docs.aws.amazon.com/lambda/latest/dg/services-consume-kafka-events.html
class ISchemaRegistry {
 public:
  virtual ~ISchemaRegistry() = default;
  /// `targetHandler` is the function whose role needs permissions.
  virtual KafkaSchemaRegistryConfig bind(IEventSourceMapping& target, IFunction& targetHandler) = 0;
};

}  // namespace cdk::lambda
