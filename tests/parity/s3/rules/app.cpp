#include <cdk/core.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace s3 = cdk::s3;

const parity::Scenario scenario("s3/rules", [](cdk::App& app) {
  using cdk::Duration;
  using s3::StorageClass;
  auto& stack = app.create<cdk::Stack>("Rules");

  auto& bucket = stack.create<s3::Bucket>(
      "Bucket",
      {.cors = {{.allowedMethods = {s3::HttpMethods::GET}, .allowedOrigins = {"*"}, .maxAge = 300}},
       .lifecycleRules =
           {{.expiration = Duration::days(30)},
            {.abortIncompleteMultipartUploadAfter = Duration::days(1),
             .enabled = false,
             .id = "archive",
             .prefix = "old/",
             .tagFilters = {{"class", "cold"}},
             .transitions = {{.storageClass = StorageClass::INFREQUENT_ACCESS,
                              .transitionAfter = Duration::days(30)},
                             {.storageClass = StorageClass::GLACIER,
                              .transitionAfter = Duration::days(90)}}},
            {.noncurrentVersionExpiration = Duration::days(7),
             .noncurrentVersionTransitions = {{.noncurrentVersionsToRetain = 2,
                                               .storageClass = StorageClass::DEEP_ARCHIVE,
                                               .transitionAfter = Duration::days(3)}}}},
       .versioned = true});
  bucket.addLifecycleRule({.expiredObjectDeleteMarker = true, .objectSizeGreaterThan = 1000});
  bucket.addCorsRule({.allowedHeaders = {"x-*"},
                      .allowedMethods = {s3::HttpMethods::PUT},
                      .allowedOrigins = {"https://a.example"}});

  auto& logs = stack.create<s3::Bucket>("Logs");
  stack.create<s3::Bucket>("Logged",
                           {.serverAccessLogsBucket = logs, .serverAccessLogsPrefix = "logged/"});
  stack.create<s3::Bucket>("SelfLogged", {.serverAccessLogsPrefix = "self/"});
  auto& site = stack.create<s3::Bucket>(
      "Site", {.websiteErrorDocument = "error.html", .websiteIndexDocument = "index.html"});
  stack.create<cdk::CfnOutput>("Website", {.value = site.bucketWebsiteUrl()});
});

}  // namespace
