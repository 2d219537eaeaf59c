// From @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#include <cdk/sample/cfn_everything.hpp>

#include <cstddef>
#include <utility>

namespace cdk::sample {

using namespace cdk::internal;  // NOLINT: names of tables, in this file only

[[gnu::noinline]] static cdk::Token anyAttribute(const cdk::CfnResource& resource, const char* name) {
  return resource.getAtt(name);
}
[[gnu::noinline]] static cdk::Boolean booleanAttribute(const cdk::CfnResource& resource, const char* name) {
  return resource.getAtt(name);
}
[[gnu::noinline]] static cdk::Number numberAttribute(const cdk::CfnResource& resource, const char* name) {
  return resource.getAtt(name);
}
[[gnu::noinline]] static cdk::String textAttribute(const cdk::CfnResource& resource, const char* name) {
  return resource.getAtt(name);
}
[[gnu::noinline]] static cdk::List<cdk::String> textsAttribute(const cdk::CfnResource& resource, const char* name) {
  return resource.getAtt(name);
}

// AWS::Sample::Everything

namespace {
namespace cfn_everything_data {

extern const StructTable TABLES[6];

constinit const Field FIELDS[] = {
    {"Statements", "statements", offsetof(CfnEverything::AndProperty, statements), FieldKind::VALUE, FieldFlags::REQUIRED, &TABLES[4]},
    {"Mode", "mode", offsetof(CfnEverything::NeededProperty, mode), FieldKind::CHOICE, FieldFlags::REQUIRED, nullptr, CfnEverything::NeededProperty::ModeValues::ALLOWED},
    {"Rules", "rules", offsetof(CfnEverything::NeededProperty, rules), FieldKind::VALUE, FieldFlags::NONE, &TABLES[3]},
    {"Statement", "statement", offsetof(CfnEverything::NotProperty, statement), FieldKind::VALUE, FieldFlags::REQUIRED, &TABLES[4]},
    {"Weight", "weight", offsetof(CfnEverything::RuleProperty, weight)},
    {"And", "and", offsetof(CfnEverything::StatementProperty, and_), FieldKind::STRUCT, FieldFlags::NONE, &TABLES[0]},
    {"Not", "not", offsetof(CfnEverything::StatementProperty, not_), FieldKind::STRUCT, FieldFlags::NONE, &TABLES[2]},
    {"Text", "text", offsetof(CfnEverything::StatementProperty, text)},
    {"BTag", "bTag", offsetof(CfnEverythingProps, bTag)},
    {"Count", "count", offsetof(CfnEverythingProps, count), FieldKind::VALUE, FieldFlags::MAY_REPLACE},
    {"Default", "default", offsetof(CfnEverythingProps, default_)},
    {"Document", "document", offsetof(CfnEverythingProps, document)},
    {"Enabled", "enabled", offsetof(CfnEverythingProps, enabled), FieldKind::VALUE, FieldFlags::REQUIRED},
    {"Group", "group", offsetof(CfnEverythingProps, group), FieldKind::VALUE, FieldFlags::REQUIRED},
    {"Groups", "groups", offsetof(CfnEverythingProps, groups)},
    {"Labels", "labels", offsetof(CfnEverythingProps, labels)},
    {"Mode", "mode", offsetof(CfnEverythingProps, mode), FieldKind::CHOICE, FieldFlags::REPLACES, nullptr, CfnEverything::ModeValues::ALLOWED},
    {"Modes", "modes", offsetof(CfnEverythingProps, modes)},
    {"Name", "name", offsetof(CfnEverythingProps, name), FieldKind::VALUE, FieldFlags::REQUIRED | FieldFlags::REPLACES},
    {"Needed", "needed", offsetof(CfnEverythingProps, needed), FieldKind::STRUCT, FieldFlags::REQUIRED, &TABLES[1]},
    {"Old", "old", offsetof(CfnEverythingProps, old)},
    {"Props", "props", offsetof(CfnEverythingProps, props), FieldKind::CHOICE, FieldFlags::NONE, nullptr, CfnEverything::Props_Values::ALLOWED},
    {"SAPOData", "sapoData", offsetof(CfnEverythingProps, sapoData)},
    {"Salesforce", "salesforce", offsetof(CfnEverythingProps, salesforce)},
    {"Statement", "statement", offsetof(CfnEverythingProps, statement), FieldKind::STRUCT, FieldFlags::NONE, &TABLES[4]},
    {"Tags", "tags", offsetof(CfnEverythingProps, tags), FieldKind::VALUE, FieldFlags::TAGS},
    {"Until", "until", offsetof(CfnEverythingProps, until)},
};

constinit const StructTable TABLES[6] = {
    {"CfnEverything.AndProperty", {FIELDS + 0, 1}, sizeof(CfnEverything::AndProperty), offsetof(CfnEverything::AndProperty, presence_)},
    {"CfnEverything.NeededProperty", {FIELDS + 1, 2}, sizeof(CfnEverything::NeededProperty), offsetof(CfnEverything::NeededProperty, presence_)},
    {"CfnEverything.NotProperty", {FIELDS + 3, 1}, sizeof(CfnEverything::NotProperty), offsetof(CfnEverything::NotProperty, presence_)},
    {"CfnEverything.RuleProperty", {FIELDS + 4, 1}, sizeof(CfnEverything::RuleProperty), offsetof(CfnEverything::RuleProperty, presence_)},
    {"CfnEverything.StatementProperty", {FIELDS + 5, 3}, sizeof(CfnEverything::StatementProperty), offsetof(CfnEverything::StatementProperty, presence_)},
    {"CfnEverythingProps", {FIELDS + 8, 19}, sizeof(CfnEverythingProps)},
};

constexpr Attribute ATTRIBUTES[] = {
    {"Arn"},
    {"Endpoint.Port", cdk::ValueKind::NUMBER},
    {"Hosts", cdk::ValueKind::LIST},
    {"Outcome", cdk::ValueKind::OBJECT},
    {"Ready", cdk::ValueKind::BOOLEAN},
};
constexpr const char* REF[] = {"Name"};
constinit const ResourceInfo INFO = {
    .type = "AWS::Sample::Everything",
    .className = "cdk.sample.CfnEverything",
    .props = &TABLES[5],
    .attributes = ATTRIBUTES,
    .refIdentifier = REF,
    .tagType = cdk::TagType::STANDARD,
    .tagProperty = "Tags",
    .stateful = true,
};

}  // namespace cfn_everything_data
}  // namespace

const StructTable& CfnEverything::AndProperty::table_() { return cfn_everything_data::TABLES[0]; }
CfnEverything::AndProperty CfnEverything::AndProperty::absent() noexcept { return {.statements = cdk::List<StatementProperty>(), .presence_ = cdk::Presence::absent()}; }
const StructTable& CfnEverything::NeededProperty::table_() { return cfn_everything_data::TABLES[1]; }
CfnEverything::NeededProperty CfnEverything::NeededProperty::absent() noexcept { return {.mode = Mode(), .presence_ = cdk::Presence::absent()}; }
const StructTable& CfnEverything::NotProperty::table_() { return cfn_everything_data::TABLES[2]; }
CfnEverything::NotProperty CfnEverything::NotProperty::absent() noexcept { return {.statement = cdk::Boxed<StatementProperty>(), .presence_ = cdk::Presence::absent()}; }
const StructTable& CfnEverything::RuleProperty::table_() { return cfn_everything_data::TABLES[3]; }
CfnEverything::RuleProperty CfnEverything::RuleProperty::absent() noexcept { return {.presence_ = cdk::Presence::absent()}; }
const StructTable& CfnEverything::StatementProperty::table_() { return cfn_everything_data::TABLES[4]; }
CfnEverything::StatementProperty CfnEverything::StatementProperty::absent() noexcept { return {.presence_ = cdk::Presence::absent()}; }
const StructTable& CfnEverythingProps::table_() { return cfn_everything_data::TABLES[5]; }

[[gnu::noinline]] static PropsBox box(CfnEverythingProps& props) { return PropsBox::of(std::move(props)); }
CfnEverything::CfnEverything(cdk::Scope scope, CfnEverythingProps props)
    : cdk::CfnResource(std::move(scope), cfn_everything_data::INFO, box(props)) {}
CfnEverythingProps& CfnEverything::props() noexcept { return *static_cast<CfnEverythingProps*>(propsPointer()); }
cdk::String CfnEverything::attrArn() const { return textAttribute(*this, "Arn"); }
cdk::Number CfnEverything::attrEndpointPort() const { return numberAttribute(*this, "Endpoint.Port"); }
cdk::List<cdk::String> CfnEverything::attrHosts() const { return textsAttribute(*this, "Hosts"); }
cdk::Token CfnEverything::attrOutcome() const { return anyAttribute(*this, "Outcome"); }
cdk::Boolean CfnEverything::attrReady() const { return booleanAttribute(*this, "Ready"); }

}  // namespace cdk::sample
