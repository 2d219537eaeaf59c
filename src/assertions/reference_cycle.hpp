// Resources that wait for each other.
#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <vector>

namespace cdk::assertions::internal {

/// The logical ids of a circle of resources, the first one again at the end; empty if there is
/// none. Followed are `DependsOn`, `Ref`, `Fn::GetAtt` and `Fn::Sub`.
std::vector<std::string> findReferenceCycle(const Json& resources);

}  // namespace cdk::assertions::internal
