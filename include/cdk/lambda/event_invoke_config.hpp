#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/lambda/destination.hpp>

#include <optional>

namespace cdk::lambda {

/// How asynchronous calls are retried, and where their outcome goes.
struct EventInvokeConfigOptions {
  /// How long a call is kept for retries: 1 minute to 6 hours. Default: the service's, 6 hours.
  std::optional<Duration> maxEventAge{};
  /// Default: the outcome of failed calls goes nowhere.
  Handle<IDestination> onFailure{};
  /// Default: the outcome of successful calls goes nowhere.
  Handle<IDestination> onSuccess{};
  /// 0 to 2. Default: the service's, 2.
  Number retryAttempts{};
};

/// Props of `EventInvokeConfig`.
struct EventInvokeConfigProps {
  /// The function whose calls it is about. A change replaces the configuration.
  Required<Ref<IFunction>> function;
  /// How long a call is kept for retries: 1 minute to 6 hours. Default: the service's, 6 hours.
  std::optional<Duration> maxEventAge{};
  /// Default: the outcome of failed calls goes nowhere.
  Handle<IDestination> onFailure{};
  /// Default: the outcome of successful calls goes nowhere.
  Handle<IDestination> onSuccess{};
  /// A version or alias. A change replaces the configuration. Default: `$LATEST`.
  String qualifier{};
  /// 0 to 2. Default: the service's, 2.
  Number retryAttempts{};
};

/// The configuration of a function's asynchronous calls.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html
class EventInvokeConfig : public Resource {
 public:
  using Props = EventInvokeConfigProps;
  /// Throws `ValidationError` for an age or a number of retries out of range.
  EventInvokeConfig(Scope scope, Props props);
};

}  // namespace cdk::lambda
