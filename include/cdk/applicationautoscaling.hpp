#pragma once

/// Application Auto Scaling: the whole hand-written layer.
#include <cdk/applicationautoscaling/base_scalable_attribute.hpp>
#include <cdk/applicationautoscaling/scalable_target.hpp>
#include <cdk/applicationautoscaling/schedule.hpp>
#include <cdk/applicationautoscaling/step_scaling_action.hpp>
#include <cdk/applicationautoscaling/step_scaling_policy.hpp>
#include <cdk/applicationautoscaling/target_tracking_scaling_policy.hpp>
