#pragma once

/// What is known of AWS regions.
#include <cdk/region_info/fact.hpp>
#include <cdk/region_info/region_info.hpp>
