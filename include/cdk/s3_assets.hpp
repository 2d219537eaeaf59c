#pragma once

/// Files and directories that are uploaded to S3 with a deployment.
#include <cdk/s3_assets/asset.hpp>
