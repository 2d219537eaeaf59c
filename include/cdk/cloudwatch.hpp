#pragma once

/// Amazon CloudWatch: the whole hand-written layer.
#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/alarm_base.hpp>
#include <cdk/cloudwatch/alarm_rule.hpp>
#include <cdk/cloudwatch/anomaly_detection_alarm.hpp>
#include <cdk/cloudwatch/color.hpp>
#include <cdk/cloudwatch/composite_alarm.hpp>
#include <cdk/cloudwatch/create_alarm_options.hpp>
#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/cloudwatch/metric_types.hpp>
#include <cdk/cloudwatch/stats.hpp>
