#include <string>

#include <gtest/gtest.h>

#include <cdk/core/arn.hpp>
#include <cdk/core/aws.hpp>
#include <cdk/core/cfn_resource.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/resource.hpp>

#include "synthesized_app.hpp"

namespace cdk {
namespace {

using testing::resolved;
using testing::SynthesizedApp;

class Bucket : public Resource {
 public:
  using Props = ResourceProps;
  Bucket(Scope scope, Props props) : Resource(std::move(scope), std::move(props)) {
    resource_ = &create<CfnResource>(
        "Resource", CfnResourceProps{.properties = Json{{"BucketName", physicalName()}},
                                     .type = "AWS::S3::Bucket"});
  }
  [[nodiscard]] String bucketName() const { return getResourceNameAttribute(resource_->ref()); }
  [[nodiscard]] String bucketArn() const {
    return getResourceArnAttribute(resource_->getAtt("Arn"), {.account = "",
                                                              .partition = "aws",
                                                              .region = "",
                                                              .resource = physicalName(),
                                                              .service = "s3"});
  }
  [[nodiscard]] std::string properties() const {
    return resolved(stack(), resource_->renderedProperties());
  }

 private:
  CfnResource* resource_;
};

class ResourceTest : public ::testing::Test {
 protected:
  Bucket& bucket(const String& name) {
    return home_.create<Bucket>("My-Topic_with.a-long-identifier-too", {.physicalName = name});
  }

  SynthesizedApp app_;
  Stack& home_ = app_.stack("A-stack-with-a-very-long-name-indeed-yes",
                            {.env = {.account = "111111111111", .region = "eu-west-1"}});
  Stack& abroad_ = app_.stack("B", {.env = {.account = "222222222222", .region = "eu-west-1"}});
};

TEST_F(ResourceTest, ANameIsGeneratedOnlyWhenAnotherEnvironmentAsks) {
  const Bucket& topic = bucket(PhysicalName::GENERATE_IF_NEEDED);
  EXPECT_EQ(resolved(home_, topic.bucketName()),
            R"({"Ref":"MyTopicwithalongidentifiertooE5948189"})");
  EXPECT_EQ(topic.properties(), "{}");
  constexpr const char* NAME = R"("a-stack-with-a-very-long-ongidentifiertoo24d193cfa8fa5b8d146a")";
  EXPECT_EQ(resolved(abroad_, topic.bucketName()), NAME);
  EXPECT_EQ(topic.properties(), std::string(R"({"BucketName":)") + NAME + "}");
}

TEST_F(ResourceTest, AnExplicitNameIsKnownEverywhere) {
  const Bucket& topic = bucket("explicit");
  EXPECT_EQ(resolved(abroad_, topic.bucketArn()), R"("arn:aws:s3:::explicit")");
  EXPECT_EQ(resolved(home_, topic.bucketArn()),
            R"({"Fn::GetAtt":["MyTopicwithalongidentifiertooE5948189","Arn"]})");
}

TEST_F(ResourceTest, WithoutANameNoOtherEnvironmentCanAsk) {
  EXPECT_THROW((void)resolved(abroad_, bucket({}).bucketName()), ValidationError);
}

TEST_F(ResourceTest, ANameIsGeneratedForKnownEnvironmentsOnly) {
  const auto& topic = app_.stack("Anywhere")
                          .create<Bucket>("T", {.physicalName = PhysicalName::GENERATE_IF_NEEDED});
  EXPECT_THROW((void)resolved(abroad_, topic.bucketName()), ValidationError);
}

TEST_F(ResourceTest, LivesInTheEnvironmentOfItsStackOrArn) {
  EXPECT_EQ(home_.create<Bucket>("a", {}).env().region.literal(), "eu-west-1");
  EXPECT_EQ(home_.create<Bucket>("b", {.account = "1"}).env().account.literal(), "1");
  const auto& imported = home_.create<Bucket>("c", {.environmentFromArn = "arn:aws:s3:r:2:x"});
  EXPECT_EQ(imported.env().account.literal(), "2");
  EXPECT_EQ(imported.env().region.literal(), "r");
  EXPECT_THROW(
      home_.create<Bucket>("d", {.account = "1", .environmentFromArn = "arn:aws:s3:r:2:x"}),
      ValidationError);
}

TEST_F(ResourceTest, ARemovalPolicyGoesToTheDefaultChild) {
  auto& topic = bucket({});
  topic.applyRemovalPolicy(RemovalPolicy::DESTROY);
  EXPECT_EQ(topic.node().defaultChild<CfnResource>()->cfnOptions().deletionPolicy.literal(),
            "Delete");
  auto& empty = home_.create<Resource>("Empty", ResourceProps{});
  EXPECT_THROW(empty.applyRemovalPolicy(RemovalPolicy::DESTROY), ConstructError);
}

}  // namespace
}  // namespace cdk
