#include <cdk/core/error.hpp>
#include <cdk/elasticloadbalancingv2/cfn_listener.hpp>
#include <cdk/elasticloadbalancingv2/network_listener.hpp>
#include <cdk/elasticloadbalancingv2/network_listener_action.hpp>
#include <cdk/elasticloadbalancingv2/network_target_group.hpp>

namespace cdk::elasticloadbalancingv2 {

NetworkListenerAction NetworkListenerAction::forward(Refs<INetworkTargetGroup> targetGroups,
                                                     NetworkForwardOptions options) {
  if (targetGroups.size() == 1 && !options.stickinessDuration) {
    INetworkTargetGroup& group = targetGroups.front();
    return {List<CfnListener::ActionProperty>(
                {{.targetGroupArn = group.targetGroupArn(), .type = "forward"}}),
            {group}};
  }
  std::vector<NetworkWeightedTargetGroup> weighted;
  for (INetworkTargetGroup& group : targetGroups) weighted.push_back({.targetGroup = group});
  return weightedForward(std::move(weighted), std::move(options));
}

NetworkListenerAction NetworkListenerAction::weightedForward(
    std::vector<NetworkWeightedTargetGroup> targetGroups, NetworkForwardOptions options) {
  if (targetGroups.empty()) {
    throw ValidationError("forwarding needs at least one target group",
                          {.property = "targetGroups"});
  }
  std::vector<CfnListener::TargetGroupTupleProperty> tuples;
  std::vector<Ref<INetworkTargetGroup>> groups;
  for (const NetworkWeightedTargetGroup& weighted : targetGroups) {
    tuples.push_back(
        {.targetGroupArn = weighted.targetGroup->targetGroupArn(), .weight = weighted.weight});
    groups.push_back(weighted.targetGroup.value());
  }
  CfnListener::ActionProperty action{.forwardConfig = {.targetGroups = tuples}, .type = "forward"};
  if (options.stickinessDuration) {
    action.forwardConfig.targetGroupStickinessConfig = {
        .durationSeconds = options.stickinessDuration->toSeconds(), .enabled = true};
  }
  return {List<CfnListener::ActionProperty>({action}), std::move(groups)};
}

void NetworkListenerAction::bind(INetworkListener& listener) const {
  for (const Ref<INetworkTargetGroup>& group : targetGroups_) group->registerListener(listener);
}

}  // namespace cdk::elasticloadbalancingv2
