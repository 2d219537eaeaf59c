#pragma once

#include <cdk/s3/notification.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::s3_notifications {

/// Publishes each notification to a topic. The policy of the topic, and that of its key, let the
/// service in; an imported topic has to do so already.
class SnsDestination : public s3::IBucketNotificationDestination {
 public:
  explicit SnsDestination(sns::ITopic& topic) : topic_(&topic) {}
  s3::BucketNotificationDestinationConfig bind(IConstruct& scope, s3::IBucket& bucket) override;

 private:
  sns::ITopic* topic_;
};

}  // namespace cdk::s3_notifications
