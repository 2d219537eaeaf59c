#pragma once

#include <cdk/s3/notification.hpp>

namespace cdk::lambda {
class IFunction;
}

namespace cdk::s3_notifications {

/// Calls a function with each notification. The service is permitted to call it, where the function
/// is of the stack's account and region or said to be.
class LambdaDestination : public s3::IBucketNotificationDestination {
 public:
  explicit LambdaDestination(lambda::IFunction& function) : function_(&function) {}
  s3::BucketNotificationDestinationConfig bind(IConstruct& scope, s3::IBucket& bucket) override;

 private:
  lambda::IFunction* function_;
};

}  // namespace cdk::s3_notifications
