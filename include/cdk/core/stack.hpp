#pragma once

#include <cdk/core/arn.hpp>
#include <cdk/core/cfn_element.hpp>
#include <cdk/core/construct.hpp>
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
  /// Let references to other regions work, through custom resources. Default: false.
  Boolean crossRegionReferences{};
  String description{};
  /// Account and region. Default: those of the stage, else known at deployment only.
  Environment env{};
  /// Default: the topics of an existing stack are left alone.
  std::optional<std::vector<std::string>> notificationArns{};
  /// Default: made from the path.
  String stackName{};
  /// Write the template without white space. Default: false.
  Boolean suppressTemplateIndentation{};
  /// Default: `DefaultStackSynthesizer`.
  std::shared_ptr<IStackSynthesizer> synthesizer{};
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

  /// Account and region: text where known, `AWS::AccountId` and `AWS::Region` otherwise.
  [[nodiscard]] String account() const;
  [[nodiscard]] String region() const;
  [[nodiscard]] String partition() const;
  [[nodiscard]] String urlSuffix() const;
  [[nodiscard]] String stackId() const;
  [[nodiscard]] String notificationArnsToken() const;
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
  /// JSON text of a value that may hold tokens.
  [[nodiscard]] String toJsonString(Json value, int indent = -1) const;
  /// A fact about the region, as a mapping where the region isn't known.
  [[nodiscard]] String regionalFact(std::string_view factName, String defaultValue = {});

  /// This stack is deployed after `target`.
  void addDependency(Stack& target, std::string_view reason = {});
  [[nodiscard]] std::vector<Stack*> dependencies() const;
  void addTransform(std::string transform);
  void addMetadata(std::string_view key, Json value);
  void renameLogicalId(std::string oldId, std::string newId);
  [[nodiscard]] String getLogicalId(const CfnElement& element) const { return element.logicalId(); }
  /// Exports the value and returns `Fn::ImportValue` of it.
  String exportValue(const Value& exportedValue, ExportValueOptions options = {});
  /// Notes that a value is missing from context.
  void reportMissingContext(std::string_view key, std::string_view provider, Json props);

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
