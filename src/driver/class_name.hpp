// What a construct is.
#pragma once

#include <cdk/core/construct.hpp>

#include <string>

namespace cdk::internal {

/// The construct's class, without the namespace `cdk`: `ecs::FargateService`.
std::string className(const IConstruct& construct);

}  // namespace cdk::internal
