#include <cdk/ecs/log_drivers.hpp>

#include "log_options.hpp"
#include "ranges.hpp"
#include "texts.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/role.hpp>

#include <array>
#include <memory>

namespace cdk::ecs {

namespace {

using Implementation = std::shared_ptr<ILogDriver>;
using Secrets = std::vector<std::pair<std::string, Secret>>;

constexpr double MAX_COUNT = 4294967295.0;

/// A driver whose options are all known when it is made.
class Fixed : public ILogDriver {
 public:
  Fixed(String name, Map<String> options, Secrets secrets = {})
      : name_(std::move(name)), options_(std::move(options)), secrets_(std::move(secrets)) {}
  LogDriverConfig bind(IConstruct&, ContainerDefinition& container) override {
    LogDriverConfig config{.logDriver = name_, .options = options_};
    for (const auto& [name, secret] : secrets_) {
      secret.grantRead(container.taskDefinition().obtainExecutionRole());
      config.secretOptions.push_back({.name = name, .valueFrom = secret.arn()});
    }
    return config;
  }

 private:
  String name_;
  Map<String> options_;
  Secrets secrets_;
};

Implementation fixed(const char* name, const LogOptions& options, Secrets secrets = {}) {
  return std::make_shared<Fixed>(name, options.map(), std::move(secrets));
}

void checkRange(const char* property, const Number& number, double low, double high) {
  if (!isOutside(number, low, high)) return;
  throw ValidationError(number.describe() + " is not allowed; it is a number from " +
                            Json(low).dump() + " to " + Json(high).dump(),
                        {.property = property});
}

Implementation fluentd(const FluentdLogDriverProps& props) {
  return fixed("fluentd", LogOptions()
                              .add("fluentd-address", props.address)
                              .add("fluentd-async-connect", props.asyncConnect)
                              .add("fluentd-async", props.async)
                              .add("fluentd-buffer-limit", props.bufferLimit)
                              .add("fluentd-retry-wait", props.retryWait)
                              .add("fluentd-max-retries", props.maxRetries)
                              .add("fluentd-sub-second-precision", props.subSecondPrecision)
                              .addCommon(props));
}

Implementation gelf(const GelfLogDriverProps& props) {
  checkRange("tcpMaxReconnect", props.tcpMaxReconnect, 0, MAX_COUNT);
  static constexpr std::array<const char*, 3> COMPRESSIONS = {"gzip", "zlib", "none"};
  checkRange("compressionLevel", props.compressionLevel, -1, 9);
  return fixed("gelf",
               LogOptions()
                   .add("gelf-address", props.address)
                   .add("gelf-compression-type",
                        props.compressionType ? String(textOf(*props.compressionType, COMPRESSIONS))
                                              : String())
                   .add("gelf-compression-level", props.compressionLevel)
                   .add("gelf-tcp-max-reconnect", props.tcpMaxReconnect)
                   .add("gelf-tcp-reconnect-delay", props.tcpReconnectDelay)
                   .addCommon(props));
}

Implementation jsonFile(const JsonFileLogDriverProps& props) {
  checkRange("maxFile", props.maxFile, 1, MAX_COUNT);
  return fixed("json-file", LogOptions()
                                .add("max-size", props.maxSize)
                                .add("max-file", props.maxFile)
                                .add("compress", props.compress)
                                .addCommon(props));
}

Implementation splunk(const SplunkLogDriverProps& props) {
  static constexpr std::array<const char*, 3> FORMATS = {"inline", "json", "raw"};
  checkRange("gzipLevel", props.gzipLevel, -1, 9);
  return fixed(
      "splunk",
      LogOptions()
          .add("splunk-url", props.url)
          .add("splunk-source", props.source)
          .add("splunk-sourcetype", props.sourceType)
          .add("splunk-index", props.index)
          .add("splunk-capath", props.caPath)
          .add("splunk-caname", props.caName)
          .add("splunk-insecureskipverify", props.insecureSkipVerify)
          .add("splunk-format", props.format ? String(textOf(*props.format, FORMATS)) : String())
          .add("splunk-verify-connection", props.verifyConnection)
          .add("splunk-gzip", props.gzip)
          .add("splunk-gzip-level", props.gzipLevel)
          .addCommon(props),
      {{"splunk-token", props.secretToken}});
}

Implementation syslog(const SyslogLogDriverProps& props) {
  return fixed("syslog", LogOptions()
                             .add("syslog-address", props.address)
                             .add("syslog-facility", props.facility)
                             .add("syslog-tls-ca-cert", props.tlsCaCert)
                             .add("syslog-tls-cert", props.tlsCert)
                             .add("syslog-tls-key", props.tlsKey)
                             .add("syslog-tls-skip-verify", props.tlsSkipVerify)
                             .add("syslog-format", props.format)
                             .addCommon(props));
}

}  // namespace

GenericLogDriver::GenericLogDriver(GenericLogDriverProps props)
    : LogDriver(std::make_shared<Fixed>(props.logDriver, props.options,
                                        std::move(props.secretOptions))) {}

FireLensLogDriver::FireLensLogDriver(FireLensLogDriverProps props)
    : LogDriver(
          std::make_shared<Fixed>("awsfirelens", props.options, std::move(props.secretOptions))) {}

FluentdLogDriver::FluentdLogDriver(FluentdLogDriverProps props) : LogDriver(fluentd(props)) {}

GelfLogDriver::GelfLogDriver(GelfLogDriverProps props) : LogDriver(gelf(props)) {}

JournaldLogDriver::JournaldLogDriver(JournaldLogDriverProps props)
    : LogDriver(fixed("journald", LogOptions().addCommon(props))) {}

JsonFileLogDriver::JsonFileLogDriver(JsonFileLogDriverProps props) : LogDriver(jsonFile(props)) {}

NoneLogDriver::NoneLogDriver() : LogDriver(fixed("none", {})) {}

SplunkLogDriver::SplunkLogDriver(SplunkLogDriverProps props) : LogDriver(splunk(props)) {}

SyslogLogDriver::SyslogLogDriver(SyslogLogDriverProps props) : LogDriver(syslog(props)) {}

LogDriver LogDrivers::awsLogs(AwsLogDriverProps props) {
  return LogDriver::awsLogs(std::move(props));
}

LogDriver LogDrivers::firelens(FireLensLogDriverProps props) {
  return FireLensLogDriver(std::move(props));
}

LogDriver LogDrivers::fluentd(FluentdLogDriverProps props) {
  return FluentdLogDriver(std::move(props));
}

LogDriver LogDrivers::gelf(GelfLogDriverProps props) { return GelfLogDriver(std::move(props)); }

LogDriver LogDrivers::journald(JournaldLogDriverProps props) {
  return JournaldLogDriver(std::move(props));
}

LogDriver LogDrivers::jsonFile(JsonFileLogDriverProps props) {
  return JsonFileLogDriver(std::move(props));
}

LogDriver LogDrivers::none() { return NoneLogDriver(); }

LogDriver LogDrivers::splunk(SplunkLogDriverProps props) {
  return SplunkLogDriver(std::move(props));
}

LogDriver LogDrivers::syslog(SyslogLogDriverProps props) {
  return SyslogLogDriver(std::move(props));
}

}  // namespace cdk::ecs
