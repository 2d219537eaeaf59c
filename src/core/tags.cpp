#include <algorithm>

#include <cdk/core/aspects.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/tags.hpp>

#include "node_state.hpp"

namespace cdk {
namespace {

constexpr int kSetPriority = 100;
constexpr int kRemovePriority = 200;
constexpr std::string_view kStackType = "aws:cdk:stack";
constexpr std::string_view kExplicitStackTags = "@aws-cdk/core:explicitStackTags";

// The tag manager that the aspect is meant for, if the construct has one.
TagManager* managerOf(IConstruct& construct, const TagProps& props) {
  TagManager* manager = TagManager::of(construct).get();
  if (manager == nullptr) return nullptr;
  if (Stack::isStack(construct)) {
    // Tags of a stack are changed only on purpose: they are deployed to all of its resources.
    const auto& types = props.includeResourceTypes;
    const bool isNamed = std::find(types.begin(), types.end(), kStackType) != types.end();
    if (!isNamed && FeatureFlags::of(construct).isEnabled(kExplicitStackTags)) return nullptr;
  }
  const bool applies =
      manager->applyTagAspectHere(props.includeResourceTypes, props.excludeResourceTypes);
  return applies ? manager : nullptr;
}

// Tags are set before other aspects look at them.
AspectOptions aspectOptions(const IConstruct& scope) {
  return {.priority = internal::mutatingPriority(scope)};
}

}  // namespace

Tag::Tag(std::string key, String value, TagProps props)
    : key_(std::move(key)), value_(std::move(value)), props_(std::move(props)) {}

void Tag::visit(IConstruct& node) {
  if (TagManager* manager = managerOf(node, props_)) {
    manager->setTag(key_, value_, props_.priority.value_or(kSetPriority),
                    props_.applyToLaunchedInstances.value_or(true));
  }
}

RemoveTag::RemoveTag(std::string key, TagProps props)
    : key_(std::move(key)), props_(std::move(props)) {}

void RemoveTag::visit(IConstruct& node) {
  if (TagManager* manager = managerOf(node, props_)) {
    manager->removeTag(key_, props_.priority.value_or(kRemovePriority));
  }
}

void Tags::add(std::string key, String value, TagProps props) {
  Aspects::of(*scope_).add(Tag(std::move(key), std::move(value), std::move(props)),
                           aspectOptions(*scope_));
}

void Tags::remove(std::string key, TagProps props) {
  Aspects::of(*scope_).add(RemoveTag(std::move(key), std::move(props)), aspectOptions(*scope_));
}

}  // namespace cdk
