// AWS::Sample::IPv6Map, from @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#pragma once

#include <cdk/core/cfn_resource.hpp>

namespace cdk::sample {

struct CfnIPv6MapProps;

/// `AWS::Sample::IPv6Map`.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sample-ipv6map.html
class CfnIPv6Map : public cdk::CfnResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Sample::IPv6Map";
  using Props = CfnIPv6MapProps;

  CfnIPv6Map(cdk::Scope scope, CfnIPv6MapProps props);
  /// The properties, which can be changed until synthesis.
  [[nodiscard]] CfnIPv6MapProps& props() noexcept;
};

/// Properties of `AWS::Sample::IPv6Map`.
struct CfnIPv6MapProps {
  /// Map.
  cdk::Map<cdk::String> userTags{};
  static const cdk::internal::StructTable& table_();
};

}  // namespace cdk::sample

namespace cdk {
namespace specimen = sample;
}  // namespace cdk
