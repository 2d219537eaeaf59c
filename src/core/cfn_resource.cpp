#include <cdk/core/cfn_resource.hpp>

#include "collation.hpp"
#include "deployment_order.hpp"
#include "node_state.hpp"
#include "override_tree.hpp"
#include "resolver.hpp"
#include "stack_state.hpp"

#include <cdk/core/cfn_condition.hpp>
#include <cdk/core/error.hpp>
#include <cdk/core/fn.hpp>
#include <cdk/core/stack.hpp>

#include <algorithm>
#include <array>

namespace cdk {

struct CfnResource::State {
  internal::OverrideTree overrides;
  std::vector<CfnResource*> dependsOn;  // in order of addition, each once
  std::optional<ReferenceStrength> strength{};
};

namespace {

/// The types that CloudFormation takes a snapshot of.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html
constexpr std::array<std::string_view, 8> SNAPSHOT_TYPES = {
    "AWS::DocDB::DBCluster",          "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",        "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",           "AWS::Redshift::Cluster",
};

void addResourceMetadata(CfnResource& resource) {
  // Read at synthesis by whoever maps a deployed resource back to its construct.
  if (resource.node().tryGetContext("aws:cdk:enable-path-metadata").equals(Json(true))) {
    resource.addMetadata("aws:cdk:path", resource.node().path());
  }
}

std::string dependencyReason(const CfnResource& later, const CfnResource& earlier) {
  return later.node().path() + " depends on " + earlier.node().path();
}

/// The object without members that are empty containers, which the reference leaves out here.
Value withoutEmptyMembers(const Value& object) {
  std::vector<internal::Member> members = object.entries();
  std::erase_if(members, [](const internal::Member& member) {
    const ValueKind kind = member.second.kind();
    return (kind == ValueKind::OBJECT || kind == ValueKind::LIST) && member.second.size() == 0;
  });
  return internal::objectOf(std::move(members));
}

}  // namespace

CfnResource::CfnResource(Scope scope, Props props)
    : CfnRefElement(std::move(scope)),
      type_(props.type.literal()),
      properties_(std::move(props.properties)),
      options_(std::make_unique<CfnOptions>()),
      state_(std::make_unique<State>()) {
  if (type_.empty()) fail(*this, "type", "the resource type is empty");
  addResourceMetadata(*this);
}

CfnResource::CfnResource(Scope scope, const internal::ResourceInfo& info, internal::PropsBox props)
    : CfnRefElement(std::move(scope)),
      type_(info.type),
      info_(&info),
      props_(std::move(props)),
      options_(std::make_unique<CfnOptions>()),
      state_(std::make_unique<State>()) {
  addResourceMetadata(*this);
  if (info.tagType == TagType::NOT_TAGGABLE) return;
  Value initial;
  TagManagerOptions options;
  for (const internal::Field& field : info.props->fields) {
    if (!(field.flags & internal::FieldFlags::TAGS)) continue;
    initial = internal::fieldValue(field, props_.get());
    options.tagPropertyName = field.camelName;
  }
  tags_ = std::make_unique<TagManager>(info.tagType, type_, std::move(initial), std::move(options));
}

CfnResource::~CfnResource() = default;

Token CfnResource::getAtt(std::string_view attributeName) const {
  return Token(internal::referenceValue(link(), std::string(attributeName)));
}

Token CfnResource::getAtt(std::string_view attributeName, ResolutionTypeHint typeHint) const {
  const Token token = getAtt(attributeName);
  switch (typeHint) {
    case ResolutionTypeHint::NUMBER: return Token(internal::asNumber(token));
    case ResolutionTypeHint::STRING_LIST: return Token(internal::asList(token));
    case ResolutionTypeHint::STRING: break;
  }
  return token;
}

bool CfnResource::isCfnResource(const IConstruct& construct) noexcept {
  return dynamic_cast<const CfnResource*>(construct.node().state().element) != nullptr;
}

ResourceEnvironment CfnResource::env() const { return stack().env(); }

String CfnResource::referenceTo(std::string_view property) const {
  if (info_ != nullptr) {
    const auto& identifier = info_->refIdentifier;
    const auto part = std::find(identifier.begin(), identifier.end(), property);
    if (part != identifier.end()) {
      // Several parts come as one text.
      return identifier.size() == 1 ? ref()
                                    : Fn::select(part - identifier.begin(), Fn::split("|", ref()));
    }
    const auto& attributes = info_->attributes;
    if (std::any_of(attributes.begin(), attributes.end(),
                    [property](const internal::Attribute& a) { return a.name == property; })) {
      return getAtt(property).toString();
    }
  }
  throw ConstructError("a " + type_ + " has no attribute '" + std::string(property) +
                           "' by which another resource could refer to it",
                       internal::errorContext(*this));
}

TagManager& CfnResource::tags() const {
  if (tags_ == nullptr) {
    throw ConstructError("a " + type_ + " has no tags", internal::errorContext(*this));
  }
  return *tags_;
}

void CfnResource::addOverride(std::string_view path, Json value) {
  state_->overrides.set(path, std::move(value));
}

void CfnResource::addDeletionOverride(std::string_view path) { state_->overrides.set(path, {}); }

void CfnResource::addPropertyOverride(std::string_view propertyPath, Json value) {
  addOverride("Properties." + std::string(propertyPath), std::move(value));
}

void CfnResource::addPropertyDeletionOverride(std::string_view propertyPath) {
  addDeletionOverride("Properties." + std::string(propertyPath));
}

void CfnResource::addDependency(CfnResource& target) {
  if (!target.shouldSynthesize() || &target == this) return;
  if (&target.stack() != &stack()) {
    internal::deployAfter(*this, target, dependencyReason(*this, target));
    return;
  }
  auto& dependsOn = state_->dependsOn;
  if (std::find(dependsOn.begin(), dependsOn.end(), &target) == dependsOn.end()) {
    dependsOn.push_back(&target);
  }
}

void CfnResource::removeDependency(CfnResource& target) {
  if (&target.stack() != &stack()) {
    internal::forgetDeployAfter(*this, target, dependencyReason(*this, target));
    return;
  }
  std::erase(state_->dependsOn, &target);
}

void CfnResource::replaceDependency(CfnResource& target, CfnResource& newTarget) {
  auto& dependsOn = state_->dependsOn;
  if (std::find(dependsOn.begin(), dependsOn.end(), &target) == dependsOn.end()) {
    throw ConstructError("it does not depend on '" + target.node().path() + "'",
                         internal::errorContext(*this));
  }
  removeDependency(target);
  addDependency(newTarget);
}

std::vector<CfnResource*> CfnResource::obtainDependencies() const { return state_->dependsOn; }

void CfnResource::applyCrossStackReferenceStrength(ReferenceStrength strength) {
  state_->strength = strength;
}

std::optional<ReferenceStrength> CfnResource::crossStackReferenceStrength() const noexcept {
  return state_->strength;
}

void CfnResource::addMetadata(std::string_view key, Json value) {
  for (auto& [name, existing] : options_->metadata) {
    if (name == key) {
      existing = std::move(value);
      return;
    }
  }
  options_->metadata.emplace_back(std::string(key), std::move(value));
}

Json CfnResource::getMetadata(std::string_view key) const {
  for (const auto& [name, value] : options_->metadata) {
    if (name == key) return value;
  }
  return {};
}

void CfnResource::applyRemovalPolicy(std::optional<RemovalPolicy> policy,
                                     RemovalPolicyOptions options) {
  const RemovalPolicy chosen = policy.value_or(options.default_.value_or(RemovalPolicy::RETAIN));
  const char* deletion = "Retain";
  const char* replacement = "Retain";
  switch (chosen) {
    case RemovalPolicy::DESTROY: deletion = replacement = "Delete"; break;
    case RemovalPolicy::RETAIN: break;
    case RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE: deletion = "RetainExceptOnCreate"; break;
    case RemovalPolicy::SNAPSHOT:
      if (std::find(SNAPSHOT_TYPES.begin(), SNAPSHOT_TYPES.end(), type_) == SNAPSHOT_TYPES.end()) {
        fail(*this, "removalPolicy", "a " + type_ + " has no snapshots; use another policy");
      }
      deletion = replacement = "Snapshot";
      break;
  }
  options_->deletionPolicy = deletion;
  if (options.applyToUpdateReplacePolicy.value_or(true)) {
    options_->updateReplacePolicy = replacement;
  }
}

Value CfnResource::renderedProperties() const {
  if (info_ == nullptr) return properties_;
  std::vector<std::pair<const internal::Field*, Value>> members;
  for (const internal::Field& field : info_->props->fields) {
    Value value = field.flags & internal::FieldFlags::TAGS && tags_ != nullptr
                      ? tags_->renderTags()
                      : internal::fieldValue(field, props_.get());
    if (value.has_value()) members.emplace_back(&field, std::move(value));
  }
  return internal::makeNode<internal::StructNode>(*info_->props, std::move(members));
}

std::optional<internal::Fragment> CfnResource::toCloudFormation() const {
  if (!shouldSynthesize()) return std::nullopt;
  std::vector<CfnResource*> targets;
  for (CfnResource* target : state_->dependsOn) {
    if (target->shouldSynthesize()) targets.push_back(target);
  }
  std::sort(targets.begin(), targets.end(), [](const CfnResource* left, const CfnResource* right) {
    return internal::localeCompare(left->node().path(), right->node().path()) < 0;
  });
  std::vector<Value> dependsOn;
  for (const CfnResource* target : targets) dependsOn.push_back(target->logicalId());

  std::vector<internal::Member> metadata;
  for (const auto& [name, value] : options_->metadata) metadata.emplace_back(name, value);

  const auto unlessEmpty = [](Value value) { return value.size() == 0 ? Value() : value; };
  std::vector<internal::Member> body;
  body.reserve(11);
  body.emplace_back("Type", internal::textValue(type_));
  body.emplace_back("Properties", renderedProperties());
  body.emplace_back("DependsOn", unlessEmpty(internal::listOf(std::move(dependsOn))));
  body.emplace_back("CreationPolicy", internal::toValue(options_->creationPolicy));
  body.emplace_back("UpdatePolicy", internal::toValue(options_->updatePolicy));
  body.emplace_back("UpdateReplacePolicy", options_->updateReplacePolicy);
  body.emplace_back("DeletionPolicy", options_->deletionPolicy);
  body.emplace_back("Version", options_->version);
  body.emplace_back("Description", options_->description);
  body.emplace_back("Metadata", unlessEmpty(internal::objectOf(std::move(metadata))));
  if (options_->condition) body.emplace_back("Condition", options_->condition->logicalId());

  return internal::Fragment{
      "Resources", logicalIdText(), Json::object(std::move(body)),
      [this](Value resolved, internal::Resolver& resolver) -> Value {
        resolved = withoutEmptyMembers(resolved);
        if (state_->overrides.empty()) return resolved;
        return withoutEmptyMembers(state_->overrides.applyTo(
            resolved, [&resolver](const Value& value) { return resolver.resolve(value); }));
      }};
}

}  // namespace cdk
