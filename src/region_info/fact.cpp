#include <cdk/region_info/fact.hpp>

#include "../core/region_facts.hpp"

#include <cdk/core/error.hpp>

#include <algorithm>

namespace cdk::region_info {

namespace {

/// `class:1_0_98_0_x86_64`: dots stand for nothing in names of facts.
std::string layerName(std::string_view factClass, std::initializer_list<std::string_view> parts) {
  std::string name(factClass);
  char separator = ':';
  for (const std::string_view part : parts) {
    name.append(1, separator).append(part);
    separator = '_';
  }
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
}

}  // namespace

std::string FactName::adotLambdaLayer(std::string_view type, std::string_view version,
                                      std::string_view architecture) {
  return layerName("adot-lambda-layer", {type, version, architecture});
}

std::string FactName::appConfigLambdaLayerVersion(std::string_view version, std::string_view arch) {
  return layerName("appconfig-lambda-layer", {version, arch});
}

std::string FactName::cloudwatchLambdaInsightsVersion(std::string_view version,
                                                      std::string_view arch) {
  return layerName("cloudwatch-lambda-insights-version", {version, arch});
}

std::string FactName::paramsAndSecretsLambdaLayer(std::string_view version,
                                                  std::string_view architecture) {
  return layerName("params-and-secrets-layer", {version, architecture});
}

std::vector<std::string> Fact::regions() {
  std::vector<std::string> regions;
  for (const auto& [region, value] : internal::regionFactByRegion(FactName::PARTITION)) {
    regions.emplace_back(region);
  }
  return regions;
}

std::vector<std::string> Fact::names() {
  std::vector<std::string> names;
  for (const auto& [region, name] : internal::definedRegionFacts()) {
    if (names.empty() || names.back() != name) names.emplace_back(name);
  }
  return names;
}

std::vector<std::pair<std::string, std::string>> Fact::definedFacts() {
  const auto facts = internal::definedRegionFacts();
  return {facts.begin(), facts.end()};
}

String Fact::find(std::string_view region, std::string_view name) {
  const auto fact = internal::regionFact(region, name);
  return fact ? String(*fact) : String();
}

String Fact::requireFact(std::string_view region, std::string_view name) {
  String fact = find(region, name);
  if (fact.isAbsent()) {
    throw ValidationError("nothing is known of '" + std::string(name) + "' in region '" +
                          std::string(region) + "'");
  }
  return fact;
}

}  // namespace cdk::region_info
