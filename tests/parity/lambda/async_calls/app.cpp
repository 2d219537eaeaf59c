#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace sns = cdk::sns;

/// Sends outcomes to a topic of its own.
class NewTopic : public lambda::IDestination {
 public:
  lambda::DestinationConfig bind(cdk::IConstruct& scope, lambda::IFunction& fn,
                                 lambda::DestinationOptions options) override {
    auto& topic =
        scope.create<sns::Topic>(options.type == lambda::DestinationType::SUCCESS ? "Good" : "Bad");
    topic.grantPublish(fn);
    return {.destination = topic.topicArn()};
  }
};

class Outcomes : public lambda::IDestination {
 public:
  lambda::DestinationConfig bind(cdk::IConstruct&, lambda::IFunction&,
                                 lambda::DestinationOptions) override {
    return {.destination = "arn:aws:sns:eu-west-1:111111111111:outcomes"};
  }
};

const parity::Scenario scenario("lambda/async_calls", [](cdk::App& app) {
  using lambda::Runtime;
  auto& stack = app.create<cdk::Stack>("Async");
  const auto code = lambda::Code::fromInline("def handler(event, context): pass");
  stack.create<lambda::Function>("InProps", {.code = code,
                                             .handler = "index.handler",
                                             .maxEventAge = cdk::Duration::minutes(1),
                                             .onFailure = NewTopic(),
                                             .onSuccess = NewTopic(),
                                             .retryAttempts = 0,
                                             .runtime = Runtime::PYTHON_3_13});
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = code, .handler = "index.handler", .runtime = Runtime::PYTHON_3_13});
  handler.configureAsyncInvoke({.onFailure = NewTopic(), .retryAttempts = 1});
  handler.latestVersion().addAlias("head");
  stack.create<lambda::EventInvokeConfig>(
      "Config", {.function = handler, .maxEventAge = cdk::Duration::hours(6), .qualifier = "3"});
  auto& existing =
      lambda::Function::fromFunctionArn(stack, "Existing", cdk::Fn::importValue("function-arn"));
  stack.create<lambda::EventInvokeConfig>("Imported",
                                          {.function = existing, .onSuccess = Outcomes()});
  handler.addAlias("live", {.onSuccess = NewTopic()});
});

}  // namespace
