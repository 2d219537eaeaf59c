#include "value_text.hpp"

#include "../core/value_node.hpp"

#include <vector>

namespace cdk::iam::detail {

namespace {

void appendCanonical(std::vector<Value>& parts, const Value& value) {
  const auto text = [&parts](std::string literal) { parts.push_back(String(literal)); };
  switch (value.kind()) {
    case ValueKind::LIST:
      text("[");
      for (const auto& [key, element] : value.entries()) {
        appendCanonical(parts, element);
        text(",");
      }
      text("]");
      break;
    case ValueKind::OBJECT:
      text("{");
      for (const auto& [key, member] : value.entries()) {
        text(Json(key).dump() + ":");
        appendCanonical(parts, member);
        text(",");
      }
      text("}");
      break;
    case ValueKind::TOKEN:
      text("<");
      parts.push_back(value);
      text(">");
      break;
    default: text(Json(value).dump());
  }
}

void appendMessage(std::string& out, const Value& value) {
  if (value.kind() == ValueKind::TOKEN) {
    out += Json(value.describe()).dump();
  } else if (value.kind() == ValueKind::LIST || value.kind() == ValueKind::OBJECT) {
    const bool object = value.kind() == ValueKind::OBJECT;
    out += object ? '{' : '[';
    bool first = true;
    for (const auto& [key, member] : value.entries()) {
      if (!first) out += ',';
      first = false;
      if (object) out += Json(key).dump() + ":";
      appendMessage(out, member);
    }
    out += object ? '}' : ']';
  } else {
    out += Json(value).dump();
  }
}

}  // namespace

String canonicalText(const Json& value) {
  std::vector<Value> parts;
  appendCanonical(parts, value);
  return String(cdk::internal::concat(std::move(parts)));
}

std::string messageText(const Json& value) {
  std::string out;
  appendMessage(out, value);
  return out;
}

std::string plainText(const String& text) {
  return text.isAbsent() || text.isUnresolved() ? text.describe() : std::string(text.literal());
}

}  // namespace cdk::iam::detail
