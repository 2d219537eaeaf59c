#include <cdk/core.hpp>
#include <cdk/lambda.hpp>
#include <cdk/s3.hpp>

#include "scenario.hpp"

namespace {

namespace lambda = cdk::lambda;
namespace s3 = cdk::s3;

const parity::Scenario scenario("lambda/assets", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Assets");

  auto& handler = stack.create<lambda::Function>(
      "Directory", {.code = lambda::Code::fromAsset(cdk::besideSource("handler")),
                    .handler = "index.handler",
                    .runtime = lambda::Runtime::PYTHON_3_13});
  auto& layer = stack.create<lambda::LayerVersion>(
      "Layer",
      {.code = lambda::Code::fromAsset(cdk::besideSource("handler"), {.exclude = {"*.md"}}),
       .compatibleRuntimes = {lambda::Runtime::PYTHON_3_13},
       .description = "shared"});
  handler.addLayers({layer});
  auto& bucket = s3::Bucket::fromBucketName(stack, "Code", "code-bucket");
  stack.create<lambda::Function>("Bucket",
                                 {.code = lambda::Code::fromBucket(bucket, "app.zip", "version-1"),
                                  .handler = "index.handler",
                                  .runtime = lambda::Runtime::PYTHON_3_13});
});

}  // namespace
