#include <algorithm>
#include <array>
#include <cstddef>

#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/tag_manager.hpp>

#include "collation.hpp"
#include "node_state.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

using internal::Member;

constexpr int kInitialPriority = 50;

// A tag as a struct of a generated class has it, or as `Json` in either spelling.
Value memberOf(const Value& tag, std::string_view name, std::string_view camelName) {
  Value value = tag.member(name);
  return value.has_value() ? value : tag.member(camelName);
}

// Sorts and identifies a tag. A token is written as the reference writes it inside of text, which
// puts it before letters and digits.
std::string sortKey(const Value& key) {
  return key.isUnresolved() ? "${Token[" + key.describe() + "]}"
                            : std::string(String(key).literal());
}

String asText(const Value& value) {
  if (value.kind() == ValueKind::NUMBER || value.kind() == ValueKind::BOOLEAN) {
    return internal::jsonText(value);
  }
  return String(value);
}

}  // namespace

const internal::StructTable& CfnTag::table_() {
  static constexpr std::array<internal::Field, 2> fields{
      {{.name = "Key",
        .camelName = "key",
        .offset = offsetof(CfnTag, key),
        .flags = internal::FieldFlags::REQUIRED},
       {.name = "Value",
        .camelName = "value",
        .offset = offsetof(CfnTag, value),
        .flags = internal::FieldFlags::REQUIRED}}};
  static constexpr internal::StructTable table{
      .name = "CfnTag", .fields = fields, .size = sizeof(CfnTag)};
  return table;
}

TagManager::TagManager(TagType type, std::string resourceTypeName, Value initial,
                       TagManagerOptions options)
    : type_(type),
      resourceTypeName_(std::move(resourceTypeName)),
      tagPropertyName_(std::move(options.tagPropertyName)) {
  addInitial(std::move(initial));
}

Ref<TagManager> TagManager::of(const IConstruct& construct) {
  const internal::NodeState& state = construct.node().state();
  if (state.element != nullptr) {
    const auto* resource = dynamic_cast<const CfnResource*>(state.element);
    return resource != nullptr && resource->isTaggable() ? Ref<TagManager>(resource->tags())
                                                         : Ref<TagManager>();
  }
  const auto* taggable = dynamic_cast<const ITaggable*>(&construct);
  return taggable == nullptr ? Ref<TagManager>() : Ref<TagManager>(taggable->tags());
}

Token TagManager::renderedTags() const {
  return Token(internal::lazyValue([this](const ResolveContext&) { return renderTags(); }));
}

void TagManager::addInitial(Value initial) {
  if (initial.isAbsent()) return;
  if (initial.kind() == ValueKind::TOKEN) {
    dynamic_ = std::move(initial);
    return;
  }
  if (type_ == TagType::NOT_TAGGABLE) return;
  for (const auto& [key, value] : initial.entries()) {
    if (initial.kind() == ValueKind::OBJECT) {
      setEntry(internal::textValue(key), asText(value), kInitialPriority, true);
    } else if (value.kind() == ValueKind::TOKEN) {
      dynamicElements_.push_back(value);
    } else {
      const Value tagKey = memberOf(value, "Key", "key");
      if (tagKey.isAbsent()) {
        throw ValidationError("a tag of " + resourceTypeName_ + " has no key: " + value.describe());
      }
      const Value launched = memberOf(value, "PropagateAtLaunch", "propagateAtLaunch");
      setEntry(tagKey, asText(memberOf(value, "Value", "value")), kInitialPriority,
               !launched.equals(internal::booleanValue(false)));
    }
  }
}

void TagManager::setInitial(Value initial) {
  std::erase_if(tags_, [](const auto& tag) { return tag.second.priority == kInitialPriority; });
  std::erase_if(priorities_, [](const auto& entry) { return entry.second == kInitialPriority; });
  dynamicElements_.clear();
  dynamic_ = {};
  addInitial(std::move(initial));
}

void TagManager::setEntry(Value key, String value, int priority, bool applyToLaunchedInstances) {
  std::string name = sortKey(key);
  int& current = priorities_[name];
  if (priority < current) return;
  current = priority;
  tags_.insert_or_assign(
      std::move(name), Entry{std::move(key), std::move(value), priority, applyToLaunchedInstances});
}

void TagManager::setTag(std::string_view key, String value, int priority,
                        bool applyToLaunchedInstances) {
  setEntry(internal::textValue(key), std::move(value), priority, applyToLaunchedInstances);
}

void TagManager::removeTag(std::string_view key, int priority) {
  int& current = priorities_[std::string(key)];
  if (priority < current) return;
  current = priority;
  if (const auto tag = tags_.find(key); tag != tags_.end()) tags_.erase(tag);
}

std::vector<const TagManager::Entry*> TagManager::sorted() const {
  std::vector<std::pair<const std::string*, const Entry*>> byKey;
  byKey.reserve(tags_.size());
  for (const auto& [key, entry] : tags_) byKey.emplace_back(&key, &entry);
  std::stable_sort(byKey.begin(), byKey.end(), [](const auto& left, const auto& right) {
    return internal::localeCompare(*left.first, *right.first) < 0;
  });
  std::vector<const Entry*> entries;
  entries.reserve(byKey.size());
  for (const auto& [key, entry] : byKey) entries.push_back(entry);
  return entries;
}

Value TagManager::renderTags() const {
  if (dynamic_.has_value()) {
    if (!tags_.empty()) {
      throw ValidationError("the tags of " + resourceTypeName_ + " are one token, " +
                            dynamic_.describe() +
                            ", so that no other tags can be added to them; make only the list's "
                            "elements tokens");
    }
    return dynamic_;
  }
  if (tags_.empty() && dynamicElements_.empty()) return {};
  if (type_ == TagType::NOT_TAGGABLE) return {};
  if (type_ == TagType::MAP) {
    std::vector<Member> members;
    for (const Entry* tag : sorted()) members.emplace_back(sortKey(tag->key), tag->value);
    return internal::objectOf(std::move(members));
  }
  std::vector<Value> elements;
  for (const Entry* tag : sorted()) {
    std::vector<Member> members{{"Key", tag->key}};
    if (type_ == TagType::AUTOSCALING_GROUP) {
      members.emplace_back("PropagateAtLaunch",
                           internal::booleanValue(tag->applyToLaunchedInstances));
    }
    members.emplace_back("Value", tag->value);
    elements.push_back(internal::objectOf(std::move(members)));
  }
  elements.insert(elements.end(), dynamicElements_.begin(), dynamicElements_.end());
  return internal::listOf(std::move(elements));
}

Map<String> TagManager::tagValues() const {
  std::vector<Map<String>::Entry> values;
  for (const Entry* tag : sorted()) {
    if (!tag->key.isUnresolved()) values.emplace_back(sortKey(tag->key), tag->value);
  }
  return values;
}

bool TagManager::hasTags() const { return !tags_.empty(); }

bool TagManager::applyTagAspectHere(const std::vector<std::string>& include,
                                    const std::vector<std::string>& exclude) const {
  const auto names = [this](const std::vector<std::string>& types) {
    return std::find(types.begin(), types.end(), resourceTypeName_) != types.end();
  };
  if (names(exclude)) return false;
  return include.empty() || names(include);
}

}  // namespace cdk
