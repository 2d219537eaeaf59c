#include <cdk/ecs/log_driver.hpp>

#include "log_options.hpp"
#include "texts.hpp"

#include <cdk/core/error.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::ecs {

namespace {

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
    LogOptions options;
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

}  // namespace

LogDriver LogDriver::awsLogs(AwsLogDriverProps props) { return AwsLogDriver(std::move(props)); }

AwsLogDriver::AwsLogDriver(AwsLogDriverProps props) : LogDriver(checked(std::move(props))) {}

Ref<logs::ILogGroup> AwsLogDriver::logGroup() const {
  return static_cast<const AwsLogs&>(*implementation_).group();
}

}  // namespace cdk::ecs
