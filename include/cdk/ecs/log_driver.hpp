#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/core/duration.hpp>
#include <cdk/core/size.hpp>
#include <cdk/ecs/secret.hpp>
#include <cdk/logs/retention_days.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::logs {
class ILogGroup;
}

namespace cdk::ecs {

class ContainerDefinition;

/// An option of a log driver that is read from a secret.
struct LogSecretOption {
  Required<String> name;
  Required<String> valueFrom;
};

/// What a log driver is, where it is used.
struct LogDriverConfig {
  Required<String> logDriver;
  /// Default: none.
  Map<String> options{};
  /// Default: none.
  std::vector<LogSecretOption> secretOptions{};
};

/// What a kind of log driver does; implement it for kinds of one's own.
class ILogDriver {
 public:
  virtual ~ILogDriver() = default;
  /// Called once per container.
  virtual LogDriverConfig bind(IConstruct& scope, ContainerDefinition& containerDefinition) = 0;
};

/// What the driver does when the log cannot take more.
enum class AwsLogDriverMode : std::uint8_t {
  /// The application waits.
  BLOCKING,
  /// What does not fit in the buffer is lost.
  NON_BLOCKING,
};

/// Props of `AwsLogDriver`.
struct AwsLogDriverProps {
  /// A time format that each event begins with; not together with `multilinePattern`.
  /// Default: each line is an event.
  String datetimeFormat{};
  /// Default: a new one for the container.
  Ref<logs::ILogGroup> logGroup{};
  /// Of the new group, so not together with `logGroup`. Default: events are kept for ever.
  std::optional<logs::RetentionDays> logRetention{};
  /// Only with `NON_BLOCKING`. Default: the service's, 1 MiB.
  std::optional<Size> maxBufferSize{};
  /// Default: `BLOCKING`.
  std::optional<AwsLogDriverMode> mode{};
  /// A regular expression that the first line of each event matches. Default: each line is an
  /// event.
  String multilinePattern{};
  /// Streams are called `prefix/container/task`.
  Required<String> streamPrefix;
};

/// Where the output of a container goes. Copies share it. `LogDrivers` makes those of Docker.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
class LogDriver {
 public:
  explicit LogDriver(std::shared_ptr<ILogDriver> implementation)
      : implementation_(std::move(implementation)) {}

  /// CloudWatch Logs.
  static LogDriver awsLogs(AwsLogDriverProps props);

  LogDriverConfig bind(IConstruct& scope, ContainerDefinition& containerDefinition) const {
    return implementation_->bind(scope, containerDefinition);
  }

 protected:
  std::shared_ptr<ILogDriver> implementation_;
};

/// CloudWatch Logs.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html
class AwsLogDriver : public LogDriver {
 public:
  /// Throws `ValidationError` for `logRetention` of a group that is given, and for a buffer of a
  /// blocking driver.
  explicit AwsLogDriver(AwsLogDriverProps props);
  /// The group given, or the one made for the last container; empty before that.
  [[nodiscard]] Ref<logs::ILogGroup> logGroup() const;
};

}  // namespace cdk::ecs
