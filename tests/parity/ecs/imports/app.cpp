#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace iam = cdk::iam;

const parity::Scenario scenario("ecs/imports", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Imports");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = ecs::Cluster::fromClusterArn(stack, "Cluster",
                                               "arn:aws:ecs:us-west-2:123456789012:cluster/known");
  auto& named =
      ecs::Cluster::fromClusterAttributes(stack, "Named", {.clusterName = "named", .vpc = vpc});
  const auto output = [&stack](const std::string& id, const cdk::String& value) {
    stack.create<cdk::CfnOutput>(id + "Output", {.value = value});
  };

  output("ClusterName", cluster.clusterName());
  output("NamedArn", named.clusterArn());
  const cdk::String arn = "arn:aws:ecs:us-west-2:123456789012:service/known/web";
  const cdk::String late = cdk::Fn::importValue("service");
  output("FargateByArn",
         ecs::FargateService::fromFargateServiceArn(stack, "FargateByArn", arn).serviceName());
  output("FargateByToken",
         ecs::FargateService::fromFargateServiceArn(stack, "FargateByToken", late).serviceName());
  output("Ec2ByArn", ecs::Ec2Service::fromEc2ServiceArn(stack, "Ec2ByArn", arn).serviceName());
  output("FargateByName", ecs::FargateService::fromFargateServiceAttributes(
                              stack, "FargateByName", {.cluster = named, .serviceName = "web"})
                              .serviceArn());
  output("Ec2ByAttributes", ecs::Ec2Service::fromEc2ServiceAttributes(
                                stack, "Ec2ByAttributes", {.cluster = named, .serviceArn = late})
                                .serviceName());
  auto& both = ecs::BaseService::fromServiceArnWithCluster(stack, "Both", arn);
  output("BothCluster", both.cluster().clusterArn());
  auto& bothLate = ecs::BaseService::fromServiceArnWithCluster(stack, "BothLate", late);
  output("BothLateService", bothLate.serviceName());
  output("BothLateCluster", bothLate.cluster().clusterName());
  output("BothLateClusterArn", bothLate.cluster().clusterArn());
  output("BothLateRegion", bothLate.env().region);

  auto& role = iam::Role::fromRoleArn(stack, "Role", "arn:aws:iam::111111111111:role/task");
  const cdk::String definition = "arn:aws:ecs:us-west-2:123456789012:task-definition/web:3";
  auto& task = ecs::FargateTaskDefinition::fromFargateTaskDefinitionAttributes(
      stack, "Task",
      {.networkMode = ecs::NetworkMode::AWS_VPC,
       .taskDefinitionArn = definition,
       .taskRole = role});
  output("TaskRole", task.taskRole().roleArn());
  output("Ec2Task", ecs::Ec2TaskDefinition::fromEc2TaskDefinitionArn(stack, "Ec2Task", definition)
                        .taskDefinitionArn());
  auto& any = ecs::TaskDefinition::fromTaskDefinitionAttributes(
      stack, "Any", {.compatibility = ecs::Compatibility::EC2, .taskDefinitionArn = definition});
  const auto text = [](bool value) { return std::string(value ? "true" : "false"); };
  output("AnyIsEc2", text(any.isEc2Compatible()) + " " + text(any.isFargateCompatible()) + " " +
                         text(any.isExternalCompatible()));
});

}  // namespace
