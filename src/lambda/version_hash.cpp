#include "version_hash.hpp"

#include "../core/digest.hpp"
#include "../core/resolver.hpp"

#include <cdk/core/stack.hpp>
#include <cdk/lambda/layer_version.hpp>

#include <algorithm>
#include <array>
#include <span>

namespace cdk::lambda::detail {

namespace {

using Members = std::vector<std::pair<std::string, Value>>;

// The order in which properties are hashed is part of the logical ids of versions that are
// deployed: new properties go to the end.
constexpr std::array<std::string_view, 21> FIRST_PROPERTIES = {
    "Code",
    "Handler",
    "Role",
    "Runtime",
    "Architectures",
    "DeadLetterConfig",
    "Description",
    "Environment",
    "EphemeralStorage",
    "FileSystemConfigs",
    "FunctionName",
    "ImageConfig",
    "KmsKeyArn",
    "Layers",
    "MemorySize",
    "PackageType",
    "RuntimeManagementConfig",
    "SnapStart",
    "Timeout",
    "TracingConfig",
    "VpcConfig",
};

// Part of a version too, in the order of the template.
constexpr std::array<std::string_view, 6> OTHER_PROPERTIES = {
    "CapacityProviderConfig",   "DurableConfig", "FunctionScalingConfig", "LoggingConfig",
    "PublishToLatestPublished", "RecursiveLoop",
};

// Of the function as a whole: a version does not have them.
constexpr std::array<std::string_view, 4> UNVERSIONED_PROPERTIES = {
    "CodeSigningConfigArn", "ReservedConcurrentExecutions", "Tags", "TenancyConfig"};

constexpr std::array<std::string_view, 1> FIRST_LAYER_PROPERTIES = {"Content"};

bool contains(std::span<const std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// The resource's properties as they stand in its template, overrides included.
Members propertiesOf(const CfnResource& resource) {
  const auto fragment = resource.toCloudFormation();
  if (!fragment) return {};
  // References to other stacks may not be known yet: they count as what they are in those.
  internal::Resolver resolver(resource.stack(), /*preparing=*/true);
  Value body = resolver.resolve(fragment->body);
  if (fragment->finish) body = fragment->finish(std::move(body), resolver);
  const Value properties = body.member("Properties");
  return properties.has_value() ? properties.entries() : Members();
}

Members withFirst(Members properties, std::span<const std::string_view> first) {
  Members ordered;
  for (const std::string_view name : first) {
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [name](const auto& member) { return member.first == name; });
    if (found != properties.end()) ordered.push_back(*found);
  }
  for (auto& member : properties) {
    if (!contains(first, member.first)) ordered.push_back(std::move(member));
  }
  return ordered;
}

/// A runtime as the reference's hash has it.
Json describe(const Runtime& runtime) {
  Members members{{"name", Json(runtime.name())},
                  {"supportsInlineCode", Json(runtime.supportsInlineCode())},
                  {"supportsCodeGuruProfiling", Json(runtime.supportsCodeGuruProfiling())},
                  {"supportsSnapStart", Json(runtime.supportsSnapStart())}};
  if (const auto family = runtime.family()) {
    members.emplace_back("family", Json(static_cast<double>(*family)));
  }
  members.emplace_back("bundlingDockerImage", Json(runtime.bundlingDockerImage()));
  members.emplace_back("bundlingImage", Json(runtime.bundlingDockerImage()));
  members.emplace_back("isVariable", Json(runtime.isVariable()));
  return Json::object(std::move(members));
}

std::pair<std::string, Value> describe(const ILayerVersion& layer) {
  if (const auto resource = layer.node().defaultChild<CfnResource>()) {
    return {layer.node().id(),
            Json::object(withFirst(propertiesOf(*resource), FIRST_LAYER_PROPERTIES))};
  }
  const std::vector<Runtime>& runtimes = layer.compatibleRuntimes();
  const String arn = layer.layerVersionArn();
  std::vector<Json> elements;
  if (!arn.isUnresolved()) {
    for (const Runtime& runtime : runtimes) elements.push_back(describe(runtime));
    return {std::string(arn.literal()), elements.empty() ? Json() : Json::array(elements)};
  }
  for (const Runtime& runtime : runtimes) elements.emplace_back(runtime.name());
  return {layer.node().id(),
          Json::object({{"arn", Stack::of(layer).resolve(arn)},
                        {"runtimes", elements.empty() ? Json() : Json::array(elements)}})};
}

std::string layersHash(const std::vector<ILayerVersion*>& layers) {
  Members members;
  for (const ILayerVersion* layer : layers) {
    auto [name, value] = describe(*layer);
    const auto same = std::find_if(members.begin(), members.end(),
                                   [&name = name](const auto& m) { return m.first == name; });
    if (same != members.end()) {
      same->second = std::move(value);
    } else {
      members.emplace_back(std::move(name), std::move(value));
    }
  }
  return internal::md5Hex(Json::object(std::move(members)).dump());
}

}  // namespace

std::string versionHash(const VersionInputs& inputs) {
  Members properties = propertiesOf(*inputs.function);
  std::erase_if(properties, [&inputs](const auto& member) {
    const std::string& name = member.first;
    if (contains(FIRST_PROPERTIES, name) || contains(OTHER_PROPERTIES, name)) return false;
    return contains(UNVERSIONED_PROPERTIES, name) || !inputs.isLocked(name);
  });
  std::string text = Json::object(withFirst(std::move(properties), FIRST_PROPERTIES)).dump() +
                     layersHash(inputs.layers);
  for (const std::string& added : inputs.texts) text += added;
  return internal::md5Hex(text);
}

}  // namespace cdk::lambda::detail
