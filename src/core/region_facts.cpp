#include "region_facts.hpp"

#include "node_state.hpp"
#include "value_node.hpp"

#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_mapping.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>

namespace cdk::internal {

std::string_view regionFactsText();  // spec/regions.tsv

namespace {

constexpr std::string_view PARTITION = "partition";
constexpr std::string_view DOMAIN_SUFFIX = "domainSuffix";
constexpr std::string_view TARGET_PARTITIONS = "@aws-cdk/core:target-partitions";

/// The first line that is not less than `key`.
std::string_view from(std::string_view key) {
  const std::string_view all = regionFactsText();
  std::size_t low = 0;
  std::size_t high = all.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t before = all.rfind('\n', middle == 0 ? 0 : middle - 1);
    const std::size_t line = before == std::string_view::npos || before < low ? low : before + 1;
    if (all.substr(line, all.find('\n', line) - line) < key) {
      low = all.find('\n', line) + 1;
    } else {
      high = line;
    }
  }
  return all.substr(low);
}

/// Takes the text up to `end` from the beginning, and `end` with it.
std::string_view take(std::string_view& text, char end) {
  const std::size_t length = text.find(end);
  const std::string_view part = text.substr(0, length);
  text.remove_prefix(length + 1);
  return part;
}

bool isLetterOrDigit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// Logical id of the mapping with facts of that class.
std::string mappingId(std::string_view factClass) {
  std::string id;
  for (const char c : factClass) {
    if (isLetterOrDigit(c)) id.push_back(c);
  }
  if (!id.empty() && id[0] >= 'a' && id[0] <= 'z') id[0] = static_cast<char>(id[0] - 'a' + 'A');
  return id + "Map";
}

/// A key of a mapping has only letters and digits.
std::string mappingKey(std::string_view text) {
  std::string key(text);
  std::replace_if(
      key.begin(), key.end(), [](char c) { return !isLetterOrDigit(c); }, 'x');
  return key;
}

}  // namespace

std::optional<std::string_view> regionFact(std::string_view region, std::string_view name) {
  std::string key(name);
  key.append(1, '\t').append(region).append(1, '\t');
  std::string_view text = from(key);
  if (!text.starts_with(key)) return std::nullopt;
  text.remove_prefix(key.size());
  return take(text, '\n');
}

std::vector<std::pair<std::string_view, std::string_view>> regionFactByRegion(
    std::string_view name) {
  std::string key(name);
  key.push_back('\t');
  std::vector<std::pair<std::string_view, std::string_view>> facts;
  for (std::string_view text = from(key); text.starts_with(key);) {
    text.remove_prefix(key.size());
    const std::string_view region = take(text, '\t');
    const std::string_view value = take(text, '\n');
    if (!value.empty()) facts.emplace_back(region, value);
  }
  return facts;
}

std::vector<std::pair<std::string_view, std::string_view>> definedRegionFacts() {
  std::vector<std::pair<std::string_view, std::string_view>> facts;
  for (std::string_view text = regionFactsText(); !text.empty();) {
    const std::string_view name = take(text, '\t');
    facts.emplace_back(take(text, '\t'), name);
    take(text, '\n');
  }
  return facts;
}

std::vector<std::pair<std::string_view, std::string_view>> regionFactInPartitions(
    std::string_view name, const std::vector<std::string>& partitions) {
  auto facts = regionFactByRegion(name);
  std::erase_if(facts, [&partitions](const auto& fact) {
    const auto partition = regionFact(fact.first, PARTITION);
    return !partition ||
           std::find(partitions.begin(), partitions.end(), *partition) == partitions.end();
  });
  return facts;
}

namespace {

/// The partitions that the app is meant for; empty for all.
std::vector<std::string> targetPartitions(const Stack& stack) {
  const Json context = stack.node().tryGetContext(TARGET_PARTITIONS);
  if (context.isAbsent()) return {};
  std::vector<std::string> partitions;
  const auto refuse = [&] {
    throw ValidationError("context '" + std::string(TARGET_PARTITIONS) + "' is " +
                              context.describe() + "; a list of partitions is wanted",
                          errorContext(stack));
  };
  if (context.kind() != ValueKind::LIST) refuse();
  for (const auto& [key, partition] : context.entries()) {
    if (partition.kind() != ValueKind::TEXT) refuse();
    partitions.emplace_back(String(partition).literal());
  }
  return partitions;
}

}  // namespace

String regionFactAtDeployment(Stack& stack, std::string_view name, const String& defaultValue) {
  const bool isLimited = stack.node().tryGetContext(TARGET_PARTITIONS).has_value();
  const auto facts =
      isLimited ? regionFactInPartitions(name, targetPartitions(stack)) : regionFactByRegion(name);
  if (facts.empty()) {
    if (defaultValue.has_value()) return defaultValue;
    fail(stack, "regionalFact",
         "nothing is known of '" + std::string(name) + "' in any region" +
             (isLimited ? " of the partitions in context '" + std::string(TARGET_PARTITIONS) + "'"
                        : std::string()));
  }
  const bool isSame = std::all_of(facts.begin(), facts.end(), [&facts](const auto& fact) {
    return fact.second == facts.front().second;
  });
  if (isSame) return String(facts.front().second);
  if (name == DOMAIN_SUFFIX) return Aws::URL_SUFFIX;

  // `s3-static-website:endpoint` is the fact `endpoint` in a mapping of its class.
  const std::size_t colon = name.find(':');
  const std::string id = mappingId(name.substr(0, colon));
  std::string key = "value";
  if (colon != std::string_view::npos) {
    const std::string_view rest = name.substr(colon + 1);
    key = mappingKey(rest.substr(0, rest.find(':')));
  }
  Ref<CfnMapping> mapping = stack.node().tryFindChild<CfnMapping>(id);
  if (!mapping) {
    mapping = stack.create<CfnMapping>(ConstructId(id, stack.node().location()), CfnMappingProps{});
  }
  for (const auto& [region, value] : facts) mapping->setValue(region, key, Json(value));
  return mapping->findInMap(Aws::REGION, key);
}

}  // namespace cdk::internal
