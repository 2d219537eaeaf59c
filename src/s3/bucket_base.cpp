#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_policy.hpp>

#include "bucket_notifications.hpp"

namespace cdk::s3 {

namespace {

String urlOf(String base, const String& key) {
  if (key.isAbsent()) return base;
  if (!key.isUnresolved() && key.literal().starts_with('/')) {
    return base + "/" + key.literal().substr(1);
  }
  return base + "/" + key;
}

}  // namespace

BucketBase::BucketBase(Scope scope, ResourceProps props, Traits traits)
    : Resource(std::move(scope), std::move(props)), traits_(std::move(traits)) {
  node().addValidation([this]() -> std::vector<std::string> {
    if (!policy_) return {};
    return policy_->document().validateForResourcePolicy();
  });
}

iam::AddToResourcePolicyResult BucketBase::addToResourcePolicy(
    const iam::PolicyStatement& permission) {
  if (!traits_.autoCreatePolicy) return {};
  if (!policy_) {
    policy_ = create<BucketPolicy>("Policy", {.bucket = *this});
    if (notifications_ != nullptr) notifications_->waitFor(*policy_);
  }
  policy_->document().addStatements({permission});
  return {.policyDependable = *policy_, .statementAdded = true};
}

void BucketBase::addAtSynthesis(IBucket& target, const iam::PolicyStatement& statement) {
  auto* const base = dynamic_cast<BucketBase*>(&target);
  if (base == nullptr) {
    target.addToResourcePolicy(statement);
    return;
  }
  detail::BucketNotifications* const notifications = std::exchange(base->notifications_, nullptr);
  base->addToResourcePolicy(statement);
  base->notifications_ = notifications;
}

String BucketBase::arnForObjects(String keyPattern) const { return bucketArn() + "/" + keyPattern; }

String BucketBase::s3UrlForObject(String key) const { return urlOf("s3://" + bucketName(), key); }

String BucketBase::transferAccelerationUrlForObject(String key,
                                                    TransferAccelerationUrlOptions options) const {
  const char* const host = options.dualStack.value_or(false)
                               ? ".s3-accelerate.dualstack.amazonaws.com"
                               : ".s3-accelerate.amazonaws.com";
  return urlOf("https://" + bucketName() + host, key.value_or(""));
}

String BucketBase::urlForObject(String key) const {
  return urlOf("https://s3." + env().region + "." + stack().urlSuffix() + "/" + bucketName(), key);
}

String BucketBase::virtualHostedUrlForObject(String key,
                                             VirtualHostedStyleUrlOptions options) const {
  return urlOf("https://" + (options.regional.value_or(true) ? bucketRegionalDomainName()
                                                             : bucketDomainName()),
               key);
}

iam::Grant BucketBase::grantRead(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grants().read(std::move(identity), std::move(objectsKeyPattern));
}

iam::Grant BucketBase::grantWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern,
                                  List<String> allowedActionPatterns) {
  return grants().write(std::move(identity), std::move(objectsKeyPattern),
                        std::move(allowedActionPatterns));
}

iam::Grant BucketBase::grantReadWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grants().readWrite(std::move(identity), std::move(objectsKeyPattern));
}

iam::Grant BucketBase::grantPut(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grants().put(std::move(identity), std::move(objectsKeyPattern));
}

iam::Grant BucketBase::grantPutAcl(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grants().putAcl(std::move(identity), std::move(objectsKeyPattern));
}

iam::Grant BucketBase::grantDelete(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grants().delete_(std::move(identity), std::move(objectsKeyPattern));
}

iam::Grant BucketBase::grantPublicAccess(String keyPrefix, List<String> allowedActions) {
  return grants().publicAccess(std::move(keyPrefix), std::move(allowedActions));
}

iam::Grant BucketBase::grantReplicationPermission(Handle<iam::IGrantable> identity,
                                                  GrantReplicationPermissionProps props) {
  return grants().replicationPermission(std::move(identity), props);
}

iam::GrantOnKeyResult BucketBase::grantOnKey(Handle<iam::IGrantable> grantee,
                                             List<String> actions) {
  const Ref<kms::IKey> key = encryptionKey();
  if (!key) return {};
  return {.grant = key->grant(std::move(grantee), std::move(actions))};
}

detail::BucketNotifications& BucketBase::notifications() {
  if (notifications_ == nullptr) {
    notifications_ = &create<detail::BucketNotifications>(
        "Notifications",
        {.bucket = *this,
         .handlerRole = traits_.notificationsHandlerRole,
         .isManaged = traits_.isManaged,
         .skipDestinationValidation = traits_.notificationsSkipDestinationValidation});
    if (policy_) notifications_->waitFor(*policy_);
  }
  return *notifications_;
}

void BucketBase::addEventNotification(EventType event, Handle<IBucketNotificationDestination> dest,
                                      std::vector<NotificationKeyFilter> filters) {
  notifications().add(event, *dest, filters);
}

void BucketBase::addObjectCreatedNotification(Handle<IBucketNotificationDestination> dest,
                                              std::vector<NotificationKeyFilter> filters) {
  addEventNotification(EventType::OBJECT_CREATED, std::move(dest), std::move(filters));
}

void BucketBase::addObjectRemovedNotification(Handle<IBucketNotificationDestination> dest,
                                              std::vector<NotificationKeyFilter> filters) {
  addEventNotification(EventType::OBJECT_REMOVED, std::move(dest), std::move(filters));
}

void BucketBase::enableEventBridgeNotification() { notifications().enableEventBridge(); }

void BucketBase::addReplicationPolicy(String roleArn, Boolean accessControlTransition,
                                      String account) {
  const auto allow = [this](List<String> actions, Handle<iam::IPrincipal> principal, String arn) {
    addToResourcePolicy(iam::PolicyStatement({.actions = std::move(actions),
                                              .principals = {std::move(principal)},
                                              .resources = {std::move(arn)}}));
  };
  const Handle<iam::IPrincipal> role = iam::ArnPrincipal(roleArn);
  allow({"s3:GetBucketVersioning", "s3:PutBucketVersioning"}, role, bucketArn());
  allow({"s3:ReplicateObject", "s3:ReplicateDelete"}, role, arnForObjects("*"));
  if (!accessControlTransition.value_or(false)) return;
  if (account.isAbsent()) {
    fail(*this, "account", "it is absent; accessControlTransition wants it");
  }
  allow({"s3:ObjectOwnerOverrideToBucketOwner"}, iam::AccountPrincipal(account),
        arnForObjects("*"));
}

}  // namespace cdk::s3
