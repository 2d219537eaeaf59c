#pragma once

/// Amazon Simple Storage Service: the whole hand-written layer.
#include <cdk/s3/block_public_access.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_grants.hpp>
#include <cdk/s3/bucket_policy.hpp>
#include <cdk/s3/encryption.hpp>
#include <cdk/s3/inventory.hpp>
#include <cdk/s3/lifecycle_rule.hpp>
#include <cdk/s3/location.hpp>
#include <cdk/s3/notification.hpp>
#include <cdk/s3/replication_rule.hpp>
#include <cdk/s3/tag.hpp>
#include <cdk/s3/website.hpp>
