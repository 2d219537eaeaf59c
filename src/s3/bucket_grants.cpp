#include <cdk/s3/bucket_grants.hpp>

#include <cdk/core/error.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket.hpp>

#include <algorithm>

namespace cdk::s3 {

namespace {

using Actions = std::vector<String>;

Actions readActions() { return {"s3:GetObject*", "s3:GetBucket*", "s3:List*"}; }

/// ACLs are left out: they can make objects public.
Actions putActions() {
  return {"s3:PutObject",        "s3:PutObjectLegalHold",      "s3:PutObjectRetention",
          "s3:PutObjectTagging", "s3:PutObjectVersionTagging", "s3:Abort*"};
}

Actions deleteActions() { return {"s3:DeleteObject*"}; }

Actions keyReadActions() { return {"kms:Decrypt", "kms:DescribeKey"}; }

Actions keyWriteActions() {
  return {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Decrypt"};
}

/// The actions of all lists, each once.
List<String> united(std::initializer_list<Actions> lists) {
  Actions all;
  for (const Actions& list : lists) {
    for (const String& action : list) {
      if (std::find(all.begin(), all.end(), action) == all.end()) all.push_back(action);
    }
  }
  return all;
}

}  // namespace

iam::Grant BucketGrants::actionsOnObjectKeys(Handle<iam::IGrantable> identity,
                                             String objectsKeyPattern, List<String> actions) {
  return iam::Grant::addToPrincipalOrResource(
      {.actions = std::move(actions),
       .grantee = std::move(identity),
       .resource = *bucket_,
       .resourceArns = {bucket_->arnForObjects(objectsKeyPattern.value_or("*"))}});
}

iam::Grant BucketGrants::actionsOnBucketAndObjectKeys(Handle<iam::IGrantable> identity,
                                                      String objectsKeyPattern,
                                                      List<String> actions) {
  return iam::Grant::addToPrincipalOrResource(
      {.actions = std::move(actions),
       .grantee = std::move(identity),
       .resource = *bucket_,
       .resourceArns = {bucket_->bucketArn(),
                        bucket_->arnForObjects(objectsKeyPattern.value_or("*"))}});
}

iam::Grant BucketGrants::withKey(iam::Grant grant, const Handle<iam::IGrantable>& identity,
                                 List<String> keyActions) {
  if (const Ref<kms::IKey> key = bucket_->encryptionKey()) {
    key->grant(identity, std::move(keyActions));
  }
  return grant;
}

iam::Grant BucketGrants::read(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return withKey(actionsOnBucketAndObjectKeys(identity, std::move(objectsKeyPattern),
                                              List<String>(readActions())),
                 identity, keyReadActions());
}

iam::Grant BucketGrants::write(Handle<iam::IGrantable> identity, String objectsKeyPattern,
                               List<String> allowedActionPatterns) {
  return withKey(actionsOnBucketAndObjectKeys(
                     identity, std::move(objectsKeyPattern),
                     allowedActionPatterns.value_or(united({deleteActions(), putActions()}))),
                 identity, keyWriteActions());
}

iam::Grant BucketGrants::readWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return withKey(
      actionsOnBucketAndObjectKeys(identity, std::move(objectsKeyPattern),
                                   united({readActions(), deleteActions(), putActions()})),
      identity, united({keyReadActions(), keyWriteActions()}));
}

iam::Grant BucketGrants::put(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return withKey(
      actionsOnObjectKeys(identity, std::move(objectsKeyPattern), List<String>(putActions())),
      identity, keyWriteActions());
}

iam::Grant BucketGrants::putAcl(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return actionsOnObjectKeys(std::move(identity), std::move(objectsKeyPattern),
                             {"s3:PutObjectAcl", "s3:PutObjectVersionAcl"});
}

iam::Grant BucketGrants::delete_(Handle<iam::IGrantable> grantee, String objectsKeyPattern) {
  return actionsOnObjectKeys(std::move(grantee), std::move(objectsKeyPattern),
                             List<String>(deleteActions()));
}

iam::Grant BucketGrants::publicAccess(String keyPrefix, List<String> allowedActions) {
  const auto* const base = dynamic_cast<const BucketBase*>(bucket_);
  if (base != nullptr && base->disallowPublicAccess()) {
    fail(*bucket_, "blockPublicAccess",
         "public access can't be granted while 'blockPublicPolicy' is true; "
         "BlockPublicAccess::BLOCK_ACLS_ONLY allows it");
  }
  return actionsOnObjectKeys(
      iam::AnyPrincipal(), std::move(keyPrefix),
      allowedActions.empty() ? List<String>{"s3:GetObject"} : allowedActions);
}

iam::Grant BucketGrants::replicationPermission(Handle<iam::IGrantable> identity,
                                               const GrantReplicationPermissionProps& props) {
  if (props.destinations.empty()) {
    fail(*bucket_, "destinations", "there are none; at least one is wanted");
  }
  const auto grant = [&identity](List<String> actions, List<String> arns) {
    return iam::Grant::addToPrincipal(
        {.actions = std::move(actions), .grantee = identity, .resourceArns = std::move(arns)});
  };
  std::vector<String> copies;
  std::vector<kms::IKey*> keys;
  for (const auto& destination : props.destinations) {
    copies.push_back(destination.bucket->arnForObjects("*"));
    kms::IKey* const key = destination.encryptionKey.get();
    if (key != nullptr && std::find(keys.begin(), keys.end(), key) == keys.end()) {
      keys.push_back(key);
    }
  }
  iam::Grant all =
      grant({"s3:GetReplicationConfiguration", "s3:ListBucket"}, {bucket_->bucketArn()});
  all = all.combine(grant(
      {"s3:GetObjectVersionForReplication", "s3:GetObjectVersionAcl", "s3:GetObjectVersionTagging"},
      {bucket_->arnForObjects("*")}));
  all = all.combine(grant({"s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags",
                           "s3:ObjectOwnerOverrideToBucketOwner"},
                          copies));
  for (kms::IKey* key : keys) all = all.combine(key->grantEncrypt(identity));
  if (props.sourceDecryptionKey) {
    all = all.combine(props.sourceDecryptionKey->grantDecrypt(identity));
  }
  return all;
}

}  // namespace cdk::s3
