#pragma once

#include <cdk/core/construct.hpp>

#include <string>

namespace cdk::iam {
class IPrincipal;
}

namespace cdk::lambda::detail {

/// What a permission says of a principal.
struct PermissionPrincipal {
  /// An account, ARN, service or `*`.
  String principal{};
  String organizationId{};
  String sourceAccount{};
  String sourceArn{};
};

/// Throws `ValidationError` for a kind of principal that a permission cannot name, and for
/// conditions that it has no property for.
PermissionPrincipal permissionPrincipal(const IConstruct& function,
                                        const iam::IPrincipal& principal);

/// A text that tells the principal from others: the path of a construct.
std::string describePrincipal(const iam::IPrincipal& principal);

}  // namespace cdk::lambda::detail
