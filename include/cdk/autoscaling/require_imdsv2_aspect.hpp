#pragma once

#include <cdk/core/aspects.hpp>

namespace cdk::autoscaling {

/// Makes the instances of groups serve metadata to requests with a session token only. Groups whose
/// launch template was given are left alone: use `ec2::LaunchTemplateRequireImdsv2Aspect`.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
class AutoScalingGroupRequireImdsv2Aspect : public IAspect {
 public:
  void visit(IConstruct& node) override;
};

}  // namespace cdk::autoscaling
