// AWS::Sample::Resource, from @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#pragma once

#include <cdk/core/cfn_resource.hpp>

namespace cdk::sample {

struct CfnResourceProps;

/// `AWS::Sample::Resource`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sample-resource.html
class CfnResource : public cdk::CfnResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Sample::Resource";
  using Props = CfnResourceProps;

  CfnResource(cdk::Scope scope, CfnResourceProps props);
  /// The properties, which can be changed until synthesis.
  [[nodiscard]] CfnResourceProps& props() noexcept;
};

/// Properties of `AWS::Sample::Resource`.
struct CfnResourceProps {
  static const cdk::internal::StructTable& table_();
};

}  // namespace cdk::sample

namespace cdk {
namespace specimen = sample;
}  // namespace cdk
