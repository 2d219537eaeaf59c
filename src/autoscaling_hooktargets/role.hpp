#pragma once

#include <cdk/iam/role.hpp>

namespace cdk::autoscaling_hooktargets {

/// The role given, or a new one that hooks can assume.
inline iam::IRole& roleFor(IConstruct& scope, Ref<iam::IRole> role) {
  if (role) return *role;
  return scope.create<iam::Role>(ConstructId("Role", scope.node().location()),
                                 {.assumedBy = iam::ServicePrincipal("autoscaling.amazonaws.com")});
}

}  // namespace cdk::autoscaling_hooktargets
