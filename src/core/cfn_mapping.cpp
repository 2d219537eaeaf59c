#include <algorithm>

#include <cdk/core/annotations.hpp>
#include <cdk/core/cfn_mapping.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include "value_node.hpp"

namespace cdk {
namespace {

constexpr std::string_view kUseLazy =
    "no Fn::FindInMap refers to the mapping, since all its look-ups could be answered at once or "
    "there were none; with true for lazy it would be left out of the template";

template <class Entries>
auto findKey(Entries& entries, std::string_view key) {
  return std::find_if(entries.begin(), entries.end(),
                      [key](const auto& entry) { return entry.first == key; });
}

template <class Entries>
std::string keyList(const Entries& entries) {
  std::string text;
  for (const auto& [key, value] : entries) text += (text.empty() ? "'" : ", '") + key + "'";
  return text.empty() ? "none" : text;
}

}  // namespace

CfnMapping::CfnMapping(Scope scope, Props props) : CfnRefElement(std::move(scope)) {
  if (props.lazy.has_value()) lazy_ = props.lazy.literal();
  for (const auto& [key, values] : props.mapping.literal()) {
    mapping_.emplace_back(key, values.entries());
  }
}

void CfnMapping::setValue(std::string_view key1, std::string_view key2, Json value) {
  auto top = findKey(mapping_, key1);
  if (top == mapping_.end()) top = mapping_.insert(top, {std::string(key1), {}});
  const auto existing = findKey(top->second, key2);
  if (existing == top->second.end()) {
    top->second.emplace_back(std::string(key2), std::move(value));
  } else {
    existing->second = std::move(value);
  }
}

String CfnMapping::findInMap(String key1, String key2, String defaultValue) const {
  bool isMissing = false;
  Value found;
  if (!key1.isUnresolved()) {
    const auto top = findKey(mapping_, key1.literal());
    if (top == mapping_.end()) {
      if (defaultValue.isAbsent()) {
        fail(*this, "mapping",
             "has no top-level key '" + std::string(key1.literal()) + "'; it has " +
                 keyList(mapping_));
      }
      isMissing = true;
    } else if (!key2.isUnresolved()) {
      const auto second = findKey(top->second, key2.literal());
      if (second != top->second.end()) {
        found = second->second;
      } else if (defaultValue.isAbsent()) {
        fail(*this, "mapping",
             "has no second-level key '" + std::string(key2.literal()) + "' below '" + top->first +
                 "'; it has " + keyList(top->second));
      } else {
        isMissing = true;
      }
    }
  }
  if (lazy_ == true && isMissing) return defaultValue;
  if (lazy_ == true && found.has_value()) return String(found);
  if (found.isAbsent() && !isMissing) lazyRender_ = true;

  return String(internal::lazyValue(
      [this, key1 = std::move(key1), key2 = std::move(key2),
       defaultValue = std::move(defaultValue)](const ResolveContext& context) -> Value {
        return Fn::findInMap(inStack(context.stack).logicalId(), key1, key2, defaultValue);
      }));
}

// Templates cannot look into another template's mappings, so the other stack gets a copy.
const CfnMapping& CfnMapping::inStack(Stack& user) const {
  if (&user == &stack()) return *this;
  const std::string id = "MappingCopy-" + node().id() + "-" + node().addr();
  if (const auto existing = user.node().tryFindChild<CfnMapping>(id)) return *existing;
  auto& copy = user.create<CfnMapping>(ConstructId(id, node().location()));
  copy.mapping_ = mapping_;
  return copy;
}

std::optional<internal::Fragment> CfnMapping::toCloudFormation() const {
  if (!lazy_.has_value() && !lazyRender_) Annotations::of(*this).addInfo(kUseLazy);
  if (lazy_ == true && !lazyRender_) return std::nullopt;
  std::vector<internal::Member> members;
  for (const auto& [key, values] : mapping_) members.emplace_back(key, internal::objectOf(values));
  return internal::Fragment{"Mappings", logicalIdText(), Json::object(std::move(members))};
}

}  // namespace cdk
