#include "attributes.hpp"

#include <algorithm>

namespace cdk::elasticloadbalancingv2 {

void putAttribute(Attributes& attributes, std::string key, String value) {
  const auto found = std::find_if(attributes.begin(), attributes.end(),
                                  [&key](const auto& entry) { return entry.first == key; });
  if (found != attributes.end()) {
    found->second = std::move(value);
  } else {
    attributes.emplace_back(std::move(key), std::move(value));
  }
}

String text(const Number& number) {
  if (number.isUnresolved()) return String(static_cast<const Value&>(number));
  return number.has_value() ? String(Json(number).dump()) : String();
}

String text(const Boolean& boolean) {
  if (boolean.isUnresolved()) return String(static_cast<const Value&>(boolean));
  return boolean.has_value() ? text(boolean.literal()) : String();
}

String text(bool boolean) { return boolean ? "true" : "false"; }

}  // namespace cdk::elasticloadbalancingv2
