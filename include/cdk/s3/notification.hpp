#pragma once

#include <cdk/core/construct.hpp>

#include <cstdint>
#include <vector>

namespace cdk::s3 {

class IBucket;

/// What happens to objects. Those without a suffix stand for all of their kind.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-event-types-and-destinations.html
enum class EventType : std::uint8_t {
  OBJECT_CREATED,
  OBJECT_CREATED_PUT,
  OBJECT_CREATED_POST,
  OBJECT_CREATED_COPY,
  OBJECT_CREATED_COMPLETE_MULTIPART_UPLOAD,
  OBJECT_REMOVED,
  OBJECT_REMOVED_DELETE,
  OBJECT_REMOVED_DELETE_MARKER_CREATED,
  OBJECT_RESTORE_POST,
  OBJECT_RESTORE_COMPLETED,
  OBJECT_RESTORE_DELETE,
  REDUCED_REDUNDANCY_LOST_OBJECT,
  REPLICATION_OPERATION_FAILED_REPLICATION,
  REPLICATION_OPERATION_MISSED_THRESHOLD,
  REPLICATION_OPERATION_REPLICATED_AFTER_THRESHOLD,
  REPLICATION_OPERATION_NOT_TRACKED,
  LIFECYCLE_EXPIRATION,
  LIFECYCLE_EXPIRATION_DELETE,
  LIFECYCLE_EXPIRATION_DELETE_MARKER_CREATED,
  LIFECYCLE_TRANSITION,
  INTELLIGENT_TIERING,
  OBJECT_TAGGING,
  OBJECT_TAGGING_PUT,
  OBJECT_TAGGING_DELETE,
  OBJECT_ACL_PUT,
  OBJECT_RESTORE,
  REPLICATION,
};

/// Which objects a notification is about. Wants at least one field.
struct NotificationKeyFilter {
  /// What keys begin with. Default: any key.
  String prefix{};
  /// What keys end with. Default: any key.
  String suffix{};
};

/// Kinds of destinations.
enum class BucketNotificationDestinationType : std::uint8_t { LAMBDA, QUEUE, TOPIC };

/// What a destination tells the bucket.
struct BucketNotificationDestinationConfig {
  Required<String> arn;
  /// What has to be there before the service tries the destination out. Default: nothing.
  std::vector<Handle<IDependable>> dependencies{};
  BucketNotificationDestinationType type;
};

/// Where notifications go. Implemented by the values of `s3_notifications`.
class IBucketNotificationDestination {
 public:
  virtual ~IBucketNotificationDestination() = default;
  /// Lets the service send there. `scope` is the bucket: permissions are made below it.
  virtual BucketNotificationDestinationConfig bind(IConstruct& scope, IBucket& bucket) = 0;
};

}  // namespace cdk::s3
