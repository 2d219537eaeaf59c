// The custom resources behind `CfnJson` and JSON text of late-bound lists.
#pragma once

#include <cdk/core/custom_resource.hpp>

#include "value_node.hpp"

namespace cdk::internal {

/// ARN of the stack's function that reads and writes JSON at deployment, made at the first call.
String cfnUtilsServiceToken(IConstruct& scope);

constexpr const char* CFN_JSON_TYPE = "Custom::AWSCDKCfnJson";
constexpr const char* CFN_JSON_STRINGIFY_TYPE = "Custom::AWSCDKCfnJsonStringify";

/// JSON text of a late-bound list, which is resolved: an attribute of a custom resource that the
/// stack gets, one for each list.
Value quotedList(Stack& stack, const Value& list);

}  // namespace cdk::internal
