#pragma once

#include <cdk/core/value.hpp>

#include <string>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

/// Findings on a name of at most 32 letters, digits and inner hyphens; `what` is named so.
std::vector<std::string> findingsOnName(const char* what, const String& name);

}  // namespace cdk::elasticloadbalancingv2
