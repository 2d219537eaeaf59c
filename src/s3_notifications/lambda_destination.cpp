#include <cdk/s3_notifications/lambda_destination.hpp>

#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/lambda/function.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::s3_notifications {

s3::BucketNotificationDestinationConfig LambdaDestination::bind(IConstruct& scope,
                                                                s3::IBucket& bucket) {
  // One permission of the bucket to the function, however many notifications there are.
  const std::string id =
      "AllowBucketNotificationsTo" + Names::nodeUniqueId(function_->permissionsNode());
  if (!scope.node().tryFindChild(id)) {
    function_->addPermission(id, {.principal = iam::ServicePrincipal("s3.amazonaws.com"),
                                  .scope = scope,
                                  .sourceAccount = Stack::of(bucket).account(),
                                  .sourceArn = bucket.bucketArn()});
  }
  s3::BucketNotificationDestinationConfig config{
      .arn = function_->functionArn(), .type = s3::BucketNotificationDestinationType::LAMBDA};
  // There is none where the function is of another account.
  if (const Ref<IConstruct> permission = scope.node().tryFindChild(id)) {
    config.dependencies.emplace_back(*permission);
  }
  return config;
}

}  // namespace cdk::s3_notifications
