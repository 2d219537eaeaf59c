#include <cdk/core.hpp>
#include <cdk/logs.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace logs = cdk::logs;
namespace s3 = cdk::s3;

const parity::Scenario scenario("logs/data_protection", [](cdk::App& app) {
  using logs::DataIdentifier;
  auto& stack = app.create<cdk::Stack>("DataProtection");

  auto& masked = stack.create<logs::LogGroup>(
      "Masked",
      {.dataProtectionPolicy = logs::DataProtectionPolicy(
           {.identifiers = {DataIdentifier::EMAILADDRESS, DataIdentifier("Ssn-US"),
                            logs::CustomDataIdentifier("Employee", "E-\\d{9}")}}),
       .deletionProtectionEnabled = true,
       .fieldIndexPolicies = {logs::FieldIndexPolicy({.fields = {"requestId", "user"}})}});
  auto& findings =
      stack.create<logs::LogGroup>("Findings", {.logGroupName = "/aws/vendedlogs/findings"});
  auto& bucket = stack.create<s3::Bucket>("Bucket");
  stack.create<logs::LogGroup>(
      "Audited",
      {.dataProtectionPolicy = logs::DataProtectionPolicy(
           {.deliveryStreamNameAuditDestination = "stream",
            .description = "What is masked",
            .identifiers = {DataIdentifier::DRIVERSLICENSE_AT, DataIdentifier::IPADDRESS},
            .logGroupAuditDestination = findings,
            .name = "own",
            .s3BucketAuditDestination = bucket})});
  stack.create<logs::LogGroup>("Delivery", {.logGroupClass = logs::LogGroupClass::DELIVERY});
  stack.create<logs::LogStream>("Stream", {.logGroup = masked});
  auto& stream = logs::LogStream::fromLogStreamAttributes(
      stack, "Imported", {.logGroupName = "g", .logStreamName = "s"});
  stack.create<cdk::CfnOutput>("StreamName", {.value = stream.logStreamName()});
});

}  // namespace
