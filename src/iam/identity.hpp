#pragma once

#include <cdk/core/lazy.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/iam/principals.hpp>

#include <algorithm>
#include <vector>

/// What roles, users, groups and the policies attached to them have in common.
namespace cdk::iam::detail {

/// Lets a construct return itself, non-const, from a const method: the tree owns it as mutable.
template <class T>
Handle<IPrincipal> selfPrincipal(const T& construct) {
  return Handle<IPrincipal>(
      const_cast<T&>(construct));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

/// A dependable that needs nothing.
class NoDependency final : public virtual IDependable {
 public:
  [[nodiscard]] std::vector<IConstruct*> dependencyRoots() const override { return {}; }
};

/// Adds the identity unless it, or one of the same ARN, is there. Returns whether it was added.
template <class Identity>
bool addOnce(std::vector<Identity*>& identities, Identity& identity,
             String (Identity::*arn)() const) {
  const bool isThere =
      std::any_of(identities.begin(), identities.end(), [&](const Identity* other) {
        return other == &identity || (other->*arn)() == (identity.*arn)();
      });
  if (!isThere) identities.push_back(&identity);
  return !isThere;
}

/// The texts of a list that is evaluated at synthesis and left out while empty.
template <class Range, class Get>
Token lazyTexts(const Range& range, Get get) {
  return Token(Lazy::value(
      [&range, get](const ResolveContext&) -> Value {
        std::vector<String> texts;
        for (const auto& element : range) texts.push_back(get(element));
        return List<String>(texts);
      },
      true));
}

}  // namespace cdk::iam::detail
