#include "accounts.hpp"

namespace cdk::iam::detail {

bool mayBeSameAccount(const String& left, const String& right) {
  return left.isUnresolved() || right.isUnresolved() || left.literal() == right.literal();
}

bool isTakenForSameAccount(const String& left, const String& right) {
  return left.isUnresolved() == right.isUnresolved() && mayBeSameAccount(left, right);
}

}  // namespace cdk::iam::detail
