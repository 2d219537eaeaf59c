#include <cdk/lambda/params_and_secrets_layer_version.hpp>

#include "published_layer.hpp"

#include <cdk/core/error.hpp>

#include <limits>
#include <string_view>

namespace cdk::lambda {

namespace {

constexpr double MAX_CACHE_SIZE = 1000;
constexpr double DEFAULT_PORT = 2773;
constexpr double MAX_PORT = 65535;
constexpr double DEFAULT_CONNECTIONS = 3;
constexpr double MAX_TTL_SECONDS = 300;
constexpr const char* RELEASE = "1.0.103";

/// The number as text, checked where it is a literal.
String textOf(std::string_view property, const Number& number, double smallest, double largest) {
  if (number.isUnresolved()) return String(static_cast<const Value&>(number));
  const double value = number.literal();
  const std::string text = Json(value).dump();
  if (value < smallest || value > largest) {
    std::string allowed = Json(smallest).dump();
    allowed +=
        largest < std::numeric_limits<double>::max() ? " to " + Json(largest).dump() : " and more";
    throw ValidationError(std::string(property) + ": " + text + " is not allowed; it is " +
                          allowed);
  }
  return text;
}

String textOf(ParamsAndSecretsLogLevel level) {
  switch (level) {
    case ParamsAndSecretsLogLevel::DEBUG_: return "debug";
    case ParamsAndSecretsLogLevel::INFO: break;
    case ParamsAndSecretsLogLevel::WARN: return "warn";
    case ParamsAndSecretsLogLevel::ERROR: return "error";
    case ParamsAndSecretsLogLevel::NONE: return "none";
  }
  return "info";
}

String timeout(std::string_view property, const std::optional<Duration>& given) {
  return textOf(property, given ? given->toMilliseconds() : Number(0), 0,
                std::numeric_limits<double>::max());
}

String timeToLive(std::string_view property, const std::optional<Duration>& given) {
  return textOf(property, given ? given->toSeconds() : Number(MAX_TTL_SECONDS), 0, MAX_TTL_SECONDS);
}

}  // namespace

ParamsAndSecretsLayerVersion::ParamsAndSecretsLayerVersion(String arn,
                                                           const ParamsAndSecretsOptions& options)
    : arn_(std::move(arn)),
      environmentVariables_{
          {"PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED",
           options.cacheEnabled.value_or(true) ? "true" : "false"},
          {"PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE",
           textOf("cacheSize", options.cacheSize.value_or(MAX_CACHE_SIZE), 0, MAX_CACHE_SIZE)},
          {"PARAMETERS_SECRETS_EXTENSION_HTTP_PORT",
           textOf("httpPort", options.httpPort.value_or(DEFAULT_PORT), 1, MAX_PORT)},
          {"PARAMETERS_SECRETS_EXTENSION_LOG_LEVEL",
           textOf(options.logLevel.value_or(ParamsAndSecretsLogLevel::INFO))},
          {"PARAMETERS_SECRETS_EXTENSION_MAX_CONNECTIONS",
           textOf("maxConnections", options.maxConnections.value_or(DEFAULT_CONNECTIONS), 1,
                  std::numeric_limits<double>::max())},
          {"SECRETS_MANAGER_TIMEOUT_MILLIS",
           timeout("secretsManagerTimeout", options.secretsManagerTimeout)},
          {"SECRETS_MANAGER_TTL", timeToLive("secretsManagerTtl", options.secretsManagerTtl)},
          {"SSM_PARAMETER_STORE_TIMEOUT_MILLIS",
           timeout("parameterStoreTimeout", options.parameterStoreTimeout)},
          {"SSM_PARAMETER_STORE_TTL", timeToLive("parameterStoreTtl", options.parameterStoreTtl)}} {
}

ParamsAndSecretsLayerVersion ParamsAndSecretsLayerVersion::fromVersion(
    ParamsAndSecretsVersions /*version*/, ParamsAndSecretsOptions options) {
  return ParamsAndSecretsLayerVersion({}, options);  // there is one version so far
}

ParamsAndSecretsLayerVersion ParamsAndSecretsLayerVersion::fromVersionArn(
    String arn, ParamsAndSecretsOptions options) {
  return ParamsAndSecretsLayerVersion(std::move(arn), options);
}

String ParamsAndSecretsLayerVersion::layerVersionArn(IConstruct& scope,
                                                     const Architecture& architecture) const {
  if (arn_.has_value()) return arn_;
  String arn = detail::publishedLayerArn(scope, detail::PublishedLayer::PARAMS_AND_SECRETS,
                                         detail::releaseKey(RELEASE, architecture.name()));
  if (arn.isAbsent()) {
    fail(scope, "paramsAndSecrets",
         "there is no version " + std::string(RELEASE) + " of the extension for " +
             architecture.toString() + " in " + detail::describeRegion(scope));
  }
  return arn;
}

}  // namespace cdk::lambda
