#include "lambda_test.hpp"

namespace cdk::lambda {
namespace {

TEST(RuntimeTest, EqualRuntimesHaveTheSameNameFamilyAndInlineCode) {
  EXPECT_EQ(Runtime::NODEJS_LATEST, Runtime::NODEJS_24_X);
  EXPECT_FALSE(Runtime("python3.13") == Runtime::PYTHON_3_13);
  EXPECT_EQ(Runtime("python3.13", RuntimeFamily::PYTHON, {.supportsInlineCode = true}),
            Runtime::PYTHON_3_13);
}

TEST(RuntimeTest, ARuntimeOfOnesOwnCanDoWhatIsSaid) {
  const Runtime runtime("own", RuntimeFamily::OTHER,
                        {.bundlingDockerImage = "image",
                         .isVariable = true,
                         .supportsCodeGuruProfiling = true,
                         .supportsSnapStart = true});
  EXPECT_EQ(runtime.toString(), "own");
  EXPECT_EQ(runtime.bundlingDockerImage(), "image");
  EXPECT_TRUE(runtime.isVariable());
  EXPECT_TRUE(runtime.supportsCodeGuruProfiling());
  EXPECT_TRUE(runtime.supportsSnapStart());
  EXPECT_FALSE(runtime.supportsInlineCode());
  EXPECT_EQ(Runtime("plain").bundlingDockerImage(), "public.ecr.aws/sam/build-plain");
}

TEST(RuntimeTest, NamesOutliveTheTextTheyAreMadeOf) {
  const auto make = [](int minor) { return Runtime("python4." + std::to_string(minor)); };
  EXPECT_EQ(make(2).name(), "python4.2");
  EXPECT_EQ(Architecture::custom("own" + std::string("arch")).name(), "ownarch");
}

TEST(ArchitectureTest, HasAPlatformForImages) {
  EXPECT_EQ(Architecture::ARM_64.dockerPlatform(), "linux/arm64");
  EXPECT_EQ(Architecture::custom("x").dockerPlatform(), "linux/amd64");
  EXPECT_EQ(Architecture::custom("x", "linux/x").dockerPlatform(), "linux/x");
  EXPECT_EQ(Architecture::X86_64.toString(), "x86_64");
}

TEST(ModesTest, WriteWhatTheLowLevelResourceSays) {
  EXPECT_EQ(RuntimeManagementMode::manual("arn:v").runtimeManagementConfig().dump(),
            R"({"RuntimeVersionArn":"arn:v","UpdateRuntimeOn":"Manual"})");
  EXPECT_EQ(RuntimeManagementMode::AUTO.runtimeManagementConfig().dump(),
            R"({"UpdateRuntimeOn":"Auto"})");
  EXPECT_EQ(TenancyConfig::PER_TENANT.tenancyConfigProperty().dump(),
            R"({"TenantIsolationMode":"PER_TENANT"})");
  EXPECT_EQ(TenancyConfig("OWN").tenantIsolationMode(), "OWN");
}

}  // namespace
}  // namespace cdk::lambda
