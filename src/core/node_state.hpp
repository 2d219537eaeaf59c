#pragma once

#include <cdk/core/aspects.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/error.hpp>

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace cdk::internal {

/// What a `Node` holds.
struct NodeState {
  IConstruct* construct = nullptr;
  IConstruct* parent = nullptr;
  Stack* stack = nullptr;         ///< the nearest enclosing stack, this construct included
  Stage* stage = nullptr;         ///< the nearest enclosing stage, this construct included
  CfnElement* element = nullptr;  ///< this construct, if it is a template element
  std::string id{};
  mutable std::string path{};
  SourceLocation location{};
  Refs<IConstruct> children{};
  std::vector<std::unique_ptr<IConstruct>> owned{};
  std::unordered_map<std::string, IConstruct*> childById{};
  IConstruct* explicitDefaultChild = nullptr;
  std::vector<std::pair<std::string, Json>> context{};
  std::vector<MetadataEntry> metadata{};
  std::vector<Handle<const IDependable>> dependencies{};
  std::vector<std::function<std::vector<std::string>()>> validations{};
  std::vector<AspectApplication> aspects{};
  bool locked = false;
};

/// Lets the library make scopes.
struct ScopeAccess {
  static Scope make(IConstruct* parent, std::string id, SourceLocation location) {
    return Scope(parent, std::move(id), location);
  }
  static IConstruct* parent(const Scope& scope) noexcept { return scope.parent_; }
  static SourceLocation location(const Scope& scope) noexcept { return scope.location_; }
};

/// Priority of aspects that change constructs, so that others see the result.
int mutatingPriority(const IConstruct& scope);

/// Runs all aspects of the tree until nothing new is to be visited.
/// `stabilization` in place of the feature flag, where it is given.
void invokeAspects(IConstruct& root, const Boolean& stabilization = {});

/// The ids from below `from` (null: the root) to the construct.
std::vector<std::string_view> idsBelow(const IConstruct& construct, const IConstruct* from);

/// Path, file and line of a construct, for an error; `property` where one is at fault.
ErrorContext errorContext(const IConstruct& construct, std::string property = {});

}  // namespace cdk::internal
