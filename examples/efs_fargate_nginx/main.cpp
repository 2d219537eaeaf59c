// NGINX on AWS Fargate, behind a load balancer, serving its pages from a shared file system.

#include <cdk/core.hpp>
#include <cdk/driver.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/efs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/iam.hpp>

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace efs = cdk::efs;
namespace elbv2 = cdk::elbv2;
namespace iam = cdk::iam;

class FargateEfsSample : public cdk::Stack {
 public:
  explicit FargateEfsSample(cdk::Scope scope) : cdk::Stack(scope) {
    auto& vpc = create<ec2::Vpc>("Vpc", {.maxAzs = 2});

    auto& cluster = create<ecs::Cluster>("EcsCluster", {.vpc = vpc});
    cluster.addCapacity(
        "DefaultAutoScalingGroup",
        {.instanceType = ec2::InstanceType::of(ec2::InstanceClass::T2, ec2::InstanceSize::MICRO)});

    auto& fileSystem = create<efs::FileSystem>(
        "Filesystem",
        {.lifecyclePolicy = efs::LifecyclePolicy::AFTER_14_DAYS,
         .outOfInfrequentAccessPolicy = efs::OutOfInfrequentAccessPolicy::AFTER_1_ACCESS,
         .performanceMode = efs::PerformanceMode::GENERAL_PURPOSE,
         .vpc = vpc});

    auto& taskDefinition = create<ecs::FargateTaskDefinition>("TaskDef");
    auto& container = taskDefinition.addContainer(
        "nginx", {.image = ecs::ContainerImage::fromRegistry("public.ecr.aws/nginx/nginx"),
                  .logging = ecs::AwsLogDriver({.streamPrefix = "nginx"}),
                  .memoryLimitMiB = 256,
                  .portMappings = {{.containerPort = 80, .protocol = ecs::Protocol::TCP}}});

    taskDefinition.addVolume({.efsVolumeConfiguration = {.fileSystemId = fileSystem.fileSystemId(),
                                                         .rootDirectory = "/",
                                                         .transitEncryption = "ENABLED"},
                              .name = "web-content"});
    taskDefinition.addToTaskRolePolicy(iam::PolicyStatement(
        {.actions = {"elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite",
                     "elasticfilesystem:ClientRootAccess"},
         .resources = {fileSystem.fileSystemArn()}}));
    container.addMountPoints({{.containerPath = "/usr/share/nginx/html",
                               .readOnly = false,
                               .sourceVolume = "web-content"}});

    auto& service = create<ecs::FargateService>("Service", {.cluster = cluster,
                                                            .desiredCount = 2,
                                                            .enableExecuteCommand = true,
                                                            .taskDefinition = taskDefinition});
    fileSystem.connections().allowDefaultPortFrom(service);

    auto& loadBalancer =
        create<elbv2::ApplicationLoadBalancer>("LB", {.internetFacing = true, .vpc = vpc});
    auto& listener = loadBalancer.addListener("PublicListener", {.open = true, .port = 80});
    listener.addTargets(
        "ECS",
        {.healthCheck = {.healthyHttpCodes = "200,404",
                         .interval = cdk::Duration::seconds(60),
                         .path = "/health",
                         .timeout = cdk::Duration::seconds(5)},
         .port = 80,
         .targets = {service.loadBalancerTarget({.containerName = "nginx", .containerPort = 80})}});

    create<cdk::CfnOutput>("LoadBalancerDNS", {.value = loadBalancer.loadBalancerDnsName()});
  }
};

int main(int argc, char** argv) {
  return cdk::run(argc, argv,
                  [](cdk::App& app) { app.create<FargateEfsSample>("fargate-efs-sample"); });
}
