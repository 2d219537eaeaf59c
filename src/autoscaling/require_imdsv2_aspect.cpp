#include <cdk/autoscaling/auto_scaling_group.hpp>
#include <cdk/autoscaling/require_imdsv2_aspect.hpp>
#include <cdk/ec2/cfn_launch_template.hpp>

namespace cdk::autoscaling {

void AutoScalingGroupRequireImdsv2Aspect::visit(IConstruct& node) {
  if (dynamic_cast<AutoScalingGroup*>(&node) == nullptr) return;
  const Ref<IConstruct> launchTemplate = node.node().tryFindChild("LaunchTemplate");
  if (!launchTemplate) return;
  const auto resource = launchTemplate->node().tryFindChild<ec2::CfnLaunchTemplate>("Resource");
  if (!resource) return;
  auto& metadata = resource->props().launchTemplateData.metadataOptions;
  metadata.presence_ = Presence();
  metadata.httpTokens = "required";
}

}  // namespace cdk::autoscaling
