#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_policy.hpp>

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

Actions operator+(Actions left, const Actions& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

/// The actions of both, each once.
Actions united(Actions left, const Actions& right) {
  for (const String& action : right) {
    bool isThere = false;
    for (const String& other : left) isThere = isThere || other == action;
    if (!isThere) left.push_back(action);
  }
  return left;
}

String patternOrAll(const String& pattern) { return pattern.value_or("*"); }

String urlOf(String base, const String& key) {
  if (key.isAbsent()) return base;
  if (!key.isUnresolved() && key.literal().starts_with('/')) {
    return base + "/" + key.literal().substr(1);
  }
  return base + "/" + key;
}

}  // namespace

BucketBase::BucketBase(Scope scope, ResourceProps props, bool autoCreatePolicy)
    : Resource(std::move(scope), std::move(props)), autoCreatePolicy_(autoCreatePolicy) {
  node().addValidation([this]() -> std::vector<std::string> {
    if (!policy_) return {};
    return policy_->document().validateForResourcePolicy();
  });
}

iam::AddToResourcePolicyResult BucketBase::addToResourcePolicy(
    const iam::PolicyStatement& permission) {
  if (!autoCreatePolicy_) return {};
  if (!policy_) policy_ = create<BucketPolicy>("Policy", {.bucket = *this});
  policy_->document().addStatements({permission});
  return {.policyDependable = *policy_, .statementAdded = true};
}

String BucketBase::arnForObjects(String keyPattern) const { return bucketArn() + "/" + keyPattern; }

String BucketBase::s3UrlForObject(String key) const { return urlOf("s3://" + bucketName(), key); }

String BucketBase::transferAccelerationUrlForObject(String key,
                                                    TransferAccelerationUrlOptions options) const {
  const char* const host = options.dualStack.value_or(false)
                               ? ".s3-accelerate.dualstack.amazonaws.com"
                               : ".s3-accelerate.amazonaws.com";
  return urlOf("https://" + bucketName() + host, key);
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

List<String> BucketBase::bucketAndObjects(const String& objectsKeyPattern) const {
  return {bucketArn(), arnForObjects(patternOrAll(objectsKeyPattern))};
}

iam::Grant BucketBase::grantAccess(Handle<iam::IGrantable> grantee,
                                   const std::vector<String>& bucketActions,
                                   const std::vector<String>& keyActions,
                                   List<String> resourceArns) {
  iam::Grant grant =
      iam::Grant::addToPrincipalOrResource({.actions = List<String>(bucketActions),
                                            .grantee = grantee,
                                            .resource = *this,
                                            .resourceArns = std::move(resourceArns)});
  if (!keyActions.empty()) grantOnKey(std::move(grantee), List<String>(keyActions));
  return grant;
}

iam::Grant BucketBase::grantRead(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grantAccess(std::move(identity), readActions(), keyReadActions(),
                     bucketAndObjects(objectsKeyPattern));
}

iam::Grant BucketBase::grantWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern,
                                  List<String> allowedActionPatterns) {
  const Actions actions = allowedActionPatterns.has_value() ? allowedActionPatterns.literal()
                                                            : deleteActions() + putActions();
  return grantAccess(std::move(identity), actions, keyWriteActions(),
                     bucketAndObjects(objectsKeyPattern));
}

iam::Grant BucketBase::grantReadWrite(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grantAccess(std::move(identity), readActions() + deleteActions() + putActions(),
                     united(keyReadActions(), keyWriteActions()),
                     bucketAndObjects(objectsKeyPattern));
}

iam::Grant BucketBase::grantPut(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grantAccess(std::move(identity), putActions(), keyWriteActions(),
                     {arnForObjects(patternOrAll(objectsKeyPattern))});
}

iam::Grant BucketBase::grantPutAcl(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grantAccess(std::move(identity), {"s3:PutObjectAcl", "s3:PutObjectVersionAcl"}, {},
                     {arnForObjects(patternOrAll(objectsKeyPattern))});
}

iam::Grant BucketBase::grantDelete(Handle<iam::IGrantable> identity, String objectsKeyPattern) {
  return grantAccess(std::move(identity), deleteActions(), {},
                     {arnForObjects(patternOrAll(objectsKeyPattern))});
}

iam::Grant BucketBase::grantPublicAccess(String keyPrefix, List<String> allowedActions) {
  if (disallowPublicAccess_) {
    fail(*this, "blockPublicAccess",
         "public access can't be granted while 'blockPublicPolicy' is true; "
         "BlockPublicAccess::BLOCK_ACLS_ONLY allows it");
  }
  return iam::Grant::addToPrincipalOrResource(
      {.actions = allowedActions.empty() ? List<String>{"s3:GetObject"} : allowedActions,
       .grantee = iam::AnyPrincipal(),
       .resource = *this,
       .resourceArns = {arnForObjects(patternOrAll(keyPrefix))}});
}

iam::GrantOnKeyResult BucketBase::grantOnKey(Handle<iam::IGrantable> grantee,
                                             List<String> actions) {
  const Ref<kms::IKey> key = encryptionKey();
  if (!key) return {};
  return {.grant = key->grant(std::move(grantee), std::move(actions))};
}

}  // namespace cdk::s3
