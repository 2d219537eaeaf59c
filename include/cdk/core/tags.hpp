#pragma once

#include <string>
#include <vector>

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
