#pragma once

/// Amazon EC2 Auto Scaling: the whole hand-written layer.
#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/block_device.hpp>
#include <cdk/autoscaling/lifecycle_hook.hpp>
#include <cdk/autoscaling/require_imdsv2_aspect.hpp>
#include <cdk/autoscaling/schedule.hpp>
#include <cdk/autoscaling/scheduled_action.hpp>
#include <cdk/autoscaling/step_scaling_action.hpp>
#include <cdk/autoscaling/step_scaling_policy.hpp>
#include <cdk/autoscaling/target_tracking_scaling_policy.hpp>
#include <cdk/autoscaling/update_policy.hpp>
#include <cdk/autoscaling/warm_pool.hpp>
