#pragma once

#include <cdk/core/error.hpp>

namespace cdk::ecs {

/// Throws for a name that Amazon ECS keeps for itself.
inline void checkCapacityProviderName(const IConstruct& provider, const String& name) {
  if (name.isAbsent() || name.isUnresolved()) return;
  for (const char* reserved : {"aws", "ecs", "fargate"}) {
    if (name.literal().starts_with(reserved)) {
      fail(provider, "capacityProviderName",
           name.describe() + " is not allowed; it must not begin with aws, ecs or fargate");
    }
  }
}

}  // namespace cdk::ecs
