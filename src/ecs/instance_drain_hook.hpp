#pragma once

#include <cdk/core/construct.hpp>

namespace cdk::autoscaling {
class AutoScalingGroup;
}
namespace cdk::kms {
class IKey;
}

namespace cdk::ecs {

class ICluster;

/// Drains instances of a group before they end: a lifecycle hook and the function that it calls.
class InstanceDrainHook : public Construct {
 public:
  InstanceDrainHook(cdk::Scope scope, autoscaling::AutoScalingGroup& group, ICluster& cluster,
                    Ref<kms::IKey> topicEncryptionKey);
  struct Props {};
};

}  // namespace cdk::ecs
