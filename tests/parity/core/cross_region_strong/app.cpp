#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

cdk::Environment in(const char* region) { return {.account = "111111111111", .region = region}; }

const parity::Scenario scenario("core/cross_region_strong", [](cdk::App& app) {
  auto& consumer = app.create<cdk::Stack>("Consumer", {.env = in("us-east-1")});
  auto& producer =
      app.create<cdk::Stack>("Producer", {.env = in("eu-west-1"), .stackName = "the-producer"});
  auto& west = app.create<cdk::Stack>("West", {.env = in("us-west-2"), .stackName = "the-west"});
  auto& near = app.create<cdk::Stack>("Near", {.env = in("eu-west-1")});

  auto& bucket = producer.create<cdk::CfnResource>("Bucket", {.type = "AWS::S3::Bucket"});
  auto& nested = producer.create<cdk::NestedStack>("Nested");
  auto& inner = nested.create<cdk::CfnResource>("Inner", {.type = "Custom::Inner"});

  west.create<cdk::CfnResource>("User",
                                {.properties = {{"Name", bucket.ref()}}, .type = "Custom::User"});
  const cdk::Number size = bucket.getAtt("Size");
  consumer.create<cdk::CfnResource>(
      "User",
      {.properties = {{"Arn", bucket.getAtt("Arn")},
                      {"Id", producer.stackId()},
                      {"Inner", inner.ref()},
                      {"Joined", bucket.ref() + "/" + bucket.getAtt("DomainName").toString()},
                      {"List", bucket.getAtt("List").toStringList()},
                      {"Number", size}},
       .type = "Custom::User"});
  auto& below = consumer.create<cdk::NestedStack>("Below");
  below.create<cdk::CfnResource>("User",
                                 {.properties = {{"Name", bucket.ref()}}, .type = "Custom::User"});
  auto& nearThing = near.create<cdk::CfnResource>(
      "User", {.properties = {{"Name", bucket.ref()}}, .type = "Custom::User"});
  consumer.create<cdk::CfnOutput>("FromNear", {.value = nearThing.ref()});
});

}  // namespace
