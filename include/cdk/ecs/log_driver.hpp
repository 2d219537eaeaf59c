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

/// Where the output of a container goes. Copies share it.
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

/// CloudWatch Logs. Throws `ValidationError` for contradictions.
class AwsLogDriver : public LogDriver {
 public:
  explicit AwsLogDriver(AwsLogDriverProps props);
  /// The group given, or the one made for the last container; empty before that.
  [[nodiscard]] Ref<logs::ILogGroup> logGroup() const;
};

/// Props of `GenericLogDriver`.
struct GenericLogDriverProps {
  /// One of `awsfirelens`, `awslogs`, `fluentd`, `gelf`, `journald`, `json-file`, `none`, `splunk`,
  /// `syslog`, or a driver that the instances have.
  Required<String> logDriver;
  /// Default: none.
  Map<String> options{};
  /// Default: none.
  std::vector<std::pair<std::string, Secret>> secretOptions{};
};

/// Any driver, with options as the service has them.
class GenericLogDriver : public LogDriver {
 public:
  explicit GenericLogDriver(GenericLogDriverProps props);
};

/// Options that most drivers of Docker have.
struct BaseLogDriverProps {
  /// Names of environment variables to send along. Default: none.
  List<String> env{};
  /// The same, as a regular expression. Default: none.
  String envRegex{};
  /// Names of container labels to send along. Default: none.
  List<String> labels{};
  /// Default: the first 12 characters of the container's id.
  String tag{};
};

/// Props of `JsonFileLogDriver`; see `BaseLogDriverProps`.
struct JsonFileLogDriverProps {
  /// Default: false.
  Boolean compress{};
  List<String> env{};
  String envRegex{};
  List<String> labels{};
  /// Files that are kept; 0 is not allowed. Default: 1.
  Number maxFile{};
  /// Such as `10m`. Default: no limit.
  String maxSize{};
  String tag{};
};

/// Props of `SyslogLogDriver`; see `BaseLogDriverProps`.
struct SyslogLogDriverProps {
  /// Such as `tcp://10.0.0.1:514`. Default: the instance's own.
  String address{};
  List<String> env{};
  String envRegex{};
  /// Default: none is said.
  String facility{};
  /// Default: none is said.
  String format{};
  List<String> labels{};
  String tag{};
  /// Path of a certificate. Default: none.
  String tlsCaCert{};
  String tlsCert{};
  String tlsKey{};
  /// Default: false.
  Boolean tlsSkipVerify{};
};

/// Props of `JournaldLogDriver`.
using JournaldLogDriverProps = BaseLogDriverProps;

/// Props of `FluentdLogDriver`; see `BaseLogDriverProps`.
struct FluentdLogDriverProps {
  /// Host and port. Default: `localhost:24224`.
  String address{};
  /// Do not wait for the connection. Default: false.
  Boolean async{};
  /// Deprecated: use `async`.
  Boolean asyncConnect{};
  /// Default: what the memory holds.
  Number bufferLimit{};
  List<String> env{};
  String envRegex{};
  List<String> labels{};
  /// Default: 2^32 - 1.
  Number maxRetries{};
  /// Default: 1 second.
  std::optional<Duration> retryWait{};
  /// Default: false.
  Boolean subSecondPrecision{};
  String tag{};
};

/// How messages to Graylog are compressed.
enum class GelfCompressionType : std::uint8_t { GZIP, ZLIB, NONE };

/// Props of `GelfLogDriver`; see `BaseLogDriverProps`.
struct GelfLogDriverProps {
  /// Such as `udp://10.0.0.1:12201`.
  Required<String> address;
  /// -1 to 9, for gzip and zlib over UDP. Default: 1.
  Number compressionLevel{};
  /// Default: gzip.
  std::optional<GelfCompressionType> compressionType{};
  List<String> env{};
  String envRegex{};
  List<String> labels{};
  String tag{};
  /// Default: 3.
  Number tcpMaxReconnect{};
  /// Default: 1 second.
  std::optional<Duration> tcpReconnectDelay{};
};

/// How messages to Splunk are written.
enum class SplunkLogFormat : std::uint8_t { INLINE, JSON, RAW };

/// Props of `SplunkLogDriver`; see `BaseLogDriverProps`.
struct SplunkLogDriverProps {
  /// Name that the server's certificate is checked for. Default: that of the URL.
  String caName{};
  /// Path of the root certificate. Default: none.
  String caPath{};
  List<String> env{};
  String envRegex{};
  /// Default: `INLINE`.
  std::optional<SplunkLogFormat> format{};
  /// Default: false.
  Boolean gzip{};
  /// -1 to 9. Default: -1.
  Number gzipLevel{};
  /// Default: none.
  String index{};
  /// Default: none.
  String insecureSkipVerify{};
  List<String> labels{};
  /// Token of the HTTP event collector.
  Required<Secret> secretToken;
  /// Default: none.
  String source{};
  /// Default: none.
  String sourceType{};
  String tag{};
  /// Such as `https://your_splunk_instance:8088`.
  Required<String> url;
  /// Check at the start that Splunk can be reached. Default: true.
  Boolean verifyConnection{};
};

/// Props of `FireLensLogDriver`; see `BaseLogDriverProps`, whose options have no effect.
struct FireLensLogDriverProps {
  List<String> env{};
  String envRegex{};
  List<String> labels{};
  /// Default: none.
  Map<String> options{};
  /// Default: none.
  std::vector<std::pair<std::string, Secret>> secretOptions{};
  String tag{};
};

/// The drivers by name. What they make is a `LogDriver`.
struct LogDrivers {
  static LogDriver awsLogs(AwsLogDriverProps props);
  /// A log router in the same task; the task definition has to have one.
  static LogDriver firelens(FireLensLogDriverProps props);
  static LogDriver fluentd(FluentdLogDriverProps props = {});
  static LogDriver gelf(GelfLogDriverProps props);
  static LogDriver journald(JournaldLogDriverProps props = {});
  static LogDriver jsonFile(JsonFileLogDriverProps props = {});
  static LogDriver none();
  static LogDriver splunk(SplunkLogDriverProps props);
  static LogDriver syslog(SyslogLogDriverProps props = {});
};

}  // namespace cdk::ecs
