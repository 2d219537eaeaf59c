#pragma once

#include <cdk/core/value.hpp>

namespace cdk {

class IConstruct;
class Stack;

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

/// The pseudo parameters of one stack: in other stacks they become references to it.
class ScopedAws {
 public:
  /// Throws `ConstructError` where the construct is not below a stack.
  explicit ScopedAws(const IConstruct& scope);

  [[nodiscard]] String accountId() const;
  [[nodiscard]] List<String> notificationArns() const;
  [[nodiscard]] String partition() const;
  [[nodiscard]] String region() const;
  [[nodiscard]] String stackId() const;
  [[nodiscard]] String stackName() const;
  [[nodiscard]] String urlSuffix() const;

 private:
  const Stack* stack_;
};

}  // namespace cdk
