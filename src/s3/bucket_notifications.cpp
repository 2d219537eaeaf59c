#include "bucket_notifications.hpp"

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/lazy.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/s3/bucket.hpp>

#include <array>

#include "notifications_handler.hpp"

namespace cdk::s3::detail {

namespace {

const char* text(EventType event) {
  switch (event) {
    case EventType::OBJECT_CREATED: return "s3:ObjectCreated:*";
    case EventType::OBJECT_CREATED_PUT: return "s3:ObjectCreated:Put";
    case EventType::OBJECT_CREATED_POST: return "s3:ObjectCreated:Post";
    case EventType::OBJECT_CREATED_COPY: return "s3:ObjectCreated:Copy";
    case EventType::OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD:
      return "s3:ObjectCreated:CompleteMultipartUpload";
    case EventType::OBJECT_REMOVED: return "s3:ObjectRemoved:*";
    case EventType::OBJECT_REMOVED_DELETE: return "s3:ObjectRemoved:Delete";
    case EventType::OBJECT_REMOVED_DELETE_MARKER_CREATED:
      return "s3:ObjectRemoved:DeleteMarkerCreated";
    case EventType::OBJECT_RESTORE_POST: return "s3:ObjectRestore:Post";
    case EventType::OBJECT_RESTORE_COMPLETED: return "s3:ObjectRestore:Completed";
    case EventType::OBJECT_RESTORE_DELETE: return "s3:ObjectRestore:Delete";
    case EventType::REDUCED_REDUNDANCY_LOST_OBJECT: return "s3:ReducedRedundancyLostObject";
    case EventType::REPLICATION_OPERATION_FAILED_REPLICATION:
      return "s3:Replication:OperationFailedReplication";
    case EventType::REPLICATION_OPERATION_MISSED_THRESHOLD:
      return "s3:Replication:OperationMissedThreshold";
    case EventType::REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD:
      return "s3:Replication:OperationReplicatedAfterThreshold";
    case EventType::REPLICATION_OPERATION_NOT_TRACKED: return "s3:Replication:OperationNotTracked";
    case EventType::LIFECYCLE_EXPIRATION: return "s3:LifecycleExpiration:*";
    case EventType::LIFECYCLE_EXPIRATION_DELETE: return "s3:LifecycleExpiration:Delete";
    case EventType::LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED:
      return "s3:LifecycleExpiration:DeleteMarkerCreated";
    case EventType::LIFECYCLE_TRANSITION: return "s3:LifecycleTransition";
    case EventType::INTELLIGENT_TIERING: return "s3:IntelligentTiering";
    case EventType::OBJECT_TAGGING: return "s3:ObjectTagging:*";
    case EventType::OBJECT_TAGGING_PUT: return "s3:ObjectTagging:Put";
    case EventType::OBJECT_TAGGING_DELETE: return "s3:ObjectTagging:Delete";
    case EventType::OBJECT_ACL_PUT: return "s3:ObjectAcl:Put";
    case EventType::OBJECT_RESTORE: return "s3:ObjectRestore:*";
    case EventType::REPLICATION: return "s3:Replication:*";
  }
  return "";
}

/// How the service writes what goes to one kind of destination.
struct Kind {
  BucketNotificationDestinationType type;
  const char* list;
  const char* arn;
};

constexpr std::array<Kind, 3> KINDS = {{
    {BucketNotificationDestinationType::LAMBDA, "LambdaFunctionConfigurations",
     "LambdaFunctionArn"},
    {BucketNotificationDestinationType::QUEUE, "QueueConfigurations", "QueueArn"},
    {BucketNotificationDestinationType::TOPIC, "TopicConfigurations", "TopicArn"},
}};

const Kind& kindOf(BucketNotificationDestinationType type) {
  return KINDS.at(static_cast<std::size_t>(type));
}

/// The rules of all filters; absent where there are none.
Json rules(const IConstruct& bucket, const std::vector<NotificationKeyFilter>& filters) {
  String prefix;
  String suffix;
  std::vector<Json> list;
  const auto take = [&](String& taken, const String& given, const char* name) {
    if (given.empty()) return;
    if (taken.has_value()) {
      fail(bucket, "filters",
           "there are two rules of the kind " + std::string(name) + "; at most one is allowed");
    }
    taken = given;
    list.push_back({{"Name", name}, {"Value", given}});
  };
  for (const NotificationKeyFilter& filter : filters) {
    if (filter.prefix.empty() && filter.suffix.empty()) {
      fail(bucket, "filters", "a filter is empty; it wants a prefix or a suffix");
    }
    take(suffix, filter.suffix, "suffix");
    take(prefix, filter.prefix, "prefix");
  }
  return list.empty() ? Json() : Json::array(list);
}

}  // namespace

BucketNotifications::BucketNotifications(Scope scope, Options options)
    : Construct(std::move(scope)), bucket_(&options.bucket) {
  auto& handler = NotificationsHandler::of(*this, options.handlerRole);
  const auto may = [this](const char* action) {
    return iam::PolicyStatement({.actions = {action}, .resources = {bucket_->bucketArn()}});
  };
  std::vector<iam::PolicyStatement> statements = {may("s3:PutBucketNotification")};
  // What others set up has to be known to be kept.
  if (!options.isManaged) statements.push_back(may("s3:GetBucketNotification"));
  auto& policy =
      create<iam::Policy>("HandlerPolicy", {.roles = {handler.role()}, .statements = statements});
  resource_ = &create<CfnResource>(
      "Resource",
      {.properties = {{"ServiceToken", handler.functionArn()},
                      {"BucketName", bucket_->bucketName()},
                      {"NotificationConfiguration", Lazy::any([this] { return configuration(); })},
                      {"Managed", options.isManaged},
                      {"SkipDestinationValidation", options.skipDestinationValidation}},
       .type = "Custom::S3BucketNotifications"});
  resource_->node().addDependency(policy);
}

void BucketNotifications::add(EventType event, IBucketNotificationDestination& destination,
                              const std::vector<NotificationKeyFilter>& filters) {
  const Json filterRules = rules(*bucket_, filters);
  const BucketNotificationDestinationConfig config = destination.bind(*bucket_, *bucket_);
  std::vector<std::pair<std::string, Value>> notification = {
      {"Events", Json::array({text(event)})}};
  if (filterRules.has_value()) {
    notification.emplace_back("Filter", Json{{"Key", {{"FilterRules", filterRules}}}});
  }
  notification.emplace_back(kindOf(config.type).arn, config.arn);
  notifications_.emplace_back(config.type, Json::object(std::move(notification)));
  for (const Handle<IDependable>& dependency : config.dependencies) waitFor(*dependency);
}

void BucketNotifications::waitFor(const IDependable& policy) {
  resource_->node().addDependency(policy);
}

Json BucketNotifications::configuration() const {
  std::vector<std::pair<std::string, Value>> members;
  if (sendsToEventBridge_) members.emplace_back("EventBridgeConfiguration", Json::object());
  for (const Kind& kind : KINDS) {
    std::vector<Json> list;
    for (const auto& [type, notification] : notifications_) {
      if (type == kind.type) list.push_back(notification);
    }
    if (!list.empty()) members.emplace_back(kind.list, Json::array(list));
  }
  return Json::object(std::move(members));
}

}  // namespace cdk::s3::detail
