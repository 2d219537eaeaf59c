#include <cdk/core/format.hpp>

#include "value_node.hpp"

#include <cdk/core/error.hpp>

#include <string>

namespace cdk::internal {

namespace {

[[noreturn]] void refuse(std::string_view pattern, const std::string& problem) {
  throw ValidationError("format(\"" + std::string(pattern) + "\"): " + problem);
}

}  // namespace

String numberText(const Number& number) { return String(jsonText(number)); }

String formatted(std::string_view pattern, std::initializer_list<String> arguments) {
  std::vector<Value> parts;
  std::string text;
  auto argument = arguments.begin();
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    const char next = at + 1 < pattern.size() ? pattern[at + 1] : '\0';
    if (c != '{' && c != '}') {
      text.push_back(c);
    } else if (next == c) {
      text.push_back(c);
      ++at;
    } else if (c == '{' && next == '}') {
      if (argument == arguments.end()) {
        refuse(pattern,
               "there are more places than the " + std::to_string(arguments.size()) + " arguments");
      }
      parts.push_back(textValue(text));
      parts.push_back(*argument++);
      text.clear();
      ++at;
    } else {
      refuse(pattern, std::string("a '") + c + "' stands alone; a brace is written twice");
    }
  }
  if (argument != arguments.end()) {
    refuse(pattern, "there are " + std::to_string(arguments.size()) +
                        " arguments, and places for " +
                        std::to_string(argument - arguments.begin()));
  }
  parts.push_back(textValue(text));
  return String(concat(std::move(parts)));
}

}  // namespace cdk::internal
