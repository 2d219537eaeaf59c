#pragma once

#include <cdk/ecs/container_definition.hpp>

#include <cstdint>
#include <optional>

namespace cdk::ecs {

/// Programs that route logs.
enum class FirelensLogRouterType : std::uint8_t { FLUENTBIT, FLUENTD };

/// Where a router's configuration file is.
enum class FirelensConfigFileType : std::uint8_t { S3, FILE };

/// Options of a router.
struct FirelensOptions {
  /// Default: `S3` for an ARN of S3, else `FILE`.
  std::optional<FirelensConfigFileType> configFileType{};
  /// ARN of an object, or a path in the container. Default: none.
  String configFileValue{};
  /// Add cluster, task and container to each event. Default: true.
  Boolean enableECSLogMetadata{};
  Presence presence_{};

  static FirelensOptions absent() noexcept;
};

/// What routes the logs of a task's containers.
struct FirelensConfig {
  /// Default: none.
  FirelensOptions options = FirelensOptions::absent();
  /// Default: `FLUENTBIT`.
  std::optional<FirelensLogRouterType> type{};
};

/// A container that takes the logs of others and sends them on;
/// `TaskDefinition::addFirelensLogRouter` makes it.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html
class FirelensLogRouter : public ContainerDefinition {
 public:
  FirelensLogRouter(cdk::Scope scope, TaskDefinition& taskDefinition,
                    ContainerDefinitionOptions options, const FirelensConfig& firelensConfig);
};

}  // namespace cdk::ecs
