#include <cdk/core/aws.hpp>

#include <cdk/core/stack.hpp>

#include "references.hpp"
#include "value_node.hpp"

namespace cdk {
namespace {

using internal::PseudoNode;

constinit const PseudoNode accountIdNode{"AWS::AccountId", false};
constinit const PseudoNode notificationArnsNode{"AWS::NotificationARNs", true};
constinit const PseudoNode noValueNode{"AWS::NoValue", false};
constinit const PseudoNode partitionNode{"AWS::Partition", false};
constinit const PseudoNode regionNode{"AWS::Region", false};
constinit const PseudoNode stackIdNode{"AWS::StackId", false};
constinit const PseudoNode stackNameNode{"AWS::StackName", false};
constinit const PseudoNode urlSuffixNode{"AWS::URLSuffix", false};

}  // namespace

// Constant-initialised, so that they can be used while other statics are being made.
constinit const String Aws::ACCOUNT_ID{Value::adopt(&accountIdNode)};
constinit const List<String> Aws::NOTIFICATION_ARNS{Value::adopt(&notificationArnsNode)};
constinit const String Aws::NO_VALUE{Value::adopt(&noValueNode)};
constinit const String Aws::PARTITION{Value::adopt(&partitionNode)};
constinit const String Aws::REGION{Value::adopt(&regionNode)};
constinit const String Aws::STACK_ID{Value::adopt(&stackIdNode)};
constinit const String Aws::STACK_NAME{Value::adopt(&stackNameNode)};
constinit const String Aws::URL_SUFFIX{Value::adopt(&urlSuffixNode)};

ScopedAws::ScopedAws(const IConstruct& scope) : stack_(&Stack::of(scope)) {}

String ScopedAws::accountId() const {
  return String(internal::pseudoParameterOf(*stack_, accountIdNode.name));
}

List<String> ScopedAws::notificationArns() const {
  return List<String>(internal::pseudoParameterOf(*stack_, notificationArnsNode.name));
}

String ScopedAws::partition() const {
  return String(internal::pseudoParameterOf(*stack_, partitionNode.name));
}

String ScopedAws::region() const {
  return String(internal::pseudoParameterOf(*stack_, regionNode.name));
}

String ScopedAws::stackId() const {
  return String(internal::pseudoParameterOf(*stack_, stackIdNode.name));
}

String ScopedAws::stackName() const {
  return String(internal::pseudoParameterOf(*stack_, stackNameNode.name));
}

String ScopedAws::urlSuffix() const {
  return String(internal::pseudoParameterOf(*stack_, urlSuffixNode.name));
}

}  // namespace cdk
