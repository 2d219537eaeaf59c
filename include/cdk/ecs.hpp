#pragma once

/// Amazon ECS: clusters, task definitions and services.

#include <cdk/ecs/alternate_target.hpp>
#include <cdk/ecs/amis.hpp>
#include <cdk/ecs/asg_capacity_provider.hpp>
#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/cluster_grants.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/container_image.hpp>
#include <cdk/ecs/credential_spec.hpp>
#include <cdk/ecs/deployment_lifecycle_hook_target.hpp>
#include <cdk/ecs/deployment_options.hpp>
#include <cdk/ecs/ec2_service.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/environment_file.hpp>
#include <cdk/ecs/external_service.hpp>
#include <cdk/ecs/external_task_definition.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/fargate_task_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/ecs/linux_parameters.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/ecs/log_drivers.hpp>
#include <cdk/ecs/managed_instances_capacity_provider.hpp>
#include <cdk/ecs/network_mode.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/ecs/port_mapping.hpp>
#include <cdk/ecs/proxy_configuration.hpp>
#include <cdk/ecs/runtime_platform.hpp>
#include <cdk/ecs/scalable_task_count.hpp>
#include <cdk/ecs/secret.hpp>
#include <cdk/ecs/service_connect.hpp>
#include <cdk/ecs/service_managed_volume.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/ecs/task_definition_revision.hpp>
