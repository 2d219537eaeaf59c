#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/s3.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace s3 = cdk::s3;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ecs/secrets_environment", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("SecretsEnvironment");
  auto& task = stack.create<ecs::FargateTaskDefinition>("Task");

  auto& secure = ssm::StringParameter::fromSecureStringParameterAttributes(
      stack, "Secure", {.parameterName = "/app/password", .version = 2});
  auto& plain = stack.create<ssm::StringParameter>("Plain", {.stringValue = "value"});
  auto& files = s3::Bucket::fromBucketName(stack, "Files", "env-files");

  auto& container = task.addContainer(
      "app", {.environment = {{"PLAIN", "text"}},
              .environmentFiles = {ecs::EnvironmentFile::fromBucket(files, "prod.env")},
              .image = ecs::ContainerImage::fromRegistry("app"),
              .secrets = {{"PASSWORD", ecs::Secret::fromSsmParameter(secure)}}});
  container.addSecret("LATER", ecs::Secret::fromSsmParameter(plain));
  container.addDockerLabel("added", "label");
  container.addEnvironment("TOKEN", cdk::Aws::REGION);
});

}  // namespace
