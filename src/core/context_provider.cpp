#include <algorithm>
#include <vector>

#include <cdk/core/annotations.hpp>
#include <cdk/core/context_provider.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/stack.hpp>

#include "node_state.hpp"
#include "utf.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

using internal::Member;

constexpr std::string_view kProviderError = "$providerError";

// A later value takes the place of an earlier one.
void set(std::vector<Member>& members, std::string_view name, const Value& value) {
  if (value.isAbsent()) return;
  for (Member& member : members) {
    if (member.first == name) {
      member.second = value;
      return;
    }
  }
  members.emplace_back(name, value);
}

std::vector<Member> queryOf(const IConstruct& scope, const GetContextValueOptions& options) {
  const Stack& stack = Stack::of(scope);
  std::vector<Member> query;
  set(query, "additionalCacheKey", options.additionalCacheKey);
  if (options.includeEnvironment) {
    set(query, "account", stack.account());
    set(query, "region", stack.region());
  }
  if (options.props.has_value()) {
    for (const auto& [name, value] : options.props.entries()) set(query, name, value);
  }
  for (const auto& [name, value] : query) {
    if (!value.isUnresolved()) continue;
    throw ValidationError("the query of context provider '" + options.provider +
                              "' has to be known before deployment, and '" + name + "' is " +
                              value.describe(),
                          internal::errorContext(scope, name));
  }
  return query;
}

void flatten(const std::string& name, const Value& value, std::vector<std::string>& items) {
  const auto below = [&name](std::string_view part) {
    std::string path = name;
    return path.append(1, '.').append(part);
  };
  switch (value.kind()) {
    case ValueKind::TEXT: {
      // Colons separate the items of a key.
      std::string item = name + "=";
      for (const char c : String(value).literal()) {
        if (c == ':') item += '$';
        item += c;
      }
      items.push_back(std::move(item));
      return;
    }
    case ValueKind::LIST: {
      std::size_t index = 0;
      for (const auto& [key, element] : value.entries()) {
        flatten(below(std::to_string(index++)), element, items);
      }
      return;
    }
    case ValueKind::OBJECT:
      for (const auto& [key, member] : value.entries()) {
        flatten(below(key), member, items);
      }
      return;
    default: items.push_back(name + "=" + internal::jsonText(value));
  }
}

std::string keyOf(const std::string& provider, const std::vector<Member>& query) {
  std::vector<std::string> items;
  for (const auto& [name, value] : query) flatten(name, value, items);
  std::sort(items.begin(), items.end(), [](const std::string& left, const std::string& right) {
    return internal::compareUtf16(left, right) < 0;
  });
  std::string key = provider;
  for (const std::string& item : items) key += ":" + item;
  return key;
}

}  // namespace

GetContextKeyResult ContextProvider::getKey(IConstruct& scope,
                                            const GetContextValueOptions& options) {
  std::vector<Member> query = queryOf(scope, options);
  std::string key = keyOf(options.provider, query);
  return {.key = std::move(key), .props = Json::object(std::move(query))};
}

GetContextValueResult ContextProvider::getValue(IConstruct& scope,
                                                const GetContextValueOptions& options) {
  if (options.ignoreErrorOnMissingContext.has_value() && options.mustExist.has_value()) {
    fail(scope, "mustExist",
         "is given together with ignoreErrorOnMissingContext; only one of them can be");
  }
  Stack& stack = Stack::of(scope);
  if (stack.account().isUnresolved() || stack.region().isUnresolved()) {
    throw ConstructError("context provider '" + options.provider +
                             "' needs to know account and region; give the stack an env",
                         internal::errorContext(scope));
  }
  const std::vector<Member> query = queryOf(scope, options);
  const std::string key = keyOf(options.provider, query);
  Json value = scope.node().tryGetContext(key);
  const Json providerError = value[kProviderError];
  if (value.has_value() && providerError.isAbsent()) return GetContextValueResult(value);

  Boolean ignoreError = options.ignoreErrorOnMissingContext;
  if (options.mustExist.has_value()) ignoreError = !options.mustExist.literal();
  std::vector<Member> props;
  set(props, "dummyValue", options.dummyValue);
  set(props, "ignoreErrorOnMissingContext", ignoreError);
  for (const auto& [name, member] : query) set(props, name, member);
  const IStackSynthesizer& synthesizer = stack.synthesizer();
  if (const std::string role = synthesizer.lookupRole(); !role.empty()) {
    set(props, "lookupRoleArn", internal::textValue(role));
    set(props, "lookupRoleExternalId", synthesizer.lookupRoleExternalId());
    set(props, "assumeRoleAdditionalOptions", synthesizer.lookupRoleAdditionalOptions());
  }
  stack.reportMissingContextKey(
      {.key = key, .props = Json::object(std::move(props)), .provider = options.provider});
  if (providerError.has_value()) {
    Annotations::of(scope).addError(providerError.text());
    scope.node().addMetadata("aws:cdk:error-code", "ContextProviderError");
  }
  return GetContextValueResult(options.dummyValue);
}

}  // namespace cdk
