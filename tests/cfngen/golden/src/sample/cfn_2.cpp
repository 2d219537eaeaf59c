// From @aws-cdk/aws-service-spec 0.0.1. Generated: do not edit.
// To regenerate, change spec/sample.json and build the target cdk_sample_headers.

#include <cdk/sample/cfn_group.hpp>
#include <cdk/sample/cfn_ipv6_map.hpp>
#include <cdk/sample/cfn_resource.hpp>

#include <cstddef>
#include <utility>

namespace cdk::sample {

using namespace cdk::internal;  // NOLINT: names of tables, in this file only

// AWS::Sample::Group

namespace {
namespace cfn_group_data {

extern const StructTable TABLES[2];

constinit const Field FIELDS[] = {
    {"Key", "key", offsetof(CfnGroup::TagPropertyProperty, key), FieldKind::VALUE, FieldFlags::REQUIRED},
    {"PropagateAtLaunch", "propagateAtLaunch", offsetof(CfnGroup::TagPropertyProperty, propagateAtLaunch), FieldKind::VALUE, FieldFlags::REQUIRED},
    {"Value", "value", offsetof(CfnGroup::TagPropertyProperty, value), FieldKind::VALUE, FieldFlags::REQUIRED},
    {"Tags", "tags", offsetof(CfnGroupProps, tags), FieldKind::VALUE, FieldFlags::TAGS, &TABLES[0]},
};

constinit const StructTable TABLES[2] = {
    {"CfnGroup.TagPropertyProperty", {FIELDS + 0, 3}, sizeof(CfnGroup::TagPropertyProperty), offsetof(CfnGroup::TagPropertyProperty, presence_)},
    {"CfnGroupProps", {FIELDS + 3, 1}, sizeof(CfnGroupProps)},
};

constexpr const char* REF[] = {"GroupName", "Region"};
constinit const ResourceInfo INFO = {
    .type = "AWS::Sample::Group",
    .className = "cdk.sample.CfnGroup",
    .props = &TABLES[1],
    .refIdentifier = REF,
    .tagType = cdk::TagType::AUTOSCALING_GROUP,
    .tagProperty = "Tags",
};

}  // namespace cfn_group_data
}  // namespace

const StructTable& CfnGroup::TagPropertyProperty::table_() { return cfn_group_data::TABLES[0]; }
CfnGroup::TagPropertyProperty CfnGroup::TagPropertyProperty::absent() noexcept { return {.key = cdk::String(), .propagateAtLaunch = cdk::Boolean(), .value = cdk::String(), .presence_ = cdk::Presence::absent()}; }
const StructTable& CfnGroupProps::table_() { return cfn_group_data::TABLES[1]; }

[[gnu::noinline]] static PropsBox box(CfnGroupProps& props) { return PropsBox::of(std::move(props)); }
CfnGroup::CfnGroup(cdk::Scope scope, CfnGroupProps props)
    : cdk::CfnResource(std::move(scope), cfn_group_data::INFO, box(props)) {}
CfnGroupProps& CfnGroup::props() noexcept { return *static_cast<CfnGroupProps*>(propsPointer()); }

// AWS::Sample::IPv6Map

namespace {
namespace cfn_ipv6_map_data {

extern const StructTable TABLES[1];

constinit const Field FIELDS[] = {
    {"UserTags", "userTags", offsetof(CfnIPv6MapProps, userTags), FieldKind::VALUE, FieldFlags::TAGS},
};

constinit const StructTable TABLES[1] = {
    {"CfnIPv6MapProps", {FIELDS + 0, 1}, sizeof(CfnIPv6MapProps)},
};

constinit const ResourceInfo INFO = {
    .type = "AWS::Sample::IPv6Map",
    .className = "cdk.sample.CfnIPv6Map",
    .props = &TABLES[0],
    .tagType = cdk::TagType::MAP,
    .tagProperty = "UserTags",
};

}  // namespace cfn_ipv6_map_data
}  // namespace

const StructTable& CfnIPv6MapProps::table_() { return cfn_ipv6_map_data::TABLES[0]; }

[[gnu::noinline]] static PropsBox box(CfnIPv6MapProps& props) { return PropsBox::of(std::move(props)); }
CfnIPv6Map::CfnIPv6Map(cdk::Scope scope, CfnIPv6MapProps props)
    : cdk::CfnResource(std::move(scope), cfn_ipv6_map_data::INFO, box(props)) {}
CfnIPv6MapProps& CfnIPv6Map::props() noexcept { return *static_cast<CfnIPv6MapProps*>(propsPointer()); }

// AWS::Sample::Resource

namespace {
namespace cfn_resource_data {

extern const StructTable TABLES[1];

constinit const StructTable TABLES[1] = {
    {"CfnResourceProps", {}, sizeof(CfnResourceProps)},
};

constinit const ResourceInfo INFO = {
    .type = "AWS::Sample::Resource",
    .className = "cdk.sample.CfnResource",
    .props = &TABLES[0],
};

}  // namespace cfn_resource_data
}  // namespace

const StructTable& CfnResourceProps::table_() { return cfn_resource_data::TABLES[0]; }

[[gnu::noinline]] static PropsBox box(CfnResourceProps& props) { return PropsBox::of(std::move(props)); }
CfnResource::CfnResource(cdk::Scope scope, CfnResourceProps props)
    : cdk::CfnResource(std::move(scope), cfn_resource_data::INFO, box(props)) {}
CfnResourceProps& CfnResource::props() noexcept { return *static_cast<CfnResourceProps*>(propsPointer()); }

}  // namespace cdk::sample
