#include <cdk/ecs/firelens_log_router.hpp>

#include "container_props.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/policy_statement.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace cdk::ecs {

namespace {

/// Whether the file is an object of S3. A text that is no ARN of one is a path, whatever its type.
bool isObject(const FirelensOptions& options) {
  if (options.configFileType != FirelensConfigFileType::S3) return false;
  const String& value = options.configFileValue;
  if (value.isUnresolved()) return true;
  const std::string_view text = value.literal();
  return text.starts_with("arn:") && text.find(":s3:::") != std::string_view::npos;
}

}  // namespace

FirelensOptions FirelensOptions::absent() noexcept { return {.presence_ = Presence::absent()}; }

FirelensLogRouter::FirelensLogRouter(cdk::Scope scope, Props props)
    : ContainerDefinition(std::move(scope), containerPropsOf(props, *props.taskDefinition)),
      config_(std::move(props.firelensConfig)) {
  configure();
}

FirelensLogRouter::FirelensLogRouter(cdk::Scope scope, TaskDefinition& taskDefinition,
                                     FirelensLogRouterDefinitionOptions options)
    : ContainerDefinition(std::move(scope), containerPropsOf(options, taskDefinition)),
      config_(std::move(options.firelensConfig)) {
  configure();
}

void FirelensLogRouter::configure() {
  firelens_ =
      Firelens{.type = config_.type == FirelensLogRouterType::FLUENTD ? "fluentd" : "fluentbit"};
  const FirelensOptions& given = config_.options;
  if (!isPresent(given)) return;
  if (given.configFileType.has_value() != given.configFileValue.has_value()) {
    fail(*this, given.configFileType ? "configFileValue" : "configFileType",
         "it is absent; configFileType and configFileValue go together");
  }
  std::vector<std::pair<std::string, String>> entries;
  entries.emplace_back("enable-ecs-log-metadata",
                       given.enableECSLogMetadata.value_or(true) ? "true" : "false");
  if (given.configFileValue.has_value()) {
    const bool object = isObject(given);
    entries.emplace_back("config-file-type", object ? "s3" : "file");
    entries.emplace_back("config-file-value", given.configFileValue);
    if (object) {
      addToExecutionPolicy(iam::PolicyStatement(
          {.actions = {"s3:GetObject"}, .resources = {given.configFileValue}}));
      if (!given.configFileValue.isUnresolved()) {
        const std::string_view arn = given.configFileValue.literal();
        addToExecutionPolicy(iam::PolicyStatement(
            {.actions = {"s3:GetBucketLocation"}, .resources = {arn.substr(0, arn.find('/'))}}));
      }
    }
  }
  firelens_->options = entries;
}

}  // namespace cdk::ecs
