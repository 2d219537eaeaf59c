#pragma once

#include <cdk/autoscaling/lifecycle_hook.hpp>

namespace cdk::kms {
class IKey;
}
namespace cdk::lambda {
class IFunction;
}

namespace cdk::autoscaling_hooktargets {

/// A function as the target of a lifecycle hook: a topic is put between.
class FunctionHook : public virtual autoscaling::ILifecycleHookTarget {
 public:
  /// Default: the topic is not encrypted.
  explicit FunctionHook(lambda::IFunction& fn, Ref<kms::IKey> encryptionKey = {})
      : function_(&fn), encryptionKey_(encryptionKey) {}
  /// Makes a topic (id: `Topic`) that the function is subscribed to, and what `TopicHook` makes.
  autoscaling::LifecycleHookTargetConfig bind(IConstruct& scope,
                                              autoscaling::BindHookTargetOptions options) override;

 private:
  lambda::IFunction* function_;
  Ref<kms::IKey> encryptionKey_;
};

}  // namespace cdk::autoscaling_hooktargets
