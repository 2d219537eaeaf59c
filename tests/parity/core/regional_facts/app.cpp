#include <cdk/core.hpp>
#include <cdk/region_info.hpp>

#include "scenario.hpp"

namespace {

using cdk::region_info::FactName;
using cdk::region_info::RegionInfo;

const parity::Scenario scenario("core/regional_facts", [](cdk::App& app) {
  const std::string insights = FactName::cloudwatchLambdaInsightsVersion("1.0.135.0");
  const auto output = [](cdk::Stack& stack, const char* id, std::string_view fact,
                         cdk::String otherwise = {}) {
    stack.create<cdk::CfnOutput>(id, {.value = stack.regionalFact(fact, otherwise)});
  };

  // Where the region is not known, what differs is looked up.
  auto& anywhere = app.create<cdk::Stack>("Anywhere");
  output(anywhere, "Suffix", FactName::DOMAIN_SUFFIX);
  output(anywhere, "Website", FactName::S3_STATIC_WEBSITE_ENDPOINT);
  output(anywhere, "Zone", FactName::S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID);
  output(anywhere, "Again", FactName::S3_STATIC_WEBSITE_ENDPOINT);
  output(anywhere, "Layer", insights);
  output(anywhere, "Account", FactName::ELBV2_ACCOUNT, "not-known");
  output(anywhere, "Unknown", "unknown-fact", "otherwise");

  auto& known = app.create<cdk::Stack>("Known", {.env = {.region = "eu-west-1"}});
  output(known, "Website", FactName::S3_STATIC_WEBSITE_ENDPOINT);
  output(known, "Layer", insights);
  output(known, "Unknown", "unknown-fact", "otherwise");

  // And what the library knows, as it is.
  const auto text = [](bool value) { return value ? "true" : "false"; };
  const RegionInfo ireland = RegionInfo::get("eu-west-1");
  known.create<cdk::CfnOutput>("Partition", {.value = ireland.partition()});
  known.create<cdk::CfnOutput>(
      "OptIn", {.value = cdk::format("{} {}", text(ireland.isOptInRegion()),
                                     text(RegionInfo::get("af-south-1").isOptInRegion()))});
  std::vector<cdk::String> inChina;
  for (const auto& [region, partition] :
       RegionInfo::limitedRegionMap(FactName::PARTITION, {"aws-cn"}).literal()) {
    inChina.emplace_back(region);
  }
  known.create<cdk::CfnOutput>("China", {.value = cdk::Fn::join(",", inChina)});
  std::vector<cdk::String> regions;
  for (const RegionInfo& region : RegionInfo::regions()) regions.emplace_back(region.name());
  known.create<cdk::CfnOutput>("Regions", {.value = cdk::Fn::join(",", regions)});
});

}  // namespace
