#pragma once

/// Elastic Load Balancing, version 2: the whole hand-written layer.
#include <cdk/elasticloadbalancingv2/application_listener.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/application_listener_rule.hpp>
#include <cdk/elasticloadbalancingv2/application_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/application_load_balancer_metrics.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group.hpp>
#include <cdk/elasticloadbalancingv2/application_target_group_metrics.hpp>
#include <cdk/elasticloadbalancingv2/enums.hpp>
#include <cdk/elasticloadbalancingv2/listener.hpp>
#include <cdk/elasticloadbalancingv2/listener_action.hpp>
#include <cdk/elasticloadbalancingv2/listener_certificate.hpp>
#include <cdk/elasticloadbalancingv2/listener_condition.hpp>
#include <cdk/elasticloadbalancingv2/load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/network_listener.hpp>
#include <cdk/elasticloadbalancingv2/network_listener_action.hpp>
#include <cdk/elasticloadbalancingv2/network_load_balancer.hpp>
#include <cdk/elasticloadbalancingv2/network_load_balancer_metrics.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group_metrics.hpp>
#include <cdk/elasticloadbalancingv2/source_nat_ipv6_prefix.hpp>
#include <cdk/elasticloadbalancingv2/target_group.hpp>
#include <cdk/elasticloadbalancingv2/trust_store.hpp>
#include <cdk/elasticloadbalancingv2/trust_store_revocation.hpp>
