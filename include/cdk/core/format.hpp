#pragma once

#include <cdk/core/value.hpp>

#include <initializer_list>
#include <string_view>

namespace cdk {

namespace internal {
String formatted(std::string_view pattern, std::initializer_list<String> arguments);
/// A number as text, the way the template writes it.
String numberText(const Number& number);

template <class T>
String formatArgument(const T& argument) {
  if constexpr (NumberLike<T>) {
    return numberText(argument);
  } else {
    return argument;
  }
}
}  // namespace internal

/// Text with values, known or not, in place of `{}`; `{{` and `}}` stand for braces:
///
///     cdk::format("{}/*", bucket.bucketArn())
///
/// Arguments are texts, `String`s and plain numbers. Throws `ValidationError` where there are more
/// or fewer arguments than places, or a brace stands alone.
template <class... A>
  requires((std::convertible_to<const A&, String> || internal::NumberLike<A>)&&...)
String format(std::string_view pattern, const A&... arguments) {
  return internal::formatted(pattern, {internal::formatArgument(arguments)...});
}

}  // namespace cdk
