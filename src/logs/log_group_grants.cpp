#include <cdk/logs/log_group_grants.hpp>

#include <cdk/core/arn.hpp>
#include <cdk/core/stack.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

Ref<iam::IResourceWithPolicyV2> LogGroupGrants::policyResource() const { return *resource_; }

iam::Grant LogGroupGrants::actions(Handle<iam::IGrantable> grantee, List<String> actions) {
  // Some actions are on the group, whose ARN is without the streams' `:*`.
  const String groupArn = Stack::of(*resource_)
                              .formatArn({.arnFormat = ArnFormat::COLON_RESOURCE_NAME,
                                          .resource = "log-group",
                                          .resourceName = resource_->logGroupName(),
                                          .service = "logs"});
  return iam::Grant::addToPrincipalOrResource(
      {.actions = std::move(actions),
       .grantee = std::move(grantee),
       .resource = *resource_,
       .resourceArns = {groupArn, resource_->logGroupArn()}});
}

iam::Grant LogGroupGrants::read(Handle<iam::IGrantable> grantee) {
  return actions(std::move(grantee),
                 {"logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields",
                  "logs:DescribeLogGroups", "logs:DescribeLogStreams"});
}

iam::Grant LogGroupGrants::write(Handle<iam::IGrantable> grantee) {
  return iam::Grant::addToPrincipalOrResource(
      {.actions = {"logs:CreateLogStream", "logs:PutLogEvents"},
       .grantee = std::move(grantee),
       .resource = *resource_,
       .resourceArns = {resource_->logGroupArn()}});
}

}  // namespace cdk::logs
