#include <cdk/ecs/log_driver.hpp>

#include "support.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::ecs {

namespace {

using Secrets = std::vector<std::pair<std::string, Secret>>;

/// Options of a driver in the order they are given; absent ones are left out.
class Options {
 public:
  Options& add(const char* name, const String& value) {
    if (value.has_value()) entries_.emplace_back(name, value);
    return *this;
  }
  Options& add(const char* name, const Number& value) { return add(name, textOf(value)); }
  Options& add(const char* name, const Boolean& value) {
    if (value.isAbsent()) return *this;
    return add(name, value.isUnresolved() ? String(static_cast<const Value&>(value))
                                          : String(value.literal() ? "true" : "false"));
  }
  Options& add(const char* name, const std::optional<Duration>& value) {
    return value ? add(name, value->toSeconds()) : *this;
  }
  template <class Props>
  Options& addCommon(const Props& props) {
    return add("tag", props.tag)
        .add("labels", joined(props.labels))
        .add("env", joined(props.env))
        .add("env-regex", props.envRegex);
  }
  [[nodiscard]] Map<String> map() const { return entries_.empty() ? Map<String>() : entries_; }

 private:
  static String joined(const List<String>& texts) {
    if (texts.isAbsent()) return {};
    String result("");
    bool first = true;
    for (const String& text : texts.literal()) {
      result = first ? text : result + "," + text;
      first = false;
    }
    return result;
  }

  std::vector<std::pair<std::string, String>> entries_;
};

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

class AwsLogs : public ILogDriver {
 public:
  explicit AwsLogs(AwsLogDriverProps props) : props_(std::move(props)), group_(props_.logGroup) {}
  [[nodiscard]] Ref<logs::ILogGroup> group() const { return group_; }
  LogDriverConfig bind(IConstruct& scope, ContainerDefinition& container) override {
    if (!props_.logGroup) {
      group_ = scope.create<logs::LogGroup>(
          "LogGroup", {.retention = props_.logRetention.value_or(logs::RetentionDays::INFINITE)});
    }
    group_->grantWrite(container.taskDefinition().obtainExecutionRole());
    Options options;
    options.add("awslogs-group", group_->logGroupName())
        .add("awslogs-stream-prefix", props_.streamPrefix)
        .add("awslogs-region", group_->env().region)
        .add("awslogs-datetime-format", props_.datetimeFormat)
        .add("awslogs-multiline-pattern", props_.multilinePattern);
    if (props_.mode) {
      options.add("mode",
                  String(*props_.mode == AwsLogDriverMode::BLOCKING ? "blocking" : "non-blocking"));
    }
    if (props_.maxBufferSize) {
      options.add("max-buffer-size", textOf(props_.maxBufferSize->toBytes()) + "b");
    }
    return {.logDriver = "awslogs", .options = options.map()};
  }

 private:
  AwsLogDriverProps props_;
  Ref<logs::ILogGroup> group_;
};

std::shared_ptr<ILogDriver> checked(AwsLogDriverProps props) {
  if (props.logGroup && props.logRetention) {
    throw ValidationError("logRetention is of a new group; it does not go with logGroup");
  }
  if (props.maxBufferSize && props.mode != AwsLogDriverMode::NON_BLOCKING) {
    throw ValidationError("maxBufferSize is only for AwsLogDriverMode::NON_BLOCKING");
  }
  return std::make_shared<AwsLogs>(std::move(props));
}

LogDriver fixed(const char* name, const Options& options, Secrets secrets = {}) {
  return LogDriver(std::make_shared<Fixed>(name, options.map(), std::move(secrets)));
}

std::shared_ptr<ILogDriver> generic(GenericLogDriverProps props) {
  return std::make_shared<Fixed>(props.logDriver, props.options, std::move(props.secretOptions));
}

}  // namespace

LogDriver LogDriver::awsLogs(AwsLogDriverProps props) { return AwsLogDriver(std::move(props)); }

AwsLogDriver::AwsLogDriver(AwsLogDriverProps props) : LogDriver(checked(std::move(props))) {}

Ref<logs::ILogGroup> AwsLogDriver::logGroup() const {
  return static_cast<const AwsLogs&>(*implementation_).group();
}

GenericLogDriver::GenericLogDriver(GenericLogDriverProps props)
    : LogDriver(generic(std::move(props))) {}

LogDriver LogDrivers::awsLogs(AwsLogDriverProps props) {
  return LogDriver::awsLogs(std::move(props));
}

LogDriver LogDrivers::firelens(FireLensLogDriverProps props) {
  return LogDriver(
      std::make_shared<Fixed>("awsfirelens", props.options, std::move(props.secretOptions)));
}

LogDriver LogDrivers::fluentd(FluentdLogDriverProps props) {
  Options options;
  options.add("fluentd-address", props.address)
      .add("fluentd-async-connect", props.asyncConnect)
      .add("fluentd-async", props.async)
      .add("fluentd-buffer-limit", props.bufferLimit)
      .add("fluentd-retry-wait", props.retryWait)
      .add("fluentd-max-retries", props.maxRetries)
      .add("fluentd-sub-second-precision", props.subSecondPrecision)
      .addCommon(props);
  return fixed("fluentd", options);
}

LogDriver LogDrivers::gelf(GelfLogDriverProps props) {
  static constexpr std::array<const char*, 3> COMPRESSIONS = {"gzip", "zlib", "none"};
  if (isOutside(props.compressionLevel, -1, 9)) {
    throw ValidationError("compressionLevel " + props.compressionLevel.describe() +
                          " is not allowed; it is a number from -1 to 9");
  }
  Options options;
  options.add("gelf-address", props.address);
  if (props.compressionType) {
    options.add("gelf-compression-type", String(textOf(*props.compressionType, COMPRESSIONS)));
  }
  options.add("gelf-compression-level", props.compressionLevel)
      .add("gelf-tcp-max-reconnect", props.tcpMaxReconnect)
      .add("gelf-tcp-reconnect-delay", props.tcpReconnectDelay)
      .addCommon(props);
  return fixed("gelf", options);
}

LogDriver LogDrivers::journald(JournaldLogDriverProps props) {
  return fixed("journald", Options().addCommon(props));
}

LogDriver LogDrivers::jsonFile(JsonFileLogDriverProps props) {
  if (isOutside(props.maxFile, 1, 4294967295.0)) {
    throw ValidationError("maxFile " + props.maxFile.describe() +
                          " is not allowed; at least one file is kept");
  }
  Options options;
  options.add("max-size", props.maxSize)
      .add("max-file", props.maxFile)
      .add("compress", props.compress)
      .addCommon(props);
  return fixed("json-file", options);
}

LogDriver LogDrivers::none() { return fixed("none", Options()); }

LogDriver LogDrivers::splunk(SplunkLogDriverProps props) {
  static constexpr std::array<const char*, 3> FORMATS = {"inline", "json", "raw"};
  if (isOutside(props.gzipLevel, -1, 9)) {
    throw ValidationError("gzipLevel " + props.gzipLevel.describe() +
                          " is not allowed; it is a number from -1 to 9");
  }
  Options options;
  options.add("splunk-url", props.url)
      .add("splunk-source", props.source)
      .add("splunk-sourcetype", props.sourceType)
      .add("splunk-index", props.index)
      .add("splunk-capath", props.caPath)
      .add("splunk-caname", props.caName)
      .add("splunk-insecureskipverify", props.insecureSkipVerify);
  if (props.format) options.add("splunk-format", String(textOf(*props.format, FORMATS)));
  options.add("splunk-verify-connection", props.verifyConnection)
      .add("splunk-gzip", props.gzip)
      .add("splunk-gzip-level", props.gzipLevel)
      .addCommon(props);
  return fixed("splunk", options, {{"splunk-token", props.secretToken}});
}

LogDriver LogDrivers::syslog(SyslogLogDriverProps props) {
  Options options;
  options.add("syslog-address", props.address)
      .add("syslog-facility", props.facility)
      .add("syslog-tls-ca-cert", props.tlsCaCert)
      .add("syslog-tls-cert", props.tlsCert)
      .add("syslog-tls-key", props.tlsKey)
      .add("syslog-tls-skip-verify", props.tlsSkipVerify)
      .add("syslog-format", props.format)
      .addCommon(props);
  return fixed("syslog", options);
}

}  // namespace cdk::ecs
