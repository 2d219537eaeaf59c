#pragma once

#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>

namespace cdk::ecs {

/// The low-level property of a service's connection. Throws `ValidationError` for one that the
/// service cannot have.
CfnService::ServiceConnectConfigurationProperty serviceConnectOf(BaseService& service,
                                                                 const ServiceConnectProps& config);

}  // namespace cdk::ecs
