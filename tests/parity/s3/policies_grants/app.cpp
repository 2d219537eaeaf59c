#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace s3 = cdk::s3;

const parity::Scenario scenario("s3/policies_grants", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Policies");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& user = stack.create<iam::User>("User");

  auto& encryptionKey = stack.create<kms::Key>("Key");
  auto& bucket = stack.create<s3::Bucket>("Bucket", {.encryptionKey = encryptionKey});
  bucket.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"s3:GetObject"},
                            .principals = {iam::AccountPrincipal("222222222222")},
                            .resources = {bucket.arnForObjects("*")}}));
  bucket.grantRead(role);
  bucket.grantWrite(user, "uploads/*");
  bucket.grantReadWrite(iam::ServicePrincipal("logs.amazonaws.com"));
  bucket.grantPut(role, "in/*");
  bucket.grantDelete(role);
  bucket.grantPutAcl(user);

  auto& open = stack.create<s3::Bucket>(
      "Open",
      {.blockPublicAccess = s3::BlockPublicAccess::BLOCK_ACLS_ONLY, .publicReadAccess = true});
  open.grantPublicAccess("public/*", {"s3:GetObjectVersion"});
  auto& own = stack.create<s3::Bucket>("Own");
  auto& policy = stack.create<s3::BucketPolicy>(
      "OwnPolicy", {.bucket = own, .removalPolicy = cdk::RemovalPolicy::RETAIN});
  policy.document().addStatements({iam::PolicyStatement({.actions = {"s3:*"},
                                                         .effect = iam::Effect::DENY,
                                                         .principals = {iam::AnyPrincipal()},
                                                         .resources = {own.bucketArn()}})});

  auto& imported = s3::Bucket::fromBucketName(stack, "Imported", "existing");
  imported.grantRead(role);
  imported.grantWrite(user);
});

}  // namespace
