#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include <cdk/core/aws.hpp>
#include <cdk/core/bootstrapless_synthesizer.hpp>
#include <cdk/core/cfn_output.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/cli_credentials_stack_synthesizer.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/nested_stack.hpp>
#include <cdk/core/reference_strength.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::resolved;
using testing::SynthesizedApp;
using ::testing::ThrowsMessage;

std::string here(unsigned line) { return "references_test.cpp:" + std::to_string(line); }

CfnResource& resource(Stack& stack, const std::string& id, Json properties = {}) {
  return stack.create<CfnResource>(id, {.properties = properties, .type = "Custom::Thing"});
}

class ReferenceTest : public ::testing::Test {
 protected:
  std::string textOf(const Stack& stack) { return app_.templateOf(stack).dump(); }

  SynthesizedApp app_;
  Stack& producer_ = app_.stack("Producer");
  CfnResource& thing_ = resource(producer_, "Thing");
};

TEST_F(ReferenceTest, ACycleOfReferencesNamesBothStacksAndElements) {
  auto& consumer = app_.app().create<Stack>("Consumer");
  const unsigned line = __LINE__ - 1;
  auto& there = resource(consumer, "There", {{"Thing", thing_.ref()}});
  resource(producer_, "Back", {{"There", there.ref()}});
  EXPECT_THAT(
      [this] { app_.app().synth(); },
      ThrowsMessage<CycleError>(
          AllOf(HasSubstr("'Producer' (created at "), HasSubstr("'Consumer' (created at "),
                HasSubstr(here(line)), HasSubstr("because Producer/Back refers to Consumer/There"),
                HasSubstr("because Consumer/There refers to Producer/Thing"))));
}

TEST_F(ReferenceTest, AReferenceOutOfAStageIsRefusedNamingBothEnds) {
  auto& stage = app_.app().create<Stage>("Stage");
  auto& inside = stage.create<Stack>("Inside");
  auto& first = inside.create<CfnResource>("First", {.type = "Custom::Thing"});
  const unsigned line = __LINE__ - 1;
  resource(producer_, "User", {{"First", first.ref()}});
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<ConstructError>(AllOf(
                  HasSubstr("[Producer/User]"), HasSubstr("'Stage/Inside/First' (created at "),
                  HasSubstr(here(line)), HasSubstr("of another stage"))));
}

TEST_F(ReferenceTest, AReferenceIntoAStageWithOneStackIsRefusedInTheSameWay) {
  auto& stage = app_.app().create<Stage>("Stage");
  resource(stage.create<Stack>("Inside"), "User", {{"Thing", thing_.ref()}});
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<ConstructError>(AllOf(HasSubstr("[Stage/Inside/User]"),
                                                  HasSubstr("'Producer/Thing' (created at "),
                                                  HasSubstr("of another stage"))));
}

TEST_F(ReferenceTest, ANumberStaysANumberInJsonText) {
  auto& consumer = app_.stack("Consumer");
  const Number size = thing_.getAtt("Size");
  resource(consumer, "User", {{"Text", consumer.toJsonString({{"size", size}})}});
  EXPECT_THAT(textOf(consumer),
              AllOf(HasSubstr(R"(["{\"size\":",{"Fn::GetStackOutput":)"), HasSubstr(R"(},"}"])")));
}

TEST_F(ReferenceTest, AListInJsonTextIsThatOfTheConsumer) {
  auto& consumer = app_.stack("Consumer");
  const List<String> list = thing_.getAtt("List");
  resource(consumer, "User", {{"Text", consumer.toJsonString({{"list", list}})}});
  EXPECT_THAT(textOf(consumer), AllOf(HasSubstr(R"("Value":{"Fn::Split":["||",)"),
                                      Not(HasSubstr(R"("Value":{"Fn::GetAtt")"))));
}

TEST_F(ReferenceTest, MetadataOfATemplateMayReferToOtherStacks) {
  auto& consumer = app_.stack("Consumer");
  consumer.addMetadata("thing", thing_.ref());
  EXPECT_THAT(textOf(consumer), HasSubstr(R"("Metadata":{"thing":{"Fn::GetStackOutput")"));
  EXPECT_THAT(consumer.dependencies(), ElementsAre(&producer_));
}

TEST_F(ReferenceTest, AStackThatIsGoneIsNamed) {
  auto& gone = app_.stack("Gone");
  resource(producer_, "User", {{"Id", gone.stackId()}});
  ASSERT_TRUE(app_.app().node().tryRemoveChild("Gone"));
  EXPECT_THAT([this] { app_.app().synth(); },
              ThrowsMessage<ConstructError>(
                  AllOf(HasSubstr("[Producer/User]"), HasSubstr("'Gone', which is no longer"))));
}

TEST_F(ReferenceTest, TheSameReferenceMayBeUsedInSeveralWays) {
  auto& consumer = app_.stack("Consumer");
  resource(consumer, "User",
           {{"Default", thing_.ref()},
            {"Strong", Stack::consumeReference(thing_.ref(), ReferenceStrength::STRONG)}});
  EXPECT_THAT(textOf(consumer),
              AllOf(HasSubstr(R"("Default":{"Fn::GetStackOutput":)"),
                    HasSubstr(R"("Strong":{"Fn::ImportValue":"Producer:Exports)")));
}

TEST_F(ReferenceTest, OnlyAttributesCanBeConsumed) {
  EXPECT_THAT([] { (void)Stack::consumeReference("text"); },
              ThrowsMessage<ValidationError>(HasSubstr("\"text\"")));
  EXPECT_THAT([this] { (void)Stack::consumeReference("x" + thing_.ref()); },
              ThrowsMessage<ValidationError>(HasSubstr("x${Producer/Thing.Ref}")));
}

TEST_F(ReferenceTest, OnlyResourcesCanBeProduced) {
  EXPECT_THROW(CrossStackReferences::of(producer_).produce(ReferenceStrength::STRONG),
               ConstructError);
  EXPECT_THROW(CrossStackReferences::of(producer_).consume(ReferenceStrength::STRONG),
               ConstructError)
      << "it has children";
}

TEST_F(ReferenceTest, AnUnknownStrengthInContextIsRefused) {
  SynthesizedApp app({{"@aws-cdk/core:defaultCrossStackReferences", "medium"}});
  auto& thing = resource(app.stack("One"), "Thing");
  resource(app.stack("Two"), "User", {{"Thing", thing.ref()}});
  EXPECT_THAT([&app] { app.app().synth(); },
              ThrowsMessage<ValidationError>(AllOf(HasSubstr("\"medium\""), HasSubstr("'weak'"))));
}

TEST_F(ReferenceTest, BothIsWarnedOfAsAStepBetween) {
  SynthesizedApp app({{"@aws-cdk/core:defaultCrossStackReferences", "both"}});
  auto& thing = resource(app.stack("One"), "Thing");
  resource(app.stack("Two"), "User", {{"A", thing.ref()}, {"B", thing.getAtt("B")}});
  const std::string manifest = app.manifest().dump();
  EXPECT_THAT(manifest, HasSubstr("crossStackReferencesBothTransitional"));
  EXPECT_EQ(manifest.find("crossStackReferencesBothTransitional"),
            manifest.rfind("crossStackReferencesBothTransitional"))
      << "once per stack";
}

// ---- other environments
// --------------------------------------------------------------------------

constexpr const char* ACCOUNT = "111111111111";

class EnvironmentTest : public ::testing::Test {
 protected:
  Stack& in(const std::string& id, const String& account, const String& region) {
    return app_.stack(id, {.env = {.account = account, .region = region}});
  }
  auto synthesis() {
    return [this] { app_.app().synth(); };
  }

  SynthesizedApp app_;
};

TEST_F(EnvironmentTest, OtherRegionsAreReachedOnlyFromKnownOnes) {
  auto& thing = resource(in("Known", ACCOUNT, "eu-west-1"), "Thing");
  resource(app_.stack("Anywhere"), "User", {{"Thing", thing.ref()}});
  EXPECT_THAT(synthesis(), ThrowsMessage<ConstructError>(AllOf(
                               HasSubstr("[Anywhere/User]"), HasSubstr("'Known/Thing' (created at"),
                               HasSubstr("aws://unknown-account/unknown-region"),
                               HasSubstr("aws://111111111111/eu-west-1"))));
}

TEST_F(EnvironmentTest, AnotherAccountHasToKnowTheProducersAccount) {
  auto& thing = resource(in("Producer", {}, "eu-west-1"), "Thing");
  resource(in("Consumer", ACCOUNT, "eu-west-1"), "User", {{"Thing", thing.ref()}});
  EXPECT_THAT(synthesis(),
              ThrowsMessage<ConstructError>(AllOf(HasSubstr("[Producer]"), HasSubstr("'Consumer'"),
                                                  HasSubstr("give it one in 'env'"))));
}

TEST_F(EnvironmentTest, AnotherAccountHasToHaveARoleThatDeploysIt) {
  auto& thing = resource(in("Producer", ACCOUNT, "eu-west-1"), "Thing");
  auto& consumer =
      app_.stack("Consumer", {.env = {.account = "222222222222", .region = "eu-west-1"},
                              .synthesizer = CliCredentialsStackSynthesizer()});
  resource(consumer, "User", {{"Thing", thing.ref()}});
  EXPECT_THAT(synthesis(), ThrowsMessage<ConstructError>(AllOf(
                               HasSubstr("[Consumer"), HasSubstr("'Producer' of another account"),
                               HasSubstr("the role that deploys it"))));
}

TEST_F(EnvironmentTest, ANestedStackReachesAnotherAccountByTheRoleOfTheStackAround) {
  auto& thing = resource(in("Producer", ACCOUNT, "eu-west-1"), "Thing");
  auto& consumer = in("Consumer", "222222222222", "eu-west-1");
  auto& nested = consumer.create<NestedStack>("Nested");
  resource(nested, "User", {{"Thing", thing.ref()}});
  EXPECT_THAT(app_.templateOf(nested).dump(),
              HasSubstr(R"("RoleArn":"arn:aws:iam::111111111111:role/Producer)"));
  EXPECT_THAT(app_.templateOf(thing.stack()).dump(),
              HasSubstr("cdk-hnb659fds-cfn-exec-role-222222222222-eu-west-1"));
}

TEST_F(EnvironmentTest, StrongReferencesToAnotherAccountAreWarnedOf) {
  SynthesizedApp app({{"@aws-cdk/core:defaultCrossStackReferences", "strong"}});
  auto& thing =
      resource(app.stack("One", {.env = {.account = ACCOUNT, .region = "eu-west-1"}}), "Thing");
  resource(app.stack("Two", {.env = {.account = "222222222222", .region = "eu-west-1"}}), "User",
           {{"Thing", thing.ref()}});
  EXPECT_THAT(app.manifest().dump(), HasSubstr("crossAccountRefsAreAlwaysWeak"));
}

TEST_F(EnvironmentTest, WritersAndReadersAreMadeOncePerRegion) {
  SynthesizedApp app({{"@aws-cdk/core:defaultCrossStackReferences", "strong"}});
  auto& producer = app.stack("One", {.env = {.account = ACCOUNT, .region = "eu-west-1"}});
  auto& thing = resource(producer, "Thing");
  for (const char* id : {"Two", "Three"}) {
    resource(app.stack(id, {.env = {.account = ACCOUNT, .region = "us-east-1"}}), "User",
             {{"Ref", thing.ref()}, {"Arn", thing.getAtt("Arn")}});
  }
  app.manifest();
  const std::string text = app.templateOf(producer).dump();  // for the second time
  EXPECT_EQ(text.find("CrossRegionExportWriter\""), text.rfind("CrossRegionExportWriter\""));
  EXPECT_THAT(text, AllOf(HasSubstr("/cdk/exports/Two/Oneeuwest1RefThing"),
                          HasSubstr("/cdk/exports/Three/Oneeuwest1RefThing")));
}

}  // namespace
}  // namespace cdk
