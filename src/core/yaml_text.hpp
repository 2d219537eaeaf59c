// YAML 1.1 in block style, as the reference writes it.
#pragma once

#include "value_node.hpp"

#include <string>

namespace cdk::internal {

/// The value has no tokens. Text is plain where every YAML parser reads it as text, quoted
/// otherwise, and a literal block where it has several lines.
std::string yamlText(const Value& value);

}  // namespace cdk::internal
