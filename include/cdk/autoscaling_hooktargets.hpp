#pragma once

/// Targets of lifecycle hooks: the whole hand-written layer.
#include <cdk/autoscaling_hooktargets/function_hook.hpp>
#include <cdk/autoscaling_hooktargets/topic_hook.hpp>
