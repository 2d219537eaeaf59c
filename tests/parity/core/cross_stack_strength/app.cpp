#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/cross_stack_strength", [](cdk::App& app) {
  auto& producer = app.create<cdk::Stack>("Producer");
  auto& consumer = app.create<cdk::Stack>("Consumer");

  auto& strong = producer.create<cdk::CfnResource>("Strong", {.type = "AWS::S3::Bucket"});
  strong.applyCrossStackReferenceStrength(cdk::ReferenceStrength::STRONG);
  auto& both = producer.create<cdk::CfnResource>("Both", {.type = "AWS::S3::Bucket"});
  both.applyCrossStackReferenceStrength(cdk::ReferenceStrength::BOTH);
  auto& weak = producer.create<cdk::CfnResource>("Weak", {.type = "AWS::S3::Bucket"});

  consumer.create<cdk::CfnResource>(
      "User", {.properties = {{"BothName", both.ref()},
                              {"OverriddenStrong",
                               cdk::Stack::consumeReference(weak.getAtt("Other").toString(),
                                                            cdk::ReferenceStrength::STRONG)},
                              {"StrongArn", strong.getAtt("Arn")},
                              {"StrongList", strong.getAtt("List").toStringList()},
                              {"WeakName", weak.ref()}},
               .type = "Custom::User"});
});

}  // namespace
