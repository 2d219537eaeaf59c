#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../core/synthesized_app.hpp"

namespace cdk::s3 {
namespace {

using ::testing::HasSubstr;
using ::testing::ThrowsMessage;

/// A queue of which only the ARN is known.
class QueueByArn : public IBucketNotificationDestination {
 public:
  BucketNotificationDestinationConfig bind(IConstruct&, IBucket& bucket) override {
    bound_ = &bucket;
    return {.arn = "arn:aws:sqs:eu-west-1:111122223333:queue",
            .type = BucketNotificationDestinationType::QUEUE};
  }
  [[nodiscard]] const IBucket* bound() const noexcept { return bound_; }

 private:
  const IBucket* bound_ = nullptr;
};

class Notifications : public ::testing::Test {
 protected:
  /// What the custom resource of the only bucket says.
  Json properties() {
    for (const auto& [id, resource] : app_.templateOf(stack_)["Resources"].entries()) {
      const Json json(resource);
      if (json["Type"].text() == "Custom::S3BucketNotifications") return json["Properties"];
    }
    return {};
  }

  cdk::testing::SynthesizedApp app_;
  Stack& stack_ = app_.stack();
};

TEST_F(Notifications, AreWrittenAsTheServiceWantsThem) {
  auto& bucket = stack_.create<Bucket>("Bucket");
  bucket.addEventNotification(EventType::OBJECT_ACL_PUT, QueueByArn(),
                              {{.prefix = "a", .suffix = "b"}});
  EXPECT_EQ(properties()["NotificationConfiguration"].dump(),
            R"({"QueueConfigurations":[{"Events":["s3:ObjectAcl:Put"],"Filter":{"Key":)"
            R"({"FilterRules":[{"Name":"suffix","Value":"b"},{"Name":"prefix","Value":"a"}]}},)"
            R"("QueueArn":"arn:aws:sqs:eu-west-1:111122223333:queue"}]})");
}

TEST_F(Notifications, OfImportedBucketsAreNotAllThatTheyHave) {
  IBucket& imported = Bucket::fromBucketName(stack_, "Imported", "name");
  imported.addObjectCreatedNotification(QueueByArn());
  EXPECT_EQ(properties()["Managed"], Json(false));
  EXPECT_EQ(properties()["BucketName"], Json("name"));
}

TEST_F(Notifications, AreSetUpByOneFunctionOfAStack) {
  stack_.create<Bucket>("One", {.eventBridgeEnabled = true});
  stack_.create<Bucket>("Two", {.eventBridgeEnabled = true});
  int functions = 0;
  for (const auto& [id, resource] : app_.templateOf(stack_)["Resources"].entries()) {
    functions += resource.member("Type").equals(String("AWS::Lambda::Function")) ? 1 : 0;
  }
  EXPECT_EQ(functions, 1);
}

TEST_F(Notifications, BindConstructsThatAreDestinationsInPlace) {
  auto& bucket = stack_.create<Bucket>("Bucket");
  QueueByArn queue;
  IBucketNotificationDestination& destination = queue;
  bucket.addObjectRemovedNotification(destination);
  EXPECT_EQ(queue.bound(), &bucket);
}

TEST_F(Notifications, RefuseFiltersThatAreEmptyOrTooMany) {
  auto& bucket = stack_.create<Bucket>("Bucket");
  const auto add = [&bucket](std::vector<NotificationKeyFilter> filters) {
    bucket.addObjectCreatedNotification(QueueByArn(), std::move(filters));
  };
  EXPECT_THAT([&] { add({{}}); }, ThrowsMessage<ValidationError>(HasSubstr("a filter is empty")));
  EXPECT_THAT(
      [&] {
        add({{.prefix = "a"}, {.prefix = "b"}});
      },
      ThrowsMessage<ValidationError>(HasSubstr("two rules of the kind prefix")));
  EXPECT_THAT(
      [&] {
        add({{.suffix = "a"}, {.suffix = "b"}});
      },
      ThrowsMessage<ValidationError>(HasSubstr("two rules of the kind suffix")));
  EXPECT_NO_THROW(add({{.prefix = "a"}, {.suffix = "b"}}));
}

}  // namespace
}  // namespace cdk::s3
