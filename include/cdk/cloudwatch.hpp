#pragma once

/// Amazon CloudWatch: the whole hand-written layer.
#include <cdk/cloudwatch/metric.hpp>
