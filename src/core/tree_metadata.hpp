#pragma once

#include <cdk/core/construct.hpp>

#include <string>

namespace cdk::internal {

/// `tree.json`: the whole construct tree with the types and properties of its resources.
std::string treeMetadata(IConstruct& root);

}  // namespace cdk::internal
