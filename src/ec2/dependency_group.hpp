#pragma once

#include <vector>

#include <cdk/core/construct.hpp>

namespace cdk::ec2 {

/// Things to depend on, to which more may be added until synthesis.
class DependencyGroup : public virtual IDependable {
 public:
  void add(const IDependable& dependable) { dependables_.push_back(&dependable); }

  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override {
    std::vector<IConstruct*> roots;
    for (const IDependable* dependable : dependables_) {
      const auto more = dependable->dependencyRoots();
      roots.insert(roots.end(), more.begin(), more.end());
    }
    return roots;
  }

 private:
  std::vector<const IDependable*> dependables_;
};

}  // namespace cdk::ec2
