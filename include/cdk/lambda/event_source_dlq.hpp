#pragma once

#include <cdk/core/value.hpp>

namespace cdk::lambda {

class IEventSourceMapping;
class IFunction;

/// Where the records of an event source go that could not be processed.
struct DlqDestinationConfig {
  /// ARN of a queue, topic or bucket.
  Required<String> destination;
};

/// Something that takes records that could not be processed.
class IEventSourceDlq {
 public:
  virtual ~IEventSourceDlq() = default;
  /// `targetHandler` is the function whose role needs permissions.
  virtual DlqDestinationConfig bind(IEventSourceMapping& target, IFunction& targetHandler) = 0;
};

}  // namespace cdk::lambda
