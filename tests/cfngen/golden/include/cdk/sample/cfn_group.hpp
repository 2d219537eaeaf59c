// AWS::Sample::Group, from @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#pragma once

#include <cdk/core/cfn_resource.hpp>

namespace cdk::sample {

struct CfnGroupProps;

/// `AWS::Sample::Group`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sample-group.html
class CfnGroup : public cdk::CfnResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Sample::Group";
  using Props = CfnGroupProps;
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sample-group-tagproperty.html
  struct TagPropertyProperty {
    /// Text, required.
    cdk::Required<cdk::String> key;
    /// Boolean, required.
    cdk::Required<cdk::Boolean> propagateAtLaunch;
    /// Text, required.
    cdk::Required<cdk::String> value;
    cdk::Presence presence_{};
    static TagPropertyProperty absent() noexcept;
    static const cdk::internal::StructTable& table_();
  };

  CfnGroup(cdk::Scope scope, CfnGroupProps props);
  /// The properties, which can be changed until synthesis.
  [[nodiscard]] CfnGroupProps& props() noexcept;
};

/// Properties of `AWS::Sample::Group`.
struct CfnGroupProps {
  /// List of objects.
  cdk::List<CfnGroup::TagPropertyProperty> tags{};
  static const cdk::internal::StructTable& table_();
};

}  // namespace cdk::sample

namespace cdk {
namespace specimen = sample;
}  // namespace cdk
