#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/logs.hpp>
#include <cdk/logs_destinations.hpp>

#include "scenario.hpp"

namespace {

namespace destinations = cdk::logs_destinations;
namespace lambda = cdk::lambda;
namespace logs = cdk::logs;

const parity::Scenario scenario("logs/subscriptions", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Subscriptions");
  auto& group = stack.create<logs::LogGroup>("Group");
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("exports.handler = async () => {};"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::NODEJS_22_X});

  group.addSubscriptionFilter("All", {.destination = destinations::LambdaDestination(handler),
                                      .filterPattern = logs::FilterPattern::allEvents()});
  stack.create<logs::SubscriptionFilter>(
      "Named", {.destination = destinations::LambdaDestination(handler, {.addPermissions = false}),
                .filterName = "errors",
                .filterPattern = logs::FilterPattern::allTerms({"ERROR"}),
                .logGroup = group});
  stack.create<logs::QueryDefinition>(
      "Query", {.logGroups = {group},
                .queryDefinitionName = "errors",
                .queryString = logs::QueryString({.fields = {"@timestamp", "@message"},
                                                  .filterStatements = {"@message like /ERROR/"},
                                                  .limit = 20,
                                                  .sort = "@timestamp desc"})});
});

}  // namespace
