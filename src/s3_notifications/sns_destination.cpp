#include <cdk/s3_notifications/sns_destination.hpp>

#include <cdk/core/feature_flags.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::s3_notifications {

s3::BucketNotificationDestinationConfig SnsDestination::bind(IConstruct& scope,
                                                             s3::IBucket& bucket) {
  const iam::ServicePrincipal service("s3.amazonaws.com");
  topic_->addToResourcePolicy(
      iam::PolicyStatement({.actions = {"sns:Publish"},
                            .conditions = {{"ArnLike", {{"aws:SourceArn", bucket.bucketArn()}}}},
                            .principals = {service},
                            .resources = {topic_->topicArn()}}));
  constexpr std::string_view flag =
      "@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions";
  const Ref<kms::IKey> key = topic_->masterKey();
  if (key && FeatureFlags::of(scope).isEnabled(flag)) {
    key->addToResourcePolicy(
        iam::PolicyStatement({.actions = {"kms:GenerateDataKey", "kms:Decrypt"},
                              .principals = {service},
                              .resources = {"*"}}));
  }
  return {.arn = topic_->topicArn(),
          .dependencies = {*topic_},
          .type = s3::BucketNotificationDestinationType::TOPIC};
}

}  // namespace cdk::s3_notifications
