#pragma once

/// Targets of load balancers: the whole hand-written layer.
#include <cdk/elasticloadbalancingv2_targets/alb_target.hpp>
#include <cdk/elasticloadbalancingv2_targets/instance_target.hpp>
#include <cdk/elasticloadbalancingv2_targets/ip_target.hpp>
#include <cdk/elasticloadbalancingv2_targets/lambda_target.hpp>
