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
  TagManager* manager = nullptr;
  const internal::NodeState& state = construct.node().state();
  if (state.element != nullptr) {
    const auto* resource = dynamic_cast<CfnResource*>(state.element);
    if (resource != nullptr && resource->isTaggable()) manager = &resource->tags();
  } else if (state.stack != nullptr && &state.stack->node().construct() == &construct) {
    // Tags of a stack are changed only on purpose: they are deployed to all of its resources.
    const auto& types = props.includeResourceTypes;
    const bool isNamed = std::find(types.begin(), types.end(), kStackType) != types.end();
    if (isNamed || !FeatureFlags::of(construct).isEnabled(kExplicitStackTags)) {
      manager = &state.stack->tags();
    }
  } else if (const auto* taggable = dynamic_cast<ITaggable*>(&construct)) {
    manager = &taggable->tags();
  }
  if (manager == nullptr) return nullptr;
  const bool applies =
      manager->applyTagAspectHere(props.includeResourceTypes, props.excludeResourceTypes);
  return applies ? manager : nullptr;
}

class TagAspect final : public IAspect {
 public:
  TagAspect(std::string key, String value, TagProps props)
      : key_(std::move(key)), value_(std::move(value)), props_(std::move(props)) {}
  void visit(IConstruct& node) override {
    if (TagManager* manager = managerOf(node, props_)) {
      manager->setTag(key_, value_, props_.priority.value_or(kSetPriority),
                      props_.applyToLaunchedInstances.value_or(true));
    }
  }

 private:
  std::string key_;
  String value_;
  TagProps props_;
};

class RemoveTagAspect final : public IAspect {
 public:
  RemoveTagAspect(std::string key, TagProps props)
      : key_(std::move(key)), props_(std::move(props)) {}
  void visit(IConstruct& node) override {
    if (TagManager* manager = managerOf(node, props_)) {
      manager->removeTag(key_, props_.priority.value_or(kRemovePriority));
    }
  }

 private:
  std::string key_;
  TagProps props_;
};

// Tags are set before other aspects look at them.
AspectOptions aspectOptions(const IConstruct& scope) {
  const bool isEarly = FeatureFlags::of(scope).isEnabled("@aws-cdk/core:aspectPrioritiesMutating");
  return {.priority = isEarly ? AspectPriority::MUTATING : AspectPriority::DEFAULT};
}

}  // namespace

void Tags::add(std::string key, String value, TagProps props) {
  Aspects::of(*scope_).add(TagAspect(std::move(key), std::move(value), std::move(props)),
                           aspectOptions(*scope_));
}

void Tags::remove(std::string key, TagProps props) {
  Aspects::of(*scope_).add(RemoveTagAspect(std::move(key), std::move(props)),
                           aspectOptions(*scope_));
}

}  // namespace cdk
