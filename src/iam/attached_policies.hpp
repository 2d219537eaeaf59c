#pragma once

#include <vector>

namespace cdk {
class IConstruct;
}

namespace cdk::iam {
class Policy;
}

namespace cdk::iam::detail {

/// The inline policies of one identity.
class AttachedPolicies {
 public:
  /// Throws `ValidationError` where another policy of that name is attached.
  void attach(Policy& policy);

 private:
  std::vector<Policy*> policies_;
};

}  // namespace cdk::iam::detail
