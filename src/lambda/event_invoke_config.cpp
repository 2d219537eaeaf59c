#include <cdk/lambda/event_invoke_config.hpp>

#include "number_checks.hpp"

#include <cdk/lambda/cfn_event_invoke_config.hpp>
#include <cdk/lambda/function_base.hpp>

namespace cdk::lambda {

namespace {

constexpr double SHORTEST_AGE = 60;
constexpr double LONGEST_AGE = 6 * 60 * 60;
constexpr double MOST_RETRIES = 2;

CfnEventInvokeConfig::DestinationConfigProperty destinations(IConstruct& config,
                                                             const EventInvokeConfigProps& props) {
  if (!props.onFailure && !props.onSuccess) {
    return CfnEventInvokeConfig::DestinationConfigProperty::absent();
  }
  CfnEventInvokeConfig::DestinationConfigProperty result;
  if (props.onFailure) {
    result.onFailure = {
        .destination =
            props.onFailure->bind(config, *props.function, {.type = DestinationType::FAILURE})
                .destination};
  }
  if (props.onSuccess) {
    result.onSuccess = {
        .destination =
            props.onSuccess->bind(config, *props.function, {.type = DestinationType::SUCCESS})
                .destination};
  }
  return result;
}

}  // namespace

EventInvokeConfig::EventInvokeConfig(Scope scope, Props props) : Resource(std::move(scope)) {
  const Number age = props.maxEventAge ? props.maxEventAge->toSeconds() : Number();
  detail::checkRange(*this, "maxEventAge", age, SHORTEST_AGE, LONGEST_AGE);
  detail::checkRange(*this, "retryAttempts", props.retryAttempts, 0, MOST_RETRIES);
  create<CfnEventInvokeConfig>("Resource", {.destinationConfig = destinations(*this, props),
                                            .functionName = props.function->functionName(),
                                            .maximumEventAgeInSeconds = age,
                                            .maximumRetryAttempts = props.retryAttempts,
                                            .qualifier = props.qualifier.value_or("$LATEST")});
}

}  // namespace cdk::lambda
