#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <cdk/core/ref.hpp>
#include <cdk/core/struct_table.hpp>
#include <cdk/core/value.hpp>

namespace cdk {

/// A tag of a resource.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html
struct CfnTag {
  Required<String> key;
  Required<String> value;
  static const internal::StructTable& table_();
};

/// How a resource type writes its tags.
enum class TagType { STANDARD, AUTOSCALING_GROUP, MAP, KEY_VALUE, NOT_TAGGABLE };

class IConstruct;

/// Options of `TagManager`.
struct TagManagerOptions {
  /// Name of the property that holds the tags. Default: `tags`.
  std::string tagPropertyName = "tags";
};

/// Collects the tags of one resource: those given as a property and those set by aspects, the
/// higher priority winning.
class TagManager {
 public:
  /// `initial` is the resource's property as it was given: a list of tags or a map.
  TagManager(TagType type, std::string resourceTypeName, Value initial = {},
             TagManagerOptions options = {});

  /// The tags of a construct; empty where it has none.
  static Ref<TagManager> of(const IConstruct& construct);
  /// True if the construct has tags.
  static bool isTaggable(const IConstruct& construct) { return of(construct).has_value(); }

  /// Sets a tag. What was set or removed with a higher priority stays so; a tag given as a property
  /// has priority 50.
  void setTag(std::string_view key, String value, int priority = 0,
              bool applyToLaunchedInstances = true);
  void removeTag(std::string_view key, int priority);
  /// The property's value in the form of the resource type, ordered by key; absent if no tag.
  /// Throws `ValidationError` where the property is one token and tags were set as well.
  [[nodiscard]] Value renderTags() const;
  /// What `renderTags` gives at synthesis, when all tags are known. It must not outlive the
  /// manager.
  [[nodiscard]] Token renderedTags() const;
  /// The tags with literal keys.
  [[nodiscard]] Map<String> tagValues() const;
  [[nodiscard]] bool hasTags() const;
  /// Whether an aspect with these lists of resource types applies.
  [[nodiscard]] bool applyTagAspectHere(const std::vector<std::string>& include,
                                        const std::vector<std::string>& exclude) const;
  [[nodiscard]] TagType type() const noexcept { return type_; }
  [[nodiscard]] const std::string& tagPropertyName() const noexcept { return tagPropertyName_; }
  /// The value that the resource's constructor was given, replaced.
  void setInitial(Value initial);

 private:
  struct Entry {
    Value key;  ///< text, or a token
    String value;
    int priority;
    bool applyToLaunchedInstances;
  };
  void setEntry(Value key, String value, int priority, bool applyToLaunchedInstances);
  void addInitial(Value initial);
  [[nodiscard]] std::vector<const Entry*> sorted() const;

  TagType type_;
  std::string resourceTypeName_;
  std::string tagPropertyName_;
  std::map<std::string, Entry, std::less<>> tags_;      ///< by key, tokens by how they look
  std::map<std::string, int, std::less<>> priorities_;  ///< of what set or removed a key last
  std::vector<Value> dynamicElements_;                  ///< tags that are tokens as a whole
  Value dynamic_;                                       ///< all tags, where they are one token
};

/// A construct with tags.
class ITaggable {
 public:
  virtual ~ITaggable() = default;
  [[nodiscard]] virtual TagManager& tags() const = 0;
};

}  // namespace cdk
