#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/value.hpp>
#include <cdk/elasticloadbalancingv2/listener_action.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace cdk::elasticloadbalancingv2 {

class INetworkListener;
class INetworkTargetGroup;

/// Options of `NetworkListenerAction::forward`.
struct NetworkForwardOptions {
  /// How long a client stays with a group. Default: no stickiness.
  std::optional<Duration> stickinessDuration{};
};

/// A target group and its share of the connections.
struct NetworkWeightedTargetGroup {
  Required<Ref<INetworkTargetGroup>> targetGroup;
  /// 0 to 999. Default: 1.
  Number weight{};
};

/// What a listener of a network load balancer does with a connection. A copyable value.
class NetworkListenerAction : public IListenerAction {
 public:
  /// Sends connections to groups, in equal shares. Throws `ValidationError` for no group.
  static NetworkListenerAction forward(Refs<INetworkTargetGroup> targetGroups,
                                       NetworkForwardOptions options = {});
  /// Sends connections to groups, in shares by their weights. Throws `ValidationError` for no
  /// group.
  static NetworkListenerAction weightedForward(std::vector<NetworkWeightedTargetGroup> targetGroups,
                                               NetworkForwardOptions options = {});

  /// Tells the target groups of the listener that will route to them; listeners call it.
  void bind(INetworkListener& listener) const;
  [[nodiscard]] Json renderActions() const override { return actions_; }
  [[nodiscard]] Json renderRuleActions() const override { return actions_; }
  /// Network listeners do only one thing: empty.
  [[nodiscard]] std::optional<NetworkListenerAction> next() const { return {}; }

 private:
  NetworkListenerAction(Json actions, std::vector<Ref<INetworkTargetGroup>> targetGroups)
      : actions_(std::move(actions)), targetGroups_(std::move(targetGroups)) {}
  Json actions_;
  std::vector<Ref<INetworkTargetGroup>> targetGroups_;
};

}  // namespace cdk::elasticloadbalancingv2
