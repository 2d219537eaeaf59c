#pragma once

#include <cdk/core/duration.hpp>
#include <cdk/core/removal_policy.hpp>
#include <cdk/core/stack.hpp>

#include <optional>
#include <string>

namespace cdk {

/// Props of `NestedStack`.
struct NestedStackProps {
  /// Description of the nested template. Default: none.
  String description{};
  /// Topics that hear of the nested stack's events. Default: none.
  List<String> notificationArns{};
  /// Values for parameters that the nested template declares with `CfnParameter`. What refers to
  /// the stack around or to other nested stacks gets parameters of its own. Default: none.
  Map<String> parameters{};
  /// What becomes of the nested stack when it leaves the template, or is replaced. Default:
  /// `DESTROY`.
  std::optional<RemovalPolicy> removalPolicy{};
  /// Write the nested template without white space. Default: context
  /// `@aws-cdk/core:suppressTemplateIndentation`, else false.
  Boolean suppressTemplateIndentation{};
  /// Time after which creation has failed, in whole minutes. Default: none.
  std::optional<Duration> timeout{};
};

/// A stack that is deployed as a resource of the stack around it, from a template of its own. What
/// is below it may refer to the stack around, to its other nested stacks and to other stacks, and
/// the other way round: parameters and outputs are made as they are needed.
///
/// Changes of `parameters` and of the template update the nested stack in place.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-nested-stacks.html
class NestedStack : public Stack {
 public:
  using Props = NestedStackProps;
  /// Throws `ConstructError` outside a stack, and `ValidationError` for a timeout that is no whole
  /// number of minutes and for `RemovalPolicy::SNAPSHOT`.
  explicit NestedStack(Scope scope, NestedStackProps props = {});

  /// True if the construct is a nested stack.
  static bool isNestedStack(const IConstruct& construct) noexcept;

  /// Sets the value of a parameter of the nested template; an earlier value is replaced.
  void setParameter(std::string_view name, String value);

 private:
  CfnResource& makeResource(const NestedStackProps& props);
};

}  // namespace cdk
