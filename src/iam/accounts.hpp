#pragma once

#include <cdk/core/value.hpp>

/// Accounts may be tokens. An absent one counts as empty text.
namespace cdk::iam::detail {

/// False where both accounts are known and differ.
bool mayBeSameAccount(const String& left, const String& right);

/// True where both accounts are known and equal, and where both are known only at deployment: those
/// are taken for the one that is deployed to.
bool isTakenForSameAccount(const String& left, const String& right);

}  // namespace cdk::iam::detail
