#pragma once

#include <cdk/core/value.hpp>

#include <string>

namespace cdk::iam::detail {

/// JSON text of a value, tokens inside kept: equal texts mean equal values.
String canonicalText(const Json& value);

/// The same for messages, tokens inside described.
std::string messageText(const Json& value);

/// A text as messages show it: as it is, or described.
std::string plainText(const String& text);

}  // namespace cdk::iam::detail
