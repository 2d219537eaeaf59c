#include <string>

#include <cdk/core.hpp>

#include "scenario.hpp"

namespace {

const parity::Scenario scenario("core/assets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Assets");

  const auto addFile = [&stack](const std::string& id, cdk::AssetStagingProps props) {
    auto& staging = stack.create<cdk::AssetStaging>(id, props);
    const auto location = stack.synthesizer().addFileAsset(
        {.displayName = id,
         .fileName = staging.relativeStagedPath(stack),
         .packaging = staging.isDirectory() ? cdk::FileAssetPackaging::ZIP_DIRECTORY
                                            : cdk::FileAssetPackaging::FILE,
         .sourceHash = staging.assetHash()});
    stack.create<cdk::CfnResource>(id + "User", {.properties = {{"Bucket", location.bucketName},
                                                                {"Hash", staging.assetHash()},
                                                                {"HttpUrl", location.httpUrl},
                                                                {"Key", location.objectKey},
                                                                {"Url", location.s3ObjectUrl}},
                                                 .type = "Custom::File"});
  };

  const std::string hello = cdk::besideSource("files/hello.txt");
  const std::string site = cdk::besideSource("files/site");
  addFile("File", {.sourcePath = hello});
  addFile("Directory", {.sourcePath = site});
  addFile("Excluding", {.exclude = {"*.log", ".hidden"}, .sourcePath = site});
  addFile("Salted", {.extraHash = "salt", .sourcePath = hello});
  addFile("Given", {.assetHash = "my-own-hash",
                    .assetHashType = cdk::AssetHashType::CUSTOM,
                    .sourcePath = hello});

  auto& image =
      stack.create<cdk::AssetStaging>("Image", {.sourcePath = cdk::besideSource("files/image")});
  const auto pushed =
      stack.synthesizer().addDockerImageAsset({.directoryName = image.relativeStagedPath(stack),
                                               .displayName = "Image",
                                               .dockerBuildArgs = {{"VERSION", "1"}},
                                               .dockerBuildTarget = "final",
                                               .platform = "linux/arm64",
                                               .sourceHash = image.assetHash()});
  stack.create<cdk::CfnOutput>("ImageUri", {.value = pushed.imageUri});
  stack.create<cdk::CfnOutput>("Repository", {.value = pushed.repositoryName});
  stack.create<cdk::CfnOutput>("Tag", {.value = pushed.imageTag});
});

}  // namespace
