#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_assets.hpp>

#include "scenario.hpp"

namespace {

namespace assets = cdk::s3_assets;
namespace iam = cdk::iam;
namespace s3 = cdk::s3;

void publishSite(cdk::Stack& scope, iam::Role& reader) {
  auto& site =
      scope.create<assets::Asset>("Site", {.path = cdk::besideSource("site"), .readers = {reader}});
  scope.create<cdk::CfnOutput>("Url", {.value = site.s3ObjectUrl()});
}

const parity::Scenario scenario("s3/nested_assets", [](cdk::App& app) {
  const iam::ServicePrincipal service("ec2.amazonaws.com");
  auto& stack =
      app.create<cdk::Stack>("Parent", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& role = stack.create<iam::Role>("Role", {.assumedBy = service});

  // Assets of nested stacks are published by the stack around, each once.
  auto& nested = stack.create<cdk::NestedStack>("Nested");
  auto& deep = nested.create<cdk::NestedStack>("Deep");
  publishSite(stack, role);
  publishSite(nested, role);
  publishSite(deep, role);
  auto& note = deep.create<assets::Asset>("Note", {.path = cdk::besideSource("note.txt")});
  auto& user = deep.create<cdk::CfnResource>(
      "User", {.properties = {{"Url", note.httpUrl()}}, .type = "Custom::User"});
  note.addResourceMetadata(user, "Url");

  // A grant on a bucket in one nested stack to a role in another one: policies refer both ways.
  auto& data = stack.create<cdk::NestedStack>("Data");
  auto& bucket = data.create<s3::Bucket>("Bucket");
  auto& reader = nested.create<iam::Role>("Reader", {.assumedBy = service});
  bucket.grantRead(reader);
  bucket.grantWrite(role);
  stack.create<cdk::CfnOutput>("BucketName", {.value = bucket.bucketName()});
});

}  // namespace
