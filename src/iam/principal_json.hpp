#pragma once

#include <cdk/core/value.hpp>
#include <cdk/iam/principals.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How principals are written into policies.
namespace cdk::iam::detail {

/// Kinds of principals, such as `AWS`, each with the principals of that kind.
using PrincipalJson = std::vector<std::pair<std::string, std::vector<String>>>;

/// The kind under which a fragment holds a principal that is text alone (`"*"`).
inline constexpr std::string_view LITERAL_PRINCIPAL = "LiteralString";

/// True where the principal is text alone.
bool isLiteral(const PrincipalJson& principals);

/// Adds a fragment's principals. Throws `ValidationError` where one side is text alone and the
/// other has principals of other kinds.
void addPrincipals(PrincipalJson& principals, const Map<List<String>>& fragment);

/// What an ARN principal contributes.
PrincipalPolicyFragment arnFragment(const String& arn);

/// Writes a principal's part of a trust policy.
void addToTrustPolicy(const Handle<IPrincipal>& principal, PolicyDocument document);

}  // namespace cdk::iam::detail
