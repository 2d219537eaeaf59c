#include "execute_command_access.hpp"

#include <cdk/core/aws.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/bucket.hpp>

namespace cdk::ecs {

void allowExecuteCommand(const Resource& service, const ICluster& cluster, TaskDefinition& task) {
  const auto allow = [&task](List<String> actions, const String& resource) {
    task.addToTaskRolePolicy(
        iam::PolicyStatement({.actions = std::move(actions), .resources = {resource}}));
  };
  allow({"ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel",
         "ssmmessages:OpenControlChannel", "ssmmessages:OpenDataChannel"},
        "*");

  const ExecuteCommandConfiguration& configuration = cluster.executeCommandConfiguration();
  const bool isConfigured = isPresent(configuration);
  const auto logging = isConfigured ? configuration.logging.value_or(ExecuteCommandLogging::DEFAULT)
                                    : ExecuteCommandLogging::DEFAULT;
  const ExecuteCommandLogConfiguration& log = configuration.logConfiguration;
  const bool hasLog = isConfigured && isPresent(log);
  const String account = service.env().account;
  const String region = service.env().region;
  if (isConfigured && configuration.kmsKey) {
    kms::IKey& key = *configuration.kmsKey;
    allow({"kms:Decrypt", "kms:GenerateDataKey"}, key.keyArn());
    key.addToResourcePolicy(iam::PolicyStatement(
        {.actions = {"kms:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}));
    if (logging != ExecuteCommandLogging::NONE && hasLog &&
        log.cloudWatchEncryptionEnabled.value_or(false)) {
      key.addToResourcePolicy(iam::PolicyStatement(
          {.actions = {"kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*",
                       "kms:Describe*"},
           .conditions = {{"ArnLike",
                           {{"kms:EncryptionContext:aws:logs:arn",
                             "arn:" + Aws::PARTITION + ":logs:" + region + ":" + account + ":*"}}}},
           .principals = {iam::ServicePrincipal("logs." + region + ".amazonaws.com")},
           .resources = {"*"}}));
    }
  }
  if (logging == ExecuteCommandLogging::NONE) return;
  const bool hasGroup = hasLog && log.cloudWatchLogGroup;
  const bool reduced =
      FeatureFlags::of(service).isEnabled("@aws-cdk/aws-ecs:reduceEc2FargateCloudWatchPermissions");
  if (!reduced || hasGroup) {
    allow({"logs:DescribeLogGroups"}, "*");
    allow({"logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"},
          hasGroup ? "arn:" + Aws::PARTITION + ":logs:" + region + ":" + account +
                         ":log-group:" + log.cloudWatchLogGroup->logGroupName() + ":*"
                   : String("*"));
  }
  if (hasLog && log.s3Bucket) {
    const String bucketArn = "arn:" + Aws::PARTITION + ":s3:::" + log.s3Bucket->bucketName();
    allow({"s3:GetBucketLocation"}, "*");
    allow({"s3:PutObject"}, bucketArn + "/*");
    if (log.s3EncryptionEnabled.value_or(false)) {
      allow({"s3:GetEncryptionConfiguration"}, bucketArn);
    }
  }
}

}  // namespace cdk::ecs
