#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_notifications.hpp>
#include <cdk/sns.hpp>

#include <gtest/gtest.h>

namespace cdk::s3_notifications {
namespace {

class Destinations : public ::testing::Test {
 protected:
  App app_;
  Stack& stack_ = app_.create<Stack>("S");
  s3::Bucket& bucket_ = stack_.create<s3::Bucket>("Bucket");
};

TEST_F(Destinations, PermitAFunctionOnceHoweverOftenItIsCalled) {
  auto& function =
      stack_.create<lambda::Function>("Function", {.code = lambda::Code::fromInline("x"),
                                                   .handler = "index.handler",
                                                   .runtime = lambda::Runtime::NODEJS_22_X});
  LambdaDestination destination(function);
  const auto first = destination.bind(bucket_, bucket_);
  const auto second = destination.bind(bucket_, bucket_);
  EXPECT_EQ(first.arn, function.functionArn());
  EXPECT_EQ(first.type, s3::BucketNotificationDestinationType::LAMBDA);
  ASSERT_EQ(first.dependencies.size(), 1U);
  EXPECT_EQ(first.dependencies[0].get(), second.dependencies[0].get());
}

TEST_F(Destinations, DependOnNothingWhereAFunctionCannotBePermitted) {
  auto& function = lambda::Function::fromFunctionArn(
      stack_, "Function", "arn:aws:lambda:us-east-1:111122223333:function:f");
  const auto config = LambdaDestination(function).bind(bucket_, bucket_);
  EXPECT_TRUE(config.dependencies.empty());
  EXPECT_EQ(config.arn, "arn:aws:lambda:us-east-1:111122223333:function:f");
}

TEST_F(Destinations, LetTheServiceUseTheKeyOfATopic) {
  auto& key = stack_.create<kms::Key>("Key");
  auto& topic = stack_.create<sns::Topic>("Topic", {.masterKey = key});
  const auto before = key.policy()->statementCount();
  const auto config = SnsDestination(topic).bind(bucket_, bucket_);
  EXPECT_EQ(config.type, s3::BucketNotificationDestinationType::TOPIC);
  EXPECT_EQ(config.arn, topic.topicArn());
  EXPECT_TRUE(topic.node().tryFindChild("Policy"));
  EXPECT_EQ(key.policy()->statementCount(), before + 1);
}

TEST_F(Destinations, LeaveTheKeyAloneWhereAFlagSaysSo) {
  App app(
      {.context = {{"@aws-cdk/s3-notifications:addS3TrustKeyPolicyForSnsSubscriptions", false}}});
  auto& stack = app.create<Stack>("S");
  auto& bucket = stack.create<s3::Bucket>("Bucket");
  auto& key = stack.create<kms::Key>("Key");
  auto& topic = stack.create<sns::Topic>("Topic", {.masterKey = key});
  const auto before = key.policy()->statementCount();
  SnsDestination(topic).bind(bucket, bucket);
  EXPECT_EQ(key.policy()->statementCount(), before);
}

}  // namespace
}  // namespace cdk::s3_notifications
