#include <cdk/core.hpp>
#include <cdk/ecs.hpp>
#include <cdk/s3.hpp>
#include <cdk/ssm.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace s3 = cdk::s3;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("ecs/environment_credentials", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("EnvironmentCredentials");
  const auto image = ecs::ContainerImage::fromRegistry("nginx");
  auto& bucket = stack.create<s3::Bucket>("Bucket");
  auto& task = stack.create<ecs::FargateTaskDefinition>("Task");
  task.addContainer(
      "web", {.environmentFiles = {ecs::EnvironmentFile::fromAsset(cdk::besideSource("web.env")),
                                   ecs::EnvironmentFile::fromBucket(bucket, "settings/common.env")},
              .image = image});
  auto& windows = stack.create<ecs::Ec2TaskDefinition>("Windows");
  auto& parameter = ssm::StringParameter::fromStringParameterName(stack, "Parameter", "spec");
  const std::pair<const char*, ecs::CredentialSpec> specs[] = {
      {"JoinedFile", ecs::DomainJoinedCredentialSpec::fromS3Bucket(bucket, "joined.json")},
      {"JoinedParameter", ecs::DomainJoinedCredentialSpec::fromSsmParameter(parameter)},
      {"LessFile", ecs::DomainlessCredentialSpec::fromS3Bucket(bucket, "less.json")},
      {"LessParameter", ecs::DomainlessCredentialSpec::fromSsmParameter(parameter)},
      {"ByArn", ecs::DomainJoinedCredentialSpec("arn:aws:s3:::files/spec.json")},
      {"Own", ecs::CredentialSpec("credentialspec", "file://spec.json")}};
  for (const auto& [id, spec] : specs) {
    windows.addContainer(id, {.credentialSpecs = {spec}, .image = image, .memoryLimitMiB = 64});
  }
});

}  // namespace
