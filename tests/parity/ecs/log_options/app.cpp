#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ecs/log_options", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("LogOptions");
  auto& task = stack.create<ecs::Ec2TaskDefinition>("Task");
  const auto image = ecs::ContainerImage::fromRegistry("nginx");
  auto& token = ssm::StringParameter::fromSecureStringParameterAttributes(
      stack, "Token", {.parameterName = "/token"});
  const auto secret = ecs::Secret::fromSsmParameter(token);
  const auto container = [&](const char* id, const ecs::LogDriver& logging) {
    task.addContainer(id, {.image = image, .logging = logging, .memoryLimitMiB = 32});
  };
  const cdk::List<cdk::String> env{"STAGE"};
  const cdk::List<cdk::String> labels{"a", "b"};
  const char* const envRegex = "^APP";
  const char* const tag = "tagged";

  container("Json", ecs::JsonFileLogDriver({.compress = true,
                                            .env = env,
                                            .envRegex = envRegex,
                                            .labels = labels,
                                            .maxFile = 3,
                                            .maxSize = "10m",
                                            .tag = tag}));
  container("Syslog", ecs::SyslogLogDriver({.address = "tcp://10.0.0.1:514",
                                            .env = env,
                                            .envRegex = envRegex,
                                            .facility = "daemon",
                                            .format = "rfc5424",
                                            .labels = labels,
                                            .tag = tag,
                                            .tlsCaCert = "/ca",
                                            .tlsCert = "/cert",
                                            .tlsKey = "/key",
                                            .tlsSkipVerify = true}));
  container("Journald", ecs::JournaldLogDriver(
                            {.env = env, .envRegex = envRegex, .labels = labels, .tag = tag}));
  container("Fluentd", ecs::FluentdLogDriver({.address = "localhost:24224",
                                              .async = true,
                                              .bufferLimit = 100,
                                              .env = env,
                                              .envRegex = envRegex,
                                              .labels = labels,
                                              .maxRetries = 4,
                                              .retryWait = cdk::Duration::seconds(5),
                                              .subSecondPrecision = true,
                                              .tag = tag}));
  container("Gelf", ecs::GelfLogDriver({.address = "udp://10.0.0.1:12201",
                                        .compressionLevel = 3,
                                        .compressionType = ecs::GelfCompressionType::ZLIB,
                                        .env = env,
                                        .envRegex = envRegex,
                                        .labels = labels,
                                        .tag = tag,
                                        .tcpMaxReconnect = 2,
                                        .tcpReconnectDelay = cdk::Duration::seconds(2)}));
  container("Splunk", ecs::SplunkLogDriver({.caName = "name",
                                            .caPath = "/ca",
                                            .env = env,
                                            .envRegex = envRegex,
                                            .format = ecs::SplunkLogFormat::RAW,
                                            .gzip = true,
                                            .gzipLevel = 5,
                                            .index = "main",
                                            .insecureSkipVerify = "true",
                                            .labels = labels,
                                            .secretToken = secret,
                                            .source = "here",
                                            .sourceType = "text",
                                            .tag = tag,
                                            .url = "https://splunk.example.com",
                                            .verifyConnection = false}));
  container("Lens",
            ecs::LogDrivers::firelens({.options = {{"Name", "firehose"}, {"region", "eu-west-1"}},
                                       .secretOptions = {{"apikey", secret}}}));
  container("Generic", ecs::GenericLogDriver({.logDriver = "syslog",
                                              .options = {{"syslog-format", "rfc3164"}},
                                              .secretOptions = {{"key", secret}}}));
  task.addFirelensLogRouter(
      "Router",
      {.environment = {{"LEVEL", "debug"}},
       .firelensConfig = {.options = {.configFileType = ecs::FirelensConfigFileType::S3,
                                      .configFileValue = "arn:aws:s3:::bucket/fluent.conf",
                                      .enableECSLogMetadata = false},
                          .type = ecs::FirelensLogRouterType::FLUENTD},
       .image = image,
       .memoryReservationMiB = 50});
  auto& other = stack.create<ecs::FargateTaskDefinition>("Other");
  stack.create<ecs::FirelensLogRouter>(
      "OwnRouter",
      {.firelensConfig = {.options = {.configFileType = ecs::FirelensConfigFileType::FILE,
                                      .configFileValue = "/fluent-bit.conf"},
                          .type = ecs::FirelensLogRouterType::FLUENTBIT},
       .image = image,
       .taskDefinition = other});
  auto& kinesis = stack.create<ecs::FargateTaskDefinition>("Kinesis");
  kinesis.addContainer(
      "web",
      {.image = image, .logging = ecs::LogDrivers::firelens({.options = {{"Name", "kinesis"}}})});
});

}  // namespace
