#pragma once

#include <cdk/core/arn.hpp>
#include <cdk/core/cfn_element.hpp>
#include <cdk/core/construct.hpp>
#include <cdk/core/permissions_boundary.hpp>
#include <cdk/core/ref.hpp>
#include <cdk/core/reference_strength.hpp>
#include <cdk/core/resource.hpp>
#include <cdk/core/stack_synthesizer.hpp>
#include <cdk/core/tag_manager.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class CfnResource;

namespace internal {
struct StackState;
}

/// Props of `Stack`.
struct StackProps {
  /// Without effect: this library reports nothing about its use.
  Boolean analyticsReporting{};
  /// Refer to resources of other regions by what deployment finds out. Otherwise hand-written
  /// constructs refer to them by their physical names, which have to be given then. Default: false.
  Boolean crossRegionReferences{};
  String description{};
  /// Account and region. Default: those of the stage, else known at deployment only.
  Environment env{};
  /// Default: the topics of an existing stack are left alone.
  std::optional<std::vector<std::string>> notificationArns{};
  /// Of all roles and users in the stack, also those that name another one. Default: that of the
  /// stage, else context `@aws-cdk/core:permissionsBoundary` (`{"name": …}` or `{"arn": …}`).
  std::optional<PermissionsBoundary> permissionsBoundary{};
  /// Default: made from the path.
  String stackName{};
  /// Write the template without white space. Default: context
  /// `@aws-cdk/core:suppressTemplateIndentation`, else false.
  Boolean suppressTemplateIndentation{};
  /// How assets are published and the stack is deployed; a copy of it serves this stack. Default:
  /// that of the app, else `DefaultStackSynthesizer`.
  Handle<IStackSynthesizer> synthesizer{};
  /// Tags of the stack, which CloudFormation puts on all its resources. Default: none.
  Map<String> tags{};
  Boolean terminationProtection{};
};

/// The parts of a template beside its elements.
struct TemplateOptions {
  String description{};
  /// Members of `Metadata`.
  std::vector<std::pair<std::string, Json>> metadata{};
  String templateFormatVersion{};
  std::vector<std::string> transforms{};
};

/// A value that the CLI is asked to look up.
struct MissingContext {
  /// The context key under which the app looks for it.
  std::string key{};
  /// The query, as the provider takes it.
  Json props{};
  /// Such as `availability-zones`.
  std::string provider{};
};

/// What `exportValue` takes beside the value.
struct ExportValueOptions {
  String description{};
  /// Default: made from the value.
  String name{};
};

/// A unit of deployment: one CloudFormation template.
class Stack : public Construct, public ITaggable {
 public:
  using Props = StackProps;
  explicit Stack(Scope scope, StackProps props = {});
  ~Stack() override;

  /// The stack that the construct is in. Throws `ConstructError` where there is none.
  static Stack& of(const IConstruct& construct);
  /// True if the construct is a stack, nested or not.
  static bool isStack(const IConstruct& construct) noexcept;

  /// Account and region, as of a resource.
  [[nodiscard]] ResourceEnvironment env() const;
  /// Account and region: text where known, `AWS::AccountId` and `AWS::Region` otherwise.
  [[nodiscard]] String account() const;
  [[nodiscard]] String region() const;
  [[nodiscard]] String partition() const;
  [[nodiscard]] String urlSuffix() const;
  [[nodiscard]] String stackId() const;
  /// The topics that hear of the stack's events: known at deployment only.
  [[nodiscard]] List<String> notificationArns() const;
  /// True if the CLI wants assets of this stack to be bundled, which takes long and is needed only
  /// by stacks that are deployed.
  [[nodiscard]] bool bundlingRequired() const;
  /// The name that CloudFormation will know the stack by (a token in a nested stack).
  [[nodiscard]] String stackName() const;
  /// `aws://ACCOUNT/REGION`, with `unknown-account` and `unknown-region`.
  [[nodiscard]] std::string environment() const;
  [[nodiscard]] const std::string& artifactId() const;
  [[nodiscard]] std::string templateFile() const;
  /// Zones of the region; two `Fn::Select` of `Fn::GetAZs` where the environment is not known.
  [[nodiscard]] List<String> availabilityZones();
  [[nodiscard]] bool terminationProtection() const noexcept;
  void setTerminationProtection(bool on) noexcept;
  [[nodiscard]] TemplateOptions& templateOptions() const noexcept;
  [[nodiscard]] TagManager& tags() const override;
  [[nodiscard]] IStackSynthesizer& synthesizer() const noexcept;
  /// The resource in the parent's template, of a nested stack. Empty otherwise.
  [[nodiscard]] Ref<CfnResource> nestedStackResource() const noexcept;
  [[nodiscard]] bool nested() const noexcept;
  /// The stack around a nested stack. Empty otherwise.
  [[nodiscard]] Ref<Stack> nestedStackParent() const noexcept;
  [[nodiscard]] bool crossRegionReferences() const noexcept;

  [[nodiscard]] String formatArn(const ArnComponents& components) const;
  [[nodiscard]] ArnComponents splitArn(String arn, ArnFormat format) const;
  /// The value as it would stand in this stack's template.
  [[nodiscard]] Json resolve(const Value& value) const;
  /// JSON text of a value that may hold tokens: compact, or with that many spaces (at most 10) for
  /// each level. A late-bound number stands in it as a number; a late-bound list is written by a
  /// custom resource that the stack gets, since CloudFormation has no function for it.
  [[nodiscard]] String toJsonString(Json value, int indent = 0) const;
  /// YAML text of a value that may hold tokens. Late-bound text is written as it will be, so it
  /// must need no quotes. Synthesis throws `ValidationError` for a late-bound list.
  [[nodiscard]] String toYamlString(Json value) const;
  /// A fact about the stack's region, by a name of `region_info::FactName`. Where the region is not
  /// known, it is looked up at deployment in a mapping that the stack gets; context
  /// `@aws-cdk/core:target-partitions` keeps that short. Throws `ValidationError` where nothing is
  /// known and no default is given.
  [[nodiscard]] String regionalFact(std::string_view factName, String defaultValue = {});

  /// This stack is deployed after `target`. Of nested stacks, the resources that stand for them are
  /// ordered. Throws `CycleError` where that would be a cycle, and `ConstructError` for the stack
  /// around this one and for a stack of another stage.
  void addStackDependency(Stack& target, std::string_view reason = {}) {
    addDependency(target, reason);
  }
  /// The same, by its older name.
  void addDependency(Stack& target, std::string_view reason = {});
  [[nodiscard]] std::vector<Stack*> dependencies() const;
  /// Sets a tag of the stack. One that was given to the constructor stays as it is.
  void addStackTag(std::string_view tagName, String tagValue);
  /// Removes a tag that `addStackTag` has set.
  void removeStackTag(std::string_view tagName);
  void addTransform(std::string transform);
  void addMetadata(std::string_view key, Json value);
  void renameLogicalId(std::string oldId, std::string newId);
  [[nodiscard]] String getLogicalId(const CfnElement& element) const { return element.logicalId(); }
  /// Exports an attribute of a resource of this stack, or any value under a name of its own, and
  /// returns `Fn::ImportValue` of it. An export that nothing uses any more keeps it in the
  /// template, so that its users can be deployed first. Throws `ValidationError` for what is in
  /// another stack, and where a name is wanted.
  String exportValue(const Value& exportedValue, ExportValueOptions options = {});
  /// The same for a list, which is exported as one text.
  List<String> exportStringListValue(const Value& exportedValue, ExportValueOptions options = {});
  /// The value, such as `bucket.bucketArn()`, reaching other stacks in that way: see
  /// `CrossStackReferences`. Throws `ValidationError` for what is no attribute of a resource.
  static String consumeReference(const String& value,
                                 ReferenceStrength strength = ReferenceStrength::BOTH);
  static List<String> consumeListReference(const List<String>& value,
                                           ReferenceStrength strength = ReferenceStrength::BOTH);
  /// Notes that a value is missing from context, which makes the CLI look it up and run the app
  /// again.
  void reportMissingContextKey(MissingContext report);

  /// For the library's own use.
  [[nodiscard]] internal::StackState& state() const noexcept { return *state_; }

 protected:
  /// The logical id of an element; override it to use another scheme.
  virtual std::string allocateLogicalId(const CfnElement& element);
  friend class CfnElement;

 private:
  std::unique_ptr<internal::StackState> state_;
};

}  // namespace cdk
