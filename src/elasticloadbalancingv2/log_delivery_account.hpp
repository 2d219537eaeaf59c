#pragma once

#include <cdk/iam/principals.hpp>

#include <string_view>

namespace cdk::elasticloadbalancingv2 {

/// Who writes the logs of load balancers in a region: an account of the service's, or in regions
/// opened since August 2022 a service.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
Handle<iam::IPrincipal> logDeliveryPrincipal(std::string_view region);

}  // namespace cdk::elasticloadbalancingv2
