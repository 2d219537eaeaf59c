#include "value_node.hpp"

#include <cdk/core/error.hpp>

#include <nlohmann/json.hpp>

namespace cdk {

namespace {

Value convert(const nlohmann::ordered_json& json) {
  using Type = nlohmann::ordered_json::value_t;
  switch (json.type()) {
    case Type::object: {
      std::vector<internal::Member> members;
      members.reserve(json.size());
      for (const auto& [name, value] : json.items()) members.emplace_back(name, convert(value));
      return internal::objectOf(std::move(members));
    }
    case Type::array: {
      std::vector<Value> elements;
      elements.reserve(json.size());
      for (const auto& element : json) elements.push_back(convert(element));
      return internal::listOf(std::move(elements));
    }
    case Type::string: return internal::textValue(json.get_ref<const std::string&>());
    case Type::boolean: return internal::booleanValue(json.get<bool>());
    case Type::number_integer:
    case Type::number_unsigned:
    case Type::number_float: return internal::numberValue(json.get<double>());
    default: return internal::nullValue();
  }
}

// "parse error at line 1, column 5: …" is what is left of the parser's message.
std::string readable(std::string_view message) {
  const auto end = message.find("] ");
  return std::string(end == std::string_view::npos ? message : message.substr(end + 2));
}

}  // namespace

Json Json::parse(std::string_view text) {
  try {
    return Json(convert(nlohmann::ordered_json::parse(text)));
  } catch (const nlohmann::json::exception& error) {
    throw ValidationError("malformed JSON: " + readable(error.what()));
  }
}

}  // namespace cdk
