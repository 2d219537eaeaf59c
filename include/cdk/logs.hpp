#pragma once

/// Amazon CloudWatch Logs: the whole hand-written layer.
#include <cdk/logs/filter_pattern.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_stream.hpp>
#include <cdk/logs/metric_filter.hpp>
#include <cdk/logs/query_definition.hpp>
#include <cdk/logs/resource_policy.hpp>
#include <cdk/logs/retention_days.hpp>
#include <cdk/logs/subscription_filter.hpp>
