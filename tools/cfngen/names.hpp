#pragma once

#include <string>
#include <string_view>
#include <vector>

/// How names of CloudFormation become names of C++.

namespace cfngen {

/// `WebACL` -> `web_acl`: an acronym is one word. cmake/CdkModules.cmake does the same.
std::string snakeCase(std::string_view name);

/// The name of a field: a trailing underscore where C++, a common macro or the generated struct
/// itself already uses the name.
std::string fieldName(std::string_view camel);

/// `desiredCount` -> `DesiredCount`, with a trailing underscore where `taken` has that name.
std::string typeName(std::string_view camel, const std::vector<std::string>& taken);

/// An enumerator for each allowed value, in the same order: `fargate-spot` -> `FARGATE_SPOT`. Names
/// are unique: where two would be the same, the later one gets a number.
std::vector<std::string> enumerators(const std::vector<std::string>& values);

/// The text as a C++ string literal, quotes included.
std::string quoted(std::string_view text);

}  // namespace cfngen
