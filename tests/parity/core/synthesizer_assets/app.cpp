#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/synthesizer_assets", [](cdk::App& app) {
  const auto stack = [&app](const char* id, cdk::Handle<cdk::IStackSynthesizer> synthesizer,
                            cdk::Environment env = {}) {
    auto& made = app.create<cdk::Stack>(id, {.env = env, .synthesizer = synthesizer});
    auto& bound = made.synthesizer();
    const auto file =
        bound.addFileAsset({.displayName = "A file", .fileName = "some.txt", .sourceHash = "f11e"});
    const auto directory = bound.addFileAsset({.displayName = "A directory",
                                               .fileName = "some",
                                               .packaging = cdk::FileAssetPackaging::ZIP_DIRECTORY,
                                               .sourceHash = "d12"});
    const auto image = bound.addDockerImageAsset(
        {.assetName = "web",
         .directoryName = "context",
         .displayName = "An image",
         .dockerBuildArgs = {{"VERSION", "1"}},
         .dockerBuildSecrets = {{"token", "src=token.txt"}},
         .dockerBuildSsh = "default",
         .dockerBuildTarget = "run",
         .dockerCacheDisabled = true,
         .dockerCacheFrom = {{.params = {{"ref", "cache:main"}}, .type = "registry"}},
         .dockerCacheTo = cdk::DockerCacheOption{.type = "inline"},
         .dockerFile = "Dockerfile.web",
         .dockerOutputs = {"type=docker"},
         .networkMode = "host",
         .platform = "linux/arm64",
         .sourceHash = "1a6e"});
    made.create<cdk::CfnResource>("Thing", {.properties = {{"Bucket", file.bucketName},
                                                           {"Http", directory.httpUrl},
                                                           {"Image", image.imageUri},
                                                           {"Key", file.objectKey},
                                                           {"Url", file.s3ObjectUrl}},
                                            .type = "Custom::Thing"});
  };

  stack("Default", cdk::DefaultStackSynthesizer());
  stack("Known", cdk::DefaultStackSynthesizer({.bucketPrefix = "in/"}),
        {.account = "111111111111", .region = "eu-west-1"});
  stack("Credentials", cdk::CliCredentialsStackSynthesizer({.dockerTagPrefix = "v-"}));
  stack("Legacy", cdk::LegacyStackSynthesizer());
});

}  // namespace
