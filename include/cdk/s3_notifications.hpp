#pragma once

/// Where Amazon S3 sends notifications: the whole hand-written layer.
#include <cdk/s3_notifications/lambda_destination.hpp>
#include <cdk/s3_notifications/sns_destination.hpp>
