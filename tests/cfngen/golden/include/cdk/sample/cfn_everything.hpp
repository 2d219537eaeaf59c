// AWS::Sample::Everything, from @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#pragma once

#include <cdk/core/boxed.hpp>
#include <cdk/core/cfn_resource.hpp>

namespace cdk::sample {

struct CfnEverythingProps;

/// `AWS::Sample::Everything`. Holds data: mind its removal policy.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sample-everything.html
class CfnEverything : public cdk::CfnResource {
 public:
  static constexpr std::string_view CFN_RESOURCE_TYPE_NAME = "AWS::Sample::Everything";
  using Props = CfnEverythingProps;
  struct GroupRelation {
    static constexpr cdk::internal::RelationTarget TARGETS[] = {{"AWS::IAM::Role", "Arn"}, {"AWS::IAM::Role", "RoleName"}};
  };
  struct GroupsRelation {
    static constexpr cdk::internal::RelationTarget TARGETS[] = {{"AWS::EC2::SecurityGroup", "Id"}};
  };
  struct ModeValues {
    static constexpr std::string_view ALLOWED[] = {"on", "off", "fargate-spot"};
    static constexpr cdk::ChoiceLiteral ON{"on"}, OFF{"off"}, FARGATE_SPOT{"fargate-spot"};
  };
  using Mode = cdk::Choice<ModeValues>;
  struct ModesValues {
    static constexpr std::string_view ALLOWED[] = {"A", "B"};
    static constexpr cdk::ChoiceLiteral A{"A"}, B{"B"};
  };
  using Modes = cdk::Choice<ModesValues>;
  struct Props_Values {
    static constexpr std::string_view ALLOWED[] = {"x"};
    static constexpr cdk::ChoiceLiteral X{"x"};
  };
  using Props_ = cdk::Choice<Props_Values>;
  struct RuleProperty;
  struct StatementProperty;
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sample-everything-and.html
  struct AndProperty {
    /// List of objects, required.
    cdk::Required<cdk::List<StatementProperty>> statements;
    cdk::Presence presence_{};
    static AndProperty absent() noexcept;
    static const cdk::internal::StructTable& table_();
  };
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sample-everything-needed.html
  struct NeededProperty {
    struct ModeValues {
      static constexpr std::string_view ALLOWED[] = {"first", "second"};
      static constexpr cdk::ChoiceLiteral FIRST{"first"}, SECOND{"second"};
    };
    using Mode = cdk::Choice<ModeValues>;
    /// Text, required. Allowed: `first`, `second`.
    cdk::Required<Mode> mode;
    /// Map.
    cdk::Map<cdk::List<RuleProperty>> rules{};
    cdk::Presence presence_{};
    static NeededProperty absent() noexcept;
    [[gnu::error("a required property was left out")]] static NeededProperty required_() noexcept;
    static const cdk::internal::StructTable& table_();
  };
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sample-everything-not.html
  struct NotProperty {
    /// Object, required.
    cdk::Required<cdk::Boxed<StatementProperty>> statement;
    cdk::Presence presence_{};
    static NotProperty absent() noexcept;
    static const cdk::internal::StructTable& table_();
  };
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sample-everything-rule.html
  struct RuleProperty {
    /// Number.
    cdk::Number weight{};
    cdk::Presence presence_{};
    static RuleProperty absent() noexcept;
    static const cdk::internal::StructTable& table_();
  };
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sample-everything-statement.html
  struct StatementProperty {
    /// Object.
    AndProperty and_ = AndProperty::absent();
    /// Object.
    NotProperty not_ = NotProperty::absent();
    /// Text.
    cdk::String text{};
    cdk::Presence presence_{};
    static StatementProperty absent() noexcept;
    static const cdk::internal::StructTable& table_();
  };

  CfnEverything(cdk::Scope scope, CfnEverythingProps props);
  /// The properties, which can be changed until synthesis.
  [[nodiscard]] CfnEverythingProps& props() noexcept;
  /// The attribute `Arn`.
  [[nodiscard]] cdk::String attrArn() const;
  /// The attribute `Endpoint.Port`.
  [[nodiscard]] cdk::Number attrEndpointPort() const;
  /// The attribute `Hosts`.
  [[nodiscard]] cdk::List<cdk::String> attrHosts() const;
  /// The attribute `Outcome`.
  [[nodiscard]] cdk::Token attrOutcome() const;
  /// The attribute `Ready`.
  [[nodiscard]] cdk::Boolean attrReady() const;
};

/// Properties of `AWS::Sample::Everything`.
struct CfnEverythingProps {
  /// Tag.
  cdk::Boxed<cdk::CfnTag> bTag{};
  /// Integer. A change may replace the resource.
  cdk::Number count{};
  /// Boolean.
  cdk::Boolean default_{};
  /// JSON.
  cdk::Json document{};
  /// Boolean, required.
  cdk::Required<cdk::Boolean> enabled;
  /// Text, required. Takes a resource of type `AWS::IAM::Role` too.
  cdk::Required<cdk::StringOrResource<CfnEverything::GroupRelation>> group;
  /// List of texts. Takes a resource of type `AWS::EC2::SecurityGroup` too.
  cdk::TextList<cdk::StringOrResource<CfnEverything::GroupsRelation>> groups{};
  /// Map.
  cdk::Map<cdk::String> labels{};
  /// Text. Allowed: `on`, `off`, `fargate-spot`. A change replaces the resource.
  CfnEverything::Mode mode{};
  /// List of texts. Allowed: `A`, `B`.
  cdk::TextList<CfnEverything::Modes> modes{};
  /// Text, required. A change replaces the resource.
  cdk::Required<cdk::String> name;
  /// Object, required.
  CfnEverything::NeededProperty needed = CfnEverything::NeededProperty::required_();
  /// Text. Deprecated.
  cdk::String old{};
  /// Text. Allowed: `x`.
  CfnEverything::Props_ props{};
  /// Text.
  cdk::String salesforce{};
  /// Text.
  cdk::String sapoData{};
  /// Object.
  CfnEverything::StatementProperty statement = CfnEverything::StatementProperty::absent();
  /// List of tags.
  cdk::List<cdk::CfnTag> tags{};
  /// Date and time as text (ISO 8601).
  cdk::String until{};
  static const cdk::internal::StructTable& table_();
};

}  // namespace cdk::sample

namespace cdk {
namespace specimen = sample;
}  // namespace cdk
