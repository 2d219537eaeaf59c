#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_assets.hpp>

#include "scenario.hpp"

namespace {

namespace assets = cdk::s3_assets;
namespace iam = cdk::iam;

std::string kindOf(const assets::Asset& asset) {
  return std::string(asset.isFile() ? "true" : "false") +
         (asset.isZipArchive() ? " true" : " false");
}

const parity::Scenario scenario("s3/assets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("S3Assets");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ec2.amazonaws.com")});

  auto& site = stack.create<assets::Asset>("Site", {.path = cdk::besideSource("site")});
  auto& note = stack.create<assets::Asset>(
      "Note", {.displayName = "a note", .path = cdk::besideSource("note.txt"), .readers = {role}});
  stack.create<cdk::CfnOutput>("SiteBucket", {.value = site.s3BucketName()});
  stack.create<cdk::CfnOutput>("NoteBucket", {.value = note.bucket().bucketArn()});
  auto& resource = stack.create<cdk::CfnResource>("User", {.type = "Example::Site::User"});
  site.addResourceMetadata(resource, "Content");
  stack.create<cdk::CfnOutput>("SiteIsZip", {.value = kindOf(site)});
  stack.create<cdk::CfnOutput>("NoteIsZip", {.value = kindOf(note)});
});

}  // namespace
