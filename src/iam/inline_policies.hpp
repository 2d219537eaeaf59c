#pragma once

#include <vector>

namespace cdk::iam {
class Policy;
}

namespace cdk::iam::detail {

/// The inline policies of one identity: their names differ.
class InlinePolicies {
 public:
  /// Throws `ValidationError` where another policy has the name. One that is there already is none.
  void add(Policy& policy);

 private:
  std::vector<const Policy*> policies_;
};

}  // namespace cdk::iam::detail
