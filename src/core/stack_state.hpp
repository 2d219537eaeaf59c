#pragma once

#include "missing_context.hpp"
#include "value_node.hpp"

#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace cdk::internal {

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
  std::vector<std::pair<Stack*, std::string>> dependencies{};
  std::vector<MissingContext> missing{};
  CfnResource* nestedResource = nullptr;
  Stack* nestedParent = nullptr;
  /// What references to elements of other stacks become in this stack's template.
  std::map<std::pair<const ElementLink*, std::string>, Value> imports{};
};

struct StageState {
  StageProps props{};
  std::string name{};
  String account{};
  String region{};
  std::string outdir{};       ///< absolute
  std::string assetOutdir{};  ///< absolute
  Stage* parent = nullptr;
  bool synthesized = false;
  /// Files to be copied into the asset directory when the assembly is written.
  std::vector<std::function<void(const std::string& directory)>> stagings{};
};

}  // namespace cdk::internal
