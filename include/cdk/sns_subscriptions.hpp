#pragma once

/// Subscribers of Amazon SNS topics.
#include <cdk/sns_subscriptions/email_subscription.hpp>
#include <cdk/sns_subscriptions/lambda_subscription.hpp>
#include <cdk/sns_subscriptions/sms_subscription.hpp>
#include <cdk/sns_subscriptions/url_subscription.hpp>
