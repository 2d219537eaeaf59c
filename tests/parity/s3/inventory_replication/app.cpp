#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace kms = cdk::kms;
namespace s3 = cdk::s3;

const parity::Scenario scenario("s3/inventory_replication", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Copies");

  auto& lists = stack.create<s3::Bucket>("Lists");
  auto& other = s3::Bucket::fromBucketAttributes(
      stack, "Other", {.account = "111122223333", .bucketName = "other"});
  auto& listed = stack.create<s3::Bucket>(
      "Listed",
      {.inventories = {
           {.destination = {.bucket = lists}},
           {.destination = {.bucket = other, .bucketOwner = "111122223333", .prefix = "p"},
            .enabled = false,
            .format = s3::InventoryFormat::PARQUET,
            .frequency = s3::InventoryFrequency::DAILY,
            .includeObjectVersions = s3::InventoryObjectVersion::CURRENT,
            .inventoryId = "own",
            .objectsPrefix = "q",
            .optionalFields = {"Size", "ETag"}}}});
  listed.addInventory(
      {.destination = {.bucket = lists, .prefix = "orc"}, .format = s3::InventoryFormat::ORC});
  lists.addToResourcePolicy(
      iam::PolicyStatement({.actions = {"s3:GetObject"},
                            .principals = {iam::AccountPrincipal("222222222222")},
                            .resources = {lists.arnForObjects("*")}}));

  auto& copies = stack.create<s3::Bucket>("Copies", {.versioned = true});
  auto& kmsKey = stack.create<kms::Key>("Key");
  auto& source = stack.create<s3::Bucket>(
      "Source",
      {.encryption = s3::BucketEncryption::KMS,
       .replicationRules = {{.deleteMarkerReplication = true,
                             .destination = copies,
                             .filter = {.prefix = "a"},
                             .id = "first",
                             .kmsKey = kmsKey,
                             .priority = 1},
                            {.accessControlTransition = true,
                             .destination = other,
                             .filter = {.tags = {{.key = "k", .value = "v"}}},
                             .metrics = s3::ReplicationTimeValue::FIFTEEN_MINUTES,
                             .priority = 2,
                             .replicaModifications = true,
                             .replicationTimeControl = s3::ReplicationTimeValue::FIFTEEN_MINUTES,
                             .sseKmsEncryptedObjects = false,
                             .storageClass = s3::StorageClass::GLACIER},
                            {.destination = copies,
                             .kmsKey = kmsKey,
                             .metrics = s3::ReplicationTimeValue::FIFTEEN_MINUTES,
                             .priority = 3}},
       .versioned = true});
  stack.create<cdk::CfnOutput>("RoleArn", {.value = source.replicationRoleArn()});
  auto& replicationRole =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("s3.amazonaws.com")});
  auto& own = stack.create<s3::Bucket>(
      "OwnRole",
      {.replicationRole = replicationRole,
       .replicationRules = {{.destination = copies,
                             .filter = {.prefix = "p", .tags = {{.key = "k", .value = "v"}}}}},
       .versioned = true});
  own.grantReplicationPermission(replicationRole,
                                 {.destinations = {{.bucket = copies, .encryptionKey = kmsKey}}});
  copies.addReplicationPolicy("arn:aws:iam::444455556666:role/copier", true, "444455556666");

  auto& far =
      app.create<cdk::Stack>("Far", {.env = {.account = "444455556666", .region = "eu-west-1"}});
  auto& near =
      app.create<cdk::Stack>("Near", {.env = {.account = "111122223333", .region = "us-east-1"}});
  auto& there = far.create<s3::Bucket>(
      "There", {.bucketName = cdk::PhysicalName::GENERATE_IF_NEEDED, .versioned = true});
  auto& here = near.create<s3::Bucket>(
      "Here", {.replicationRules = {{.accessControlTransition = true, .destination = there}},
               .versioned = true});
  there.addReplicationPolicy(here.replicationRoleArn(), true, near.account());
});

}  // namespace
