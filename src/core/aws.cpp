#include <cdk/core/aws.hpp>

#include "value_node.hpp"

namespace cdk {
namespace {

using internal::PseudoNode;

constinit const PseudoNode accountId{"AWS::AccountId", false};
constinit const PseudoNode notificationArns{"AWS::NotificationARNs", true};
constinit const PseudoNode noValue{"AWS::NoValue", false};
constinit const PseudoNode partition{"AWS::Partition", false};
constinit const PseudoNode region{"AWS::Region", false};
constinit const PseudoNode stackId{"AWS::StackId", false};
constinit const PseudoNode stackName{"AWS::StackName", false};
constinit const PseudoNode urlSuffix{"AWS::URLSuffix", false};

}  // namespace

// Constant-initialised, so that they can be used while other statics are being made.
constinit const String Aws::ACCOUNT_ID{Value::adopt(&accountId)};
constinit const List<String> Aws::NOTIFICATION_ARNS{Value::adopt(&notificationArns)};
constinit const String Aws::NO_VALUE{Value::adopt(&noValue)};
constinit const String Aws::PARTITION{Value::adopt(&partition)};
constinit const String Aws::REGION{Value::adopt(&region)};
constinit const String Aws::STACK_ID{Value::adopt(&stackId)};
constinit const String Aws::STACK_NAME{Value::adopt(&stackName)};
constinit const String Aws::URL_SUFFIX{Value::adopt(&urlSuffix)};

}  // namespace cdk
