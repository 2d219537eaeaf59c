#include <string_view>

#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/logs.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace logs = cdk::logs;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ecs/log_drivers", [](cdk::App& app) {
  using ecs::LogDrivers;
  auto& stack = app.create<cdk::Stack>("LogDrivers");
  auto& task = stack.create<ecs::Ec2TaskDefinition>("Task");
  const auto container = [&task](std::string_view id, std::string_view image, const auto& logging) {
    task.addContainer(id, {.image = ecs::ContainerImage::fromRegistry(image),
                           .logging = logging,
                           .memoryLimitMiB = 64});
  };

  container("Plain", "plain", LogDrivers::awsLogs({.streamPrefix = "plain"}));
  container("Retained", "retained",
            LogDrivers::awsLogs({.logRetention = logs::RetentionDays::ONE_MONTH,
                                 .maxBufferSize = cdk::Size::mebibytes(5),
                                 .mode = ecs::AwsLogDriverMode::NON_BLOCKING,
                                 .multilinePattern = "^START",
                                 .streamPrefix = "retained"}));
  auto& group = stack.create<logs::LogGroup>("Group");
  container("Grouped", "grouped",
            ecs::AwsLogDriver(
                {.datetimeFormat = "%Y-%m-%d", .logGroup = group, .streamPrefix = "grouped"}));
  container("Json", "json",
            LogDrivers::jsonFile({.compress = true, .maxFile = 3, .maxSize = "10m"}));
  container(
      "Syslog", "syslog",
      LogDrivers::syslog({.address = "tcp://10.0.0.1:514", .labels = {"a", "b"}, .tag = "t"}));
  container("Journald", "journald", LogDrivers::journald({.env = {"STAGE"}}));
  container("Fluentd", "fluentd",
            LogDrivers::fluentd({.address = "localhost:24224", .async = true}));
  auto& token = ssm::StringParameter::fromSecureStringParameterAttributes(
      stack, "Token", {.parameterName = "/splunk/token"});
  container("Splunk", "splunk",
            LogDrivers::splunk({.secretToken = ecs::Secret::fromSsmParameter(token),
                                .url = "https://splunk.example.com"}));
  container("Generic", "generic",
            ecs::GenericLogDriver({.logDriver = "awslogs", .options = {{"awslogs-group", "g"}}}));
  container("None", "none", LogDrivers::none());

  auto& lens = stack.create<ecs::FargateTaskDefinition>("FireLens");
  lens.addContainer("app",
                    {.image = ecs::ContainerImage::fromRegistry("app"),
                     .logging = LogDrivers::firelens(
                         {.options = {{"Name", "cloudwatch"}, {"region", stack.region()}}})});
});

}  // namespace
