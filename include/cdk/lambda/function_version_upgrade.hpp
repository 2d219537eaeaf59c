#pragma once

#include <cdk/core/aspects.hpp>

#include <string>
#include <utility>

namespace cdk::lambda {

/// Writes a hash into the description of functions, so that they are updated once. A feature flag
/// that changes the hash of current versions makes versions of functions that are as they were,
/// which the service refuses: deploy with this aspect first.
class FunctionVersionUpgrade : public IAspect {
 public:
  /// Concerns the functions for which the flag is as `enabled` says.
  explicit FunctionVersionUpgrade(std::string featureFlag, bool enabled = true)
      : featureFlag_(std::move(featureFlag)), enabled_(enabled) {}
  void visit(IConstruct& node) override;

 private:
  std::string featureFlag_;
  bool enabled_;
};

}  // namespace cdk::lambda
