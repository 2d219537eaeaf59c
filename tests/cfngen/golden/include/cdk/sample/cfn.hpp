// From @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#pragma once

#include <cdk/sample/cfn_everything.hpp>
#include <cdk/sample/cfn_group.hpp>
#include <cdk/sample/cfn_ipv6_map.hpp>
#include <cdk/sample/cfn_resource.hpp>
