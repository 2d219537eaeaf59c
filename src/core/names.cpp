#include <stdexcept>
#include <string_view>
#include <vector>

#include <cdk/core/error.hpp>
#include <cdk/core/names.hpp>
#include <cdk/core/stack.hpp>

#include "identifiers.hpp"
#include "node_state.hpp"

namespace cdk {
namespace {

bool isStack(const IConstruct& construct) {
  const Stack* stack = construct.node().state().stack;
  return stack != nullptr && &stack->node().construct() == &construct;
}

}  // namespace

std::string Names::uniqueId(const IConstruct& construct) { return nodeUniqueId(construct.node()); }

std::string Names::nodeUniqueId(const Node& node) {
  const IConstruct& construct = node.construct();
  if (node.state().parent == nullptr) return {};
  try {
    return internal::uniqueId(internal::idsBelow(construct, nullptr));
  } catch (const std::invalid_argument& error) {
    throw ConstructError(std::string("it has no unique id: ") + error.what(),
                         internal::errorContext(construct));
  }
}

std::string Names::uniqueResourceName(const IConstruct& construct,
                                      UniqueResourceNameOptions options) {
  if (construct.node().state().parent == nullptr) return {};
  // Names of nested stacks are known at deployment only, so the stack around them begins the name.
  const Refs<IConstruct> scopes = construct.node().scopes();
  std::size_t first = scopes.size();
  while (first > 0 && !(isStack(scopes[first - 1]) &&
                        !scopes[first - 1].node().state().stack->stackName().isUnresolved())) {
    --first;
  }
  if (first > 0) --first;
  std::vector<String> stackNames;  // keeps alive what the components point into
  stackNames.reserve(scopes.size());
  std::vector<std::string_view> components;
  for (std::size_t i = first; i < scopes.size(); ++i) {
    const IConstruct& scope = scopes[i];
    if (isStack(scope) && !scope.node().state().stack->stackName().isUnresolved()) {
      stackNames.push_back(scope.node().state().stack->stackName());
      components.push_back(stackNames.back().literal());
    } else {
      components.emplace_back(scope.node().id());
    }
  }
  try {
    return internal::uniqueResourceName(
        components, {.maxLength = options.maxLength,
                     .separator = options.separator,
                     .prefix = options.prefix,
                     .allowedSpecialCharacters = options.allowedSpecialCharacters});
  } catch (const std::invalid_argument& error) {
    throw ConstructError(std::string("no unique resource name can be made: ") + error.what(),
                         internal::errorContext(construct));
  }
}

std::string Names::stackRelativeConstructPath(const IConstruct& construct) {
  const Refs<IConstruct> scopes = construct.node().scopes();
  std::size_t first = 0;
  for (std::size_t i = 0; i < scopes.size(); ++i) {
    if (isStack(scopes[i])) {
      first = i + 1;
      break;
    }
  }
  std::string path;
  for (std::size_t i = first; i < scopes.size(); ++i) {
    if (i > first) path += '/';
    path += scopes[i].node().id();
  }
  return path;
}

}  // namespace cdk
