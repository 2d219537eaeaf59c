#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace sns = cdk::sns;
namespace subscriptions = cdk::sns_subscriptions;

void subscribe(sns::ITopic& topic, lambda::IFunction& handler) {
  topic.addSubscription(subscriptions::LambdaSubscription(handler));
}

const parity::Scenario scenario("sns/other_topics", [](cdk::App& app) {
  auto& europe =
      app.create<cdk::Stack>("Europe", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& america = app.create<cdk::Stack>(
      "America", {.env = {.account = "111111111111", .region = "us-east-1"}});
  auto& anywhere = app.create<cdk::Stack>("Anywhere");
  const lambda::FunctionProps base{
      .code = lambda::Code::fromInline("def handler(event, context): pass"),
      .handler = "index.handler",
      .runtime = lambda::Runtime::PYTHON_3_13};
  auto& handler = america.create<lambda::Function>("Handler", base);

  subscribe(america.create<sns::Topic>("Here"), handler);
  subscribe(europe.create<sns::Topic>("There", {.topicName = "there"}), handler);
  subscribe(
      sns::Topic::fromTopicArn(america, "Imported", "arn:aws:sns:us-east-1:111111111111:imported"),
      handler);
  subscribe(sns::Topic::fromTopicArn(europe, "ImportedThere",
                                     "arn:aws:sns:eu-west-1:111111111111:imported"),
            handler);
  subscribe(sns::Topic::fromTopicArn(america, "Late", cdk::Fn::importValue("topic")), handler);
  auto& ofAlias =
      sns::Topic::fromTopicArn(america, "OfAlias", "arn:aws:sns:us-east-1:111111111111:alias");
  subscribe(ofAlias, handler.addAlias("live"));
  auto& anyHandler = anywhere.create<lambda::Function>("Handler", base);
  subscribe(europe.create<sns::Topic>("Named", {.topicName = "named"}), anyHandler);
  subscribe(
      sns::Topic::fromTopicArn(anywhere, "Imported", "arn:aws:sns:us-east-1:111111111111:imported"),
      anyHandler);
});

}  // namespace
