#pragma once

/// Amazon Simple Notification Service: the whole hand-written layer.
#include <cdk/sns/subscription.hpp>
#include <cdk/sns/subscription_filter.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns/topic_policy.hpp>
