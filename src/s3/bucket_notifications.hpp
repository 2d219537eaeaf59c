#pragma once

#include <cdk/core/construct.hpp>
#include <cdk/s3/notification.hpp>

#include <string>
#include <utility>
#include <vector>

namespace cdk {
class CfnResource;
}
namespace cdk::iam {
class IRole;
}

namespace cdk::s3 {
class IBucket;
}

namespace cdk::s3::detail {

/// What a bucket sends when objects change: a custom resource, as the notifications of a
/// low-level bucket would need destinations that need the bucket.
class BucketNotifications : public Construct {
 public:
  struct Options {
    IBucket& bucket;
    Ref<iam::IRole> handlerRole;
    /// Whether there are no notifications but those of this app.
    bool isManaged;
    bool skipDestinationValidation;
  };
  using Props = Options;
  BucketNotifications(Scope scope, Options options);

  void add(EventType event, IBucketNotificationDestination& destination,
           const std::vector<NotificationKeyFilter>& filters);
  void enableEventBridge() noexcept { sendsToEventBridge_ = true; }
  /// The service lets only one change of the bucket happen at a time.
  void waitFor(const IDependable& policy);

 private:
  [[nodiscard]] Json configuration() const;

  IBucket* bucket_;
  CfnResource* resource_ = nullptr;
  bool sendsToEventBridge_ = false;
  std::vector<std::pair<BucketNotificationDestinationType, Json>> notifications_;
};

}  // namespace cdk::s3::detail
