#pragma once

#include <cdk/core/aspects.hpp>

namespace cdk::ec2 {

/// Props of `InstanceRequireImdsv2Aspect`.
struct InstanceRequireImdsv2AspectProps {
  /// No warning for instances that have a launch template already. Default: false.
  Boolean suppressLaunchTemplateWarning{};
  /// No warnings at all. Default: false.
  Boolean suppressWarnings{};
};

/// Makes instances serve metadata to requests with a session token only, by a launch template.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
class InstanceRequireImdsv2Aspect : public IAspect {
 public:
  explicit InstanceRequireImdsv2Aspect(InstanceRequireImdsv2AspectProps props = {});
  void visit(IConstruct& node) override;

 private:
  bool warns_;
};

/// Props of `LaunchTemplateRequireImdsv2Aspect`.
struct LaunchTemplateRequireImdsv2AspectProps {
  /// No warnings. Default: false.
  Boolean suppressWarnings{};
};

/// Makes instances of launch templates serve metadata to requests with a session token only.
class LaunchTemplateRequireImdsv2Aspect : public IAspect {
 public:
  explicit LaunchTemplateRequireImdsv2Aspect(LaunchTemplateRequireImdsv2AspectProps props = {});
  void visit(IConstruct& node) override;

 private:
  bool warns_;
};

}  // namespace cdk::ec2
