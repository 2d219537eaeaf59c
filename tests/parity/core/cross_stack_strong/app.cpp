#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

// With strong references asked for in the context: exports and imports.
const parity::Scenario scenario("core/cross_stack_strong", [](cdk::App& app) {
  auto& producer = app.create<cdk::Stack>("Producer");
  auto& bucket = producer.create<cdk::CfnResource>("Bucket", {.type = "AWS::S3::Bucket"});

  auto& consumer = app.create<cdk::Stack>("Consumer");
  consumer.create<cdk::CfnResource>("User",
                                    {.properties = {{"Arn", bucket.getAtt("Arn")},
                                                    {"Joined", bucket.ref() + "/files"},
                                                    {"List", bucket.getAtt("List").toStringList()}},
                                     .type = "Custom::User"});
  auto& second = app.create<cdk::Stack>("Second", {.stackName = "second-stack"});
  second.create<cdk::CfnOutput>("Name", {.value = bucket.ref()});
});

}  // namespace
