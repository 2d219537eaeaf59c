#include <functional>
#include <string>

#include <gtest/gtest.h>

#include <cdk/core/app.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/bootstrapless_synthesizer.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/cli_credentials_stack_synthesizer.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/legacy_stack_synthesizer.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/core/stage.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::SynthesizedApp;
using testing::TemporaryDirectory;

/// The message of the `E` that `action` throws.
template <class E>
std::string messageOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const E& error) {
    return error.what();
  }
  ADD_FAILURE() << "nothing was thrown";
  return {};
}

void expectPart(const std::string& text, std::string_view part) {
  EXPECT_NE(text.find(part), std::string::npos) << text;
}

class Synthesizers : public ::testing::Test {
 protected:
  Json artifact(std::string_view id) { return app_.manifest()["artifacts"][id]; }
  std::string version() { return std::string(app_.manifest()["version"].text()); }

  SynthesizedApp app_;
};

TEST_F(Synthesizers, EachStackHasACopyOfItsOwn) {
  const DefaultStackSynthesizer shared({.qualifier = "mine"});
  Stack& one = app_.stack("One", {.synthesizer = shared});
  Stack& two = app_.stack("Two", {.synthesizer = shared});
  EXPECT_NE(&one.synthesizer(), &two.synthesizer());
  EXPECT_EQ(one.synthesizer().bootstrapQualifier(), "mine");
  one.synthesizer().addFileAsset({.fileName = "a", .sourceHash = "aa"});
  app_.manifest();
  EXPECT_EQ(Json::parse(app_.directory().read("cdk.out/Two.assets.json"))["files"].size(), 1U);
}

TEST_F(Synthesizers, TakeWhatASharedPointerHolds) {
  const auto shared = std::make_shared<DefaultStackSynthesizer>(
      DefaultStackSynthesizerProps{.qualifier = "shared"});
  EXPECT_EQ(app_.stack("S", {.synthesizer = shared}).synthesizer().bootstrapQualifier(), "shared");
}

TEST_F(Synthesizers, ServeOneStackOnly) {
  DefaultStackSynthesizer synthesizer;
  synthesizer.bind(app_.stack("One"));
  expectPart(messageOf<ConstructError>([&] { synthesizer.bind(app_.stack("Two")); }), "'One'");
}

TEST_F(Synthesizers, NeedAStackToPublishFor) {
  DefaultStackSynthesizer byDefault;
  EXPECT_THROW(byDefault.addFileAsset({.fileName = "a"}), ConstructError);
  EXPECT_THROW(static_cast<void>(byDefault.deployRoleArn()), ConstructError);
  CliCredentialsStackSynthesizer credentials;
  EXPECT_THROW(credentials.addDockerImageAsset({.directoryName = "a"}), ConstructError);
  LegacyStackSynthesizer legacy;
  EXPECT_THROW(legacy.addFileAsset({.fileName = "a"}), ConstructError);
}

TEST_F(Synthesizers, RefuseTokens) {
  const std::string message = messageOf<ValidationError>(
      [] { const DefaultStackSynthesizer made({.fileAssetsBucketName = "b-" + Aws::REGION}); });
  expectPart(message, "'fileAssetsBucketName'");
  expectPart(message, "b-${AWS::Region}");
  EXPECT_THROW(CliCredentialsStackSynthesizer({.qualifier = Aws::REGION}), ValidationError);
  EXPECT_THROW(BootstraplessSynthesizer({.deployRoleArn = Aws::REGION}), ValidationError);
}

TEST_F(Synthesizers, RefuseOptionsForWhichThereIsAProperty) {
  const std::string message = messageOf<ValidationError>([] {
    const DefaultStackSynthesizer made({.lookupRoleAdditionalOptions = {{"ExternalId", "x"}}});
  });
  expectPart(message, "'lookupRoleAdditionalOptions'");
  expectPart(message, "'ExternalId'");
}

TEST_F(Synthesizers, SessionTagsNeedANewerBootstrapStack) {
  const Json tags{{"Tags", Json::array({{{"Key", "a"}, {"Value", "b"}}})}};
  app_.stack("Deploy",
             {.synthesizer = DefaultStackSynthesizer({.deployRoleAdditionalOptions = tags})});
  app_.stack(
      "Publish",
      {.synthesizer = DefaultStackSynthesizer({.fileAssetPublishingRoleAdditionalOptions = tags})});
  const auto needed = [this](std::string_view id) {
    return artifact(id)["properties"]["requiresBootstrapStackVersion"].dump();
  };
  EXPECT_EQ(needed("Deploy"), "22");
  EXPECT_EQ(needed("Deploy.assets"), "6");
  EXPECT_EQ(needed("Publish"), "6");
  EXPECT_EQ(needed("Publish.assets"), "22");
  EXPECT_EQ(version(), "38.0.0");
}

TEST_F(Synthesizers, WithoutOptionsEveryCliCanReadTheAssembly) {
  app_.stack();
  EXPECT_EQ(version(), "16.0.0");
}

TEST_F(Synthesizers, AnImageRaisesTheSchemaByWhatItNeeds) {
  Stack& stack = app_.stack();
  stack.synthesizer().addDockerImageAsset(
      {.directoryName = "d", .platform = "p", .sourceHash = "1"});
  EXPECT_EQ(version(), "20.0.0");
  stack.synthesizer().addDockerImageAsset(
      {.directoryName = "d", .dockerBuildSsh = "default", .sourceHash = "2"});
  EXPECT_EQ(version(), "33.0.0");
}

TEST_F(Synthesizers, AnAssetIsAFileOrACommand) {
  IStackSynthesizer& synthesizer = app_.stack().synthesizer();
  expectPart(messageOf<ValidationError>([&] { synthesizer.addFileAsset({.sourceHash = "x"}); }),
             "neither");
  expectPart(messageOf<ValidationError>([&] {
               synthesizer.addDockerImageAsset(
                   {.directoryName = "d", .executable = {"cmd"}, .sourceHash = "x"});
             }),
             "'d' and a command");
  const auto location = synthesizer.addFileAsset({.executable = {"make", "it"}, .sourceHash = "x"});
  EXPECT_EQ(location.objectKey.literal(), "x");
  app_.manifest();
  const Json files = Json::parse(app_.directory().read("cdk.out/S.assets.json"))["files"];
  EXPECT_EQ(files["x"]["source"].dump(), R"({"executable":["make","it"]})");
}

TEST_F(Synthesizers, ABootstraplessStackHasNoAssets) {
  Stack& stack = app_.stack("S", {.synthesizer = BootstraplessSynthesizer()});
  const std::string message = messageOf<ConstructError>(
      [&] { stack.synthesizer().addFileAsset({.displayName = "My file", .fileName = "f"}); });
  expectPart(message, "'My file'");
  expectPart(message, "[S]");
  EXPECT_TRUE(artifact("S.assets").isAbsent());
}

TEST_F(Synthesizers, ALegacyStackGetsItsAssetsAsParametersOnce) {
  Stack& stack = app_.stack("S", {.synthesizer = LegacyStackSynthesizer()});
  stack.synthesizer().addFileAsset({.fileName = "f", .sourceHash = "abc"});
  stack.synthesizer().addFileAsset({.fileName = "f", .sourceHash = "abc"});
  EXPECT_EQ(app_.templateOf(stack)["Parameters"].size(), 3U);
  std::size_t assets = 0;
  for (const auto& [key, entry] : artifact("S")["metadata"]["/S"].entries()) {
    if (Json(entry)["type"] == Json("aws:cdk:asset")) ++assets;
  }
  EXPECT_EQ(assets, 1U);
}

TEST_F(Synthesizers, ALegacyImageGoesToTheRepositoryOfTheContext) {
  SynthesizedApp app({{"assets-ecr-repository-name", "mine"}});
  Stack& stack = app.stack("S", {.synthesizer = LegacyStackSynthesizer()});
  EXPECT_EQ(stack.synthesizer()
                .addDockerImageAsset({.directoryName = "d", .sourceHash = "x"})
                .repositoryName.literal(),
            "mine");
}

TEST(AppSynthesizer, ServesAllStacksThatNameNone) {
  const TemporaryDirectory directory;
  App app({.defaultStackSynthesizer = DefaultStackSynthesizer({.qualifier = "apps"}),
           .outdir = directory.path().string()});
  auto& stage = app.create<Stage>("Stage");
  EXPECT_EQ(app.create<Stack>("A").synthesizer().bootstrapQualifier(), "apps");
  EXPECT_EQ(stage.create<Stack>("B").synthesizer().bootstrapQualifier(), "apps");
  auto& own =
      app.create<Stack>("C", {.synthesizer = CliCredentialsStackSynthesizer({.qualifier = "own"})});
  EXPECT_EQ(own.synthesizer().bootstrapQualifier(), "own");
}

TEST(AppSynthesizer, TakesTheQualifierOfTheContext) {
  SynthesizedApp app({{"@aws-cdk/core:bootstrapQualifier", "ctx"}});
  EXPECT_EQ(app.stack("A").synthesizer().bootstrapQualifier(), "ctx");
  EXPECT_EQ(app.stack("B", {.synthesizer = BootstraplessSynthesizer()})
                .synthesizer()
                .bootstrapQualifier(),
            "ctx");
}

}  // namespace
}  // namespace cdk
