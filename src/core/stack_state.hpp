#pragma once

#include "value_node.hpp"

#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace cdk::internal {

/// A stack is deployed after another one, for some reasons: at least one.
struct StackDependency {
  Stack* target;
  std::set<std::string, std::less<>> reasons;
};

/// References with equal keys become the same value in a template.
struct ReferenceKey {
  explicit ReferenceKey(const ReferenceNode& node)
      : link(node.link), attribute(node.attribute), strength(node.strength) {}
  auto operator<=>(const ReferenceKey&) const = default;
  const TreeLink* link;
  std::string attribute;
  std::optional<ReferenceStrength> strength;
};

/// What a `Stack` holds.
struct StackState {
  explicit StackState(StackProps stackProps) : props(std::move(stackProps)) {}

  StackProps props;
  String account{};  ///< resolved text or pseudo parameter
  String region{};
  std::string stackName{};
  std::string artifactId{};
  bool terminationProtection = false;
  TemplateOptions templateOptions{};
  std::unique_ptr<TagManager> tags{};
  std::shared_ptr<IStackSynthesizer> synthesizer{};
  std::unordered_map<std::string, std::string> renames{};
  std::vector<StackDependency> dependencies{};
  std::vector<MissingContext> missing{};
  std::size_t elementsMade = 0;  ///< below the stack, ever
  CfnResource* nestedResource = nullptr;
  Stack* nestedParent = nullptr;
  String templateUrl{};              ///< of a nested stack, once its template is written
  std::vector<Member> parameters{};  ///< what the stack around passes to a nested one
  /// What references to other stacks become in this stack's template.
  std::map<ReferenceKey, Value> imports{};
  TreeLink* link = nullptr;  ///< made when something refers to the stack itself
};

struct StageState {
  StageProps props{};
  std::string name{};
  String account{};
  String region{};
  std::string outdir{};       ///< absolute
  std::string assetOutdir{};  ///< absolute
  Handle<IStackSynthesizer> defaultStackSynthesizer{};
  bool treeMetadata = true;
  Stage* parent = nullptr;
  bool synthesized = false;
  /// Files to be copied into the asset directory when the assembly is written.
  std::vector<std::function<void(const std::string& directory)>> stagings{};
};

}  // namespace cdk::internal
