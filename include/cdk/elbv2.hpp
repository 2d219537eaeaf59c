#pragma once

/// `cdk::elbv2`, the well-known name of `cdk::elasticloadbalancingv2`.
#include <cdk/elasticloadbalancingv2.hpp>

namespace cdk {
namespace elbv2 = elasticloadbalancingv2;
}
