#pragma once

/// AWS Lambda: the whole hand-written layer.
#include <cdk/lambda/architecture.hpp>
#include <cdk/lambda/code.hpp>
#include <cdk/lambda/function.hpp>
#include <cdk/lambda/permission.hpp>
#include <cdk/lambda/runtime.hpp>
