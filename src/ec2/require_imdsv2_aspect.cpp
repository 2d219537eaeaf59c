#include <cdk/ec2/require_imdsv2_aspect.hpp>

#include <string>

#include <cdk/core/annotations.hpp>
#include <cdk/core/feature_flags.hpp>
#include <cdk/core/names.hpp>
#include <cdk/ec2/cfn_instance.hpp>
#include <cdk/ec2/cfn_launch_template.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/launch_template.hpp>

namespace cdk::ec2 {

namespace {

void warn(const IConstruct& node, const std::string& problem) {
  Annotations::of(node).addWarningV2(
      "@aws-cdk/aws-ec2:imdsv2RequireImdsv2Aspect",
      "IMDSv2 is not required of '" + node.node().id() + "': " + problem);
}

}  // namespace

InstanceRequireImdsv2Aspect::InstanceRequireImdsv2Aspect(InstanceRequireImdsv2AspectProps props)
    : warns_(!props.suppressWarnings.value_or(false) &&
             !props.suppressLaunchTemplateWarning.value_or(false)) {}

void InstanceRequireImdsv2Aspect::visit(IConstruct& node) {
  auto* instance = dynamic_cast<Instance*>(&node);
  if (instance == nullptr) return;
  CfnInstanceProps& props = instance->instance().props();
  if (isPresent(props.launchTemplate)) {
    if (warns_) {
      warn(node, "it has a launch template already, which decides on that");
    }
    return;
  }
  auto& launchTemplate = instance->create<CfnLaunchTemplate>(
      "LaunchTemplate", {.launchTemplateData = {.metadataOptions = {.httpTokens = "required"}}});
  const bool uniqueName =
      FeatureFlags::of(node).isEnabled("@aws-cdk/aws-ec2:uniqueImdsv2TemplateName");
  const std::string name =
      uniqueName ? Names::uniqueId(launchTemplate) : node.node().id() + "LaunchTemplate";
  launchTemplate.props().launchTemplateName = name;
  props.launchTemplate = {.launchTemplateName = name,
                          .version = launchTemplate.getAtt("LatestVersionNumber").toString()};
}

LaunchTemplateRequireImdsv2Aspect::LaunchTemplateRequireImdsv2Aspect(
    LaunchTemplateRequireImdsv2AspectProps props)
    : warns_(!props.suppressWarnings.value_or(false)) {}

void LaunchTemplateRequireImdsv2Aspect::visit(IConstruct& node) {
  auto* launchTemplate = dynamic_cast<LaunchTemplate*>(&node);
  if (launchTemplate == nullptr) return;
  const auto resource = launchTemplate->node().tryFindChild<CfnLaunchTemplate>("Resource");
  if (!resource) return;
  auto& data = resource->props().launchTemplateData;
  if (data.presence_.whole().has_value()) {
    if (warns_) warn(node, "its launchTemplateData is known only at deployment");
    return;
  }
  auto& metadata = data.metadataOptions;
  if (metadata.presence_.whole().has_value()) {
    if (warns_) warn(node, "its launchTemplateData.metadataOptions is known only at deployment");
    return;
  }
  metadata.presence_ = Presence();
  metadata.httpTokens = "required";
}

}  // namespace cdk::ec2
