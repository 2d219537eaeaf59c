#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/resource.hpp>

namespace cdk {

/// Props of `CustomResource`.
struct CustomResourceProps {
  /// Write property names with a capital first letter. Default: false.
  Boolean pascalCaseProperties{};
  /// What the handler gets. Default: none.
  Json properties{};
  /// Default: `DESTROY`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// Default: `AWS::CloudFormation::CustomResource`.
  String resourceType{};
  /// Default: 3600 seconds, CloudFormation's own.
  std::optional<Duration> serviceTimeout{};
  /// ARN of the function or topic behind it.
  Required<String> serviceToken;
};

/// A resource that a function of one's own creates.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cloudformation-customresource.html
class CustomResource : public Resource {
 public:
  using Props = CustomResourceProps;
  CustomResource(Scope scope, Props props);

  [[nodiscard]] String ref() const;
  [[nodiscard]] Token getAtt(std::string_view attributeName) const;
  [[nodiscard]] String getAttString(std::string_view attributeName) const;

 private:
  CfnResource* resource_;
};

}  // namespace cdk
