#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace s3 = cdk::s3;

const parity::Scenario scenario("lambda/code", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Code");

  const auto code = lambda::Code::fromAsset(cdk::besideSource("handler"));
  for (const char* id : {"First", "Second"}) {
    stack.create<lambda::Function>(
        id, {.code = code, .handler = "index.handler", .runtime = lambda::Runtime::PYTHON_3_13});
  }
  auto& bucket = s3::Bucket::fromBucketName(stack, "Archive", "code-bucket");
  stack.create<lambda::Function>("Bucket",
                                 {.code = lambda::Code::fromBucket(bucket, "app.zip", "version-1"),
                                  .handler = "index.handler",
                                  .runtime = lambda::Runtime::PYTHON_3_13});
});

}  // namespace
