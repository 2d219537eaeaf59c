#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_document.hpp>

#include <optional>

namespace cdk::sns {

class ITopic;

/// Props of `TopicPolicy`.
struct TopicPolicyProps {
  /// Deny publishing without TLS. Default: false.
  Boolean enforceSSL{};
  /// Default: empty.
  std::optional<iam::PolicyDocument> policyDocument{};
  Required<Refs<ITopic>> topics;
};

/// The resource policy of topics. CloudFormation replaces any policy the topics had.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html
class TopicPolicy : public Resource {
 public:
  using Props = TopicPolicyProps;
  TopicPolicy(Scope scope, Props props);

  /// The live document: statements added to it are written.
  [[nodiscard]] iam::PolicyDocument& document() noexcept { return document_; }

 private:
  iam::PolicyDocument document_;
};

}  // namespace cdk::sns
