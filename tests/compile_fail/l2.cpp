#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/efs.hpp>

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace efs = cdk::efs;
using cdk::IConstruct;

void compiles(IConstruct& scope) {
  auto& vpc = scope.create<ec2::Vpc>("Vpc", {.maxAzs = 2});
  auto& cluster = scope.create<ecs::Cluster>("Cluster", {.vpc = vpc});
  auto& task =
      scope.create<ecs::FargateTaskDefinition>("Task", {.cpu = 256, .memoryLimitMiB = 512});
  task.addContainer("web",
                    {.image = ecs::ContainerImage::fromRegistry("nginx"),
                     .portMappings = {{.containerPort = 80, .protocol = ecs::Protocol::TCP}}});
  scope.create<ecs::FargateService>("Service", {.cluster = cluster, .taskDefinition = task});
  scope.create<efs::FileSystem>(
      "Files", {.performanceMode = efs::PerformanceMode::GENERAL_PURPOSE, .vpc = vpc});
}

#ifdef REQUIRED_CONSTRUCT_LEFT_OUT
void fails(IConstruct& scope, ecs::FargateTaskDefinition& task) {
  scope.create<ecs::FargateService>("Service", {.taskDefinition = task});
}
#endif
#ifdef REQUIRED_VALUE_LEFT_OUT
void fails(ecs::FargateTaskDefinition& task) { task.addContainer("web", {.memoryLimitMiB = 512}); }
#endif
#ifdef REQUIRED_VALUE_OF_A_LIST_ELEMENT_LEFT_OUT
void fails(ecs::FargateTaskDefinition& task) {
  task.addContainer("web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
                            .portMappings = {{.protocol = ecs::Protocol::TCP}}});
}
#endif
#ifdef UNKNOWN_PROPERTY
void fails() { ec2::VpcProps props{.maxAz = 2}; }
#endif
#ifdef MISSPELT_ENUMERATOR
void fails(IConstruct& scope, ec2::IVpc& vpc) {
  scope.create<efs::FileSystem>(
      "Files", {.performanceMode = efs::PerformanceMode::GENERAL_PURPOS, .vpc = vpc});
}
#endif
#ifdef TEXT_FOR_AN_ENUMERATOR
void fails(IConstruct& scope, ec2::IVpc& vpc) {
  scope.create<efs::FileSystem>("Files", {.performanceMode = "generalPurpose", .vpc = vpc});
}
#endif
#ifdef OTHER_CONSTRUCT
void fails(IConstruct& scope, ec2::IVpc& vpc, ecs::FargateTaskDefinition& task) {
  scope.create<ecs::FargateService>("Service", {.cluster = vpc, .taskDefinition = task});
}
#endif
#ifdef CONSTRUCT_ON_THE_STACK
void fails(IConstruct& scope) { ec2::Vpc vpc({scope, "Vpc"}, {}); }
#endif
#ifdef CONSTRUCT_COPIED
void fails(ec2::Vpc& vpc) { ec2::Vpc copy = vpc; }
#endif
#ifdef PROPS_OF_ANOTHER_CONSTRUCT
void fails(IConstruct& scope) { scope.create<ec2::Vpc>("Vpc", ecs::ClusterProps{}); }
#endif
