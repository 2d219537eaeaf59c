#pragma once

namespace cdk::lambda {

class IFunction;

/// Something that calls a function: a queue, stream, table, schedule …
class IEventSource {
 public:
  virtual ~IEventSource() = default;
  /// Lets the source call the function.
  virtual void bind(IFunction& target) = 0;
};

}  // namespace cdk::lambda
