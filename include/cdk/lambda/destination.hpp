#pragma once

#include <cdk/core/construct.hpp>

#include <cstdint>

namespace cdk::lambda {

class IFunction;

/// Which outcome of an asynchronous call goes to a destination.
enum class DestinationType : std::uint8_t { FAILURE, SUCCESS };

/// Where a destination is.
struct DestinationConfig {
  /// ARN of the destination.
  Required<String> destination;
};

/// What a destination is told.
struct DestinationOptions {
  DestinationType type = DestinationType::FAILURE;
};

/// Something that the outcome of asynchronous calls is sent to: a queue, topic, bus, function …
class IDestination {
 public:
  virtual ~IDestination() = default;
  /// Called once for each configuration it is used in, with the configuration as scope.
  virtual DestinationConfig bind(IConstruct& scope, IFunction& fn, DestinationOptions options) = 0;
};

}  // namespace cdk::lambda
