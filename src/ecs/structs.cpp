// The absent state of props objects that are held by value.

#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/runtime_platform.hpp>
#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {

RuntimePlatform RuntimePlatform::absent() noexcept { return {.presence_ = Presence::absent()}; }
HealthCheck HealthCheck::absent() noexcept { return {.presence_ = Presence::absent()}; }
Host Host::absent() noexcept { return {.presence_ = Presence::absent()}; }
DockerVolumeConfiguration DockerVolumeConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
AuthorizationConfig AuthorizationConfig::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
EfsVolumeConfiguration EfsVolumeConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ExecuteCommandLogConfiguration ExecuteCommandLogConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ExecuteCommandConfiguration ExecuteCommandConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
CloudMapNamespaceOptions CloudMapNamespaceOptions::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
ManagedStorageConfiguration ManagedStorageConfiguration::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
DeploymentController DeploymentController::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
DeploymentCircuitBreaker DeploymentCircuitBreaker::absent() noexcept {
  return {.presence_ = Presence::absent()};
}
DeploymentAlarmConfig DeploymentAlarmConfig::absent() noexcept {
  return {.presence_ = Presence::absent()};
}

}  // namespace cdk::ecs
