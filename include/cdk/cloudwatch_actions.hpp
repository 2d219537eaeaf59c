#pragma once

/// What alarms can do: the whole module.
#include <cdk/cloudwatch_actions/ec2_action.hpp>
#include <cdk/cloudwatch_actions/lambda_action.hpp>
#include <cdk/cloudwatch_actions/scaling_action.hpp>
#include <cdk/cloudwatch_actions/sns_action.hpp>
#include <cdk/cloudwatch_actions/ssm_action.hpp>
