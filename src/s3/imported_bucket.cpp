#include "imported_bucket.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <array>

namespace cdk::s3 {

namespace {

constexpr int ARN_RESOURCE = 5;
constexpr int URL_HOST = 2;

/// Regions whose website hosts have a dash before the region; in later ones it is a dot.
/// https://docs.aws.amazon.com/general/latest/gr/s3.html#s3_website_region_endpoints
constexpr std::array<std::string_view, 9> DASHED_WEBSITE_REGIONS = {
    "ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1",
    "us-east-1",      "us-gov-west-1",  "us-west-1",      "us-west-2"};

/// The domain of the partition that the region is in.
String domainSuffix(const Stack& stack, const String& region) {
  if (region.isUnresolved()) return stack.urlSuffix();
  const std::string_view name = region.literal();
  if (name.starts_with("cn-")) return "amazonaws.com.cn";
  if (name.starts_with("us-iso-")) return "c2s.ic.gov";
  if (name.starts_with("us-isob-")) return "sc2s.sgov.gov";
  if (name.starts_with("us-isof-")) return "csp.hci.ic.gov";
  if (name.starts_with("eu-isoe-")) return "cloud.adc-e.uk";
  if (name.starts_with("eusc-")) return "amazonaws.eu";
  return "amazonaws.com";
}

}  // namespace

ImportedBucket::ImportedBucket(Scope scope, BucketAttributes attrs)
    : BucketBase(std::move(scope), {.account = attrs.account, .region = attrs.region},
                 {.notificationsHandlerRole = attrs.notificationsHandlerRole}),
      attrs_(std::move(attrs)) {
  if (attrs_.bucketName.isAbsent()) {
    if (attrs_.bucketArn.isAbsent()) {
      fail(*this, "bucketName", "it is absent, and so is bucketArn; one of them is wanted");
    }
    // An ARN of objects names the bucket before the first slash.
    attrs_.bucketName =
        Fn::select(0, Fn::split("/", Fn::select(ARN_RESOURCE, Fn::split(":", attrs_.bucketArn))));
  }
  if (!attrs_.bucketName.isUnresolved() && attrs_.bucketName.empty()) {
    fail(*this, "bucketName", "it is empty");
  }
  try {
    Bucket::validateBucketName(attrs_.bucketName, /*allowLegacyBucketNaming=*/true);
  } catch (const ValidationError& error) {
    fail(*this, "bucketName", error.message());
  }
  if (attrs_.bucketArn.isAbsent()) {
    attrs_.bucketArn = stack().formatArn(
        {.account = "", .region = "", .resource = attrs_.bucketName, .service = "s3"});
  }
  const String region = attrs_.region.value_or(stack().region());
  const String suffix = domainSuffix(stack(), region);
  const String& name = attrs_.bucketName;
  attrs_.region = region;
  attrs_.bucketDomainName = attrs_.bucketDomainName.value_or(name + ".s3." + suffix);
  attrs_.bucketRegionalDomainName =
      attrs_.bucketRegionalDomainName.value_or(name + ".s3." + region + "." + suffix);
  attrs_.bucketDualStackDomainName =
      attrs_.bucketDualStackDomainName.value_or(name + ".s3.dualstack." + region + "." + suffix);
}

String ImportedBucket::bucketWebsiteDomainName() const {
  if (attrs_.bucketWebsiteUrl.has_value()) {
    return Fn::select(URL_HOST, Fn::split("/", attrs_.bucketWebsiteUrl));
  }
  if (attrs_.region.isUnresolved()) {
    fail(*this, "bucketWebsiteUrl",
         "it can't be made, as the region is known only at deployment; import the bucket with "
         "region or bucketWebsiteUrl");
  }
  const bool isDashed = std::ranges::find(DASHED_WEBSITE_REGIONS, attrs_.region.literal()) !=
                        DASHED_WEBSITE_REGIONS.end();
  return attrs_.bucketName + (isDashed ? ".s3-website-" : ".s3-website.") + attrs_.region + "." +
         domainSuffix(stack(), attrs_.region);
}

String ImportedBucket::bucketWebsiteUrl() const {
  return attrs_.bucketWebsiteUrl.has_value() ? attrs_.bucketWebsiteUrl
                                             : "http://" + bucketWebsiteDomainName();
}

}  // namespace cdk::s3
