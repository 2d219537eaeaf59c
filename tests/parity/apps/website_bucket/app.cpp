#include <cdk/core.hpp>
#include <cdk/iam.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>
#include <cdk/sns.hpp>
#include <cdk/sns_subscriptions.hpp>

#include "scenario.hpp"

namespace {

namespace iam = cdk::iam;
namespace lambda = cdk::lambda;
namespace s3 = cdk::s3;
namespace sns = cdk::sns;
namespace subscriptions = cdk::sns_subscriptions;

// Two stacks and a construct of one's own, as a small product has them.
class Website : public cdk::Construct {
 public:
  explicit Website(cdk::Scope scope)
      : cdk::Construct(scope),
        bucket(create<s3::Bucket>(
            "Pages", {.encryption = s3::BucketEncryption::S3_MANAGED, .enforceSSL = true})) {}

  s3::Bucket& bucket;
};

class StorageStack : public cdk::Stack {
 public:
  explicit StorageStack(cdk::Scope scope)
      : cdk::Stack(scope),
        website(create<Website>("Website")),
        topic(create<sns::Topic>("Uploads")) {}

  Website& website;
  sns::Topic& topic;
};

class WorkerStack : public cdk::Stack {
 public:
  WorkerStack(cdk::Scope scope, StorageStack& storage) : cdk::Stack(scope) {
    auto& worker = create<lambda::Function>(
        "Worker", {.code = lambda::Code::fromInline("def handler(event, context): pass"),
                   .environment = {{"BUCKET", storage.website.bucket.bucketName()}},
                   .handler = "index.handler",
                   .runtime = lambda::Runtime::PYTHON_3_13,
                   .timeout = cdk::Duration::minutes(1)});
    storage.website.bucket.grantReadWrite(worker);
    storage.topic.addSubscription(subscriptions::LambdaSubscription(worker));
    worker.addToRolePolicy(
        iam::PolicyStatement({.actions = {"cloudfront:CreateInvalidation"}, .resources = {"*"}}));
  }
};

const parity::Scenario scenario("apps/website_bucket", [](cdk::App& app) {
  auto& storage = app.create<StorageStack>("Storage");
  app.create<WorkerStack>("Workers", storage);
  cdk::Tags::of(app).add("product", "website");
});

}  // namespace
