#pragma once

#include <cdk/core/resource.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/logs/subscription_filter.hpp>

namespace cdk::iam {
class IRole;
}

namespace cdk::logs {

/// Props of `CrossAccountDestination`.
struct CrossAccountDestinationProps {
  /// A change replaces the destination. Default: made from stack and construct.
  String destinationName{};
  /// Lets the service write to the target.
  Required<Ref<iam::IRole>> role;
  /// ARN of the Kinesis stream or Firehose stream that gets the events.
  Required<String> targetArn;
};

/// A destination that other accounts' log groups are subscribed to.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CrossAccountSubscriptions.html
class CrossAccountDestination : public Resource, public virtual ILogSubscriptionDestination {
 public:
  using Props = CrossAccountDestinationProps;
  CrossAccountDestination(Scope scope, Props props);

  [[nodiscard]] String destinationArn() const { return destinationArn_; }
  [[nodiscard]] String destinationName() const { return destinationName_; }
  /// Who may subscribe to it: the live document, whose statements are written at synthesis.
  [[nodiscard]] iam::PolicyDocument& policyDocument() noexcept { return policyDocument_; }
  /// Lets others subscribe: `logs:PutSubscriptionFilter`.
  void addToPolicy(const iam::PolicyStatement& statement);

  LogSubscriptionDestinationConfig bind(IConstruct& scope, ILogGroup& sourceLogGroup) override;

 private:
  String destinationArn_{};
  String destinationName_{};
  iam::PolicyDocument policyDocument_{};
};

}  // namespace cdk::logs
