#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/cross_stack", [](cdk::App& app) {
  auto& producer = app.create<cdk::Stack>("Producer");
  auto& consumer = app.create<cdk::Stack>("Consumer");

  auto& bucket = producer.create<cdk::CfnResource>("Bucket", {.type = "AWS::S3::Bucket"});
  auto& parameter = producer.create<cdk::CfnParameter>("Parameter");

  consumer.create<cdk::CfnResource>(
      "User",
      {.properties = {{"Arn", bucket.getAtt("Arn")},
                      {"Joined", bucket.ref() + "/" + bucket.getAtt("DomainName").toString()},
                      {"List", bucket.getAtt("List").toStringList()},
                      {"Name", bucket.ref()},
                      {"Parameter", parameter.valueAsString()}},
       .type = "Custom::User"});

  // A second consumer shares the outputs.
  auto& second = app.create<cdk::Stack>("Second", {.stackName = "second-stack"});
  second.create<cdk::CfnOutput>("Arn", {.value = bucket.getAtt("Arn").toString()});
  second.create<cdk::CfnOutput>("Region", {.value = producer.region()});
  second.create<cdk::CfnOutput>("StackName", {.value = producer.stackName()});
  second.create<cdk::CfnOutput>("StackId", {.value = producer.stackId()});
});

}  // namespace
