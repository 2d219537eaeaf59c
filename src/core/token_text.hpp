// JSON and YAML text of values with late-bound parts: one text with intrinsic functions in it.
#pragma once

#include "value_node.hpp"

#include <functional>

namespace cdk::internal {

/// The value is resolved. Literals are written as JavaScript's JSON.stringify does; intrinsic
/// functions stand between them, in quotes unless they are numbers, with what is literal in them
/// escaped. A list goes through `quoteList`, whose result is put in as it is.
Value jsonTextWithTokens(const Value& resolved, int indent,
                         const std::function<Value(const Value& list)>& quoteList);

/// The same as YAML 1.1 in block style. Throws `ValidationError` for a late-bound list.
Value yamlTextWithTokens(const Value& resolved);

}  // namespace cdk::internal
