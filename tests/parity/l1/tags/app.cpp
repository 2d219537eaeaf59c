#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/core.hpp>
#include <cdk/lambda/cfn_function.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/sqs/cfn_queue.hpp>
#include <cdk/ssm/cfn_parameter.hpp>

#include "scenario.hpp"

namespace {

namespace autoscaling = cdk::autoscaling;
namespace lambda = cdk::lambda;
namespace s3 = cdk::s3;
namespace sqs = cdk::sqs;
namespace ssm = cdk::ssm;

const parity::Scenario scenario("l1/tags", [](cdk::App& app) {
  using cdk::Tags;
  auto& stack = app.create<cdk::Stack>("Tagged", {.tags = {{"onStack", "only"}}});

  auto& queue = stack.create<sqs::CfnQueue>(
      "Queue", {.tags = {{.key = "own", .value = "kept"}, {.key = "team", .value = "own"}}});
  auto& bucket = stack.create<s3::CfnBucket>("Bucket");
  stack.create<autoscaling::CfnAutoScalingGroup>(
      "Group", {.maxSize = "1",
                .minSize = "0",
                .tags = {{.key = "fixed", .propagateAtLaunch = false, .value = "x"}}});
  stack.create<ssm::CfnParameter>("Parameter", {.type = "String", .value = "x"});
  stack.create<lambda::CfnFunction>(
      "Function", {.code = {.zipFile = " "}, .role = "arn:aws:iam::111111111111:role/r"});

  Tags::of(stack).add("team", "core");
  Tags::of(stack).add("Cost", "x", {.excludeResourceTypes = {"AWS::S3::Bucket"}});
  Tags::of(stack).add("queues", "only", {.includeResourceTypes = {"AWS::SQS::Queue"}});
  Tags::of(app).add("app", "outer");
  Tags::of(app).add("both", "outer");
  Tags::of(stack).add("both", "inner");
  Tags::of(stack).add("group", "quiet", {.applyToLaunchedInstances = false});
  Tags::of(bucket).remove("team");
  Tags::of(queue).add("important", "low", {.priority = 10});
  Tags::of(stack).add("important", "high", {.priority = 300});
  queue.tags().setTag("direct", "call");
});

}  // namespace
