#pragma once

/// AWS Systems Manager: the whole hand-written layer.
#include <cdk/ssm/parameter.hpp>
#include <cdk/ssm/string_list_parameter.hpp>
#include <cdk/ssm/string_parameter.hpp>
