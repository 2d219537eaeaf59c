#pragma once

#include <cdk/autoscaling/lifecycle_hook.hpp>

namespace cdk::sns {
class ITopic;
}

namespace cdk::autoscaling_hooktargets {

/// A topic as the target of a lifecycle hook.
class TopicHook : public virtual autoscaling::ILifecycleHookTarget {
 public:
  explicit TopicHook(sns::ITopic& topic) : topic_(&topic) {}
  /// Makes a role (id: `Role`) where none is given, and lets it publish to the topic.
  autoscaling::LifecycleHookTargetConfig bind(IConstruct& scope,
                                              autoscaling::BindHookTargetOptions options) override;

 private:
  sns::ITopic* topic_;
};

}  // namespace cdk::autoscaling_hooktargets
