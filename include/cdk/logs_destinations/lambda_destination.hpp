#pragma once

#include <cdk/lambda/function.hpp>
#include <cdk/logs/subscription_filter.hpp>

namespace cdk::logs_destinations {

/// Options of `LambdaDestination`.
struct LambdaDestinationOptions {
  /// Let the service call the function. Default: true.
  Boolean addPermissions{};
};

/// Calls a function with batches of events.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html#LambdaFunctionExample
class LambdaDestination : public logs::ILogSubscriptionDestination {
 public:
  explicit LambdaDestination(lambda::IFunction& function, LambdaDestinationOptions options = {})
      : function_(&function), options_(std::move(options)) {}
  logs::LogSubscriptionDestinationConfig bind(IConstruct& scope,
                                              logs::ILogGroup& sourceLogGroup) override;

 private:
  lambda::IFunction* function_;
  LambdaDestinationOptions options_;
};

}  // namespace cdk::logs_destinations
