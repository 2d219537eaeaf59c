#include "support.hpp"

#include "../core/value_node.hpp"

#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/iam/policy_document.hpp>

#include <unordered_set>

namespace cdk::iam::detail {

namespace core = cdk::internal;

bool isWord(std::string_view text, std::string_view others) {
  return std::all_of(text.begin(), text.end(), [others](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  });
}

Comparison compare(const String& left, const String& right) {
  if (left.isUnresolved() && right.isUnresolved()) return Comparison::BOTH_UNRESOLVED;
  if (left.isUnresolved() || right.isUnresolved()) return Comparison::ONE_UNRESOLVED;
  return left.literal() == right.literal() ? Comparison::SAME : Comparison::DIFFERENT;
}

bool sameConditions(const Json& left, const Json& right) {
  const auto isEmpty = [](const Json& value) {
    return value.isAbsent() || (value.kind() == ValueKind::OBJECT && value.size() == 0);
  };
  return isEmpty(left) ? isEmpty(right) : left.equals(right);
}

void requireConditionObject(const Json& value) {
  if (value.kind() == ValueKind::OBJECT || value.kind() == ValueKind::TOKEN) return;
  throw ValidationError("A Condition should be represented as a map of operator to value, got " +
                        value.describe());
}

std::vector<std::pair<std::string, Json>> conditionOperators(const Json& conditions) {
  std::vector<std::pair<std::string, Json>> operators;
  if (conditions.isAbsent()) return operators;
  if (conditions.kind() != ValueKind::OBJECT) {
    throw ValidationError("Conditions have to be an object of operators with their keys, got " +
                          conditions.describe());
  }
  for (auto& [name, value] : conditions.entries()) operators.emplace_back(name, Json(value));
  return operators;
}

Json conditionObject(const std::vector<std::pair<std::string, Json>>& operators) {
  return Json::object({operators.begin(), operators.end()});
}

Json mergeMembers(const Json& existing, const Json& value) {
  auto members = existing.entries();
  for (auto& [key, member] : value.entries()) {
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&key = key](const auto& entry) { return entry.first == key; });
    if (found == members.end()) {
      members.emplace_back(key, std::move(member));
    } else {
      found->second = std::move(member);
    }
  }
  return Json::object(std::move(members));
}

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
  return String(core::concat(std::move(parts)));
}

std::string messageText(const Json& value) {
  std::string out;
  appendMessage(out, value);
  return out;
}

String lastPathSegment(const String& path) {
  const auto afterSlash = [](std::string_view text) { return text.substr(text.rfind('/') + 1); };
  if (!path.isUnresolved()) return String(afterSlash(path.literal()));
  if (!core::is(path, core::NodeKind::CONCAT)) return path;
  const auto& parts = core::nodeAs<core::ConcatNode>(path).parts;
  std::vector<Value> kept;
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
    if (part->kind() == ValueKind::TEXT) {
      const std::string_view text = core::nodeAs<core::TextNode>(*part).text;
      if (text.find('/') != std::string_view::npos) {
        kept.push_back(String(afterSlash(text)));
        break;
      }
    }
    kept.push_back(*part);
  }
  std::reverse(kept.begin(), kept.end());
  return String(core::concat(std::move(kept)));
}

String withoutLeadingSlash(const String& path) {
  if (path.isUnresolved()) {
    if (!core::is(path, core::NodeKind::CONCAT)) return path;
    std::vector<Value> parts = core::nodeAs<core::ConcatNode>(path).parts;
    if (parts.front().kind() == ValueKind::TEXT) {
      parts.front() = withoutLeadingSlash(String(parts.front()));
    }
    return String(core::concat(std::move(parts)));
  }
  const std::string_view text = path.literal();
  return text.starts_with('/') ? String(text.substr(1)) : path;
}

Value uniqueElements(const ResolveContext& context, const std::vector<Value>& elements) {
  if (context.preparing) return core::listOf(elements);
  std::vector<Value> kept;
  std::unordered_set<std::string> seen;
  for (const Value& element : elements) {
    const Json resolved = context.stack.resolve(element);
    if (seen.insert(resolved.dump()).second) kept.push_back(resolved);
  }
  return kept.empty() ? Value() : core::listOf(std::move(kept));
}

namespace {

using PrincipalJson = std::vector<std::pair<std::string, std::vector<String>>>;

Json principalObject(const PrincipalJson& json) {
  std::vector<std::pair<std::string, Value>> members;
  for (const auto& [key, values] : json) members.emplace_back(key, List<String>(values));
  return Json::object(std::move(members));
}

}  // namespace

void mergePrincipal(PrincipalJson& target, const Map<List<String>>& source) {
  const auto entries = source.literal();
  const auto isLiteral = [](const auto& entry) { return entry.first == LITERAL_PRINCIPAL; };
  const auto mixes = [&isLiteral](const auto& one, const auto& other) {
    return std::any_of(one.begin(), one.end(), isLiteral) &&
           !std::all_of(other.begin(), other.end(), isLiteral);
  };
  if (mixes(entries, target) || mixes(target, entries)) {
    throw ValidationError("Cannot merge principals " + messageText(principalObject(target)) +
                          " and " + messageText(Json(source)) +
                          "; if one uses a literal principal string the other one must be empty");
  }
  for (const auto& [key, values] : entries) {
    const auto found = std::find_if(target.begin(), target.end(),
                                    [&key = key](const auto& entry) { return entry.first == key; });
    auto& list = found != target.end() ? found->second
                                       : target.emplace_back(key, std::vector<String>()).second;
    const std::vector<String> elements = values.literal();
    list.insert(list.end(), elements.begin(), elements.end());
  }
}

void addToTrustPolicy(const Handle<IPrincipal>& principal, PolicyDocument document) {
  if (auto* assuming = dynamic_cast<IAssumeRolePrincipal*>(principal.get())) {
    assuming->addToAssumeRolePolicy(std::move(document));
    return;
  }
  document.addStatements(
      {PolicyStatement({.actions = {principal->assumeRoleAction()}, .principals = {principal}})});
}

}  // namespace cdk::iam::detail
