#include <cdk/core.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace s3 = cdk::s3;

cdk::Environment in(const char* account, const char* region) {
  return {.account = account, .region = region};
}

void use(cdk::Stack& stack, s3::IBucket& bucket, const char* id) {
  stack.create<cdk::CfnResource>(id, {.properties = {{"Arn", bucket.bucketArn()},
                                                     {"Domain", bucket.bucketDomainName()},
                                                     {"Name", bucket.bucketName()}},
                                      .type = "Custom::User"});
}

const parity::Scenario scenario("s3/across_environments", [](cdk::App& app) {
  using cdk::PhysicalName;
  auto& home = app.create<cdk::Stack>("Home", {.env = in("111111111111", "eu-west-1")});
  auto& named = home.create<s3::Bucket>("Named", {.bucketName = "the-bucket"});
  auto& generated =
      home.create<s3::Bucket>("Generated", {.bucketName = PhysicalName::GENERATE_IF_NEEDED});
  auto& local = home.create<s3::Bucket>("Local", {.bucketName = PhysicalName::GENERATE_IF_NEEDED});
  auto& unnamed = home.create<s3::Bucket>("Unnamed");
  home.create<cdk::CfnOutput>("LocalName", {.value = local.bucketName()});

  // By name to another region and account ...
  auto& region = app.create<cdk::Stack>("Region", {.env = in("111111111111", "us-east-1")});
  use(region, named, "Named");
  use(region, generated, "Generated");
  auto& account = app.create<cdk::Stack>(
      "Account", {.crossRegionReferences = true, .env = in("222222222222", "eu-west-1")});
  use(account, named, "Named");
  use(account, generated, "Generated");
  // ... unless the consumer takes what deployment finds out.
  auto& references = app.create<cdk::Stack>(
      "References", {.crossRegionReferences = true, .env = in("111111111111", "us-east-1")});
  use(references, named, "Named");
  use(references, unnamed, "Unnamed");
  auto& below = references.create<cdk::NestedStack>("Below");
  use(below, unnamed, "Unnamed");
  use(home, unnamed, "AtHome");
});

}  // namespace
