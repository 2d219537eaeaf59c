#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_notifications.hpp>
#include <cdk/sns.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace lambda = cdk::lambda;
namespace n = cdk::s3_notifications;
namespace s3 = cdk::s3;
namespace sns = cdk::sns;

const parity::Scenario scenario("s3/notifications", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Notifications", {.tags = {{"team", "storage"}}});
  auto& handler = stack.create<lambda::Function>(
      "Handler", {.code = lambda::Code::fromInline("exports.handler = async () => {};"),
                  .handler = "index.handler",
                  .runtime = lambda::Runtime::NODEJS_22_X});
  auto& masterKey = stack.create<kms::Key>("Key");
  auto& topic = stack.create<sns::Topic>("Topic", {.masterKey = masterKey});

  auto& bucket = stack.create<s3::Bucket>("Bucket");
  bucket.addEventNotification(s3::EventType::OBJECT_CREATED_PUT, n::LambdaDestination(handler),
                              {{.prefix = "in/", .suffix = ".csv"}});
  bucket.addObjectRemovedNotification(n::LambdaDestination(handler), {{.suffix = ".csv"}});
  bucket.addObjectCreatedNotification(n::SnsDestination(topic),
                                      {{.prefix = "out/"}, {.suffix = ".csv"}});
  bucket.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"s3:GetObject"},
                            .principals = {iam::AccountPrincipal("222222222222")},
                            .resources = {bucket.arnForObjects("*")}}));
  bucket.enableEventBridgeNotification();

  stack.create<s3::Bucket>("Bridged", {.enforceSSL = true,
                                       .eventBridgeEnabled = true,
                                       .notificationsSkipDestinationValidation = true});
  auto& imported = s3::Bucket::fromBucketName(stack, "Imported", "imported");
  imported.addEventNotification(s3::EventType::LIFECYCLE_EXPIRATION, n::SnsDestination(topic));
  auto& importedTopic =
      sns::Topic::fromTopicArn(stack, "ImportedTopic", "arn:aws:sns:eu-west-1:111122223333:topic");
  imported.addObjectCreatedNotification(n::SnsDestination(importedTopic));

  auto& other = app.create<cdk::Stack>("Other");
  auto& notificationsHandlerRole =
      other.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("lambda.amazonaws.com")});
  auto& far =
      other.create<s3::Bucket>("Far", {.notificationsHandlerRole = notificationsHandlerRole});
  far.addObjectCreatedNotification(n::LambdaDestination(handler));
});

}  // namespace
