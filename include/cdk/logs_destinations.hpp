#pragma once

/// Where CloudWatch Logs sends events: the whole hand-written layer.
#include <cdk/logs_destinations/lambda_destination.hpp>
