#include <cdk/sns/topic_policy.hpp>

#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/sns/cfn_topic_policy.hpp>
#include <cdk/sns/topic.hpp>

namespace cdk::sns {

TopicPolicy::TopicPolicy(Scope scope, Props props)
    : Resource(std::move(scope)),
      // CloudFormation refuses statements of a topic's policy that have no id.
      document_(props.policyDocument ? *props.policyDocument
                                     : iam::PolicyDocument({.assignSids = true})) {
  std::vector<String> arns;
  for (const ITopic& topic : props.topics) arns.push_back(topic.topicArn());
  if (props.enforceSSL.value_or(false)) {
    for (const String& arn : arns) {
      document_.addStatements(
          {iam::PolicyStatement({.actions = {"sns:Publish"},
                                 .conditions = {{"Bool", {{"aws:SecureTransport", "false"}}}},
                                 .effect = iam::Effect::DENY,
                                 .principals = {iam::StarPrincipal()},
                                 .resources = {arn},
                                 .sid = "AllowPublishThroughSSLOnly"})});
    }
  }
  create<CfnTopicPolicy>("Resource", {.policyDocument = document_, .topics = List<String>(arns)});
}

}  // namespace cdk::sns
