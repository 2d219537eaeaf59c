#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace sns = cdk::sns;

const parity::Scenario scenario("sns/policies", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Policies");

  auto& topic = stack.create<sns::Topic>("Topic");
  topic.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"sns:Publish"},
                            .principals = {iam::ServicePrincipal("cloudwatch.amazonaws.com")},
                            .resources = {topic.topicArn()}}));
  topic.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"sns:Subscribe"},
                            .principals = {iam::AccountPrincipal("222222222222")},
                            .resources = {topic.topicArn()},
                            .sid = "Named"}));

  auto& other = stack.create<sns::Topic>("Other");
  auto& policy = stack.create<sns::TopicPolicy>("Policy", {.enforceSSL = true, .topics = {other}});
  policy.document().addStatements({iam::PolicyStatement({.actions = {"sns:Publish"},
                                                         .principals = {iam::AnyPrincipal()},
                                                         .resources = {other.topicArn()}})});
});

}  // namespace
