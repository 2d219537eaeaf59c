#pragma once

/// AWS Key Management Service.
/// https://docs.aws.amazon.com/kms/latest/developerguide/overview.html
#include <cdk/kms/alias.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/kms/key_grants.hpp>
#include <cdk/kms/via_service_principal.hpp>
