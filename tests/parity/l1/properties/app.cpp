#include <vector>

#include <cdk/core.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/sqs/cfn_queue.hpp>

#include "scenario.hpp"

namespace {

namespace ecs = cdk::ecs;
namespace s3 = cdk::s3;
namespace sqs = cdk::sqs;

const parity::Scenario scenario("l1/properties", [](cdk::App& app) {
  auto& stack = app.create<cdk::Stack>("Properties");

  auto& deadLetters = stack.create<sqs::CfnQueue>("DeadLetters");
  auto& queue = stack.create<sqs::CfnQueue>(
      "Queue",
      {.delaySeconds = 5,
       .fifoQueue = false,
       .redrivePolicy = {{"deadLetterTargetArn", deadLetters.attrArn()}, {"maxReceiveCount", 3}}});
  queue.props().queueName = "set-later";
  queue.props().visibilityTimeout = 30;

  auto& bucket = stack.create<s3::CfnBucket>(
      "Bucket",
      {.corsConfiguration = {.corsRules = {{.allowedMethods = {"GET"}, .allowedOrigins = {"*"}}}},
       .lifecycleConfiguration = {.rules = {{.expirationInDays = 7,
                                             .status = "Enabled",
                                             .transitions = {{.storageClass = "GLACIER",
                                                              .transitionInDays = 1}}}}},
       .publicAccessBlockConfiguration = {.blockPublicAcls = true},
       .tags = {{.key = "z", .value = "last"}, {.key = "a", .value = "first"}},
       .versioningConfiguration =
           cdk::Fn::conditionIf("Versioned", {{"Status", "Enabled"}}, cdk::Aws::NO_VALUE)});
  stack.create<cdk::CfnCondition>(
      "Versioned", {.expression = cdk::Fn::conditionEquals(cdk::Aws::REGION, "eu-west-1")});

  stack.create<ecs::CfnService>(
      "Service",
      {.deploymentConfiguration = {.deploymentCircuitBreaker = {.enable = true, .rollback = false}},
       .loadBalancers = std::vector<ecs::CfnService::LoadBalancerProperty>{},
       .networkConfiguration = {.awsvpcConfiguration = {.subnets = {"subnet-1", queue.ref()}}},
       .serviceName = "service-of-" + bucket.ref()});
  stack.create<cdk::CfnOutput>("QueueUrl", {.value = queue.attrQueueUrl()});
  stack.create<cdk::CfnOutput>("BucketDomain", {.value = bucket.attrDomainName()});
});

}  // namespace
