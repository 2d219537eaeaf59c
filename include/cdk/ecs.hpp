#pragma once

/// Amazon ECS: clusters, task definitions and services.

#include <cdk/ecs/amis.hpp>
#include <cdk/ecs/asg_capacity_provider.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/container_image.hpp>
#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/environment_file.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/ecs/runtime_platform.hpp>
#include <cdk/ecs/scalable_task_count.hpp>
#include <cdk/ecs/secret.hpp>
#include <cdk/ecs/task_definition.hpp>
