#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/value.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/ecs/secret.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk::ecs {

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

/// A file for each container, as JSON.
/// https://docs.docker.com/engine/logging/drivers/json-file/
class JsonFileLogDriver : public LogDriver {
 public:
  /// Throws `ValidationError` for a `maxFile` that is not positive.
  explicit JsonFileLogDriver(JsonFileLogDriverProps props = {});
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

/// A syslog server.
/// https://docs.docker.com/engine/logging/drivers/syslog/
class SyslogLogDriver : public LogDriver {
 public:
  explicit SyslogLogDriver(SyslogLogDriverProps props = {});
};

/// Props of `JournaldLogDriver`.
using JournaldLogDriverProps = BaseLogDriverProps;

/// The journal of systemd.
/// https://docs.docker.com/engine/logging/drivers/journald/
class JournaldLogDriver : public LogDriver {
 public:
  explicit JournaldLogDriver(JournaldLogDriverProps props = {});
};

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

/// A collector of Fluentd.
/// https://docs.docker.com/engine/logging/drivers/fluentd/
class FluentdLogDriver : public LogDriver {
 public:
  explicit FluentdLogDriver(FluentdLogDriverProps props = {});
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

/// Graylog, or what else takes its format.
/// https://docs.docker.com/engine/logging/drivers/gelf/
class GelfLogDriver : public LogDriver {
 public:
  /// Throws `ValidationError` for a compression level out of range.
  explicit GelfLogDriver(GelfLogDriverProps props);
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

/// The HTTP event collector of Splunk.
/// https://docs.docker.com/engine/logging/drivers/splunk/
class SplunkLogDriver : public LogDriver {
 public:
  /// Throws `ValidationError` for a compression level out of range.
  explicit SplunkLogDriver(SplunkLogDriverProps props);
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

/// A log router in the same task; a task definition without one gets one.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html
class FireLensLogDriver : public LogDriver {
 public:
  explicit FireLensLogDriver(FireLensLogDriverProps props);
};

/// No output at all.
class NoneLogDriver : public LogDriver {
 public:
  NoneLogDriver();
};

/// The drivers by name. What they make is a `LogDriver`.
struct LogDrivers {
  static LogDriver awsLogs(AwsLogDriverProps props);
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
