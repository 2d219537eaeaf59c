#pragma once

/// What alarms can do: the whole module.
#include <cdk/cloudwatch_actions/sns_action.hpp>
