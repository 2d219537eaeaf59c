#pragma once

#include <cdk/core/value.hpp>

#include <cstddef>
#include <string_view>

/// Names and paths of IAM's entities.
namespace cdk::iam::detail {

/// IAM allows no longer policy names.
inline constexpr std::size_t MAX_POLICY_NAME_LENGTH = 128;

/// True for ASCII letters, digits and the characters of `others`.
bool isWord(std::string_view text, std::string_view others);

/// The part after the last `/`; a token as a whole is taken for that part.
String lastPathSegment(const String& path);

/// A path without its leading `/`.
String withoutLeadingSlash(const String& path);

}  // namespace cdk::iam::detail
