#include <cdk/core.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

#include "scenario.hpp"

namespace {

namespace ec2 = cdk::ec2;
namespace ecs = cdk::ecs;
namespace iam = cdk::iam;
namespace kms = cdk::kms;

const parity::Scenario scenario("ecs/service_connect", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("ServiceConnect");
  auto& vpc = stack.create<ec2::Vpc>(
      "Vpc", {.maxAzs = 1, .natGateways = 0, .restrictDefaultSecurityGroup = false});
  auto& cluster = stack.create<ecs::Cluster>(
      "Cluster", {.defaultCloudMapNamespace = {.name = "internal.local"}, .vpc = vpc});
  auto& taskDefinition = stack.create<ecs::FargateTaskDefinition>("Task");
  taskDefinition.addContainer(
      "web", {.image = ecs::ContainerImage::fromRegistry("nginx"),
              .portMappings = {
                  {.appProtocol = ecs::AppProtocol::http2, .containerPort = 80, .name = "web"},
                  {.containerPort = 9000, .name = "admin"}}});

  stack.create<ecs::FargateService>(
      "Client",
      {.cluster = cluster, .serviceConnectConfiguration = {}, .taskDefinition = taskDefinition});
  stack.create<ecs::FargateService>(
      "Server", {.cluster = cluster,
                 .serviceConnectConfiguration = {.namespace_ = "other",
                                                 .services = {{.portMappingName = "web"}}},
                 .taskDefinition = taskDefinition});
  auto& key = stack.create<kms::Key>("Key");
  auto& role =
      stack.create<iam::Role>("Role", {.assumedBy = iam::ServicePrincipal("ecs.amazonaws.com")});
  stack.create<ecs::FargateService>(
      "Full",
      {.cluster = cluster,
       .serviceConnectConfiguration =
           {.accessLogConfiguration = {.format = ecs::ServiceConnectAccessLogFormat::JSON,
                                       .includeQueryParameters = true},
            .logDriver = ecs::LogDrivers::awsLogs({.streamPrefix = "proxy"}),
            .services = {{.discoveryName = "front",
                          .dnsName = "front.internal",
                          .idleTimeout = cdk::Duration::minutes(10),
                          .ingressPortOverride = 8443,
                          .perRequestTimeout = cdk::Duration::seconds(20),
                          .port = 8080,
                          .portMappingName = "web",
                          .tls = {.awsPcaAuthorityArn = "arn:aws:acm-pca:eu-west-1:111111111111:"
                                                        "certificate-authority/a",
                                  .kmsKey = key,
                                  .role = role}},
                         {.idleTimeout = cdk::Duration::seconds(0), .portMappingName = "admin"}}},
       .taskDefinition = taskDefinition});
  auto& later = stack.create<ecs::FargateService>(
      "Later", {.cluster = cluster, .taskDefinition = taskDefinition});
  later.enableServiceConnect(
      {.accessLogConfiguration = {.format = ecs::ServiceConnectAccessLogFormat::TEXT},
       .logDriver = ecs::LogDrivers::jsonFile(),
       .services = {{.portMappingName = "web", .tls = {}}}});

  auto& http = stack.create<ecs::Cluster>("Http", {.vpc = vpc});
  http.addDefaultCloudMapNamespace(
      {.name = "shared", .type = ecs::NamespaceType::HTTP, .useForServiceConnect = true});
  auto& service = stack.create<ecs::FargateService>(
      "InHttp", {.cluster = http, .taskDefinition = taskDefinition});
  service.enableServiceConnect();
});

}  // namespace
