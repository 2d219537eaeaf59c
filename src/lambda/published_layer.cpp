#include "published_layer.hpp"

#include <cdk/core/cfn_mapping.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace cdk::lambda::detail {

namespace {

// Of templates for any region, where context doesn't say.
constexpr std::array<std::string_view, 2> DEFAULT_PARTITIONS = {"aws", "aws-cn"};

std::string_view partitionOf(std::string_view region) {
  if (region.starts_with("cn-")) return "aws-cn";
  if (region.starts_with("us-gov-")) return "aws-us-gov";
  return "aws";
}

/// Calls `visit(first word, region)` for each region of groups such as `12 eu-west-1 *; 13
/// us-east-1`.
template <class Visit>
void forEachRegion(std::string_view groups, const Visit& visit) {
  const auto nextWord = [](std::string_view& text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
  };
  while (!groups.empty()) {
    const std::size_t end = std::min(groups.find(';'), groups.size());
    std::string_view group = groups.substr(0, end);
    groups.remove_prefix(std::min(end + 2, groups.size()));
    const std::string_view first = nextWord(group);
    while (!group.empty()) {
      const std::string_view region = nextWord(group);
      if (region != "*") {
        visit(first, region);
        continue;
      }
      std::string_view common = commonRegions();
      while (!common.empty()) visit(first, nextWord(common));
    }
  }
}

/// An ARN, with account and layer of one region.
struct RegionalArn {
  std::string partition;
  std::string afterRegion;

  friend bool operator==(const RegionalArn&, const RegionalArn&) = default;
  [[nodiscard]] String in(const String& region) const {
    return "arn:" + partition + ":lambda:" + region + ":" + afterRegion;
  }
};

std::map<std::string, RegionalArn, std::less<>> arnsOf(const LayerRelease& release) {
  std::map<std::string, std::string, std::less<>> accounts;
  forEachRegion(publishingAccounts(release.layer),
                [&accounts](std::string_view account, std::string_view region) {
                  accounts.emplace(region, account);
                });
  std::map<std::string, RegionalArn, std::less<>> arns;
  forEachRegion(release.versions, [&](std::string_view version, std::string_view region) {
    std::string account = accounts.find(region)->second;
    if (const std::size_t at = version.find('@'); at != std::string_view::npos) {
      account = version.substr(at + 1);
      version = version.substr(0, at);
    }
    arns.emplace(region,
                 RegionalArn{std::string(partitionOf(region)),
                             account + ":layer:" + release.name + ":" + std::string(version)});
  });
  return arns;
}

std::set<std::string, std::less<>> targetPartitions(const IConstruct& scope) {
  const Json context = scope.node().tryGetContext("@aws-cdk/core:target-partitions");
  if (context.kind() != ValueKind::LIST) {
    return {DEFAULT_PARTITIONS.begin(), DEFAULT_PARTITIONS.end()};
  }
  std::set<std::string, std::less<>> partitions;
  for (const auto& [key, value] : context.entries()) {
    if (value.kind() == ValueKind::TEXT) partitions.emplace(Json(value).text());
  }
  return partitions;
}

std::string_view mappingName(PublishedLayer layer) {
  switch (layer) {
    case PublishedLayer::INSIGHTS: return "CloudwatchlambdainsightsversionMap";
    case PublishedLayer::ADOT: return "AdotlambdalayerMap";
    case PublishedLayer::PARAMS_AND_SECRETS: break;
  }
  return "ParamsandsecretslayerMap";
}

}  // namespace

std::string releaseKey(std::string_view release, std::string_view architecture) {
  std::string key = std::string(release) + "_" + std::string(architecture);
  std::replace_if(
      key.begin(), key.end(),
      [](char c) {
        return !((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
      },
      '_');
  return key;
}

std::string describeRegion(const IConstruct& scope) {
  const String region = Stack::of(scope).region();
  return region.isUnresolved() ? std::string("any region") : "region " + region.describe();
}

String publishedLayerArn(IConstruct& scope, PublishedLayer layer, std::string_view key) {
  const auto releases = layerReleases();
  const auto release =
      std::find_if(releases.begin(), releases.end(), [layer, key](const LayerRelease& candidate) {
        return candidate.layer == layer && candidate.key == key;
      });
  if (release == releases.end()) return {};
  auto arns = arnsOf(*release);
  Stack& stack = Stack::of(scope);
  if (!stack.region().isUnresolved()) {
    const auto found = arns.find(stack.region().literal());
    return found == arns.end() ? String() : found->second.in(stack.region());
  }

  const auto partitions = targetPartitions(scope);
  std::erase_if(arns, [&partitions](const auto& entry) {
    return !partitions.contains(partitionOf(entry.first));
  });
  if (arns.empty()) return {};
  const RegionalArn& first = arns.begin()->second;
  if (std::all_of(arns.begin(), arns.end(),
                  [&first](const auto& entry) { return entry.second == first; })) {
    return first.in(stack.region());
  }

  // Names in mappings are letters and digits.
  std::string name(key);
  std::replace(name.begin(), name.end(), '_', 'x');
  const std::string_view id = mappingName(layer);
  Ref<CfnMapping> mapping = stack.node().tryFindChild<CfnMapping>(id);
  if (!mapping) mapping = stack.create<CfnMapping>(id, {});
  for (const auto& [region, arn] : arns) mapping->setValue(region, name, arn.in(region));
  return mapping->findInMap(stack.region(), name);
}

}  // namespace cdk::lambda::detail
