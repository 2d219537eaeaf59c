// From @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#pragma once

#include <cdk/sample.hpp>

namespace cdk {
namespace specimen = sample;
}  // namespace cdk
