#include <cdk/lambda/durable_config.hpp>

namespace cdk::lambda {

DurableConfig DurableConfig::absent() {
  return {.executionTimeout = Duration::seconds(0), .presence_ = Presence::absent()};
}

}  // namespace cdk::lambda
