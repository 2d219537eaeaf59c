#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

/// Pseudo parameters: known at deployment, the same in every template.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
struct Aws {
  static const String ACCOUNT_ID;
  static const List<String> NOTIFICATION_ARNS;
  static const String NO_VALUE;
  static const String PARTITION;
  static const String REGION;
  static const String STACK_ID;
  static const String STACK_NAME;
  static const String URL_SUFFIX;
};

}  // namespace cdk
