#pragma once

#include <string>
#include <vector>

#include <cdk/core/aspects.hpp>
#include <cdk/core/construct.hpp>

namespace cdk {

/// Options of `Tags::add` and `Tags::remove`.
struct TagProps {
  /// For Auto Scaling groups: tag the instances too. Default: true.
  Boolean applyToLaunchedInstances{};
  /// Resource types that are left out. Default: none.
  std::vector<std::string> excludeResourceTypes{};
  /// The only resource types tagged. Default: all.
  std::vector<std::string> includeResourceTypes{};
  /// The higher wins. Default: 100 for `add`, 200 for `remove`.
  std::optional<int> priority{};
};

/// The aspect that sets a tag. `Tags` adds it with the priority it should have.
class Tag : public IAspect {
 public:
  Tag(std::string key, String value, TagProps props = {});
  void visit(IConstruct& node) override;

  [[nodiscard]] const std::string& key() const noexcept { return key_; }
  [[nodiscard]] const String& value() const noexcept { return value_; }
  [[nodiscard]] const TagProps& props() const noexcept { return props_; }

 private:
  std::string key_;
  String value_;
  TagProps props_;
};

/// The aspect that removes a tag.
class RemoveTag : public IAspect {
 public:
  explicit RemoveTag(std::string key, TagProps props = {});
  void visit(IConstruct& node) override;

  [[nodiscard]] const std::string& key() const noexcept { return key_; }
  [[nodiscard]] const TagProps& props() const noexcept { return props_; }

 private:
  std::string key_;
  TagProps props_;
};

/// Tags everything taggable in a subtree.
class Tags {
 public:
  static Tags of(IConstruct& scope) { return Tags(scope); }
  void add(std::string key, String value, TagProps props = {});
  void remove(std::string key, TagProps props = {});

 private:
  explicit Tags(IConstruct& scope) : scope_(&scope) {}
  IConstruct* scope_;
};

}  // namespace cdk
