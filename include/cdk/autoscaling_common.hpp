#pragma once

/// What the Auto Scaling services have in common: the whole module.
#include <cdk/autoscaling_common/direct_metric.hpp>
#include <cdk/autoscaling_common/scaling_interval.hpp>
#include <cdk/autoscaling_common/step_scaling.hpp>
#include <cdk/autoscaling_common/utc_time.hpp>
