#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/lambda/architecture.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class IConstruct;
}

namespace cdk::lambda {

/// What the extension logs.
enum class ParamsAndSecretsLogLevel : std::uint8_t { DEBUG_, INFO, WARN, ERROR, NONE };

/// Versions of the extension.
enum class ParamsAndSecretsVersions : std::uint8_t { V1_0_103 };

/// Options of the extension.
struct ParamsAndSecretsOptions {
  /// Default: true.
  Boolean cacheEnabled{};
  /// Number of secrets and parameters, 0 to 1000; 0 for no cache. Default: 1000.
  Number cacheSize{};
  /// Port that the function asks, 1 to 65535. Default: 2773.
  Number httpPort{};
  /// Default: `INFO`.
  std::optional<ParamsAndSecretsLogLevel> logLevel{};
  /// Connections for the extension's requests, at least 1. Default: 3.
  Number maxConnections{};
  /// For requests to Parameter Store; 0 for none. Default: 0.
  std::optional<Duration> parameterStoreTimeout{};
  /// How long a parameter is cached, at most 300 seconds. Default: 300 seconds.
  std::optional<Duration> parameterStoreTtl{};
  /// For requests to Secrets Manager; 0 for none. Default: 0.
  std::optional<Duration> secretsManagerTimeout{};
  /// How long a secret is cached, at most 300 seconds. Default: 300 seconds.
  std::optional<Duration> secretsManagerTtl{};
};

/// The extension that caches secrets and parameters. The function's role has to be allowed to read
/// them.
/// https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html
class ParamsAndSecretsLayerVersion {
 public:
  /// Throws `ValidationError` for options out of range.
  static ParamsAndSecretsLayerVersion fromVersion(ParamsAndSecretsVersions version,
                                                  ParamsAndSecretsOptions options = {});
  /// A layer that has no constant yet.
  static ParamsAndSecretsLayerVersion fromVersionArn(String arn,
                                                     ParamsAndSecretsOptions options = {});

  /// ARN of the layer in the scope's stack. Throws `ValidationError` where it does not exist for
  /// the architecture or in the stack's region.
  [[nodiscard]] String layerVersionArn(IConstruct& scope, const Architecture& architecture) const;
  /// The options, as environment variables.
  [[nodiscard]] const std::vector<std::pair<std::string, String>>& environmentVariables()
      const noexcept {
    return environmentVariables_;
  }

 private:
  ParamsAndSecretsLayerVersion(String arn, const ParamsAndSecretsOptions& options);

  String arn_;  // absent for a version
  std::vector<std::pair<std::string, String>> environmentVariables_;
};

}  // namespace cdk::lambda
